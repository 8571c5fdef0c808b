// Small charts and lists with bars.

/** @import { Model, Thing } from "./types" */
import { button, el, svg } from "./dom.js";
import { hasTimeOfDay } from "./model.js";
import { countPhrase, formatNumber } from "./text.js";
import { formatDay, makeHistogram } from "./time.js";

const [CHART_WIDTH, CHART_HEIGHT] = [340, 64];
const MULTIPLE_HEIGHT = 34;

/**
 * Articles over time as bars; nothing where fewer than two are dated.
 * @param {Model} model
 * @param {number[]} articles
 */
export function renderVolumeChart(model, articles) {
  const times = articles.map((n) => model.articles.time[n]).filter((time) => time !== null);
  if (times.length < 2) return null;
  const [from, to] = [times[0], times[times.length - 1]];
  const dated = articles.filter((n) => model.articles.time[n] !== null);
  const hasHours = dated.every((n) => hasTimeOfDay(model, n));
  const { unit, bins } = makeHistogram(times, from, to, hasHours);
  const peak = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  const step = CHART_WIDTH / bins.length;
  const bars = bins.map(({ count }, n) => {
    if (!count) return null;
    const height = Math.max(2, (count / peak.count) * (CHART_HEIGHT - 4));
    const width = Math.max(1, step - Math.min(2, step * 0.2));
    return svg("rect", {
      x: n * step,
      y: CHART_HEIGHT - height,
      width,
      height,
      class: "bar-volume",
    });
  });
  const peakDay = formatDay(peak.from);
  const label = `Articles by ${unit}: at most ${peak.count} in the ${unit} of ${peakDay}.`;
  const viewBox = `0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`;
  return el(
    "figure",
    { class: "volume" },
    svg(
      "svg",
      { viewBox, role: "img", "aria-label": label, preserveAspectRatio: "none" },
      svg("path", { d: `M0 ${CHART_HEIGHT - 0.5}H${CHART_WIDTH}`, class: "base-line" }),
      bars,
    ),
    el(
      "figcaption",
      {},
      el("span", {}, formatDay(from)),
      el("span", {}, `by ${unit}, at most ${formatNumber(peak.count)}`),
      el("span", {}, formatDay(to)),
    ),
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
  const hasHours = dated.every((n) => hasTimeOfDay(model, n));
  const charts = rows.map((row) => {
    const own = datedOf(row).map((n) => Number(model.articles.time[n]));
    return { ...row, ...makeHistogram(own, from, to, hasHours) };
  });
  const { unit } = charts[0];
  const peak = Math.max(1, ...charts.flatMap(({ bins }) => bins.map(({ count }) => count)));
  const items = charts.map(({ name, className, bins }) => {
    const step = CHART_WIDTH / bins.length;
    const bars = bins.map(({ count }, n) => {
      if (!count) return null;
      const height = (count / peak) * MULTIPLE_HEIGHT;
      const place = { x: n * step, y: MULTIPLE_HEIGHT - height, width: step * 0.85, height };
      return svg("rect", { ...place, class: `bar-multiple ${className}` });
    });
    const total = bins.reduce((sum, { count }) => sum + count, 0);
    const label = `${name}: ${countPhrase(total, "dated article")} by ${unit}`;
    const viewBox = `0 0 ${CHART_WIDTH} ${MULTIPLE_HEIGHT}`;
    return el(
      "li",
      {},
      el("span", { class: "name", dir: "auto" }, name),
      svg(
        "svg",
        { viewBox, role: "img", "aria-label": label, preserveAspectRatio: "none" },
        svg("path", { d: `M0 ${MULTIPLE_HEIGHT - 0.5}H${CHART_WIDTH}`, class: "base-line" }),
        bars,
      ),
    );
  });
  const ends = [formatDay(from), `by ${unit}, at most ${formatNumber(peak)}`, formatDay(to)].map(
    (words) => el("span", {}, words),
  );
  return [el("ul", { class: "multiples" }, items), el("p", { class: "multiples-ends" }, ends)];
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
