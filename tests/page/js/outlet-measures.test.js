import assert from "node:assert/strict";
import test from "node:test";

import {
  binLags,
  compareStories,
  computeLagHours,
  findFirstArticles,
  getCoverage,
} from "../../../topicgraph/page/js/outlet-measures.js";
import { findSide } from "../../../topicgraph/page/js/sides.js";
import { wilsonInterval } from "../../../topicgraph/page/js/statistics.js";
import { modelOf, near, same } from "./helpers.js";

test("the interval of a share is Wilson's", () => {
  const [low, high] = wilsonInterval(5, 10);
  near(low, 0.2366);
  near(high, 0.7634);
  same([wilsonInterval(0, 9)[0], wilsonInterval(9, 9)[1], wilsonInterval(0, 0)], [0, 1, [0, 1]]);
});

test("shared stories, and lags with ties at the coarser precision", () => {
  const model = modelOf([
    [0, 0, 60],
    [1, 0, 60 + 59],
    [0, 1, 7200],
    [1, 1, 3600],
    [2, -1, 9],
  ]);
  const [one, two] = ["provider:One", "provider:Two"].map((key) => findSide(model, key));
  const found = compareStories(model, one, two, new Uint8Array(5).fill(1));
  same(found.shared, [0, 1]);
  same(
    found.lags.map(({ hours }) => hours),
    [0, -1],
  );
  same(
    binLags(found.lags)
      .filter(({ keys }) => keys.length)
      .map(({ from, to }) => [from, to]),
    [
      [-1, 0],
      [0, 0],
    ],
  );
  same(findFirstArticles(model, findSide(model, "group:both"), new Set([0, 1])).size, 2);
});

test("a date without a time decides no lag", () => {
  const model = modelOf([
    [0, 0, 0, [], { day: true }],
    [1, 0, 3600],
  ]);
  assert.equal(computeLagHours(model, 0, 1), null);
});

test("an article without a title is no story of its outlet, unless others are in its story", () => {
  const model = modelOf([
    [0, -1, 0, [], { title: "" }],
    [0, 0, 1, [], { title: "" }],
    [1, 0, 2],
    [0, -1, 3],
  ]);
  assert.deepEqual([...getCoverage(model)[0].values()], [1, 3]);
});
