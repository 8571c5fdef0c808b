// The time axis: where times lie, and its ticks. Pure functions, no document.

/** @import { ScaleSegment } from "./types" */
import { MONTHS, nextUnit, padTwo } from "./time.js";

/** @typedef {"hour" | "day" | "month" | "year"} TickUnit */

/** The distances between ticks, the smallest first. @type {[TickUnit, number][]} */
const TICK_STEPS = [
  ["hour", 1],
  ["hour", 3],
  ["hour", 6],
  ["hour", 12],
  ["day", 1],
  ["day", 2],
  ["day", 7],
  ["month", 1],
  ["month", 3],
  ["month", 6],
  ["year", 1],
  ["year", 2],
  ["year", 5],
  ["year", 10],
  ["year", 50],
];
const WEEK = 7 * 86400;
/** Pixels that the label of a tick needs at its right, or it would be cut off. */
const LABEL_WIDTH = 42;
/** Mean lengths: enough to choose a step. */
const UNIT_SECONDS = { hour: 3600, day: 86400, month: 2629800, year: 31557600 };
/** The most ticks of one segment at any zoom. */
const MAX_TICKS = 200;

/**
 * Where a time lies on the axis.
 * @param {ScaleSegment[]} scale
 * @param {number} time
 */
export function timeToX(scale, time) {
  const segment = scale.find(([, end]) => time <= end) || scale[scale.length - 1];
  const [start, end, x0, x1] = segment;
  return x0 + ((time - start) / Math.max(end - start, 1)) * (x1 - x0);
}

/**
 * The ticks of the axis at a zoom, in units of the axis, at least `apart` pixels from each other.
 * @param {ScaleSegment[]} scale
 * @param {number} zoom
 * @param {number} apart
 */
export function makeTicks(scale, zoom, apart) {
  return scale.flatMap((segment) => makeSegmentTicks(segment, zoom, apart));
}

/** @param {ScaleSegment} segment @param {number} zoom @param {number} apart */
function makeSegmentTicks([start, end, x0, x1], zoom, apart) {
  const perSecond = (x1 - x0) / Math.max(end - start, 1);
  const isWide = ([unit, step]) => UNIT_SECONDS[unit] * step * perSecond * zoom >= apart;
  const [unit, step] = TICK_STEPS.find(isWide) || TICK_STEPS[TICK_STEPS.length - 1];
  const ticks = [];
  let time = alignDown(start, unit, step);
  while (time <= end && ticks.length < MAX_TICKS) {
    if (time >= start) {
      ticks.push({ x: x0 + (time - start) * perSecond, time, ...makeTickLabel(time, unit) });
    }
    time = nextUnit(time, unit, step);
  }
  return ticks;
}

/** @param {number} time @param {TickUnit} unit @param {number} step */
function alignDown(time, unit, step) {
  const date = new Date(time * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "year") return Date.UTC(Math.floor(year / step) * step, 0) / 1000;
  if (unit === "month") return Date.UTC(year, Math.floor(month / step) * step) / 1000;
  const size = UNIT_SECONDS[unit] * step;
  return Math.floor(time / size) * size;
}

/** @param {number} time @param {TickUnit} unit */
function makeTickLabel(time, unit) {
  const date = new Date(time * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const [day, hour] = [date.getUTCDate(), date.getUTCHours()];
  if (unit === "year" || (unit === "month" && month === 0)) {
    return { label: String(year), strong: true };
  }
  if (unit === "month") return { label: MONTHS[month], strong: false };
  if (unit === "day" || hour === 0) {
    return { label: `${day} ${MONTHS[month]}`, strong: unit === "hour" || day === 1 };
  }
  return { label: `${padTwo(hour)}:00`, strong: false };
}

/**
 * The ticks under bins of equal width, as parts of the whole width, at least `apart` pixels from
 * each other where the bins are `width` pixels wide in all.
 * @param {{from: number, to: number}[]} bins
 * @param {number} width
 * @param {number} apart
 * @returns {{part: number, label: string}[]}
 */
export function makeBinTicks(bins, width, apart) {
  const [start, end] = [bins[0].from, bins[bins.length - 1].to];
  if (bins[0].to - start === WEEK) {
    // Weeks begin on Mondays, which no other step meets.
    const step = Math.max(1, Math.ceil((apart * bins.length) / width));
    return bins
      .map(({ from }, n) => ({ part: n / bins.length, ...makeTickLabel(from, "day") }))
      .filter(({ part }, n) => n % step === 0 && part * width <= width - LABEL_WIDTH);
  }
  const starts = bins.map(({ from }) => from);
  return makeTicks([[start, end, 0, width, 0]], 1, apart)
    .filter(({ x }) => x <= width - LABEL_WIDTH)
    .map(({ time, label }) => {
      const n = findInterval(starts, time);
      const inside = (time - bins[n].from) / (bins[n].to - bins[n].from);
      return { part: (n + inside) / bins.length, label };
    });
}

/** Of the times, this part may lie outside of the main span, which then is this much shorter. */
const [OUTSIDE_SHARE, SHORTER] = [0.02, 1 / 3];
/** Times this part of the main span before or after it still belong to it. */
const MARGIN = 0.25;

/**
 * The span from the first to the last of some sorted times. If nearly all lie in a much shorter
 * one, that one, as the others would leave no room for them.
 * @param {number[]} times
 * @returns {[number, number]}
 */
export function findMainSpan(times) {
  const [start, end] = [times[0], times[times.length - 1]];
  const outside = Math.floor(OUTSIDE_SHARE * times.length);
  let [first, last] = [start, end];
  for (let n = 0; n <= outside; n += 1) {
    const [low, high] = [times[n], times[times.length - 1 - outside + n]];
    if (high - low < last - first) [first, last] = [low, high];
  }
  const margin = MARGIN * (last - first);
  const inside = times.filter((time) => time >= first - margin && time <= last + margin);
  const [from, to] = [inside[0], inside[inside.length - 1]];
  return from < to && to - from <= SHORTER * (end - start) ? [from, to] : [start, end];
}

/**
 * The last of some sorted starts that is not after `at` (binary search).
 * @param {ArrayLike<number>} starts
 * @param {number} at
 */
export function findInterval(starts, at) {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
