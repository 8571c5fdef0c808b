// Outlets side by side: the counts behind every figure, by the units that `topicgraph compare` counts. Pure functions, no document.

import { FIRST_PIECE, INDEPENDENT, nameOf, tally } from "./model.js";
import { isClock } from "./time.js";

export const TOO_FEW = 5; // below this a figure is no finding
export const GROUP_SIDE = "group:";
const LAG_STEPS = [-48, -24, -12, -6, -1, 0, 1, 6, 12, 24, 48]; // hours

/** A side of a comparison by its key, an outlet's id or a group's name after "group:"; null where there is none. */
export function sideOf(model, key) {
  if (key.startsWith(GROUP_SIDE)) {
    const group = model.groups.find(({ name }) => GROUP_SIDE + name === key);
    return group ? { key, name: group.name, outlets: group.outlets } : null;
  }
  const thing = model.byId.get(key);
  return thing && thing.kind === "outlet"
    ? { key, name: nameOf(model, thing), outlets: [thing.ref] }
    : null;
}

/** How many independent articles each outlet has in the selection; what only a platform is known for is nobody's own. */
export function independents(model, mask) {
  const counts = model.outlets.map(() => 0);
  const { own, outlet } = model.articles;
  for (let n = 0; n < model.size; n += 1)
    if (mask[n] && own[n] & INDEPENDENT && hasPublisher(model, n)) counts[outlet[n]] += 1;
  return counts;
}

export function hasPublisher(model, n) {
  const outlet = model.articles.outlet[n];
  return outlet >= 0 && !model.outlets[outlet].platform;
}

/** The independent articles of a side in the selection. */
export function independentOf(model, side, mask) {
  return side.outlets
    .flatMap((outlet) => (model.outlets[outlet].platform ? [] : model.byOutlet[outlet]))
    .filter((n) => mask[n] && model.articles.own[n] & INDEPENDENT);
}

/** The Wilson 95 % interval of k of n: [low, high] (Wilson 1927). */
export function wilson(k, n) {
  if (!n) return [0, 1];
  const z2 = 1.959963984540054 ** 2;
  const middle = (k + z2 / 2) / (n + z2);
  const half = (Math.sqrt(z2) * Math.sqrt((k * (n - k)) / n + z2 / 4)) / (n + z2);
  return [k ? Math.max(0, middle - half) : 0, k === n ? 1 : Math.min(1, middle + half)];
}

/** A share with its interval: {k, n, share, low, high}. */
export function shareOf(k, n) {
  const [low, high] = wilson(k, n);
  return { k, n, share: n ? k / n : 0, low, high };
}

/** M2: topics with each side's share of its articles, the most used first: [{topic, cells}]. */
export function topicShares(model, sides, mask) {
  const counts = sides.map((side) => {
    const articles = independentOf(model, side, mask);
    return {
      n: articles.length,
      by: new Map(tally(articles.flatMap((n) => model.articles.topics[n]))),
    };
  });
  const topics = [...new Set(counts.flatMap(({ by }) => [...by.keys()]))];
  const rows = topics.map((topic) => ({
    topic,
    cells: counts.map(({ n, by }) => shareOf(by.get(topic) || 0, n)),
  }));
  const used = ({ cells }) => cells.reduce((sum, { share }) => sum + share, 0);
  return rows.sort((a, b) => used(b) - used(a) || a.topic - b.topic);
}

/** What an article's story goes by: its number, or the article itself where it belongs to none. */
function storyKey(model, n) {
  return model.articles.story[n] >= 0 ? model.articles.story[n] : -1 - n;
}

/** A side's first piece on each story of the selection: Map from the story's key to the article. Copies are no piece of one's own. */
export function firstPieces(model, side, stories) {
  const found = new Map();
  for (const outlet of side.outlets) {
    for (const n of model.outlets[outlet].platform ? [] : model.byOutlet[outlet]) {
      if (!(model.articles.own[n] & FIRST_PIECE) || !stories.has(storyKey(model, n))) continue;
      const key = storyKey(model, n);
      if (!found.has(key) || isEarlier(model, n, found.get(key))) found.set(key, n);
    }
  }
  return found;
}

/** The keys of the stories with a held article in the selection. */
function storiesIn(model, mask) {
  const keys = new Set();
  for (let n = 0; n < model.size; n += 1)
    if (mask[n] && model.articles.held[n]) keys.add(storyKey(model, n));
  return keys;
}

function isEarlier(model, a, b) {
  const { time, precision } = model.articles;
  if (time[a] === null || time[b] === null) return time[a] !== null;
  const coarse = (n) => (precision[n] === "day" ? 0 : precision[n] === "minute" ? 1 : 2);
  return time[a] - time[b] < 0 || (time[a] === time[b] && (coarse(a) - coarse(b) || a - b) < 0);
}

/** M7 and M11 of two sides: keys of stories `shared`, `onlyA`, `onlyB`, and the `lags` [{key, hours}] of B behind A where both state a time. */
export function sharedStories(model, sideA, sideB, mask) {
  const stories = storiesIn(model, mask);
  const [a, b] = [firstPieces(model, sideA, stories), firstPieces(model, sideB, stories)];
  const shared = [...a.keys()].filter((key) => b.has(key));
  const lags = shared
    .map((key) => ({ key, hours: lagHours(model, a.get(key), b.get(key)) }))
    .filter(({ hours }) => hours !== null);
  return {
    shared,
    onlyA: [...a.keys()].filter((key) => !b.has(key)),
    onlyB: [...b.keys()].filter((key) => !a.has(key)),
    lags,
    a,
    b,
  };
}

/** Hours by which article b came after a; 0 where they are equal at the coarser of their precisions, null where one states no time of day. */
export function lagHours(model, a, b) {
  const { time, precision } = model.articles;
  if (![a, b].every((n) => isClock(time[n], precision[n]))) return null;
  const isCoarse = precision[a] === "minute" || precision[b] === "minute";
  if (isCoarse && Math.floor(time[a] / 60) === Math.floor(time[b] / 60)) return 0;
  return (time[b] - time[a]) / 3600;
}

/** Lags in steps around 0: [{from, to, keys}], the ties as a step of their own. */
export function lagSteps(lags) {
  const edges = [-Infinity, ...LAG_STEPS, Infinity];
  const bins = edges.slice(1).map((to, n) => ({ from: edges[n], to, keys: [] }));
  const tied = { from: 0, to: 0, keys: [] };
  for (const { key, hours } of lags) {
    const bin =
      hours === 0
        ? tied
        : bins.find(({ from, to }) =>
            hours > 0 ? hours > from && hours <= to : hours >= from && hours < to,
          );
    bin.keys.push(key);
  }
  const middle = bins.findIndex(({ from }) => from === 0);
  return [...bins.slice(0, middle), tied, ...bins.slice(middle)];
}

/** The middle of a list of numbers; null of none. */
export function median(numbers) {
  if (!numbers.length) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The stories each outlet covered, by its first piece: for each outlet a Map from the story's key to the article. Made once. */
export function coverageOf(model) {
  model.coverage ||= (() => {
    const stories = storiesIn(model, new Uint8Array(model.size).fill(1));
    return model.outlets.map((_, outlet) => firstPieces(model, { outlets: [outlet] }, stories));
  })();
  return model.coverage;
}

/** M7: the outlets that share most stories with one, by Jaccard: [{ref, shared, of, jaccard}]. */
export function nearestOutlets(model, ref) {
  const coverage = coverageOf(model);
  const own = coverage[ref];
  const rows = coverage.flatMap((other, outlet) => {
    if (outlet === ref || !other.size) return [];
    const shared = [...own.keys()].filter((key) => other.has(key)).length;
    return shared
      ? [
          {
            ref: outlet,
            shared,
            of: own.size + other.size - shared,
            jaccard: shared / (own.size + other.size - shared),
            few: Math.min(own.size, other.size) < TOO_FEW,
          },
        ]
      : [];
  });
  return rows.sort(
    (a, b) =>
      Number(a.few) - Number(b.few) ||
      b.jaccard - a.jaccard ||
      b.shared - a.shared ||
      a.ref - b.ref,
  );
}

/** M2 and M3 of an outlet: [{topic, k, n, share, low, high, focus}], the strongest focus first; focus is log2 of its share over that of the rest. */
export function focusOf(model, ref) {
  const all = topicCounts(model);
  const [own, n] = [all.by[ref], all.n[ref]];
  const rows = all.topics.flatMap((total, topic) => {
    const k = own.get(topic) || 0;
    const focus =
      Math.log2((k + 0.5) / (n + 1)) - Math.log2((total - k + 0.5) / (all.total - n + 1));
    return k ? [{ topic, ...shareOf(k, n), focus }] : [];
  });
  return rows.sort((a, b) => b.focus - a.focus || b.k - a.k || a.topic - b.topic);
}

/** Independent articles by outlet and topic, of the whole corpus. Made once. */
export function topicCounts(model) {
  model.topicCounts ||= (() => {
    const counts = {
      by: model.outlets.map(() => new Map()),
      n: model.outlets.map(() => 0),
      topics: model.topics.map(() => 0),
      total: 0,
    };
    const { own, outlet, topics } = model.articles;
    for (let n = 0; n < model.size; n += 1) {
      if (!(own[n] & INDEPENDENT)) continue;
      counts.total += 1;
      for (const topic of topics[n]) counts.topics[topic] += 1;
      if (outlet[n] < 0 || model.outlets[outlet[n]].platform) continue;
      counts.n[outlet[n]] += 1;
      for (const topic of topics[n])
        counts.by[outlet[n]].set(topic, (counts.by[outlet[n]].get(topic) || 0) + 1);
    }
    return counts;
  })();
  return model.topicCounts;
}

/** The stories that an outlet does not have in this corpus, those with most outlets first: places in the list of stories. */
export function missingStories(model, ref) {
  const reach = (story) =>
    new Set(
      model.stories[story].articles
        .map((n) => model.articles.outlet[n])
        .filter((outlet) => outlet >= 0),
    ).size;
  const lacking = model.stories
    .map((_, story) => story)
    .filter(
      (story) =>
        !model.stories[story].articles.some((n) =>
          [model.articles.outlet[n], model.articles.carrier[n]].includes(ref),
        ),
    );
  return lacking
    .map((story) => ({ story, reach: reach(story) }))
    .filter((row) => row.reach > 1)
    .sort((a, b) => b.reach - a.reach || a.story - b.story);
}

/** The outlets with enough articles that do not have a story in this corpus, the biggest first. */
export function lackingOutlets(model, story) {
  const having = new Set(
    model.stories[story].articles.flatMap((n) => [
      model.articles.outlet[n],
      model.articles.carrier[n],
    ]),
  );
  const { n } = topicCounts(model);
  return n
    .map((number, ref) => ({ ref, number }))
    .filter(({ ref, number }) => number >= TOO_FEW && !having.has(ref))
    .sort((a, b) => b.number - a.number || a.ref - b.ref);
}
