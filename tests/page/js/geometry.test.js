import assert from "node:assert/strict";
import test from "node:test";

import {
  convexHull,
  isWithinHull,
  layOutInTime,
  pushOutOfDiscs,
} from "../../../topicgraph/page/js/geometry.js";

test("an opening story pushes the others out of its disc and leaves far ones alone", () => {
  const moved = pushOutOfDiscs(
    [
      { x: 0, y: 0, size: 5 },
      { x: 30, y: 0, size: 5 },
      { x: 900, y: 0, size: 5 },
    ],
    [{ x: 0, y: 0, radius: 50 }],
  );
  for (const mark of moved) assert.ok(Math.hypot(mark.x, mark.y) >= 55);
  assert.equal(moved[2].x, 900);
});

test("a hull holds its points", () => {
  const corners = convexHull([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [5, 5],
  ]);
  assert.equal(corners.length, 4);
  assert.ok(isWithinHull([5, 5], corners, 0.1));
  assert.ok(isWithinHull([-2, 5], corners, 3));
  assert.ok(!isWithinHull([-9, 5], corners, 3));
});

test("articles of a story open in time stand at their dates and apart from each other", () => {
  const xs = Array.from({ length: 40 }, (_, n) => (n % 10) * 3);
  const { places } = layOutInTime(xs);
  places.forEach(([x, y], n) => {
    assert.ok(Math.abs(x - xs[n]) <= 7, `${x} is too far from ${xs[n]}`);
    for (const [a, b] of places.slice(0, n)) assert.ok(Math.hypot(a - x, b - y) >= 9);
  });
});
