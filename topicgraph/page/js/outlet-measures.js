// The counts behind the figures of outlets, by the units that `topicgraph compare` counts.
// Pure functions, no document.

/** @import { Model, Share, Side, TopicCounts } from "./types" */
import { FIRST_ON_STORY, INDEPENDENT, hasTimeOfDay, isOnToldStory } from "./model.js";
import {
  MIN_COUNT,
  Z_95,
  countValues,
  makeShare,
  quantileOfT,
  wilsonInterval,
} from "./statistics.js";

/** @typedef {{key: number, hours: number}} Lag */

const LAG_EDGES_HOURS = [-48, -24, -12, -6, -1, 0, 1, 6, 12, 24, 48];
const RANK_OF_PRECISION = { none: 0, day: 0, minute: 1, second: 2 };

/** A mask of all articles. @param {Model} model */
export function maskOfAll(model) {
  return new Uint8Array(model.size).fill(1);
}

/**
 * Whether an article has an outlet. A platform is none: it carries what others wrote.
 * @param {Model} model
 * @param {number} n
 */
export function hasOutlet(model, n) {
  const outlet = model.articles.outlet[n];
  return outlet >= 0 && !model.outlets[outlet].platform;
}

/**
 * How many independent articles each outlet has in a selection.
 * @param {Model} model
 * @param {Uint8Array} mask
 */
export function countIndependent(model, mask) {
  const counts = model.outlets.map(() => 0);
  const { flags, outlet } = model.articles;
  for (let n = 0; n < model.size; n += 1) {
    if (mask[n] && flags[n] & INDEPENDENT && hasOutlet(model, n)) counts[outlet[n]] += 1;
  }
  return counts;
}

/**
 * The independent articles of a side in a selection, in time order.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} side
 * @param {Uint8Array} mask
 */
export function findIndependentArticles(model, side, mask) {
  return side.outlets
    .flatMap((outlet) => (model.outlets[outlet].platform ? [] : model.byOutlet[outlet]))
    .filter((n) => mask[n] && model.articles.flags[n] & INDEPENDENT)
    .sort((a, b) => a - b);
}

/**
 * The first of some articles of each outlet on each story: what `compare` counts, as the articles
 * of one outlet on one story are one observation. The outlets of a side count as one. An article
 * without a story or an outlet stands for itself.
 * @param {Model} model
 * @param {number[]} articles in time order
 * @param {Pick<Side, "outlets">[]} sides
 */
export function keepFirstOfStories(model, articles, sides = []) {
  const { outlet, story } = model.articles;
  const representative = new Map(
    sides.flatMap(({ outlets }) => outlets.map((ref) => [ref, outlets[0]])),
  );
  const seen = new Set();
  return articles.filter((n) => {
    if (story[n] < 0 || !hasOutlet(model, n)) return true;
    const key = `${representative.get(outlet[n]) ?? outlet[n]} ${story[n]}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Each outlet's share of the independent articles of a selection. The articles of one outlet on one
 * story depend on each other, so the interval is that of an effective number of articles, as
 * `compare` computes it: with stories as clusters, by linearization of the ratio.
 * @param {Model} model
 * @param {Uint8Array} mask
 * @returns {Share[]}
 */
export function computeVoices(model, mask) {
  const counts = countIndependent(model, mask);
  const clusters = new Map();
  let total = 0;
  for (let n = 0; n < model.size; n += 1) {
    if (!mask[n] || !(model.articles.flags[n] & INDEPENDENT)) continue;
    const ref = hasOutlet(model, n) ? model.articles.outlet[n] : -1;
    const key = ref < 0 ? `article ${n}` : `${ref} ${storyKeyOf(model, n)}`;
    const cluster = clusters.get(key) || { ref, size: 0 };
    cluster.size += 1;
    clusters.set(key, cluster);
    total += 1;
  }
  const squares = counts.map(() => 0);
  let allSquares = 0;
  for (const { ref, size } of clusters.values()) {
    if (ref >= 0) squares[ref] += size ** 2;
    allSquares += size ** 2;
  }
  return counts.map((k, ref) => {
    const share = total ? k / total : 0;
    const residual = (1 - 2 * share) * squares[ref] + share ** 2 * allSquares;
    const sample = { n: total, share, clusters: clusters.size, squares: allSquares, residual };
    const size = computeEffectiveSize(sample);
    const [low, high] = total ? wilsonInterval((k / total) * size, size) : [0, 1];
    return { ...makeShare(k, total), low, high };
  });
}

/**
 * How many independent articles some articles in clusters are worth for a share. The variance is
 * that of the ratio, linearized; as it is estimated from few clusters, the number is reduced by the
 * ratio of the normal to the t quantile, squared (Korn and Graubard 1998). Kish's number, of
 * clusters whose articles agree wholly, is the least.
 * @param {object} sample
 * @param {number} sample.n how many articles there are
 * @param {number} sample.share
 * @param {number} sample.clusters how many clusters there are
 * @param {number} sample.squares the sum of their squared sizes
 * @param {number} sample.residual the sum of the squared residuals of the clusters
 */
export function computeEffectiveSize({ n, share, clusters, squares, residual }) {
  const kish = n ** 2 / Math.max(squares, 1);
  const variance = (residual / n ** 2) * (clusters / (clusters - 1));
  const effect = (variance * (n - 1)) / (share * (1 - share));
  if (!Number.isFinite(effect) || effect <= 0) return kish;
  const quantile = quantileOfT(Math.max(2 * (clusters - 1), 1));
  const reduction = (Z_95 / quantile) ** (2 * (1 - kish / n));
  return Math.max(Math.min(n / effect, n) * reduction, kish);
}

/**
 * The topics with each side's share of its stories (see `keepFirstOfStories`), the most used first.
 * @param {Model} model
 * @param {Pick<Side, "outlets">[]} sides
 * @param {Uint8Array} mask
 * @returns {{topic: number, cells: Share[]}[]}
 */
export function computeTopicShares(model, sides, mask) {
  const counts = sides.map((side) => {
    const all = findIndependentArticles(model, side, mask);
    const articles = keepFirstOfStories(model, all, [side]);
    const topics = articles.flatMap((n) => model.articles.topics[n]);
    return { n: articles.length, by: new Map(countValues(topics)) };
  });
  const topics = [...new Set(counts.flatMap(({ by }) => [...by.keys()]))];
  const rows = topics.map((topic) => ({
    topic,
    cells: counts.map(({ n, by }) => makeShare(by.get(topic) || 0, n)),
  }));
  const sumOfShares = ({ cells }) => cells.reduce((sum, { share }) => sum + share, 0);
  return rows.sort((a, b) => sumOfShares(b) - sumOfShares(a) || a.topic - b.topic);
}

/**
 * What stands for an article's story: its row number, or a negative number of the article's own
 * where it belongs to none.
 * @param {Model} model
 * @param {number} n
 */
export function storyKeyOf(model, n) {
  return model.articles.story[n] >= 0 ? model.articles.story[n] : -1 - n;
}

/**
 * A side's first own article on each of some stories, by story key. Copies do not count.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} side
 * @param {Set<number>} stories
 * @returns {Map<number, number>}
 */
export function findFirstArticles(model, side, stories) {
  return findFirst(model, side, stories, (n) => model.articles.flags[n] & FIRST_ON_STORY);
}

/**
 * The article by which a side has each of some stories, by story key: its first own one, else the
 * first that it copied or carried.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} side
 * @param {Set<number>} stories
 * @returns {Map<number, number>}
 */
export function findStoryArticles(model, side, stories) {
  const found = findFirst(model, side, stories, () => true, model.byCarrier);
  return new Map([...found, ...findFirstArticles(model, side, stories)]);
}

/**
 * A side's first independent article on each of some stories that states its time of day.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} side
 * @param {Set<number>} stories
 */
function findFirstTimedArticles(model, side, stories) {
  const isTimed = (n) => model.articles.flags[n] & INDEPENDENT && hasTimeOfDay(model, n);
  return findFirst(model, side, stories, isTimed);
}

/**
 * @param {Model} model
 * @param {Pick<Side, "outlets">} side
 * @param {Set<number>} stories
 * @param {(n: number) => unknown} isCounted
 * @param {number[][]} others articles of each outlet beside those that it published
 * @returns {Map<number, number>}
 */
function findFirst(model, side, stories, isCounted, others = []) {
  const firsts = new Map();
  for (const outlet of side.outlets) {
    if (model.outlets[outlet].platform) continue;
    for (const n of [...model.byOutlet[outlet], ...(others[outlet] || [])]) {
      const key = storyKeyOf(model, n);
      if (!isCounted(n) || !stories.has(key)) continue;
      if (!firsts.has(key) || isEarlier(model, n, firsts.get(key))) firsts.set(key, n);
    }
  }
  return firsts;
}

/**
 * The keys of the stories with a held article in a selection.
 * @param {Model} model
 * @param {Uint8Array} mask
 */
function findSelectedStories(model, mask) {
  const keys = new Set();
  const { held, story, title } = model.articles;
  for (let n = 0; n < model.size; n += 1) {
    // An article without a title does not say what it is about, unless its story does.
    if (mask[n] && held[n] && (title[n] || story[n] >= 0)) keys.add(storyKeyOf(model, n));
  }
  return keys;
}

/** @param {Model} model @param {number} a @param {number} b */
function isEarlier(model, a, b) {
  const { time, precision } = model.articles;
  const [timeA, timeB] = [time[a], time[b]];
  if (timeA === null || timeB === null) return timeA !== null;
  if (timeA !== timeB) return timeA < timeB;
  const ranks = [a, b].map((n) => RANK_OF_PRECISION[precision[n]]);
  return (ranks[0] - ranks[1] || a - b) < 0;
}

/**
 * The stories that two sides share and those of one side only, by key, and the articles of either
 * on them; of the shared ones those that both have an article of their own on, no copy, as `own`;
 * and how many hours B came after A where both state a time of day.
 * @param {Model} model
 * @param {Pick<Side, "outlets">} sideA
 * @param {Pick<Side, "outlets">} sideB
 * @param {Uint8Array} mask
 */
export function compareStories(model, sideA, sideB, mask) {
  const stories = findSelectedStories(model, mask);
  const [a, b] = [sideA, sideB].map((side) => findStoryArticles(model, side, stories));
  const shared = [...a.keys()].filter((key) => b.has(key));
  const [ownA, ownB] = [sideA, sideB].map((side) => findFirstArticles(model, side, stories));
  const own = { shared: shared.filter((key) => ownA.has(key) && ownB.has(key)), a: ownA, b: ownB };
  /** @type {Lag[]} */
  const lags = [];
  const timedB = findFirstTimedArticles(model, sideB, stories);
  for (const [key, n] of findFirstTimedArticles(model, sideA, stories)) {
    if (!isOnToldStory(model, n)) continue;
    const hours = timedB.has(key) ? computeLagHours(model, n, Number(timedB.get(key))) : null;
    if (hours !== null) lags.push({ key, hours });
  }
  const onlyA = [...a.keys()].filter((key) => !b.has(key));
  const onlyB = [...b.keys()].filter((key) => !a.has(key));
  return { shared, onlyA, onlyB, lags, a, b, own };
}

/**
 * Hours by which article b came after article a: 0 if they are equal at the coarser of their
 * precisions, null if one of them states no time of day.
 * @param {Model} model
 * @param {number} a
 * @param {number} b
 */
export function computeLagHours(model, a, b) {
  if (!hasTimeOfDay(model, a) || !hasTimeOfDay(model, b)) return null;
  const { time, precision } = model.articles;
  const [timeA, timeB] = [Number(time[a]), Number(time[b])];
  const isCoarse = precision[a] === "minute" || precision[b] === "minute";
  if (isCoarse && Math.floor(timeA / 60) === Math.floor(timeB / 60)) return 0;
  return (timeB - timeA) / 3600;
}

/**
 * Lags in bins around 0; those of exactly 0 hours are a bin of their own.
 * @param {Lag[]} lags
 */
export function binLags(lags) {
  const edges = [-Infinity, ...LAG_EDGES_HOURS, Infinity];
  /** @type {{from: number, to: number, keys: number[]}[]} */
  const bins = edges.slice(1).map((to, n) => ({ from: edges[n], to, keys: [] }));
  bins.splice(
    bins.findIndex(({ from }) => from === 0),
    0,
    { from: 0, to: 0, keys: [] },
  );
  const contains = ({ from, to }, hours) => {
    if (hours === 0) return from === 0 && to === 0;
    return hours > 0 ? hours > from && hours <= to : hours >= from && hours < to;
  };
  for (const { key, hours } of lags) bins.find((bin) => contains(bin, hours))?.keys.push(key);
  return bins;
}

/**
 * For each outlet the article by which it has each story of the corpus. Made once.
 * @param {Model} model
 */
export function getCoverage(model) {
  if (!model.coverage) {
    const stories = findSelectedStories(model, maskOfAll(model));
    model.coverage = model.outlets.map((_, outlet) =>
      findStoryArticles(model, { outlets: [outlet] }, stories),
    );
  }
  return model.coverage;
}

/**
 * The outlets that share most stories with one: stories in common over stories of either
 * (Jaccard), those with too few stories last.
 * @param {Model} model
 * @param {number} ref
 */
export function findNearestOutlets(model, ref) {
  const coverage = getCoverage(model);
  const own = coverage[ref];
  const rows = coverage.map((other, outlet) => {
    const shared = [...own.keys()].filter((key) => other.has(key)).length;
    const either = own.size + other.size - shared;
    const isFew = Math.min(own.size, other.size) < MIN_COUNT;
    return { ref: outlet, shared, either, jaccard: shared / either, isFew };
  });
  return rows
    .filter((row) => row.ref !== ref && row.shared)
    .sort(
      (a, b) =>
        Number(a.isFew) - Number(b.isFew) ||
        b.jaccard - a.jaccard ||
        b.shared - a.shared ||
        a.ref - b.ref,
    );
}

/**
 * The topics of an outlet with its focus, log2 of its share over that of the rest, the strongest
 * first. Half an article is added to each count, so that a count of 0 has a focus too; `restShare`
 * is the share of the rest as it is counted.
 * @param {Model} model
 * @param {number} ref
 */
export function computeFocus(model, ref) {
  const counts = countTopics(model);
  const [own, n] = [counts.by[ref], counts.n[ref]];
  const rows = counts.topics.flatMap((total, topic) => {
    const k = own.get(topic) || 0;
    const rest = counts.total - n;
    const smoothed = [(k + 0.5) / (n + 1), (total - k + 0.5) / (rest + 1)];
    const focus = Math.log2(smoothed[0]) - Math.log2(smoothed[1]);
    const restShare = rest ? (total - k) / rest : 0;
    return k ? [{ topic, ...makeShare(k, n), restShare, focus }] : [];
  });
  return rows.sort((a, b) => b.focus - a.focus || b.k - a.k || a.topic - b.topic);
}

/**
 * Independent articles by outlet and topic, of the whole corpus. Made once.
 * @param {Model} model
 */
export function countTopics(model) {
  model.topicCounts ||= makeTopicCounts(model);
  return model.topicCounts;
}

/** @param {Model} model @returns {TopicCounts} */
function makeTopicCounts(model) {
  const counts = {
    by: model.outlets.map(() => new Map()),
    n: model.outlets.map(() => 0),
    topics: model.topics.map(() => 0),
    total: 0,
  };
  const { flags, outlet, topics } = model.articles;
  const independent = Array.from({ length: model.size }, (_, n) => n).filter((n) => {
    return flags[n] & INDEPENDENT;
  });
  for (const n of keepFirstOfStories(model, independent)) {
    counts.total += 1;
    for (const topic of topics[n]) counts.topics[topic] += 1;
    if (!hasOutlet(model, n)) continue;
    counts.n[outlet[n]] += 1;
    const own = counts.by[outlet[n]];
    for (const topic of topics[n]) own.set(topic, (own.get(topic) || 0) + 1);
  }
  return counts;
}

/**
 * The outlets, platforms apart, that have an article on a story.
 * @param {Model} model
 * @param {number[]} articles
 */
export function outletsOf(model, articles) {
  return new Set(articles.filter((n) => hasOutlet(model, n)).map((n) => model.articles.outlet[n]));
}

/**
 * The outlets, platforms apart, that wrote or carried an article of a story.
 * @param {Model} model
 * @param {number[]} articles
 */
export function holdersOf(model, articles) {
  const { outlet, carrier } = model.articles;
  const refs = articles.flatMap((n) => [outlet[n], carrier[n]]);
  return new Set(refs.filter((ref) => ref >= 0 && !model.outlets[ref].platform));
}
