// Small charts and lists with bars.

/** @import { Model, Thing } from "./types" */
import { button, el, svg } from "./dom.js";
import { hasTimeOfDay } from "./model.js";
import { countPhrase, formatNumber } from "./text.js";
import { renderBinTitles, renderPeak, renderTimeAxis } from "./time-axis.js";
import { formatBin, makeHistogram } from "./time.js";

const [CHART_WIDTH, CHART_HEIGHT] = [340, 64];
const MULTIPLE_HEIGHT = 34;
/** About the width on the screen of charts that stand below each other, for their ticks. */
const MULTIPLES_WIDTH = 480;

/**
 * The held articles of a set over the time of the whole corpus, so that the charts of two panels
 * can be compared; nothing where fewer than two are dated.
 * @param {Model} model
 * @param {number[]} articles
 */
export function renderVolumeChart(model, articles) {
  const { held, time } = model.articles;
  const dated = articles.filter((n) => held[n] && time[n] !== null);
  const { from, to } = model.counts;
  if (dated.length < 2 || from === null || to === null || from === to) return null;
  const times = dated.map((n) => Number(time[n]));
  const { unit, bins } = makeHistogram(times, from, to, haveHours(model, dated));
  const peak = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  const before = { week: "in the", day: "on", hour: "in the hour from" }[unit] ?? "in";
  const most = `${formatNumber(peak.count)} ${before} ${formatBin(peak.from, unit)}`;
  const size = [CHART_WIDTH, CHART_HEIGHT];
  const label = `Articles by ${unit}: at most ${most}.`;
  return el(
    "figure",
    { class: "volume" },
    el(
      "div",
      { class: "chart" },
      renderPeak(peak.count),
      renderBars({ bins, unit, peak: peak.count, size, label, className: "bar-volume" }),
    ),
    renderTimeAxis(bins, CHART_WIDTH),
    el("figcaption", {}, `Articles by ${unit}, over the time of the whole corpus. Most: ${most}.`),
  );
}

/** Whether all of some dated articles state the time of day. @param {number[]} dated */
function haveHours(model, dated) {
  return dated.every((n) => hasTimeOfDay(model, n));
}

/**
 * @param {object} chart
 * @param {{from: number, to: number, count: number}[]} chart.bins
 * @param {import("./time.js").Unit} chart.unit
 * @param {number} chart.peak what the full height stands for
 * @param {number[]} chart.size
 * @param {string} chart.label
 * @param {string} chart.className
 */
function renderBars({ bins, unit, peak, size: [width, height], label, className }) {
  const step = width / bins.length;
  const bars = bins.map(({ count }, n) => {
    if (!count) return null;
    const tall = Math.max(1.5, (count / peak) * (height - 1));
    const place = { x: n * step, y: height - tall, width: step * 0.85, height: tall };
    return svg("rect", { ...place, class: className });
  });
  const counts = bins.map(({ count }) => count);
  const viewBox = `0 0 ${width} ${height}`;
  return svg(
    "svg",
    { viewBox, role: "img", "aria-label": label, preserveAspectRatio: "none" },
    svg("path", { d: `M0 ${height - 0.5}H${width}`, class: "base-line" }),
    bars,
    renderBinTitles(bins, counts, unit, step, height),
  );
}

/**
 * Articles over time as bars, a chart for each of some sets, all on one scale of time and number;
 * nothing where fewer than two are dated.
 * @param {Model} model
 * @param {{name: string, className: string, articles: number[]}[]} rows
 */
export function renderVolumeMultiples(model, rows) {
  const datedOf = ({ articles }) => articles.filter((n) => model.articles.time[n] !== null);
  const dated = rows.flatMap(datedOf);
  const times = dated.map((n) => Number(model.articles.time[n]));
  if (times.length < 2) return null;
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const hasHours = haveHours(model, dated);
  const charts = rows.map((row) => {
    const own = datedOf(row).map((n) => Number(model.articles.time[n]));
    return { ...row, ...makeHistogram(own, from, to, hasHours) };
  });
  const { unit } = charts[0];
  const peak = Math.max(1, ...charts.flatMap(({ bins }) => bins.map(({ count }) => count)));
  const size = [CHART_WIDTH, MULTIPLE_HEIGHT];
  const items = charts.map(({ name, className, bins }) => {
    const total = bins.reduce((sum, { count }) => sum + count, 0);
    const label = `${name}: ${countPhrase(total, "dated article")} by ${unit}`;
    const bars = { bins, unit, peak, size, label, className: `bar-multiple ${className}` };
    return el(
      "li",
      {},
      el("span", { class: "name", dir: "auto" }, name),
      el("div", { class: "chart" }, renderPeak(peak), renderBars(bars)),
    );
  });
  const { bins } = charts[0];
  const note = `Articles by ${unit}; the line at the top of each chart is ${formatNumber(peak)}.`;
  return [
    el("ul", { class: "multiples" }, items),
    el("div", { class: "multiples-axis" }, renderTimeAxis(bins, MULTIPLES_WIDTH)),
    el("p", { class: "aside" }, note),
  ];
}

/** A bar whose length is a part of the row. @param {number} part */
export function renderBar(part) {
  const bar = el("span", { class: "bar-line", "aria-hidden": "true" });
  bar.style.width = `${part * 100}%`;
  return bar;
}

/**
 * Things with a bar and a number each.
 * @param {[Thing, number][]} rows
 * @param {(thing: Thing) => HTMLElement} link
 */
export function renderBarList(rows, link, limit = 8) {
  const peak = Math.max(1, ...rows.map(([, number]) => number));
  const items = rows.map(([thing, number]) =>
    el(
      "li",
      { class: "bar-row" },
      link(thing),
      el("span", { class: "number" }, formatNumber(number)),
      renderBar(number / peak),
    ),
  );
  return renderCollapsibleList(items, limit, "bars");
}

/**
 * Shares with a bar each: what it is of, the share, and the share in words.
 * @param {[HTMLElement, number, string][]} rows
 */
export function renderShareBars(rows) {
  const items = rows.map(([name, share, words]) =>
    el(
      "li",
      { class: "bar-row" },
      name,
      el("span", { class: "number" }, words),
      renderBar(Math.max(0.005, share)),
    ),
  );
  return el("ul", { class: "bars" }, items);
}

/**
 * A list that shows its first items, and the others on demand.
 * @param {HTMLElement[]} items
 * @param {number} limit
 * @param {string} className
 */
export function renderCollapsibleList(items, limit, className) {
  const list = el("ul", { class: className }, items.slice(0, limit));
  if (items.length <= limit) return list;
  const more = button(
    { class: "more" },
    () => {
      list.append(...items.slice(limit));
      more.remove();
    },
    `Show ${formatNumber(items.length - limit)} more`,
  );
  return [list, more];
}

/**
 * Items that are added in chunks, with a button for more.
 * @template T
 * @param {HTMLElement} list is filled
 * @param {T[]} items
 * @param {number} chunk
 * @param {(item: T, n: number) => (HTMLElement | null)[]} render
 * @returns {HTMLButtonElement} the button, hidden once all is shown
 */
export function fillInChunks(list, items, chunk, render) {
  let shown = 0;
  const add = (number) => {
    for (const item of items.slice(shown, shown + number)) {
      for (const element of render(item, shown)) if (element) list.append(element);
      shown += 1;
    }
    more.textContent = `Show more (${countPhrase(items.length - shown, "row")} left)`;
    more.hidden = shown >= items.length;
  };
  const more = button({ class: "more" }, () => add(chunk * 4));
  add(chunk);
  return more;
}
