// The statistics of the page, as `topicgraph compare` computes them. Pure functions, no document.

/** @import { Share } from "./types" */

/** A figure on fewer articles or stories than this is shown as "too few", without an interval. */
export const MIN_COUNT = 5;

/** The 97.5 % quantile of the normal distribution. */
const Z_95 = 1.959963984540054;

/**
 * How often each value occurs, the most frequent first, ties by value.
 * @template {number | string} T
 * @param {T[]} values
 * @returns {[T, number][]}
 */
export function countValues(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * The 95 % interval of the share k / n (Wilson 1927).
 * @param {number} k
 * @param {number} n
 * @returns {[number, number]}
 */
export function wilsonInterval(k, n) {
  if (!n) return [0, 1];
  const z2 = Z_95 ** 2;
  const centre = (k + z2 / 2) / (n + z2);
  const half = (Z_95 * Math.sqrt((k * (n - k)) / n + z2 / 4)) / (n + z2);
  return [k ? Math.max(0, centre - half) : 0, k === n ? 1 : Math.min(1, centre + half)];
}

/**
 * A share with its 95 % interval.
 * @param {number} k
 * @param {number} n
 * @returns {Share}
 */
export function makeShare(k, n) {
  const [low, high] = wilsonInterval(k, n);
  return { k, n, share: n ? k / n : 0, low, high };
}

/** The median; null of an empty list. @param {number[]} numbers */
export function median(numbers) {
  if (!numbers.length) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Log-odds ratio of a term with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008).
 * The prior is as large as the smaller side. `p` is the larger of the p-values of z and of the
 * exact binomial test, as z alone is too sure of small counts.
 * @param {number} k how often side A has the term, of `n` terms
 * @param {number} n
 * @param {number} other how often side B has it, of `rest` terms
 * @param {number} rest
 * @param {number} total how often the corpus has it, of `corpusSize` terms
 * @param {number} corpusSize
 */
export function logOdds(k, n, other, rest, total, corpusSize) {
  const priorSize = Math.min(n, rest);
  const prior = (priorSize * total) / corpusSize;
  const oddsA = Math.log((k + prior) / (n + priorSize - k - prior));
  const oddsB = Math.log((other + prior) / (rest + priorSize - other - prior));
  const difference = total === corpusSize ? 0 : oddsA - oddsB;
  const z = difference / Math.sqrt(1 / (k + prior) + 1 / (other + prior));
  return { z, p: Math.max(binomialPValue(k, k + other, n / (n + rest)), normalPValue(z)) };
}

/**
 * Two-sided p-value of a binomial test: twice the smaller tail, at most 1.
 * @param {number} k
 * @param {number} n
 * @param {number} share
 */
function binomialPValue(k, n, share) {
  const [logShare, logRest] = [Math.log(share), Math.log1p(-share)];
  let [atMost, atLeast, logTerm] = [0, 0, n * logRest];
  for (let i = 0; i <= n; i += 1) {
    if (i) logTerm += Math.log((n - i + 1) / i) + logShare - logRest;
    if (i <= k) atMost += Math.exp(logTerm);
    if (i >= k) atLeast += Math.exp(logTerm);
  }
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

/**
 * Two-sided p-value of z under the normal distribution: a series in the middle, a continued
 * fraction in the tails, as one polynomial (Abramowitz and Stegun 7.1.26) is too coarse there.
 * @param {number} z
 */
export function normalPValue(z) {
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

/**
 * P-values adjusted for the false discovery rate (Benjamini and Hochberg 1995).
 * @param {number[]} values
 */
export function benjaminiHochberg(values) {
  const order = values.map((_, n) => n).sort((a, b) => values[b] - values[a]);
  const adjusted = Array(values.length);
  let smallest = 1;
  order.forEach((n, rank) => {
    smallest = Math.min(smallest, (values[n] * values.length) / (values.length - rank));
    adjusted[n] = smallest;
  });
  return adjusted;
}
