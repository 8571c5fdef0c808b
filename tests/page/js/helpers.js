// What the tests of the page's modules share.

import assert from "node:assert/strict";

import { makeModel } from "../../../topicgraph/page/js/model.js";

/** Compares values as JSON, so that typed arrays and Maps made from them compare by content. */
export function same(actual, expected) {
  assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected);
}

export function near(actual, expected, digits = 4) {
  assert.ok(Math.abs(actual - expected) < 10 ** -digits, `${actual} is not ${expected}`);
}

/** A moment as seconds since 1970. */
export function at(text) {
  return Date.parse(text) / 1000;
}

/** Filters that select everything. */
export const all = { only: {}, not: {}, time: null };

/** The articles of a selection. */
export function picked({ mask }) {
  return [...mask].flatMap((one, n) => (one ? [n] : []));
}

/** A model of articles [outlet, story, seconds, topics, more], all held and independent. */
export function modelOf(rows, more = {}) {
  const column = (make) => rows.map(make);
  const precisionOf = (row) => (row[2] === null ? 3 : row[4]?.day ? 2 : 1);
  const membersOf = (ref) => rows.flatMap((row, n) => (row[1] === ref ? [n] : []));
  return makeModel({
    articles: {
      title: column((row, n) => row[4]?.title ?? `Article ${n}`),
      time: column((row) => row[2]),
      precision: column(precisionOf),
      medium: column(() => 0),
      language: column(() => 0),
      outlet: column((row) => row[0]),
      carrier: column(() => -1),
      story: column((row) => row[1]),
      topics: column((row) => row[3] ?? []),
      subjects: column((row) => row[4]?.subjects ?? []),
      held: column((row) => (row[4]?.stub ? 0 : 1)),
      flags: column((row) => (row[4]?.stub ? 2 : 3)),
      copy: column(() => 0),
      quality: column((row) => row[4]?.quality ?? null),
      heat: column(() => null),
    },
    media: ["article"],
    languages: [""],
    groups: [{ name: "both", outlets: [0, 1] }],
    nodes: [],
    edges: [],
    notes: {},
    counts: { from: null, to: null },
    firsts: [],
    lags: [],
    cocoverage: [],
    uninformative: { "*": [], "": ["the"] },
    verbs: {
      published_by: ["was published by", "published"],
      related: ["names as related", "is named as related by"],
    },
    ...more,
    outlets: ["One", "Two", "Three"].map((name) => ({
      id: `provider:${name}`,
      name,
      names: [name],
      domain: "",
      platform: false,
      first: 0,
      shared: 0,
      alone: 0,
    })),
    topics: ["Law", "Mood"].map((name) => ({ id: `topic:${name}`, name, names: [] })),
    stories: [0, 1].map((ref) => ({
      id: `story:${ref}`,
      name: `Story ${ref}`,
      first: [],
      first_among: "",
      articles: membersOf(ref),
      first_known: true,
    })),
  });
}
