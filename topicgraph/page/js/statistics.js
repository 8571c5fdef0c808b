// The statistics of the page, as `topicgraph compare` computes them. Pure functions, no document.

/** @import { Share } from "./types" */

/** A figure on fewer articles or stories than this is shown as "too few", without an interval. */
export const MIN_COUNT = 5;

/** How many terms the prior of a term's log-odds is worth, as in `compare`. */
const PRIOR_SIZE = 500;

/** The 97.5 % quantile of the normal distribution. */
export const Z_95 = 1.959963984540054;

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
 * The 95 % interval of the share k / n (Wilson 1927). Of articles that depend on each other both
 * are effective numbers, which need not be whole.
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
 * How distinctive a term is of side A: the z of the log-odds ratio with an informative Dirichlet
 * prior (Monroe, Colaresi and Quinn 2008). For ranking; it is no test.
 * @param {number} k how often side A has the term, of `n` terms
 * @param {number} n
 * @param {number} other how often side B has it, of `rest` terms
 * @param {number} rest
 * @param {number} total how often the corpus has it, of `corpusSize` terms
 * @param {number} corpusSize
 */
export function logOddsZ(k, n, other, rest, total, corpusSize) {
  if (total >= corpusSize) return 0; // a term that is all there is sets nobody apart
  const prior = (PRIOR_SIZE * total) / corpusSize;
  const oddsA = Math.log((k + prior) / (n + PRIOR_SIZE - k - prior));
  const oddsB = Math.log((other + prior) / (rest + PRIOR_SIZE - other - prior));
  return (oddsA - oddsB) / Math.sqrt(1 / (k + prior) + 1 / (other + prior));
}

/**
 * The 97.5 % quantile of Student's t with an even number of degrees of freedom, or with 1.
 * @param {number} freedom
 */
export function quantileOfT(freedom) {
  if (freedom === 1) return Math.tan(Math.PI * 0.475);
  if (freedom > 60) return expandQuantileOfT(freedom);
  let [low, high] = [Z_95, 5];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (probabilityWithin(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return low;
}

/** Cornish and Fisher's expansion (Abramowitz and Stegun 26.7.5). @param {number} freedom */
function expandQuantileOfT(freedom) {
  const z = Z_95;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, n) => sum + term / freedom ** (n + 1), z);
}

/** P(|T| < t), for an even number of degrees of freedom (Abramowitz and Stegun 26.7.4). */
function probabilityWithin(t, freedom) {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const square = Math.cos(angle) ** 2;
  let [term, sum] = [1, 1];
  for (let n = 2; n < freedom; n += 2) {
    term *= (square * (n - 1)) / n;
    sum += term;
  }
  return Math.sin(angle) * sum;
}
