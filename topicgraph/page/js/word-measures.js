// Which words set two sides apart, as `topicgraph compare` counts them (M4: Monroe, Colaresi, Quinn 2008). Pure functions, no document.

import { INDEPENDENT, tally } from "./model.js";
import { TOO_FEW, independentOf } from "./outlet-measures.js";

const LONGEST_TEXT = 600; // so many characters of a title or excerpt are looked at
export const WORDS_UP_TO = 20000; // articles; beyond, the page would take too long over it

/** The different words of some texts, without regard to case and accents; a word of one letter is none. */
export function wordsOf(...texts) {
  const cut = texts.map((text) =>
    text.length > LONGEST_TEXT ? [...text].slice(0, LONGEST_TEXT).join("") : text,
  );
  const folded = cut
    .join(" ")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|['’`´]/gu, "")
    .normalize("NFC");
  return new Set(folded.match(/[\p{L}\p{N}]{2,}/gu) || []);
}

/** The words of each article, as places in a list of all words. Made once, when the details are there. */
function vocabulary(model) {
  model.vocabulary ||= (() => {
    const places = new Map();
    const of = model.articles.title.map((title, n) =>
      [...wordsOf(title, model.articles.excerpt[n])].map((word) => {
        if (!places.has(word)) places.set(word, places.size);
        return places.get(word);
      }),
    );
    return { words: [...places.keys()], places, of };
  })();
  return model.vocabulary;
}

/** The articles that hold one whole word. */
export function articlesWith(model, word) {
  const place = vocabulary(model).places.get(word);
  return place === undefined
    ? []
    : vocabulary(model).of.flatMap((words, n) => (words.includes(place) ? [n] : []));
}

/** How often each term comes up in some articles, by its place: {by, total, n}; an article counts once for a term. */
function termCounts(articles, termsOf, size) {
  const by = new Float64Array(size);
  let total = 0;
  for (const n of articles) {
    for (const term of termsOf[n]) by[term] += 1;
    total += termsOf[n].length;
  }
  return { by, total, n: articles.length };
}

/**
 * The words that set side A and side B apart: {a, b}, each [{word, k, other, z, q}], the surest first. Like `compare` it tests words and
 * topics of both together; a term in fewer than five of their articles is not tested.
 */
export function distinctiveWords(model, sideA, sideB, mask) {
  const { words, of } = vocabulary(model);
  const [articlesA, articlesB] = [sideA, sideB].map((side) => independentOf(model, side, mask));
  const all = model.articles.own.flatMap((flags, n) => (flags & INDEPENDENT && mask[n] ? [n] : []));
  const rows = [
    ["word", of, words.length],
    ["topic", model.articles.topics, model.topics.length],
  ].flatMap(([kind, termsOf, size]) => {
    const [a, b, corpus] = [articlesA, articlesB, all].map((articles) =>
      termCounts(articles, termsOf, size),
    );
    if (Math.min(a.n, b.n) < TOO_FEW || Math.min(a.total, b.total) === 0) return [];
    const found = [];
    for (let term = 0; term < size; term += 1) {
      const [k, other] = [a.by[term], b.by[term]];
      if (k + other >= TOO_FEW)
        found.push({
          kind,
          term,
          k,
          other,
          ...logOdds(k, a.total, other, b.total, corpus.by[term], corpus.total),
        });
    }
    return found;
  });
  return {
    ...surest(rows, (row) => (row.kind === "word" ? words[row.term] : null)),
    n: [articlesA.length, articlesB.length],
  };
}

/** The words tested, the surest first: {a, b}, those that side A and those that side B has more of. `wordOf` gives null for what is not to be listed. */
function surest(rows, wordOf) {
  const q = benjaminiHochberg(rows.map(({ p }) => p));
  const rank = ({ p }) => Number(p.toPrecision(9)); // rounded: words used alike must tie, and go by the alphabet
  const listed = rows
    .map((row, n) => ({ ...row, word: wordOf(row), q: q[n] }))
    .filter(({ word }) => word !== null)
    .sort((x, y) => rank(x) - rank(y) || (x.word < y.word ? -1 : 1));
  const named = ({ word, k, other, z, q: corrected }) => ({ word, k, other, z, q: corrected });
  return {
    a: listed.filter(({ z }) => z > 0).map(named),
    b: listed.filter(({ z }) => z < 0).map((row) => named({ ...row, k: row.other, other: row.k })),
  };
}

/**
 * M24: the words by which the headlines of two sides differ where both report the same stories; `found` as `sharedStories` gives it. Like
 * `compare` it tests the words in at least five headlines; null where fewer than five stories are shared.
 */
export function framingWords(model, found) {
  if (found.shared.length < TOO_FEW) return null;
  const counted = [found.a, found.b].map(
    (pieces) =>
      new Map(
        tally(found.shared.flatMap((key) => [...wordsOf(model.articles.title[pieces.get(key)])])),
      ),
  );
  const [totalA, totalB] = counted.map((counts) =>
    [...counts.values()].reduce((sum, number) => sum + number, 0),
  );
  if (!totalA || !totalB) return null;
  const rows = [...new Set(counted.flatMap((counts) => [...counts.keys()]))].flatMap((word) => {
    const [k, other] = counted.map((counts) => counts.get(word) || 0);
    return k + other < TOO_FEW
      ? []
      : [{ word, k, other, ...logOdds(k, totalA, other, totalB, k + other, totalA + totalB) }];
  });
  return surest(rows, ({ word }) => word);
}

/** Log-odds with an informative prior of the size of the smaller side: {z, p}, p the larger of that of z and of the exact binomial test. */
export function logOdds(y, n, other, rest, whole, every) {
  const size = Math.min(n, rest);
  const prior = (size * whole) / every;
  const d =
    whole === every
      ? 0
      : Math.log((y + prior) / (n + size - y - prior)) -
        Math.log((other + prior) / (rest + size - other - prior));
  const z = d / Math.sqrt(1 / (y + prior) + 1 / (other + prior));
  return { z, p: Math.max(binomialTest(y, y + other, n / (n + rest)), twoSided(z)) };
}

/** Twice the smaller tail of a binomial law: at most y, or at least y, of n. */
function binomialTest(y, n, share) {
  const [low, high] = [Math.log(share), Math.log1p(-share)];
  let [atMost, atLeast, term] = [0, 0, n * high]; // log of the probability of k
  for (let k = 0; k <= n; k += 1) {
    if (k) term += Math.log((n - k + 1) / k) + low - high;
    if (k <= y) atMost += Math.exp(term);
    if (k >= y) atLeast += Math.exp(term);
  }
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

/** The two-sided p-value of z under a normal law (Abramowitz and Stegun 7.1.26 is too coarse: a continued fraction in the tail, a series else). */
export function twoSided(z) {
  const x = Math.abs(z) / Math.SQRT2;
  if (x < 2.5) {
    let [sum, term] = [x, x];
    for (let n = 1; n < 80; n += 1) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = 0;
  for (let n = 60; n >= 1; n -= 1) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** P-values corrected for having looked many times (Benjamini and Hochberg 1995). */
export function benjaminiHochberg(values) {
  const order = values.map((_, n) => n).sort((a, b) => values[b] - values[a]);
  const corrected = Array(values.length);
  let least = 1;
  order.forEach((n, rank) => {
    least = Math.min(least, (values[n] * values.length) / (values.length - rank));
    corrected[n] = least;
  });
  return corrected;
}
