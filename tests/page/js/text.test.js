import assert from "node:assert/strict";
import test from "node:test";

import { fold, inBrief, safeUrl, shorten, twoLines } from "../../../topicgraph/page/js/text.js";
import { at, same } from "./helpers.js";

test("folding is blind to case and accents", () => {
  assert.equal(fold("ÀÉÎõü Straße Łódź Ærø"), "aeiou strasse lodz aero");
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
    assert.equal(safeUrl(bad), null, bad);
  }
  assert.equal(safeUrl("HTTPS://a.example/ä"), "https://a.example/%C3%A4");
});

test("long texts are cut at a word", () => {
  assert.equal(shorten("one two three four", 11), "one two…");
  same(twoLines("one two three four five six", 12), ["one two", "three four…"]);
});

test("a number is short where there is little room", () => {
  same([0, 9999, 10000, 99499, 100000, 999499, 999500, 1234567].map(inBrief), [
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
