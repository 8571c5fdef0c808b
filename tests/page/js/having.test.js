import test from "node:test";

import {
  LOOSE_ONLY,
  findHaving,
  findMissingStories,
  makeDoubtTest,
} from "../../../topicgraph/page/js/absence.js";
import { compareStories } from "../../../topicgraph/page/js/outlet-measures.js";
import { findSide } from "../../../topicgraph/page/js/sides.js";
import { modelOf, same } from "./helpers.js";

const rows = [
  [0, 0, 0],
  [1, 0, 60],
  [2, 0, 120],
];

test("an outlet with only a loosely connected article is listed as lacking, with the doubt", () => {
  const model = modelOf(rows);
  model.articles.bond = [0, 0, 2];
  same([findHaving(model, 0).has(1), findHaving(model, 0).has(2)], [true, false]);
  same(makeDoubtTest(model, 0)(2), LOOSE_ONLY);
  same(
    findMissingStories(model, 2).map(({ story, reach }) => [story, reach]),
    [[0, 2]],
  );
});

test("a story that an outlet copied is shared, and not only the other's", () => {
  const model = modelOf(rows);
  model.articles.flags[1] = 4;
  const [one, two] = ["provider:One", "provider:Two"].map((key) => findSide(model, key));
  const { shared, onlyA, own } = compareStories(model, one, two, new Uint8Array(3).fill(1));
  same([shared, onlyA, own.shared], [[0], [], []]);
});
