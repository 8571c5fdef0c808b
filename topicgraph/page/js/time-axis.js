// What makes a chart over time readable: its ticks, the value of its highest bar, and the value of
// each bar under the pointer.

/** @import { Unit } from "./time.js" */
import { el, svg } from "./dom.js";
import { makeBinTicks } from "./time-scale.js";
import { formatBin } from "./time.js";
import { countPhrase, formatNumber } from "./text.js";

/** @typedef {{from: number, to: number}} Bin */

/** Pixels from one tick to the next, at least. */
const TICK_DISTANCE = 58;

/**
 * The ticks under a chart of bins, which is about `width` pixels wide.
 * @param {Bin[]} bins
 * @param {number} width
 */
export function renderTimeAxis(bins, width) {
  const ticks = makeBinTicks(bins, width, TICK_DISTANCE).map(({ part, label }) => {
    const tick = el("span", { class: "tick" }, label);
    tick.style.left = `${part * 100}%`;
    return tick;
  });
  return el("div", { class: "time-axis", "aria-hidden": "true" }, ticks);
}

/** The line at the height of the highest bar, with its value. @param {number} peak */
export function renderPeak(peak) {
  return el("span", { class: "peak", "aria-hidden": "true" }, formatNumber(peak));
}

/**
 * An area over each bar that names it and its value.
 * @param {Bin[]} bins
 * @param {number[]} counts
 * @param {Unit} unit
 * @param {number} width of a bar
 * @param {number} height of the chart
 */
export function renderBinTitles(bins, counts, unit, width, height) {
  return bins.flatMap(({ from }, n) => {
    if (!counts[n]) return [];
    const words = `${formatBin(from, unit)}: ${countPhrase(counts[n], "article")}`;
    const area = { x: n * width, y: 0, width, height, class: "bin-title" };
    return [svg("rect", area, svg("title", {}, words))];
  });
}
