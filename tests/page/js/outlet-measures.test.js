import assert from "node:assert/strict";
import test from "node:test";

import {
  firstPieces,
  lagHours,
  lagSteps,
  sharedStories,
  sideOf,
  wilson,
} from "../../../topicgraph/page/js/outlet-measures.js";
import { at, modelOf, near, same } from "./helpers.js";

test("the interval of a share is Wilson's", () => {
  const [low, high] = wilson(5, 10);
  near(low, 0.2366);
  near(high, 0.7634);
  same([wilson(0, 9)[0], wilson(9, 9)[1], wilson(0, 0)], [0, 1, [0, 1]]);
});

test("shared stories, and lags with ties at the coarser precision", () => {
  const model = modelOf([
    [0, 0, 60],
    [1, 0, 60 + 59],
    [0, 1, 7200],
    [1, 1, 3600],
    [2, -1, 9],
  ]);
  const [one, two] = ["provider:One", "provider:Two"].map((key) => sideOf(model, key));
  const found = sharedStories(model, one, two, new Uint8Array(5).fill(1));
  same(found.shared, [0, 1]);
  same(
    found.lags.map(({ hours }) => hours),
    [0, -1],
  );
  same(
    lagSteps(found.lags)
      .filter(({ keys }) => keys.length)
      .map(({ from, to }) => [from, to]),
    [
      [-1, 0],
      [0, 0],
    ],
  );
  same(firstPieces(model, sideOf(model, "group:both"), new Set([0, 1])).size, 2);
});

test("a date without a time decides no lag", () => {
  const model = modelOf([
    [0, 0, 0, [], { day: true }],
    [1, 0, 3600],
  ]);
  assert.equal(lagHours(model, 0, 1), null);
});
