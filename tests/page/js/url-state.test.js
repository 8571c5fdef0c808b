import assert from "node:assert/strict";
import test from "node:test";

import { formatState, parseState, withFilter } from "../../../topicgraph/page/js/url-state.js";
import { at, same } from "./helpers.js";

test("the state survives the address", () => {
  const start = { view: "time", tab: "stories" };
  const nothing = {
    at: null,
    hide: [],
    open: [],
    side: [],
    path: [],
    without: [],
    cam: null,
    time: null,
    only: {},
    not: {},
  };
  const state = {
    ...nothing,
    view: "network",
    tab: "outlets",
    at: "article:https://a.example/?x=1&y=#z|",
    hide: ["outlet", "-about"],
    open: ["story:1/ä", "story:a|b"],
    cam: [1, -2.5, 0.3],
    time: [5, 9],
    only: { topic: ["topic:a", "topic:b"], words: ["ärger"] },
    not: { outlet: ["provider:x"] },
    side: ["group:a&b", "provider:x"],
    path: ["a", "b"],
    without: ["about"],
  };
  same(parseState(formatState(state, start), start), state);
  assert.equal(formatState({ ...start, ...nothing }, start), "");
  same(parseState("#view=evil&tab=%&cam=1,x,0&time=9,5&only.evil=x", start), {
    ...start,
    ...nothing,
  });
});

test("a filter asked for again is taken back, and only turns into not", () => {
  const once = withFilter({ only: {}, not: {} }, "only", "topic", "a");
  same(once, { only: { topic: ["a"] }, not: {} });
  same(withFilter(once, "only", "topic", "a"), { only: {}, not: {} });
  same(withFilter(once, "not", "topic", "a"), { only: {}, not: { topic: ["a"] } });
});
