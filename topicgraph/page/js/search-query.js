// What a query asks for: names of outlets, topics and subjects, a month or year, and words, in any
// order.
// Pure functions, no document.

/** @import { Facet, FacetFilters, Model } from "./types" */
import { usesOperators } from "./search-language.js";
import { splitQuery } from "./text-index.js";
import { foldText } from "./search-text.js";
import { MONTHS, formatSpan } from "./time.js";

/**
 * @typedef {object} Query
 * @property {FacetFilters} only
 * @property {[number, number] | null} time
 * @property {string[]} parts what was understood, in words
 */

/** A name of more words than this is not looked for. */
const MAX_NAME_WORDS = 6;

/**
 * The filters that a query stands for; null where it names no outlet, topic, subject or time beside
 * other words, and so is a search for its words alone, or where it has fields, OR, - or *. What is
 * in quotation marks is a phrase.
 * @param {Model} model
 * @param {string} text
 * @returns {Query | null}
 */
export function parseQuery(model, text) {
  const tokens = splitQuery(text);
  if (tokens.length < 2 || usesOperators(text)) return null;
  const names = getNames(model);
  /** @type {Record<"outlet" | "topic" | "subject", string[]>} */
  const found = { outlet: [], topic: [], subject: [] };
  const parts = [];
  const words = [];
  /** @type {[number, number] | null} */
  let time = null;
  for (let at = 0; at < tokens.length;) {
    const name = findName(names, tokens, at);
    const span = name || time ? null : findTime(model, tokens, at);
    if (name) {
      found[name.facet].push(name.id);
      parts.push(name.name);
      at += name.length;
    } else if (span) {
      time = span.time;
      at += span.length;
    } else {
      words.push(tokens[at]);
      at += 1;
    }
  }
  if (time) parts.push(formatSpan(time[0], time[1] - 1));
  if (!parts.length) return null;
  /** @type {FacetFilters} */
  const only = {};
  for (const facet of /** @type {const} */ (["outlet", "topic", "subject"])) {
    if (found[facet].length) only[facet] = [...new Set(found[facet])];
  }
  if (words.length) {
    only.words = [words.join(" ")];
    parts.unshift(words.map((word) => (word.startsWith('"') ? word : `“${word}”`)).join(" "));
  }
  return { only, time, parts };
}

/**
 * The folded names of outlets, topics and subjects.
 * @param {Model} model
 * @returns {Map<string, {facet: "outlet" | "topic" | "subject", id: string, name: string}>}
 */
function getNames(model) {
  const names = new Map();
  const add = (facet, { id, name }, other) => {
    const folded = foldText(other).trim();
    if (folded && !names.has(folded)) names.set(folded, { facet, id, name });
  };
  for (const outlet of model.outlets) {
    for (const name of [outlet.name, ...outlet.names, outlet.domain]) add("outlet", outlet, name);
  }
  for (const facet of /** @type {const} */ (["topic", "subject"])) {
    for (const thing of facet === "topic" ? model.topics : model.subjects) {
      for (const name of [thing.name, ...thing.names]) add(facet, thing, name);
    }
  }
  return names;
}

/** The longest name that begins at a place. */
function findName(names, tokens, at) {
  const limit = Math.min(MAX_NAME_WORDS, tokens.length - at);
  for (let length = limit; length > 0; length -= 1) {
    const text = tokens.slice(at, at + length).join(" ");
    const name = names.get(text);
    // A query that is all one name is a search for its words.
    if (name && length < tokens.length) return { ...name, length };
  }
  return null;
}

/** A month, a year, or "2021-03". A month without its year is the last one of the corpus. */
function findTime(model, tokens, at) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const iso = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(token);
  if (iso) return { time: spanOfMonth(Number(iso[1]), Number(iso[2]) - 1), length: 1 };
  const month = findMonth(token);
  if (month >= 0 && isYear(next)) return { time: spanOfMonth(Number(next), month), length: 2 };
  if (month >= 0 && !AMBIGUOUS.includes(token)) {
    const year = findLastYear(model, month);
    if (year !== null) return { time: spanOfMonth(year, month), length: 1 };
  }
  if (isYear(token)) {
    const year = Number(token);
    return { time: [Date.UTC(year, 0) / 1000, Date.UTC(year + 1, 0) / 1000], length: 1 };
  }
  return null;
}

const MONTH_NAMES =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** Months that are words too: they need their year. */
const AMBIGUOUS = ["may", "mar", "dec", "jan"];

/** The last year in which an article is of a month; null for none. */
function findLastYear(model, month) {
  const times = model.articles.time.filter(
    (time, n) =>
      time !== null && model.articles.held[n] && new Date(time * 1000).getUTCMonth() === month,
  );
  return times.length ? new Date(times[times.length - 1] * 1000).getUTCFullYear() : null;
}

/** @param {string} token */
function findMonth(token) {
  const short = MONTHS.map((name) => name.toLowerCase()).indexOf(token);
  return short >= 0 ? short : MONTH_NAMES.indexOf(token);
}

/** @param {string | undefined} token */
function isYear(token) {
  return /^(19|20)\d\d$/.test(token || "");
}

/** @param {number} year @param {number} month @returns {[number, number]} */
function spanOfMonth(year, month) {
  return [Date.UTC(year, month) / 1000, Date.UTC(year, month + 1) / 1000];
}
