// The data as the page asks for it: the embedded JSON and what is derived from it.
// Pure functions, no document.

/** @import { Kind, Link, Model, Precision, TextIndex, Thing } from "./types" */
import { makeFacets } from "./facets.js";
import { QueryError, makeTermText, searchArticles } from "./search-language.js";
import { makeTextIndex } from "./text-index.js";
import { formatMoment, statesTimeOfDay } from "./time.js";
import { findArticlesWithWord } from "./word-measures.js";

/** As Python numbers them. @type {Precision[]} */
const PRECISIONS = ["second", "minute", "day", "none"];

/** An article counts as one of its outlet's own in shares and counts. */
export const INDEPENDENT = 1;
/** An article is its outlet's first on its story. */
export const FIRST_ON_STORY = 2;
/** An article copies one of another outlet. */
export const COPIED_FROM_OTHER = 4;
/** A site carries an article of an outlet that is not its own. */
export const CARRIED_FOR_OTHER = 8;
/** An article is in no story with another, and no link leads to or from it. */
export const UNCONNECTED = 16;

/**
 * The model of the page from the core of the data. The details follow with `addDetails`.
 * @param {any} data the JSON that the page carries
 * @returns {Model}
 */
export function makeModel(data) {
  const size = data.articles.title.length;
  const emptyLists = Array.from({ length: size }, () => []);
  const zoneless = new Set(data.articles.zoneless || []);
  const articles = {
    ...data.articles,
    zoneless: Array.from({ length: size }, (_, n) => zoneless.has(n)),
    precision: data.articles.precision.map((n) => PRECISIONS[n]),
    id: [],
    excerpt: Array(size).fill(""),
    urls: emptyLists,
    files: emptyLists,
    titles: emptyLists,
    author: emptyLists,
    stated_language: Array(size).fill(""),
    bond: [],
    subjects: data.articles.subjects || emptyLists,
    credits: Array.from({ length: size }, () => []),
  };
  for (const [n, outlet, reason] of data.credits || []) {
    articles.credits[n].push({ outlet, reason });
  }
  const subjects = data.subjects || [];
  const { lists, of } = data.repeated || { lists: [], of: [] };
  const repeated = { lists, of: new Map(of.map(([n, ...numbers]) => [n, numbers])) };
  let facets = null;
  const model = {
    ...data,
    ...nameTests(data),
    articles,
    subjects,
    repeated,
    size,
    initials: [],
    byOutlet: data.outlets.map(() => []),
    byCarrier: data.outlets.map(() => []),
    byTopic: data.topics.map(() => []),
    bySubject: subjects.map(() => []),
    byCredit: data.outlets.map(() => []),
    linksOf: emptyLists,
    byId: new Map(),
    complete: false,
    // Made when they are first asked for: the first picture needs none.
    get facets() {
      facets ||= makeFacets(model);
      return facets;
    },
  };
  indexArticles(model);
  indexIds(model);
  groupOutletMarks(model);
  model.withWords = makeWordFinder(model);
  return model;
}

/** The rows that the measures of `compare` carry as arrays. @param {any} data */
function nameTests({ firsts, lags, cocoverage }) {
  return {
    firsts: firsts.map(([outlet, expected, decided, q]) => ({ outlet, expected, decided, q })),
    lags: lags.map(([outlet, other, n, hours, low, high, q]) => {
      return { outlet, other, n, hours, low, high, q };
    }),
    cocoverage: cocoverage.map(([outlet, other, shared, expected, q]) => {
      return { outlet, other, shared, expected, q };
    }),
  };
}

/** @param {Model} model */
function indexArticles(model) {
  const { outlet, carrier, topics, subjects, credits } = model.articles;
  for (let n = 0; n < model.size; n += 1) {
    if (outlet[n] >= 0) model.byOutlet[outlet[n]].push(n);
    if (carrier[n] >= 0) model.byCarrier[carrier[n]].push(n);
    for (const topic of topics[n]) model.byTopic[topic].push(n);
    for (const subject of subjects[n]) model.bySubject[subject].push(n);
    for (const credit of credits[n]) model.byCredit[credit.outlet].push(n);
  }
}

/** @param {Model} model */
function indexIds(model) {
  model.outlets.forEach(({ id }, ref) => model.byId.set(id, { kind: "outlet", ref }));
  model.topics.forEach(({ id }, ref) => model.byId.set(id, { kind: "topic", ref }));
  model.subjects.forEach(({ id }, ref) => model.byId.set(id, { kind: "subject", ref }));
  model.stories.forEach(({ id }, ref) => model.byId.set(id, { kind: "story", ref }));
}

/**
 * Platforms, and outlets without a held article, are marks of their own kinds.
 * @param {Model} model
 */
function groupOutletMarks(model) {
  for (const mark of model.nodes) {
    if (mark.kind !== "outlet") continue;
    const isPlatform = model.outlets[mark.ref].platform;
    const hasArticles = model.byOutlet[mark.ref].some((n) => model.articles.held[n]);
    if (isPlatform || !hasArticles) mark.group = isPlatform ? "carrier" : "linked";
  }
}

/**
 * Adds what is shown of one article at a time, and the links between articles with their reasons.
 * @param {Model} model
 * @param {any} details the JSON that the page carries
 */
export function addDetails(model, details) {
  Object.assign(model.articles, details.articles);
  model.articles.id.forEach((id, ref) => model.byId.set(id, { kind: "article", ref }));
  /** @type {Link[][]} */
  const linksOf = Array.from({ length: model.size }, () => []);
  for (const [a, b, kind, reasonNumber, weight] of details.links) {
    const reason = details.reasons[reasonNumber];
    linksOf[a].push({ other: b, kind, reason, weight, forward: true });
    linksOf[b].push({ other: a, kind, reason, weight, forward: false });
  }
  model.linksOf = linksOf;
  // Only now are the excerpts there to be searched.
  model.indexes = null;
  model.vocabulary = null;
  model.withWords = makeWordFinder(model);
  model.complete = true;
}

/**
 * What the search looks through, by kind: things of most articles first, the newest articles first.
 * Made when it is first asked for.
 * @param {Model} model
 * @returns {Record<Kind, TextIndex>}
 */
export function getTextIndexes(model) {
  const { articles, outlets, topics, subjects, stories } = model;
  const byNumber = (list, numberOf) => {
    const numbers = list.map((_, n) => numberOf(n));
    return list.map((_, n) => n).sort((a, b) => numbers[b] - numbers[a] || a - b);
  };
  const withSpellings = (list, articlesOfEach) => {
    const order = byNumber(list, (n) => articlesOfEach[n].length);
    return makeTextIndex(order, (n) => [list[n].name, ...list[n].names].join(" "));
  };
  model.indexes ||= {
    outlet: makeTextIndex(
      byNumber(outlets, (n) => model.byOutlet[n].length),
      (n) => [outlets[n].name, ...outlets[n].names, outlets[n].domain].join(" "),
    ),
    topic: withSpellings(topics, model.byTopic),
    subject: withSpellings(subjects, model.bySubject),
    story: makeTextIndex(
      byNumber(stories, (n) => stories[n].articles.length),
      (n) => stories[n].name,
    ),
    article: makeTextIndex(
      byNumber(articles.time, (n) => articles.time[n] ?? -Infinity),
      (n) => makeTermText(articles.title[n], articles.excerpt[n]),
      (terms) => terms, // folded already
    ),
  };
  return model.indexes;
}

/** How a filter names one whole word, with its accents: the words that Compare lists. */
export const WHOLE_WORD = "word=";

/**
 * A function that finds the articles of a query, or with one whole word. It remembers its results.
 * @param {Model} model
 */
function makeWordFinder(model) {
  const cache = new Map();
  return (words) => {
    if (!cache.has(words)) {
      const rows = words.startsWith(WHOLE_WORD)
        ? findArticlesWithWord(model, words.slice(WHOLE_WORD.length))
        : findArticles(model, words);
      cache.set(
        words,
        rows.sort((a, b) => a - b),
      );
    }
    return cache.get(words);
  };
}

/** The articles of a query; a query that cannot be read has none. */
function findArticles(model, query) {
  try {
    return searchArticles(model, getTextIndexes(model).article, query).rows;
  } catch (error) {
    if (error instanceof QueryError) return [];
    throw error;
  }
}

/** The row of a thing that is no article. @param {Model} model @param {Thing} thing */
function rowOf(model, { kind, ref }) {
  if (kind === "outlet") return model.outlets[ref];
  if (kind === "subject") return model.subjects[ref];
  return kind === "topic" ? model.topics[ref] : model.stories[ref];
}

/** The id of a thing, as the URL names it. @param {Model} model @param {Thing} thing */
export function idOf(model, thing) {
  return thing.kind === "article" ? model.articles.id[thing.ref] : rowOf(model, thing).id;
}

/** What a thing is called. @param {Model} model @param {Thing} thing */
export function nameOf(model, thing) {
  const { title, urls } = model.articles;
  if (thing.kind === "article") return title[thing.ref] || urls[thing.ref][0] || "(no title)";
  return rowOf(model, thing).name || "(no name)";
}

/** The articles of a thing, in time order. @param {Model} model @param {Thing} thing */
export function articlesOf(model, { kind, ref }) {
  if (kind === "story") return model.stories[ref].articles;
  if (kind === "outlet") return model.byOutlet[ref];
  if (kind === "subject") return model.bySubject[ref];
  return kind === "topic" ? model.byTopic[ref] : [ref];
}

/**
 * The name of an article's outlet; a platform only carries what an outlet unknown here wrote.
 * @param {Model} model
 * @param {number} n
 */
export function outletName(model, n) {
  const outlet = model.articles.outlet[n];
  if (outlet < 0) return "outlet unknown";
  const { name, platform } = model.outlets[outlet];
  return platform ? `outlet unknown, on ${name}` : name;
}

/**
 * First and last time of articles that are in time order; nulls where none is dated.
 * @param {Model} model
 * @param {number[]} articles
 */
export function timeSpan(model, articles) {
  const times = articles.map((n) => model.articles.time[n]).filter((time) => time !== null);
  return times.length ? [times[0], times[times.length - 1]] : [null, null];
}

/** Half a day, in seconds. */
const NOON = 43200;

/**
 * Where a dated article stands on a time axis: a day without a time of day in the middle of it, as
 * it may be any time of that day.
 * @param {Model} model
 * @param {number} n
 */
export function displayTime(model, n) {
  return Number(model.articles.time[n]) + (hasTimeOfDay(model, n) ? 0 : NOON);
}

/** Whether an article states its time of day. @param {Model} model @param {number} n */
export function hasTimeOfDay(model, n) {
  return statesTimeOfDay(model.articles.time[n], model.articles.precision[n]);
}

/** When an article appeared, in words. @param {Model} model @param {number} n */
export function describeMoment(model, n) {
  const { time, precision, zoneless } = model.articles;
  return formatMoment(time[n], precision[n], zoneless[n]);
}

/**
 * Whether an article of a story came before or after all articles of its core, and so says nothing
 * of when the story began and ended.
 * @param {Model} model
 * @param {number} n
 */
export function isOutsideCore(model, n) {
  const story = model.stories[model.articles.story[n]];
  if (!(story?.before || story?.after) || model.articles.time[n] === null) return false;
  const place = story.articles.indexOf(n);
  if (place < story.before) return true;
  if (!story.after) return false;
  const dated = story.articles.filter((one) => model.articles.time[one] !== null).length;
  return place >= dated - story.after;
}

/**
 * The dated articles of a story that say when it was: from the first to the last of its core.
 * @param {Model} model
 * @param {number[]} articles
 */
export function datedInside(model, articles) {
  const dated = articles.filter((n) => model.articles.time[n] !== null);
  const inside = dated.filter((n) => !isOutsideCore(model, n));
  return inside.length ? inside : dated;
}

/**
 * Whether the time of an article counts when outlets are compared: times prove nothing on stories
 * whose first report is not known.
 * @param {Model} model
 * @param {number} n
 */
export function isOnToldStory(model, n) {
  const story = model.articles.story[n];
  return story < 0 ? !model.judges_firsts : model.stories[story].first_known;
}
