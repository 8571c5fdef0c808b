// The words that set two sides apart, as `topicgraph compare` counts and ranks them (log-odds with
// a prior: Monroe, Colaresi and Quinn 2008). What it tests besides is not tested here.
// Pure functions, no document.

/** @import { Model, Side, Vocabulary } from "./types" */
import { INDEPENDENT } from "./model.js";
import { findIndependentArticles, keepFirstOfStories } from "./outlet-measures.js";
import { MIN_COUNT, countValues, logOddsZ } from "./statistics.js";

/** @typedef {{word: string, k: number, other: number, z: number}} WordRow */

/** How many characters of a title or an excerpt are read, as in `compare`. */
const MAX_TEXT_LENGTH = 600;
/** In a larger corpus the page would freeze over the words for more than about a second. */
export const MAX_ARTICLES_FOR_WORDS = 20000;

/** Thai, Lao, Burmese, Khmer, Japanese and Chinese letters: written without spaces. */
const UNSPACED =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
const WORD_PARTS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
/** A short word that lost its vowel before another one, as in `topicgraph.text`. */
const ELISION = new RegExp(
  "(^|[^\\p{L}\\p{N}_'’`´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell" +
    "|quell|sull|quest|anch|com|dov|senz|tutt)['’`´]([aeiouyhàâæéèêëíìîïóòôöœúùûü])",
  "gu",
);
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");

/**
 * The different words of some texts, without case; a single letter is no word. Where a script has
 * no spaces, pairs of letters are words, as in `topicgraph.text`.
 * @param {string[]} texts
 */
export function extractWords(...texts) {
  const folded = texts
    .map((text) => cutCharacters(text, MAX_TEXT_LENGTH))
    .join(" ")
    .toLowerCase()
    .normalize("NFC")
    .replace(ELISION, "$1$2")
    .replace(/['’`´]/gu, "");
  const words = new Set();
  for (const part of folded.match(WORD_PARTS) || []) {
    const letters = IS_UNSPACED.test(part) ? [...part] : [part];
    if (letters.length === 1 && [...part].length > 1) words.add(part);
    for (let n = 1; n < letters.length; n += 1) words.add(letters[n - 1] + letters[n]);
  }
  return words;
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

/**
 * The words of the title and excerpt of an article, without those that stand in nothing but texts
 * which its outlet repeats.
 * @param {Model} model
 * @param {number} n
 */
function extractArticleWords(model, n) {
  const { lists, of } = model.repeated;
  const [, lost, gained] = of.get(n) || NONE_REPEATED;
  const words = extractWords(model.articles.title[n], model.articles.excerpt[n]);
  lists[lost]?.forEach((word) => words.delete(word));
  lists[gained]?.forEach((word) => words.add(word));
  return [...words];
}

/** The same of a title alone. @param {Model} model @param {number} n */
function extractTitleWords(model, n) {
  const { lists, of } = model.repeated;
  const [lost] = of.get(n) || NONE_REPEATED;
  const words = extractWords(model.articles.title[n]);
  lists[lost]?.forEach((word) => words.delete(word));
  return [...words];
}

const NONE_REPEATED = [-1, -1, -1];

/** @param {Model} model @returns {Vocabulary} */
function makeVocabulary(model) {
  const places = new Map();
  const of = model.articles.title.map((_, n) =>
    extractArticleWords(model, n).map((word) => {
      if (!places.has(word)) places.set(word, places.size);
      return places.get(word);
    }),
  );
  const words = [...places.keys()];
  const informative = new Map(
    model.languages.map((language) => [language, findInformative(model, words, language)]),
  );
  return { words, places, of, informative };
}

/** Pairs of letters without a subject: Japanese endings, and particles of Chinese. */
const FUNCTION_SIGNS = /^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;

/**
 * Whether each word counts when sides are compared: the function words of a language, numbers and
 * the words of outlets' names do not.
 * @param {Model} model
 * @param {string[]} words
 * @param {string} language "" for an unknown one
 */
function findInformative(model, words, language) {
  const { "*": inAny, [language]: inLanguage } = model.uninformative;
  const leftOut = new Set([...inAny, ...(inLanguage || [])]);
  return words.map((word) => {
    return !leftOut.has(word) && !/^\p{N}+$/u.test(word) && !FUNCTION_SIGNS.test(word);
  });
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
 * How many of some articles have each informative word, and how many pairs of article and word
 * there are.
 * @param {Model} model
 * @param {number[]} articles
 */
function countWords(model, articles) {
  const { words, of, informative } = getVocabulary(model);
  const by = new Float64Array(words.length);
  let total = 0;
  for (const n of articles) {
    const counts = informative.get(model.languages[model.articles.language[n]]) || [];
    for (const word of of[n]) {
      if (!counts[word]) continue;
      by[word] += 1;
      total += 1;
    }
  }
  return { by, total, n: articles.length };
}

/**
 * The words that set side A and side B apart, the most distinctive first, and how many articles
 * either has: the first of each on each story. Like `compare` it lists the words in at least
 * MIN_COUNT of the articles of both, and compares articles of one language; `n` is of the language
 * of most articles.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} sideA
 * @param {Pick<Side, "outlets">} sideB
 * @param {Uint8Array} mask
 */
export function findDistinctiveWords(model, sideA, sideB, mask) {
  const independent = model.articles.flags.flatMap((flag, n) => {
    return flag & INDEPENDENT && mask[n] ? [n] : [];
  });
  const sides = [sideA, sideB].map((side) => {
    return keepFirstOfStories(model, findIndependentArticles(model, side, mask), [side]);
  });
  const all = keepFirstOfStories(model, independent, [sideA, sideB]);
  const { language } = model.articles;
  const languages = [...new Set(all.map((n) => language[n]))];
  const parts = languages.map((one) => {
    const [a, b, corpus] = [...sides, all].map((articles) => {
      return articles.filter((n) => language[n] === one);
    });
    return compareWords(model, a, b, corpus);
  });
  const size = ({ n }) => Math.min(...n);
  parts.sort((x, y) => size(y) - size(x));
  const words = new Set();
  const rows = parts
    .flatMap((part) => part.rows)
    .filter(({ word }) => !words.has(word) && words.add(word));
  return { ...rankWords(rows), n: parts[0]?.n || [0, 0] };
}

/**
 * The words of the articles of two sides, none where they are too few.
 * @param {Model} model
 * @param {number[]} articlesA
 * @param {number[]} articlesB
 * @param {number[]} all those of the corpus
 */
function compareWords(model, articlesA, articlesB, all) {
  const [a, b, corpus] = [articlesA, articlesB, all].map((articles) => countWords(model, articles));
  const isEnough = Math.min(a.n, b.n) >= MIN_COUNT && Math.min(a.total, b.total) > 0;
  const rows = getVocabulary(model).words.flatMap((word, place) => {
    const [k, other] = [a.by[place], b.by[place]];
    if (!isEnough || k + other < MIN_COUNT) return [];
    const z = logOddsZ(k, a.total, other, b.total, corpus.by[place], corpus.total);
    return [{ word, k, other, z }];
  });
  return { rows, n: [a.n, b.n] };
}

/**
 * The words that side A has more of, and those that side B has, the most distinctive first.
 * @param {WordRow[]} rows
 * @returns {{a: WordRow[], b: WordRow[]}}
 */
function rankWords(rows) {
  // Rounded, so that words that are used alike tie, and the alphabet decides.
  const rank = ({ z }) => Number(Math.abs(z).toPrecision(9));
  const ranked = [...rows].sort((x, y) => rank(y) - rank(x) || (x.word < y.word ? -1 : 1));
  const turned = ranked.map((row) => ({ ...row, k: row.other, other: row.k }));
  return { a: ranked.filter(({ z }) => z > 0), b: turned.filter(({ z }) => z < 0) };
}

/**
 * The language of most articles; of several, the first by name; "" is that of unknown ones.
 * @param {Model} model
 * @param {Iterable<number>} articles
 */
function findUsualLanguage(model, articles) {
  const languages = [...articles].map((n) => model.languages[model.articles.language[n]] || "");
  const counts = [...countValues(languages)].sort(([a, k], [b, m]) => m - k || (a < b ? -1 : 1));
  return counts.length ? counts[0][0] : "";
}

/**
 * The words by which the headlines of two sides differ where both report the same stories; null
 * where they share too few, or write in different languages. Like `compare` it lists the words in
 * at least MIN_COUNT headlines.
 * @param {Model} model
 * @param {ReturnType<typeof import("./outlet-measures.js").compareStories>["own"]} stories
 */
export function findFramingWords(model, { shared, a, b }) {
  if (shared.length < MIN_COUNT) return null;
  const [usualA, usualB] = [a, b].map((of) =>
    findUsualLanguage(model, [...of.values()].map(Number)),
  );
  if (usualA !== usualB) return null;
  const [countsA, countsB] = [a, b].map((articles) => {
    const words = shared.flatMap((key) => extractTitleWords(model, Number(articles.get(key))));
    const informative = findInformative(model, words, "");
    return new Map(countValues(words.filter((_, n) => informative[n])));
  });
  const sum = (counts) => [...counts.values()].reduce((total, number) => total + number, 0);
  const [totalA, totalB] = [sum(countsA), sum(countsB)];
  if (!totalA || !totalB) return null;
  const words = [...new Set([...countsA.keys(), ...countsB.keys()])];
  const rows = words.flatMap((word) => {
    const [k, other] = [countsA.get(word) || 0, countsB.get(word) || 0];
    if (k + other < MIN_COUNT) return [];
    return [{ word, k, other, z: logOddsZ(k, totalA, other, totalB, k + other, totalA + totalB) }];
  });
  return rankWords(rows);
}
