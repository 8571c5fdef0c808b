import assert from "node:assert/strict";
import test from "node:test";

import { foldText } from "../../../topicgraph/page/js/search-text.js";
import {
  formatCompact,
  toSafeUrl,
  truncate,
  wrapTwoLines,
} from "../../../topicgraph/page/js/text.js";
import { same } from "./helpers.js";

test("folding is blind to case and accents", () => {
  assert.equal(foldText("ÀÉÎõü Straße Łódź El Niño"), "aeiou strasse lodz el niño");
});

test("only plain web addresses are safe", () => {
  for (const bad of [
    "javascript:alert(1)",
    " https://a.example",
    "data:text/html,x",
    "//a.example",
    "https://user@a.example",
    "https://",
    "",
    "java\nscript:x",
  ]) {
    assert.equal(toSafeUrl(bad), null, bad);
  }
  assert.equal(toSafeUrl("HTTPS://a.example/ä"), "https://a.example/%C3%A4");
});

test("long texts are cut at a word", () => {
  assert.equal(truncate("one two three four", 11), "one two…");
  same(wrapTwoLines("one two three four five six", 12), ["one two", "three four…"]);
});

test("a number is short where there is little room", () => {
  same([0, 9999, 10000, 99499, 100000, 999499, 999500, 1234567].map(formatCompact), [
    "0",
    "9,999",
    "10k",
    "99k",
    "100k",
    "999k",
    "1M",
    "1.2M",
  ]);
});
