// The words that set two sides apart, as `topicgraph compare` counts them (log-odds with a prior:
// Monroe, Colaresi and Quinn 2008). Pure functions, no document.

/** @import { Model, Side, Vocabulary } from "./types" */
import { INDEPENDENT } from "./model.js";
import { findIndependentArticles } from "./outlet-measures.js";
import { MIN_COUNT, benjaminiHochberg, countValues, logOdds } from "./statistics.js";

/** @typedef {{word: string, k: number, other: number, z: number, q: number}} WordRow */
/** @typedef {{k: number, other: number, z: number, p: number}} TestedTerm */

/** So many characters of a title or an excerpt are read, as in `compare`. */
const MAX_TEXT_LENGTH = 600;
/** In a larger corpus the page would freeze over the words for more than about a second. */
export const MAX_ARTICLES_FOR_WORDS = 20000;

/**
 * The different words of some texts, without case and accents; a single letter is no word.
 * @param {string[]} texts
 */
export function extractWords(...texts) {
  const folded = texts
    .map((text) => cutCharacters(text, MAX_TEXT_LENGTH))
    .join(" ")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|['’`´]/gu, "")
    .normalize("NFC");
  return new Set(folded.match(/[\p{L}\p{N}]{2,}/gu) || []);
}

/** Cuts at whole characters, as Python does. @param {string} text @param {number} length */
function cutCharacters(text, length) {
  return text.length > length ? [...text].slice(0, length).join("") : text;
}

/**
 * The words of each article, as numbers of a list of all words. Made once the details are there.
 * @param {Model} model
 */
function getVocabulary(model) {
  model.vocabulary ||= makeVocabulary(model);
  return model.vocabulary;
}

/** @param {Model} model @returns {Vocabulary} */
function makeVocabulary(model) {
  const places = new Map();
  const of = model.articles.title.map((title, n) =>
    [...extractWords(title, model.articles.excerpt[n])].map((word) => {
      if (!places.has(word)) places.set(word, places.size);
      return places.get(word);
    }),
  );
  return { words: [...places.keys()], places, of };
}

/**
 * The articles that contain a whole word.
 * @param {Model} model
 * @param {string} word
 * @returns {number[]}
 */
export function findArticlesWithWord(model, word) {
  const { places, of } = getVocabulary(model);
  const place = places.get(word);
  if (place === undefined) return [];
  return of.flatMap((words, n) => (words.includes(place) ? [n] : []));
}

/**
 * How many of some articles have each term, and how many pairs of article and term there are.
 * @param {number[]} articles
 * @param {number[][]} termsOf
 * @param {number} size
 */
function countTerms(articles, termsOf, size) {
  const by = new Float64Array(size);
  let total = 0;
  for (const n of articles) {
    for (const term of termsOf[n]) by[term] += 1;
    total += termsOf[n].length;
  }
  return { by, total, n: articles.length };
}

/**
 * The words that set side A and side B apart, the surest first, and how many articles either has.
 * Like `compare` it tests words and topics of both sides together, those in at least MIN_COUNT of
 * their articles.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} sideA
 * @param {Pick<Side, "outlets">} sideB
 * @param {Uint8Array} mask
 */
export function findDistinctiveWords(model, sideA, sideB, mask) {
  const { words, of } = getVocabulary(model);
  const a = findIndependentArticles(model, sideA, mask);
  const b = findIndependentArticles(model, sideB, mask);
  const all = model.articles.flags.flatMap((flag, n) => (flag & INDEPENDENT && mask[n] ? [n] : []));
  const testedWords = testTerms(a, b, all, of, words.length).map((row) => {
    return { ...row, word: words[row.term] };
  });
  const testedTopics = testTerms(a, b, all, model.articles.topics, model.topics.length);
  const topics = testedTopics.map((row) => ({ ...row, word: null }));
  return { ...rankWords([...testedWords, ...topics]), n: [a.length, b.length] };
}

/**
 * @param {number[]} articlesA
 * @param {number[]} articlesB
 * @param {number[]} all
 * @param {number[][]} termsOf
 * @param {number} size
 * @returns {(TestedTerm & {term: number})[]}
 */
function testTerms(articlesA, articlesB, all, termsOf, size) {
  const [a, b, corpus] = [articlesA, articlesB, all].map((articles) =>
    countTerms(articles, termsOf, size),
  );
  if (Math.min(a.n, b.n) < MIN_COUNT || Math.min(a.total, b.total) === 0) return [];
  const rows = [];
  for (let term = 0; term < size; term += 1) {
    const [k, other] = [a.by[term], b.by[term]];
    if (k + other < MIN_COUNT) continue;
    const test = logOdds(k, a.total, other, b.total, corpus.by[term], corpus.total);
    rows.push({ term, k, other, ...test });
  }
  return rows;
}

/**
 * The tested words, the surest first: those side A has more of, and those side B has. What has no
 * word counts as a test but is not listed.
 * @param {(TestedTerm & {word: string | null})[]} rows
 * @returns {{a: WordRow[], b: WordRow[]}}
 */
function rankWords(rows) {
  const q = benjaminiHochberg(rows.map(({ p }) => p));
  // Rounded, so that words that are used alike tie, and the alphabet decides.
  const rank = ({ p }) => Number(p.toPrecision(9));
  const listed = rows
    .map((row, n) => ({ ...row, word: row.word ?? "", q: q[n] }))
    .filter(({ word }) => word)
    .sort((x, y) => rank(x) - rank(y) || (x.word < y.word ? -1 : 1));
  const makeRow = ({ word, k, other, z, q: adjusted }) => ({ word, k, other, z, q: adjusted });
  const turned = (row) => ({ ...row, k: row.other, other: row.k });
  return {
    a: listed.filter(({ z }) => z > 0).map(makeRow),
    b: listed
      .filter(({ z }) => z < 0)
      .map(turned)
      .map(makeRow),
  };
}

/**
 * The words by which the headlines of two sides differ where both report the same stories; null
 * where they share too few. Like `compare` it tests the words in at least MIN_COUNT headlines.
 * @param {Model} model
 * @param {ReturnType<typeof import("./outlet-measures.js").compareStories>} stories
 */
export function findFramingWords(model, { shared, a, b }) {
  if (shared.length < MIN_COUNT) return null;
  const [countsA, countsB] = [a, b].map((articles) => {
    const titles = shared.map((key) => model.articles.title[Number(articles.get(key))]);
    return new Map(countValues(titles.flatMap((title) => [...extractWords(title)])));
  });
  const sum = (counts) => [...counts.values()].reduce((total, number) => total + number, 0);
  const [totalA, totalB] = [sum(countsA), sum(countsB)];
  if (!totalA || !totalB) return null;
  const words = [...new Set([...countsA.keys(), ...countsB.keys()])];
  const rows = words.flatMap((word) => {
    const [k, other] = [countsA.get(word) || 0, countsB.get(word) || 0];
    if (k + other < MIN_COUNT) return [];
    const test = logOdds(k, totalA, other, totalB, k + other, totalA + totalB);
    return [{ word, k, other, ...test }];
  });
  return rankWords(rows);
}
