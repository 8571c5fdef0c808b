// The data as the page asks it: pure functions over the embedded JSON, no document.

import { makeFacets } from "./selection.js";
import { findTexts, joinTexts } from "./text-index.js";
import { articlesWith } from "./word-measures.js";

const KIND_OF = { article: "article", provider: "outlet", topic: "topic", story: "story" };

const PRECISIONS = ["second", "minute", "day", "none"];
// An article counts as one of its outlet's, as its outlet's first on a story, as a copy of another's, as carried by another's site.
export const [INDEPENDENT, FIRST_PIECE, FOREIGN, CARRIED] = [1, 2, 4, 8];

/** The core of the data with what is derived from it: who has which articles, where an id leads. The details follow later. */
export function makeModel(data) {
  const size = data.articles.title.length;
  const nothing = Array.from({ length: size }, () => []);
  const articles = {
    ...data.articles,
    precision: data.articles.precision.map((n) => PRECISIONS[n]),
    id: [],
    excerpt: Array(size).fill(""),
    urls: nothing,
    files: nothing,
    titles: nothing,
  };
  let facets = null;
  const model = {
    ...data,
    articles,
    size,
    byOutlet: data.outlets.map(() => []),
    byCarrier: data.outlets.map(() => []),
    byTopic: data.topics.map(() => []),
    linksOf: nothing,
    byId: new Map(),
    complete: false,
    get facets() {
      // made when first asked for: the first picture needs none
      facets ||= makeFacets(model);
      return facets;
    },
  };
  for (let n = 0; n < size; n += 1) {
    if (articles.outlet[n] >= 0) model.byOutlet[articles.outlet[n]].push(n);
    if (articles.carrier[n] >= 0) model.byCarrier[articles.carrier[n]].push(n);
    for (const topic of articles.topics[n]) model.byTopic[topic].push(n);
  }
  for (const mark of data.nodes || []) {
    if (mark.kind !== "outlet" || model.byOutlet[mark.ref].some((n) => articles.held[n])) continue;
    mark.group = data.outlets[mark.ref].platform ? "carrier" : "linked"; // it published nothing that is here
  }
  for (const [kind, rows] of [
    ["outlet", data.outlets],
    ["topic", data.topics],
    ["story", data.stories],
  ]) {
    rows.forEach((row, ref) => model.byId.set(row.id, { kind, ref }));
  }
  model.withWords = wordFinder(model);
  return model;
}

/** Adds what is read of one article at a time, and why articles are joined. */
export function addDetails(model, details) {
  Object.assign(model.articles, details.articles);
  model.articles.id.forEach((id, ref) => model.byId.set(id, { kind: "article", ref }));
  model.linksOf = Array.from({ length: model.size }, () => []);
  details.links.forEach(([a, b, kind, reason, weight], n) => {
    model.linksOf[a].push({
      other: b,
      kind,
      reason: details.reasons[reason],
      weight,
      forward: true,
      n,
    });
    model.linksOf[b].push({
      other: a,
      kind,
      reason: details.reasons[reason],
      weight,
      forward: false,
      n,
    });
  });
  [model.indexes, model.vocabulary] = [null, null]; // the excerpts are there to be searched only now
  model.withWords = wordFinder(model);
  model.complete = true;
}

/** What the search looks through, by kind; made when first asked for. */
export function indexesOf(model) {
  const rows = model.articles;
  model.indexes ||= {
    outlet: joinTexts(model.outlets.length, (n) =>
      [model.outlets[n].name, ...model.outlets[n].names, model.outlets[n].domain].join(" "),
    ),
    topic: joinTexts(model.topics.length, (n) =>
      [model.topics[n].name, ...model.topics[n].names].join(" "),
    ),
    story: joinTexts(model.stories.length, (n) => model.stories[n].name),
    article: joinTexts(model.size, (n) => `${rows.title[n]} ${rows.excerpt[n]}`),
  };
  return model.indexes;
}

/** A function that gives the articles with all of some words; it remembers. */
function wordFinder(model) {
  const known = new Map();
  return (words) => {
    const isOne = /^".*"$/.test(words); // in quotes: one whole word
    if (!known.has(words))
      known.set(
        words,
        isOne
          ? articlesWith(model, words.slice(1, -1))
          : findTexts(indexesOf(model).article, words, Infinity).found,
      );
    return known.get(words);
  };
}

/** The id of a thing, as the address names it. */
export function idOf(model, { kind, ref }) {
  return kind === "article" ? model.articles.id[ref] : model[rowsOf(kind)][ref].id;
}

function rowsOf(kind) {
  return { outlet: "outlets", topic: "topics", story: "stories" }[kind];
}

/** What a thing is called. */
export function nameOf(model, { kind, ref }) {
  if (kind === "article")
    return model.articles.title[ref] || model.articles.urls[ref][0] || "(no title)";
  return model[rowsOf(kind)][ref].name || "(no name)";
}

/** The articles of a thing, in time order. */
export function articlesOf(model, { kind, ref }) {
  if (kind === "story") return model.stories[ref].articles;
  if (kind === "outlet") return model.byOutlet[ref];
  return kind === "topic" ? model.byTopic[ref] : [ref];
}

export function outletName(model, article) {
  const outlet = model.articles.outlet[article];
  return outlet < 0 ? "outlet unknown" : model.outlets[outlet].name;
}

/** How often each value comes up, the most frequent first, ties by value: [[value, count]]. */
export function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

export function isTimed(model, article) {
  return model.articles.time[article] !== null;
}

/** First and last time of a list that is in time order: [from, to], or [null, null]. */
export function extent(model, articles) {
  const times = articles.filter((n) => isTimed(model, n)).map((n) => model.articles.time[n]);
  return times.length ? [times[0], times[times.length - 1]] : [null, null];
}
