// Which outlet is followed by which, as `topicgraph compare` counts it (Welbers and van Atteveldt,
// RNewsflow). Pure functions, no document.

/** @import { Model, Share, Side } from "./types" */
import { INDEPENDENT, hasTimeOfDay, isOnToldStory } from "./model.js";
import { computeEffectiveSize, hasOutlet, storyKeyOf } from "./outlet-measures.js";
import { MIN_COUNT, makeShare, wilsonInterval } from "./statistics.js";

/** @typedef {{earlier: number, later: number}} FollowPair */
/**
 * @typedef {Share & {preceded: Share, first: number, pairs: FollowPair[], few: boolean}} Follows
 * The share of one side's articles that the other follows; `preceded`: the share of the other's
 * articles that come after one; `first`: how many are the first that the later one resembles.
 */

/** Articles closer in time than 6 minutes appear at once; after 36 hours nothing follows. */
const [MIN_FOLLOW_SECONDS, MAX_FOLLOW_SECONDS] = [360, 129600];

/**
 * matrix[a][b]: how articles of side a are followed by similar ones of side b; null where a is b.
 * @param {Model} model
 * @param {Side[]} sides
 * @param {Uint8Array} mask
 * @returns {(Follows | null)[][]}
 */
export function computeFollowMatrix(model, sides, mask) {
  const sideOf = makeSideFinder(model, sides);
  const storySizes = countTimedArticles(model, sideOf, sides.length, mask);
  const counts = storySizes.map((sizes) =>
    [...sizes.values()].reduce((sum, size) => sum + size, 0),
  );
  const pairs = findFollowPairs(model, sideOf, mask);
  const times = model.articles.time;
  /** When the first article appeared that a later one resembles, whoever's it is. */
  const firstTimes = new Map();
  for (const { earlier, later } of pairs) {
    firstTimes.set(later, Math.min(firstTimes.get(later) ?? Infinity, Number(times[earlier])));
  }
  const cell = (a, b) => {
    const own = pairs.filter(({ earlier, later }) => sideOf(earlier) === a && sideOf(later) === b);
    const firsts = own.filter(({ earlier, later }) => times[earlier] === firstTimes.get(later));
    return {
      ...makeStoryShare(model, new Set(own.map(({ earlier }) => earlier)), storySizes[a]),
      preceded: makeStoryShare(model, new Set(own.map(({ later }) => later)), storySizes[b]),
      first: new Set(firsts.map(({ earlier }) => earlier)).size,
      pairs: own,
      few: Math.min(counts[a], counts[b]) < MIN_COUNT,
    };
  };
  return sides.map((_, a) => sides.map((__, b) => (a === b ? null : cell(a, b))));
}

/**
 * The number of the side that an article belongs to. An outlet of no side has a negative number of
 * its own; without an outlet it is null.
 * @param {Model} model
 * @param {Side[]} sides
 * @returns {(n: number) => number | null}
 */
function makeSideFinder(model, sides) {
  const numbers = new Map();
  sides.forEach(({ outlets }, n) => outlets.forEach((outlet) => numbers.set(outlet, n)));
  return (n) => {
    if (!hasOutlet(model, n)) return null;
    const outlet = model.articles.outlet[n];
    return numbers.get(outlet) ?? -1 - outlet;
  };
}

/** @param {Model} model @param {number} n @param {Uint8Array} mask */
function isTimedArticle(model, n, mask) {
  const isCounted = mask[n] && model.articles.flags[n] & INDEPENDENT && isOnToldStory(model, n);
  return Boolean(isCounted) && hasTimeOfDay(model, n);
}

/**
 * The timed articles of each side: how many there are on each story.
 * @param {Model} model
 * @param {(n: number) => number | null} sideOf
 * @param {number} sides
 * @param {Uint8Array} mask
 * @returns {Map<number, number>[]}
 */
function countTimedArticles(model, sideOf, sides, mask) {
  /** @type {Map<number, number>[]} */
  const counts = Array.from({ length: sides }, () => new Map());
  for (let n = 0; n < model.size; n += 1) {
    const side = sideOf(n);
    if (side === null || side < 0 || !isTimedArticle(model, n, mask)) continue;
    const story = storyKeyOf(model, n);
    counts[side].set(story, (counts[side].get(story) || 0) + 1);
  }
  return counts;
}

/**
 * The share of some of a side's articles, where the articles of one story depend on each other.
 * @param {Model} model
 * @param {Set<number>} articles
 * @param {Map<number, number>} sizes how many articles the side has on each story
 * @returns {Share}
 */
function makeStoryShare(model, articles, sizes) {
  const parts = new Map();
  for (const n of articles) {
    const story = storyKeyOf(model, n);
    parts.set(story, (parts.get(story) || 0) + 1);
  }
  const n = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const share = n ? articles.size / n : 0;
  const stories = [...sizes].map(([story, size]) => ({ size, part: parts.get(story) || 0 }));
  const squares = stories.reduce((sum, { size }) => sum + size ** 2, 0);
  const residual = stories.reduce((sum, { size, part }) => sum + (part - share * size) ** 2, 0);
  const size = computeEffectiveSize({ n, share, clusters: sizes.size, squares, residual });
  const [low, high] = n ? wilsonInterval(share * size, size) : [0, 1];
  return { ...makeShare(articles.size, n), low, high };
}

/**
 * The pairs of similar articles of two different sides or outlets within the window of time.
 * @param {Model} model
 * @param {(n: number) => number | null} sideOf
 * @param {Uint8Array} mask
 * @returns {FollowPair[]}
 */
function findFollowPairs(model, sideOf, mask) {
  const { time } = model.articles;
  const isFollowing = ({ earlier, later }) => {
    const seconds = Number(time[later]) - Number(time[earlier]);
    return seconds > MIN_FOLLOW_SECONDS && seconds <= MAX_FOLLOW_SECONDS;
  };
  return model.linksOf.flatMap((links, a) => {
    if (!isTimedArticle(model, a, mask) || sideOf(a) === null) return [];
    const isOfOther = (b) => sideOf(b) !== null && sideOf(b) !== sideOf(a);
    return links
      .filter(({ kind, forward }) => forward && kind === "similar")
      .filter(({ other }) => isTimedArticle(model, other, mask) && isOfOther(other))
      .map(({ other }) => {
        const isFirst = Number(time[a]) < Number(time[other]);
        return isFirst ? { earlier: a, later: other } : { earlier: other, later: a };
      })
      .filter(isFollowing);
  });
}
