// A story as lanes: one row per outlet by its first article, time since the story's first article
// from left to right on a true scale.

/** @import { Model } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { el } from "./dom.js";
import { hasTimeOfDay, outletName } from "./model.js";
import { outletsOf } from "./outlet-measures.js";
import { countPhrase } from "./text.js";
import { formatDay, formatMoment, formatOffset } from "./time.js";

const MAX_LANES = 16;
const DAY = 86400;

/** @typedef {{outlet: number, first: number, articles: number[]}} Lane */

/**
 * The lanes of a story; nothing where fewer than two outlets state a date. A day without a time of
 * day is a band over the whole day, and gives no offset.
 * @param {Model} model
 * @param {number[]} articles
 * @param {MakeLink} link
 */
export function renderStoryTimeline(model, articles, link) {
  const { time, outlet } = model.articles;
  const dated = articles.filter((n) => time[n] !== null && outlet[n] >= 0);
  if (outletsOf(model, dated).size < 2) return null;
  const starts = dated.map((n) => Number(time[n]));
  const start = Math.min(...starts);
  const end = Math.max(...dated.map((n) => Number(time[n]) + (hasTimeOfDay(model, n) ? 0 : DAY)));
  if (end === start) return null;
  const lanes = groupLanes(model, dated);
  const timed = dated.filter((n) => hasTimeOfDay(model, n)).map((n) => Number(time[n]));
  const firstTime = timed.length ? Math.min(...timed) : null;
  const rows = lanes
    .slice(0, MAX_LANES)
    .map((lane) => renderLane(model, lane, { start, end, firstTime }, link));
  const rest = lanes.length - rows.length;
  const undated = articles.length - dated.length;
  const notes = [
    rest > 0 && `${countPhrase(rest, "outlet")} with later articles are in the list below.`,
    undated > 0 && `${countPhrase(undated, "article")} without a date or an outlet not shown.`,
    "○ copy · dashed: not in this corpus · a bar: the day, as no time is given.",
  ];
  const ends = [formatDay(start), formatOffset(end - start)].map((words) => el("span", {}, words));
  return [
    el("ol", { class: "lanes" }, rows),
    el("p", { class: "lane-ends", "aria-hidden": "true" }, ends),
    el("p", { class: "aside" }, notes.filter(Boolean).join(" ")),
  ];
}

/** Outlets with their articles, those that state the earliest time of day first. */
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
  const dayOf = (lane) => model.articles.time[lane.articles[0]];
  return [...lanes.values()].sort(
    (a, b) =>
      (a.first === b.first ? dayOf(a) - dayOf(b) : a.first - b.first) || a.outlet - b.outlet,
  );
}

/**
 * @param {Model} model
 * @param {Lane} lane
 * @param {{start: number, end: number, firstTime: number | null}} span
 * @param {MakeLink} link
 */
function renderLane(model, lane, { start, end, firstTime }, link) {
  const place = (time) => `${((time - start) / (end - start)) * 100}%`;
  const dots = lane.articles.map((n) => {
    const { time, precision, copy, held, title } = model.articles;
    const isTimed = hasTimeOfDay(model, n);
    const kinds = [isTimed ? "dot" : "day", copy[n] === 1 && "copy", !held[n] && "stub"];
    const words = `${outletName(model, n)}: ${title[n]}, ${formatMoment(time[n], precision[n])}`;
    const dot = el("span", { class: kinds.filter(Boolean).join(" "), title: words });
    dot.style.left = place(Number(time[n]));
    if (!isTimed) dot.style.width = place(start + DAY);
    return dot;
  });
  const isKnown = lane.first !== Infinity && firstTime !== null;
  const offset = isKnown ? describeOffset(lane.first - Number(firstTime)) : "time not given";
  return el(
    "li",
    {},
    link({ kind: "outlet", ref: lane.outlet }),
    el("span", { class: "lane-track", "aria-hidden": "true" }, dots),
    el("span", { class: "words" }, offset),
  );
}

/** @param {number} seconds */
function describeOffset(seconds) {
  return seconds ? formatOffset(seconds) : "earliest";
}
