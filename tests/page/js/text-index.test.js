import assert from "node:assert/strict";
import test from "node:test";

import { buildBlocks, makeTextIndex, searchTexts } from "../../../topicgraph/page/js/text-index.js";
import { same } from "./helpers.js";

test("search wants every word and counts all it finds", () => {
  const texts = ["Café in Paris", "Paris by night", "London", "paris PARIS café"];
  const index = makeTextIndex([...texts.keys()], (n) => texts[n]);
  same(searchTexts(index, "cafe paris", 1), { rows: [0], total: 2 });
  same(searchTexts(index, "paris", 9), { rows: [0, 1, 3], total: 3 });
  same(searchTexts(index, "  ", 9), { rows: [], total: 0 });
  same(searchTexts(index, '"paris by" night', 9), { rows: [1], total: 1 });
  same(searchTexts(index, '"by paris"', 9), { rows: [], total: 0 });
});

test("what is found first is what stands first in the order of the index", () => {
  const index = makeTextIndex([2, 0, 1], (n) => `text ${n}`);
  same(searchTexts(index, "text", 2), { rows: [2, 0], total: 3 });
});

test("a search of very many texts finds the same in every part of them", () => {
  const texts = Array.from(
    { length: 4500 },
    (_, n) =>
      `text ${n}${n % 1000 === 999 ? " needle in a haystack" : ""}${n === 4499 ? "\nLast" : ""}`,
  );
  const index = makeTextIndex([...texts.keys()], (n) => texts[n]);
  same(searchTexts(index, "needle", 2), { rows: [999, 1999], total: 4 });
  same(searchTexts(index, "haystack needle 3999", 9), { rows: [3999], total: 1 });
  same(searchTexts(index, "text", 1), { rows: [0], total: 4500 });
  same(searchTexts(index, "last", 9), { rows: [4499], total: 1 });
  same(
    searchTexts(
      makeTextIndex([], () => ""),
      "text",
      9,
    ),
    { rows: [], total: 0 },
  );
});

test("texts joined beforehand are searched as they are, each of them once", () => {
  const asked = [];
  const index = makeTextIndex(
    [...Array(2500).keys()],
    (n) => (asked.push(n), n === 2400 ? "the one" : `text ${n}`),
  );
  const steps = [...buildBlocks([index])].length;
  same(searchTexts(index, "one", 5), { rows: [2400], total: 1 });
  assert.equal(steps, 3);
  assert.equal(asked.length, 2500);
});
