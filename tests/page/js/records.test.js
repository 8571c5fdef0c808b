import assert from "node:assert/strict";
import test from "node:test";

import { escapeXml, formatCsvCell, formatIso } from "../../../topicgraph/page/js/records.js";
import { at, same } from "./helpers.js";

test("a table cell that a spreadsheet would run is made text", () => {
  same(["=1+1", "+1", "@x", "-2", "a,b", 'say "x"', "plain"].map(formatCsvCell), [
    "'=1+1",
    "'+1",
    "'@x",
    "'-2",
    '"a,b"',
    '"say ""x"""',
    "plain",
  ]);
});

test("XML text holds no sign that XML cannot", () => {
  assert.equal(escapeXml('a<b>&"\u0000\ud800x'), "a&lt;b&gt;&amp;&quot;\ufffd\ufffdx");
});

test("times are written at their precision", () => {
  const time = at("2021-03-04T21:09:05Z");
  same(
    ["second", "minute", "day"].map((precision) => formatIso(time, precision)),
    ["2021-03-04T21:09:05Z", "2021-03-04T21:09Z", "2021-03-04"],
  );
  assert.equal(formatIso(time, "minute", true), "2021-03-04T21:09"); // stated without a zone
});
