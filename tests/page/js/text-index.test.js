import assert from "node:assert/strict";
import test from "node:test";

import { findTexts, joinTexts, preparing } from "../../../topicgraph/page/js/text-index.js";
import { all, same } from "./helpers.js";

test("search wants every word and counts all it finds", () => {
  const texts = ["Café in Paris", "Paris by night", "London", "paris PARIS café"];
  const index = joinTexts(texts.length, (n) => texts[n]);
  same(findTexts(index, "cafe paris", 1), { found: [0], total: 2 });
  same(findTexts(index, "paris", 9), { found: [0, 1, 3], total: 3 });
  same(findTexts(index, "  ", 9), { found: [], total: 0 });
});

test("a search of very many texts finds the same in every part of them", () => {
  const texts = Array.from(
    { length: 4500 },
    (_, n) =>
      `text ${n}${n % 1000 === 999 ? " needle in a haystack" : ""}${n === 4499 ? "\nLast" : ""}`,
  );
  const index = joinTexts(texts.length, (n) => texts[n]);
  same(findTexts(index, "needle", 2), { found: [999, 1999], total: 4 });
  same(findTexts(index, "haystack needle 3999", 9), { found: [3999], total: 1 });
  same(findTexts(index, "text", 1), { found: [0], total: 4500 });
  same(findTexts(index, "last", 9), { found: [4499], total: 1 });
  same(
    findTexts(
      joinTexts(0, () => ""),
      "text",
      9,
    ),
    { found: [], total: 0 },
  );
});

test("texts joined beforehand are searched as they are, each of them once", () => {
  const asked = [];
  const index = joinTexts(2500, (n) => (asked.push(n), n === 2400 ? "the one" : `text ${n}`));
  const steps = [...preparing([index])].length;
  same(findTexts(index, "one", 5), { found: [2400], total: 1 });
  assert.equal(steps, 3);
  assert.equal(asked.length, 2500);
});
