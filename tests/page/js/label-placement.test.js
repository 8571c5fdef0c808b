import assert from "node:assert/strict";
import test from "node:test";

import {
  isFree,
  makeOccupancyGrid,
  occupy,
  placeLabels,
} from "../../../topicgraph/page/js/label-placement.js";
import { near, same } from "./helpers.js";

test("placed labels do not overlap", () => {
  const map = makeOccupancyGrid(400, 200);
  const items = Array.from({ length: 40 }, (_, n) => ({
    x: 40 + (n % 8) * 40,
    y: 40 + Math.floor(n / 8) * 25,
    r: 4,
    w: 70,
    h: 15,
    mast: 34,
    away: 0,
  }));
  const placed = placeLabels(items, map, 30);
  assert.ok(placed.length > 5);
  placed.forEach((a, n) =>
    placed.slice(0, n).forEach((b) => {
      assert.ok(a.x >= b.x + 70 || b.x >= a.x + 70 || a.y >= b.y + 15 || b.y >= a.y + 15);
    }),
  );
});

test("a label without room beside its mark stands away from it and covers nothing", () => {
  const crowd = () => {
    const map = makeOccupancyGrid(300, 200);
    occupy(map, { x: 60, y: 60, w: 180, h: 80 }, 1);
    return map;
  };
  const item = { x: 150, y: 100, r: 8, w: 80, h: 15, mast: 0, away: 0 };
  same(placeLabels([item], crowd(), 9), []);
  const [{ x, y, leader }] = placeLabels([{ ...item, away: 120 }], crowd(), 9);
  assert.ok(isFree(crowd(), { x, y, w: 80, h: 15 }));
  near(Math.hypot(leader[0] - 150, leader[1] - 100), 8);
  assert.ok(leader[2] >= x && leader[2] <= x + 80 && leader[3] >= y && leader[3] <= y + 15);
});
