import assert from "node:assert/strict";
import test from "node:test";

import {
  composeScene,
  filterScene,
  findStoriesThatFit,
} from "../../../topicgraph/page/js/scene.js";
import { modelOf, same } from "./helpers.js";

test("the oldest expansions close first", () => {
  const stories = [700, 700, 700].map((number) => ({ articles: Array(number) }));
  same(findStoriesThatFit({ stories }, [0, 1, 2], 90), [1, 2]);
});

test("articles of a story open on the time axis stand at their own dates", () => {
  const day = 86400;
  const rows = [
    [0, 0, 0],
    [1, 0, 30 * day, [], { day: true }],
    [2, 0, 90 * day],
    [2, 0, null],
  ];
  const nodes = [{ id: 0, kind: "story", ref: 0, shape: "dot", size: 5, x: 0, y: 0, tx: 0, ty: 0 }];
  const scale = [[0, 100 * day, 0, 1000, 0]];
  const model = modelOf(rows, { nodes, scale, hues: [] });
  const { marks } = composeScene(model, { view: "time", open: [0] });
  same(
    marks.map(({ ref }) => ref),
    [0, 1, 2],
  );
  [0, 305, 900].forEach((x, n) => assert.ok(Math.abs(marks[n].x - x) <= 7, `${marks[n].x}`));
});

test("the circle of a story has the size of what is selected of it", () => {
  const rows = [0, 1, 2, 2].map((outlet, n) => [outlet, 0, n]);
  const nodes = [{ id: 0, kind: "story", ref: 0, shape: "dot", size: 6.5, x: 0, y: 0 }];
  const model = modelOf(rows, { nodes, scale: [], hues: [] });
  const composition = composeScene(model, { view: "network", open: [] });
  const sizeOf = (selection) =>
    filterScene(model, composition, { hide: [], selection }).marks.map(({ size }) => size);
  same(sizeOf({ filtered: false, mask: [] }), [6.5]);
  same(sizeOf({ filtered: true, mask: [1, 1, 1, 1] }), [6.5]);
  same(sizeOf({ filtered: true, mask: [0, 0, 0, 1] }), [5]);
  same(sizeOf({ filtered: true, mask: [0, 0, 0, 0] }), []);
});
