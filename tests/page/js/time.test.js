import assert from "node:assert/strict";
import test from "node:test";

import { gapText, momentText, spanText } from "../../../topicgraph/page/js/time.js";
import { at, same } from "./helpers.js";

test("moments are said at their precision", () => {
  const time = at("2021-03-04T21:09:05Z");
  assert.equal(momentText(time, "second"), "4 Mar 2021, 21:09:05 UTC");
  assert.equal(momentText(time, "minute"), "4 Mar 2021, 21:09 UTC");
  assert.equal(momentText(time, "day"), "4 Mar 2021, time not given");
  assert.equal(momentText(null, "none"), "undated");
});

test("spans do not repeat themselves", () => {
  assert.equal(spanText(at("2021-03-04"), at("2021-03-09")), "4 – 9 Mar 2021");
  assert.equal(spanText(at("2021-03-04"), at("2022-04-09")), "4 Mar 2021 – 9 Apr 2022");
  assert.equal(spanText(null, null), "undated");
});

test("gaps are said in the fitting unit", () => {
  same([30, 2400, -10800, 864000].map(gapText), [
    "at the same time",
    "40 minutes later",
    "3 hours earlier",
    "10 days later",
  ]);
});
