import assert from "node:assert/strict";
import test from "node:test";

import {
  formatGap,
  formatMoment,
  formatOffset,
  formatSpan,
  makeHistogram,
} from "../../../topicgraph/page/js/time.js";
import { at, same } from "./helpers.js";

test("moments are said at their precision", () => {
  const time = at("2021-03-04T21:09:05Z");
  assert.equal(formatMoment(time, "second"), "4 Mar 2021, 21:09:05 UTC");
  assert.equal(formatMoment(time, "minute"), "4 Mar 2021, 21:09 UTC");
  assert.equal(formatMoment(time, "day"), "4 Mar 2021, time not given");
  assert.equal(formatMoment(null, "none"), "undated");
  const zoneless = "4 Mar 2021, 21:09, no zone stated, taken as UTC";
  assert.equal(formatMoment(time, "minute", true), zoneless);
});

test("spans do not repeat themselves", () => {
  assert.equal(formatSpan(at("2021-03-04"), at("2021-03-09")), "4 – 9 Mar 2021");
  assert.equal(formatSpan(at("2021-03-04"), at("2022-04-09")), "4 Mar 2021 – 9 Apr 2022");
  assert.equal(formatSpan(null, null), "undated");
});

test("gaps are said in the fitting unit", () => {
  same([30, 2400, -10800, 864000].map(formatGap), [
    "at the same time",
    "40 minutes later",
    "3 hours earlier",
    "10 days later",
  ]);
});

test("what states only its day is never counted in an hour", () => {
  assert.equal(makeHistogram([], 0, 2 * 86400).unit, "hour");
  assert.equal(makeHistogram([], 0, 2 * 86400, false).unit, "day");
});

test("the time since a first article is said in two units at most", () => {
  same([0, 960, 7440, 3600, 86400 * 3 + 18000].map(formatOffset), [
    "within a minute",
    "+16 min",
    "+2 h 4 min",
    "+1 h",
    "+3 d 5 h",
  ]);
});
