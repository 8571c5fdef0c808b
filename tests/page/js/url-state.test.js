import assert from "node:assert/strict";
import test from "node:test";

import {
  MAX_VALUES,
  dropUnknown,
  formatState,
  parseState,
  toggleFilter,
} from "../../../topicgraph/page/js/url-state.js";
import { modelOf, same } from "./helpers.js";

const home = { view: "time", tab: "stories" };
const nothing = {
  ...{ at: null, hide: [], open: [], side: [], path: [], without: [] },
  ...{ depth: 1, cam: null, time: null, only: {}, not: {} },
};

test("the state survives the URL", () => {
  const state = {
    ...nothing,
    view: "network",
    tab: "outlets",
    at: "article:https://a.example/?x=1&y=#z|",
    hide: ["outlet", "-about"],
    open: ["story:1/ä", "story:a|b"],
    depth: 3,
    cam: [1, -2.5, 0.3],
    time: [5, 9],
    only: { topic: ["topic:a", "topic:b"], words: ["ärger"] },
    not: { outlet: ["provider:x"] },
    side: ["group:a&b", "provider:x"],
    path: ["a", "b"],
    without: ["about"],
  };
  same(parseState(formatState(state, home), home), { state, ignored: [] });
  assert.equal(formatState({ ...home, ...nothing }, home), "");
});

test("what makes no sense in a URL is ignored and named", () => {
  const nonsense = [
    "view=evil",
    "tab=%",
    "cam=1,x,0",
    "cam=1,2",
    "cam=NaN,1,1",
    "cam=1,1,Infinity",
    "cam=1e99,0,1",
    "cam=0,0,0",
    "time=9,5",
    "time=1,",
    "time=NaN,2",
    "time=1,2,3",
    "only.evil=x",
    "__proto__=1",
  ];
  for (const text of nonsense) {
    const { state, ignored } = parseState("#" + text, home);
    same(state, { ...home, ...nothing });
    assert.equal(ignored.length, 1, text);
  }
});

test("repeated values count once, and there is a limit to how many are read", () => {
  const same3 = parseState("#only.topic=a&only.topic=a&only.topic=b", home);
  same(same3, { state: { ...home, ...nothing, only: { topic: ["a", "b"] } }, ignored: [] });
  const many = Array.from({ length: 20000 }, (_, n) => `only.topic=${n}`).join("&");
  const { state, ignored } = parseState("#" + many, home);
  assert.equal(state.only.topic.length, MAX_VALUES);
  same(ignored, [`only.topic=(${20000 - MAX_VALUES} values)`]);
});

test("what the corpus does not have is dropped from a state and named", () => {
  const model = modelOf([[0, 0, 1000, [0]]], { counts: { from: 1000, to: 1000 } });
  model.complete = true;
  const known = {
    ...{ ...home, ...nothing, at: "provider:One", open: ["story:0"], side: ["group:both"] },
    ...{ only: { topic: ["topic:Law"], words: ["any"] }, time: [900, 1001], path: ["topic:Law"] },
  };
  same(dropUnknown(model, known), { state: known, ignored: [] });
  const unknown = {
    ...{ ...home, ...nothing, at: "provider:Nine", open: ["topic:Law"], side: ["story:0"] },
    ...{ only: { topic: ["topic:Nine"] }, time: [1, 2], not: { kind: ["nonsense"] } },
  };
  const { state, ignored } = dropUnknown(model, unknown);
  same(state, { ...home, ...nothing });
  assert.equal(ignored.length, 6);
});

test("asking for a filter again takes it back, and “only” can be turned into “not”", () => {
  const once = toggleFilter({ only: {}, not: {} }, "only", "topic", "a");
  same(once, { only: { topic: ["a"] }, not: {} });
  same(toggleFilter(once, "only", "topic", "a"), { only: {}, not: {} });
  same(toggleFilter(once, "not", "topic", "a"), { only: {}, not: { topic: ["a"] } });
});
