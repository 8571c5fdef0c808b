import test from "node:test";

import { makeTicks, timeToX } from "../../../topicgraph/page/js/time-scale.js";
import { at, same } from "./helpers.js";

test("ticks fall on round times and carry their words", () => {
  const year = [at("2021-01-01"), at("2022-01-01"), 0, 1000, 0];
  same(
    makeTicks([year], 1, 70).map((tick) => tick.label),
    ["2021", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "2022"],
  );
  same(
    makeTicks([year], 0.2, 70).map((tick) => tick.label),
    ["2021", "Jul", "2022"],
  );
});

test("a squeezed stretch has its own scale", () => {
  const scale = [
    [0, 1000, -100, 0, 1],
    [1000, 2000, 0, 1000, 0],
  ];
  same(
    [0, 500, 1000, 1500].map((time) => timeToX(scale, time)),
    [-100, -50, 0, 500],
  );
});
