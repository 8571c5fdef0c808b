// A story as lanes: one row per outlet by its first article, time since the story's first article
// from left to right on a true scale.

/** @import { Model } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { el } from "./dom.js";
import { datedInside, describeMoment, hasTimeOfDay, outletName } from "./model.js";
import { hasOutlet, outletsOf } from "./outlet-measures.js";
import { explainUnknownCopy } from "./reasons.js";
import { countPhrase, isolate } from "./text.js";
import { formatDay, formatOffset } from "./time.js";

const MAX_LANES = 16;
const DAY = 86400;
const UNSURE_NOTE = "?: a time without a zone, taken as UTC.";

/** @typedef {{outlet: number, first: number, articles: number[]}} Lane */
/**
 * @typedef {object} LaneOptions
 * @property {number} [limit] at most so many lanes
 * @property {number[]} [without] outlets that get an empty lane, as they lack the story
 * @property {number} [first] the article that was first
 */

/**
 * The lanes of a story; nothing where fewer than two outlets state a date. A day without a time of
 * day is a band over the whole day, and gives no offset.
 * @param {Model} model
 * @param {number[]} articles
 * @param {MakeLink} link
 * @param {LaneOptions} options
 */
export function renderStoryTimeline(model, articles, link, options = {}) {
  const { limit = MAX_LANES, without = [], first = -1 } = options;
  const { time, outlet } = model.articles;
  const known = articles.filter((n) => time[n] !== null && outlet[n] >= 0);
  const dated = datedInside(model, known);
  if (outletsOf(model, dated).size < 2) return null;
  const starts = dated.map((n) => Number(time[n]));
  const start = Math.min(...starts);
  const end = Math.max(...dated.map((n) => Number(time[n]) + (hasTimeOfDay(model, n) ? 0 : DAY)));
  if (end === start) return null;
  const lanes = groupLanes(model, dated);
  const timed = dated.filter((n) => hasTimeOfDay(model, n)).map((n) => Number(time[n]));
  const firstTime = timed.length ? Math.min(...timed) : null;
  const isFirstUnsure = lanes.some((lane) => lane.first === firstTime && isUnsure(model, lane));
  const rows = lanes.slice(0, limit).map((lane, n) => {
    const timedBefore = lanes.slice(0, n).filter((other) => other.first < Infinity);
    const before = timedBefore[timedBefore.length - 1];
    const words = describeLane(model, lane, { firstTime, isFirstUnsure, before });
    return renderLane(model, lane, { start, end, first, words }, link);
  });
  const rest = lanes.length - rows.length;
  const undated = articles.length - known.length;
  const outside = known.length - dated.length;
  const notes = [
    rest > 0 && `${countPhrase(rest, "outlet")} with later articles not shown.`,
    outside > 0 &&
      `${countPhrase(outside, "article")} before or after, loosely connected, not shown.`,
    undated > 0 && `${countPhrase(undated, "article")} without a date or an outlet not shown.`,
    dated.some((n) => model.articles.zoneless[n]) && UNSURE_NOTE,
    "○ copy · dashed: not in this corpus · a bar: the day, as no time is given.",
  ];
  const ends = [formatDay(start), formatOffset(end - start)].map((words) => el("span", {}, words));
  const empty = without.map((ref) => renderEmptyLane(ref, link));
  return [
    el("ol", { class: "lanes" }, rows, empty),
    el("p", { class: "lane-ends", "aria-hidden": "true" }, ends),
    el("p", { class: "aside" }, notes.filter(Boolean).join(" ")),
  ];
}

/** Outlets with their articles, those of the earliest article first. */
function groupLanes(model, dated) {
  /** @type {Map<number, Lane>} */
  const lanes = new Map();
  for (const n of dated) {
    const outlet = model.articles.outlet[n];
    /** @type {Lane} */
    const lane = lanes.get(outlet) || { outlet, first: Infinity, articles: [] };
    if (hasTimeOfDay(model, n)) lane.first = Math.min(lane.first, model.articles.time[n]);
    lane.articles.push(n);
    lanes.set(outlet, lane);
  }
  // A day without a time of day may be any time of it: such a lane comes at the end of its day.
  const placeOf = ({ first, articles }) =>
    first < Infinity ? first : Number(model.articles.time[articles[0]]) + DAY;
  return [...lanes.values()].sort((a, b) => placeOf(a) - placeOf(b) || a.outlet - b.outlet);
}

/**
 * How long after the earliest article a lane begins, and after the lane before it; whose article it
 * copies.
 * @param {Model} model
 * @param {Lane} lane
 * @param {{firstTime: number | null, isFirstUnsure: boolean, before: Lane | undefined}} earlier
 */
function describeLane(model, lane, { firstTime, isFirstUnsure, before }) {
  const { first, articles } = lane;
  const words = [];
  const mark = isUnsure(model, lane) ? "?" : "";
  if (first === Infinity || firstTime === null) words.push("time not given");
  else if (first === firstTime) words.push(`earliest${mark}`);
  else {
    words.push(formatOffset(first - firstTime) + (isFirstUnsure ? "?" : mark));
    if (before && before.first > firstTime) {
      const gap = first - before.first;
      const later = gap < 60 ? "within a minute" : `${formatOffset(gap).slice(1)} later`;
      words.push(later + (isUnsure(model, before) ? "?" : mark));
    }
  }
  const link = findCopyLink(model, articles[0]);
  if (link) words.push(describeCopy(model, articles[0], link));
  return words;
}

/** Whether a lane begins with a time without a zone. @param {Model} model @param {Lane} lane */
function isUnsure(model, { first, articles }) {
  return articles.some((n) => model.articles.time[n] === first && model.articles.zoneless[n]);
}

/**
 * Whose text an article has; an outlet that shows a text twice copies nobody.
 * @param {Model} model
 * @param {number} copy
 * @param {import("./types").Link} link to the article with the same text
 */
export function describeCopy(model, copy, link) {
  const { outlet } = model.articles;
  const origin = link.other;
  if (outlet[copy] === outlet[origin]) return "the same text as another of its own";
  const unknown = explainUnknownCopy(link);
  if (unknown) {
    const whose = isolate(outletName(model, origin));
    return `the same text as ${whose}’s${unknown.startsWith("which") ? ";" : ","} ${unknown}`;
  }
  if (!hasOutlet(model, origin)) return "a copy of an article of an unknown outlet";
  return `a copy of ${isolate(outletName(model, origin))}’s`;
}

/** The link of an article to what it is a copy of. @param {Model} model @param {number} n */
function findCopyLink(model, n) {
  return model.linksOf[n].find(({ kind, forward }) => kind === "copy_of" && forward);
}

/**
 * @param {Model} model
 * @param {Lane} lane
 * @param {{start: number, end: number, first: number, words: string[]}} span
 * @param {MakeLink} link
 */
function renderLane(model, lane, { start, end, first, words }, link) {
  const place = (time) => `${((time - start) / (end - start)) * 100}%`;
  const { time, copy, held, title } = model.articles;
  // Originals lie over their copies.
  const ordered = [...lane.articles].sort((a, b) => Number(copy[b] === 1) - Number(copy[a] === 1));
  const dots = ordered.map((n) => {
    const isTimed = hasTimeOfDay(model, n);
    const kinds = [
      isTimed ? "dot" : "day",
      copy[n] === 1 && "copy",
      !held[n] && "stub",
      n === first && "first",
    ];
    const label = `${outletName(model, n)}: ${title[n]}, ${describeMoment(model, n)}`;
    const dot = el("span", { class: kinds.filter(Boolean).join(" "), title: label });
    dot.style.left = place(Number(time[n]));
    if (!isTimed) dot.style.width = place(start + DAY);
    return dot;
  });
  return el(
    "li",
    {},
    link({ kind: "outlet", ref: lane.outlet }),
    el("span", { class: "lane-track", "aria-hidden": "true" }, dots),
    el("span", { class: "words", dir: "auto" }, words.map(renderWord)),
  );
}

/** @param {string} words @param {number} n */
function renderWord(words, n) {
  return n ? el("span", { class: "lane-note" }, ` · ${words}`) : words;
}

/** @param {number} ref @param {MakeLink} link */
function renderEmptyLane(ref, link) {
  return el(
    "li",
    { class: "without" },
    link({ kind: "outlet", ref }),
    el("span", { class: "lane-track", "aria-hidden": "true" }),
    el("span", { class: "words" }, "not in this corpus"),
  );
}
