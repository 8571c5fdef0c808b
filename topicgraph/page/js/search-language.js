// The search language: from what a person types to the articles that are meant. It is that of
// `topicgraph find` (topicgraph/query/search_language.py); a test compares the two.
// Pure functions, no document.

/** @import { Model, TextIndex } from "./types" */
import {
  foldText,
  isFoundWithin,
  isUnspaced,
  splitIntoTerms,
  splitWords,
  tokenize,
} from "./search-text.js";
import { getBlock, countBlocks } from "./text-index.js";

/**
 * @typedef {object} Term one condition of a query
 * @property {string} field one of FIELDS, or "words" or "phrase" for titles and excerpts
 * @property {string} value
 * @property {boolean} excluded
 */
/**
 * What a term is tested by: texts of which an article must have one of each list, or a mask of the
 * articles.
 * @typedef {object} Test
 * @property {string[][] | null} needles
 * @property {Uint8Array} mask
 * @property {boolean} excluded
 */
/** @typedef {{rows: number[], total: number}} Found */

/** Something wrong in a query, in words for the reader. */
export class QueryError extends Error {}

const FIELDS = "outlet topic subject author language medium since until on no".split(" ");
const LACKED = "date topic outlet author language".split(" ");
const TIME_FIELDS = ["since", "until", "on"];
const EXAMPLES = {
  outlet: '"New York Post"',
  topic: "surveillance",
  subject: "ferry",
  author: "smith",
  language: "en",
  medium: "video",
  since: "2021-03",
  until: "2021-03-04",
  on: "2021",
  no: "topic",
};
const TERM = /(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g;
const FIELD_ALONE = /^-?([A-Za-z]+):$/;
const STAR_WITHIN = /[\p{L}\p{N}]\*+[\p{L}\p{N}]/u;
const DAY = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;
const MISPLACED_OR = "OR stands between two terms, as in beta OR release";

/** A word this short finds only itself: "ai" does not find "air". */
const MAX_WHOLE_WORD = 3;

/**
 * The groups of terms of a query: of each group one term must hold.
 * @param {string} query
 * @returns {Term[][]}
 */
export function parseSearch(query) {
  const text = query.replace(/[“”„]/g, '"');
  if (text.split('"').length % 2 === 0) {
    throw new QueryError('a quotation mark is not closed: a phrase is written "between two"');
  }
  const groups = [];
  let joins = false;
  for (const match of text.matchAll(TERM)) {
    if (match[0] === "OR") {
      if (joins || !groups.length) throw new QueryError(MISPLACED_OR);
      joins = true;
      continue;
    }
    const term = parseTerm(match);
    if (!term) continue;
    if (joins) groups[groups.length - 1].push(term);
    else groups.push([term]);
    joins = false;
  }
  if (joins) throw new QueryError(MISPLACED_OR);
  return groups;
}

/** The term that was typed; null where it has no word. @param {RegExpMatchArray} match */
function parseTerm([typed, sign, field, phrase, word]) {
  const excluded = Boolean(sign);
  const isPhrase = phrase !== undefined;
  const value = isPhrase ? phrase : word;
  if (field !== undefined)
    return { field: checkField(field, value), value: value.trim(), excluded };
  if (!isPhrase) {
    checkWord(typed, word);
    if (typed === "AND") return null; // what is meant without it
  }
  if (!splitWords(value).length) return null;
  return { field: isPhrase ? "phrase" : "words", value, excluded };
}

/** @param {string} field @param {string} value */
function checkField(field, value) {
  const name = field.toLowerCase();
  if (!FIELDS.includes(name)) {
    throw new QueryError(
      `there is no field "${field}:"; fields are ${FIELDS.join(", ")}; to look for the words ` +
        `write "${field}:${value}" in quotes`,
    );
  }
  if (!value.trim()) {
    throw new QueryError(`${name}: needs a value, as in ${name}:${EXAMPLES[name]}`);
  }
  if (TIME_FIELDS.includes(name)) parseDays(name, value.trim());
  if (name === "no" && !LACKED.includes(value.trim().toLowerCase())) {
    throw new QueryError(`no "${value.trim()}": want one of ${LACKED.join(", ")}`);
  }
  return name;
}

/** @param {string} typed @param {string} word */
function checkWord(typed, word) {
  const alone = FIELD_ALONE.exec(typed);
  if (alone && FIELDS.includes(alone[1].toLowerCase())) checkField(alone[1], "");
  if (typed === "NOT") throw new QueryError("to leave out what has a word write -word, not NOT");
  if (STAR_WITHIN.test(word)) {
    throw new QueryError(`"${word}": a * stands at the end of a word, as in elect*`);
  }
}

/**
 * Whether a query is more than words and phrases.
 * @param {string} query
 */
export function usesOperators(query) {
  return /(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(query);
}

/**
 * Finds the articles that a query asks for: the first `limit` of them in the order of the index,
 * and how many there are. It yields after each block of the index, so that the caller can do
 * something else in between.
 * @param {Model} model
 * @param {TextIndex} index of the terms of the articles
 * @param {string} query
 * @param {number} limit
 */
export function* searchArticlesInSteps(model, index, query, limit) {
  const tests = parseSearch(query).map((group) => group.map((term) => makeTest(model, term)));
  /** @type {Found} */
  const result = { rows: [], total: 0 };
  for (let number = 0; tests.length && number < countBlocks(index); number += 1) {
    searchBlock(index, number, tests, limit, result);
    yield result;
  }
  return result;
}

/**
 * The result of `searchArticlesInSteps` at once.
 * @param {Model} model
 * @param {TextIndex} index
 * @param {string} query
 */
export function searchArticles(model, index, query) {
  const search = searchArticlesInSteps(model, index, query, Infinity);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/**
 * @param {TextIndex} index
 * @param {number} number of the block
 * @param {Test[][]} tests
 * @param {number} limit
 * @param {Found} result is added to
 */
function searchBlock(index, number, tests, limit, result) {
  const block = getBlock(index, number);
  const size = block.starts.length - 1;
  const found = new Uint8Array(size).fill(1);
  for (const group of tests) {
    const any = new Uint8Array(size);
    for (const test of group) {
      const { needles, mask } = test;
      const hits = needles
        ? findTexts(block, needles, size)
        : Uint8Array.from({ length: size }, (_, n) => mask[index.order[block.first + n]]);
      for (let n = 0; n < size; n += 1) any[n] |= test.excluded ? 1 - hits[n] : hits[n];
    }
    for (let n = 0; n < size; n += 1) found[n] &= any[n];
  }
  for (let n = 0; n < size; n += 1) {
    if (!found[n]) continue;
    result.total += 1;
    if (result.rows.length < limit) result.rows.push(index.order[block.first + n]);
  }
}

/** Marks the texts of a block that have one text of each list. */
function findTexts({ text, starts }, lists, size) {
  const found = new Uint8Array(size).fill(1);
  for (const needles of lists) {
    const hits = new Uint8Array(size);
    for (const needle of needles) {
      let place = 0;
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[place + 1])) {
        while (starts[place + 1] <= at) place += 1;
        hits[place] = 1;
      }
    }
    for (let n = 0; n < size; n += 1) found[n] &= hits[n];
  }
  return found;
}

/** @param {Model} model @param {Term} term @returns {Test} */
function makeTest(model, { field, value, excluded }) {
  if (field === "words" || field === "phrase") {
    return { needles: listNeedles(field, value), mask: new Uint8Array(), excluded };
  }
  return { needles: null, mask: makeMask(model, field, value), excluded };
}

/** What a text must have: each term of the index is between spaces. */
function listNeedles(field, value) {
  const words = splitWords(value);
  if (field === "phrase" && !(words.length === 1 && isUnspaced(words[0]))) {
    return [listPhrases(words).map((phrase) => ` ${phrase} `)];
  }
  const isPrefix = field === "words" && value.endsWith("*");
  return words.map((word, n) => {
    if (isFoundWithin(word)) return [word];
    if (isUnspaced(word)) return [` ${tokenize(word).join(" ")} `];
    const begins = [...word].length > MAX_WHOLE_WORD || (isPrefix && n === words.length - 1);
    return [begins ? ` ${word}` : ` ${word} `];
  });
}

/** How the terms of an index can stand where some words follow each other. */
function listPhrases(words) {
  const terms = words.map((word) => tokenize(word).join(" "));
  return words.some(isUnspaced) ? [terms.join(" · ")] : [terms.join(" "), terms.join(" · ")];
}

/** @param {Model} model @param {string} field @param {string} value @returns {Uint8Array} */
function makeMask(model, field, value) {
  const rows = model.articles;
  const where = (test) => Uint8Array.from({ length: model.size }, (_, n) => (test(n) ? 1 : 0));
  if (TIME_FIELDS.includes(field)) {
    const [start, end] = parseDays(field, value);
    return where((n) => {
      const time = rows.time[n];
      if (time === null) return false;
      return (field === "until" || time >= start) && (field === "since" || time < end);
    });
  }
  if (field === "outlet") {
    const outlets = new Set(findOutlets(model, value));
    return where((n) => outlets.has(rows.outlet[n]) || outlets.has(rows.carrier[n]));
  }
  if (field === "topic") {
    const topic = findOne(model.topics, field, value, topicKey);
    return where((n) => rows.topics[n].includes(topic));
  }
  if (field === "subject") {
    const subject = findOne(model.subjects, field, value, null);
    return where((n) => rows.subjects[n].includes(subject));
  }
  const wanted = value.toLowerCase();
  if (field === "no") return where((n) => lacks(rows, n, wanted));
  if (field === "medium") return where((n) => model.media[rows.medium[n]] === wanted);
  if (field === "language") {
    return where((n) => `${rows.stated_language[n].toLowerCase()}-`.startsWith(`${wanted}-`));
  }
  return where((n) => rows.author[n].some((name) => isAuthor(value, name)));
}

/** Whether an article is without a date, a topic, an outlet, an author or a language. */
function lacks(rows, n, what) {
  if (what === "date") return rows.time[n] === null;
  if (what === "outlet") return rows.outlet[n] < 0;
  if (what === "language") return !rows.stated_language[n];
  return !(what === "topic" ? rows.topics : rows.author)[n].length;
}

/** Whether the words of `wanted` follow each other in a name. */
function isAuthor(wanted, name) {
  const [words, names] = [splitWords(wanted).join(" "), splitWords(name).join(" ")];
  if (isUnspaced(words) || isFoundWithin(words)) return names.includes(words);
  return Boolean(words) && ` ${names} `.includes(` ${words} `);
}

/** When a day, month or year begins, and when it is over. @returns {[number, number]} */
function parseDays(field, value) {
  const [year, month, day] = (DAY.exec(value) || []).slice(1).map((part) => Number(part || 0));
  const start = year ? Date.UTC(year, (month || 1) - 1, day || 1) : 0;
  if (!year || year === 9999 || !new Date(start).toISOString().startsWith(value)) {
    throw new QueryError(`${field} "${value}" is not a date: want e.g. 2021, 2021-03, 2021-03-04`);
  }
  const end = day ? start + 86400000 : Date.UTC(month ? year : year + 1, month);
  return [start / 1000, end / 1000];
}

/** The rows of the outlet, or of all those of the group, that a name means. */
function findOutlets(model, name) {
  const folded = foldText(name);
  const group = model.groups.find((one) => foldText(one.name) === withoutPrefix(folded));
  const listed = listNamed(model.outlets, name, outletKey);
  if (group && !listed.length) return group.outlets;
  return [onlyOne(listed, "outlet", name)];
}

/** @param {string} folded */
function withoutPrefix(folded) {
  return folded.startsWith("group:") ? folded.slice("group:".length) : folded;
}

function findOne(list, field, name, keyOf) {
  return onlyOne(listNamed(list, name, keyOf), field, name);
}

/** The rows that a name can mean: by id, name or domain, else by a spelling. */
function listNamed(list, name, keyOf) {
  const folded = foldText(name);
  const rows = (test) => list.flatMap((row, n) => (test(row) ? [n] : []));
  const isSame = (text) => Boolean(text) && foldText(text) === folded;
  const exact = rows((row) => {
    const names = keyOf === outletKey ? [row.domain] : row.names;
    return [row.id, row.name, ...names].some(isSame);
  });
  if (exact.length || !keyOf) return exact;
  const key = keyOf(name);
  return rows((row) => [row.name, ...row.names].some((text) => keyOf(text) === key));
}

/** The name of an outlet without "The", ".com" and spaces. @param {string} name */
function outletKey(name) {
  const parts = splitWords(name.trim().replace(/\.(?:com|net|org|co\.uk)$/i, ""));
  return (parts.length > 1 && parts[0] === "the" ? parts.slice(1) : parts).join("");
}

/** The name of a topic without spaces and hyphens. @param {string} name */
function topicKey(name) {
  return splitWords(name).join("");
}

function onlyOne(rows, kind, name) {
  if (rows.length === 1) return rows[0];
  throw new QueryError(
    rows.length ? `"${name}" may be several: use the id of one` : `no ${kind} "${name}"`,
  );
}

/** The text of an article as its terms. @param {string} title @param {string} excerpt */
export function makeTermText(title, excerpt) {
  return ` ${splitIntoTerms(title)} | ${splitIntoTerms(excerpt)} `;
}
