import test from "node:test";

import { findMainSpan, makeTicks, timeToX } from "../../../topicgraph/page/js/time-scale.js";
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

test("the main span leaves out the few times that would leave no room for the others", () => {
  const year = 365 * 86400;
  const days = Array.from({ length: 100 }, (_, n) => 10 * year + n * 86400);
  same(findMainSpan([0, ...days]), [days[0], days[99]]);
  same(findMainSpan([...days, 20 * year, 21 * year]), [days[0], days[99]]);
  same(findMainSpan([0, ...days, 20 * year]), [days[0], days[99]]);
});

test("the main span is the whole one where the others are many or near", () => {
  const days = Array.from({ length: 100 }, (_, n) => (400 + n) * 86400);
  same(findMainSpan([0, 1, 2, ...days]), [0, days[99]]); // three of 103 are more than 2 %
  same(findMainSpan([300 * 86400, ...days]), [300 * 86400, days[99]]); // half of it is empty
  same(findMainSpan([0, ...days.slice(0, 40)]), [0, days[39]]); // one of 41 is more than 2 %
  same(findMainSpan([0, ...Array(99).fill(500)]), [0, 500]);
});
