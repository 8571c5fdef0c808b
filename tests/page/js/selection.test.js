import test from "node:test";

import {
  countFacetValues,
  selectArticles,
  suggestRemovals,
} from "../../../topicgraph/page/js/selection.js";
import { all, modelOf, picked, same } from "./helpers.js";

test("filters of one facet add up, facets narrow, and what is left out is out", () => {
  const model = modelOf([
    [0, 0, 100, [0]],
    [1, 0, 200, [0, 1]],
    [2, 1, 300, [1]],
    [0, -1, null],
  ]);
  same(
    picked(selectArticles(model, { ...all, only: { topic: ["topic:Law", "topic:Mood"] } })),
    [0, 1, 2],
  );
  same(
    picked(
      selectArticles(model, { ...all, only: { topic: ["topic:Law"], outlet: ["provider:Two"] } }),
    ),
    [1],
  );
  same(picked(selectArticles(model, { ...all, not: { group: ["both"] } })), [2]);
  same(picked(selectArticles(model, { ...all, time: [100, 300] })), [0, 1]);
  same(picked(selectArticles(model, { ...all, only: { kind: ["undated"] } })), [3]);
  same(picked(selectArticles(model, { ...all, only: { words: ["article 2"] } })), [2]);
});

test("counts of a facet leave its own filter out of account", () => {
  const model = modelOf([
    [0, 0, 100, [0]],
    [1, 0, 200, [0, 1]],
    [2, 1, 300, [1]],
  ]);
  const filters = { ...all, only: { topic: ["topic:Law"] }, not: { outlet: ["provider:Two"] } };
  same(
    countFacetValues(model, filters, "topic").map(({ name, number, sign }) => [name, number, sign]),
    [
      ["Law", 1, "only"],
      ["Mood", 1, null],
    ],
  );
  same(
    countFacetValues(model, filters, "outlet").map(({ name, number, sign }) => [
      name,
      number,
      sign,
    ]),
    [
      ["Two", 1, "not"],
      ["One", 1, null],
      ["Three", 0, null],
    ],
  );
});

test("an empty result names the filter whose loss finds most", () => {
  const model = modelOf([
    [0, 0, 100, [0]],
    [0, 0, 150, [0]],
    [1, 0, 200, [1]],
  ]);
  const ways = suggestRemovals(model, {
    ...all,
    only: { topic: ["topic:Law"], outlet: ["provider:Two"] },
  });
  same(
    ways.map(({ filter, number }) => [filter.name, number]),
    [
      ["Two", 2],
      ["Law", 1],
    ],
  );
});
