// The time strip: a histogram to select a span of time from, to step and to play through; on demand
// one row per outlet.

/** @import { App, Model } from "./types" */
/** @import { Unit } from "./time.js" */
import { button, el, svg } from "./dom.js";
import { hasTimeOfDay } from "./model.js";
import { selectArticles } from "./selection.js";
import { countPhrase, formatNumber, truncate } from "./text.js";
import { findInterval, findMainSpan } from "./time-scale.js";
import { renderBinTitles, renderPeak, renderTimeAxis } from "./time-axis.js";
import { formatBin, formatDay, formatSpan, makeHistogram } from "./time.js";

/** @import { Bin } from "./time-axis.js" */

const MAX_OUTLET_ROWS = 8;
/** Heights in pixels; a bin is so wide in units of the drawing. */
const [STRIP_HEIGHT, ROW_HEIGHT, BIN_WIDTH] = [46, 20, 10];
/** Milliseconds from one step of playing to the next. */
const PLAY_STEP_MS = 700;
/** About the width of the chart in pixels, for its ticks, until it is on the screen. */
const STRIP_WIDTH = 800;
const DAY = 86400;

/**
 * The strip in `box`; hidden where fewer than two articles are dated.
 * @param {HTMLElement} box
 * @param {App} app
 */
export function makeTimeStrip(box, app) {
  const { model } = app;
  const { from, to } = model.counts;
  if (from === null || to === null || from === to) return { show: () => {} };
  const isDated = (n) => model.articles.held[n] && model.articles.time[n] !== null;
  const dated = model.articles.time.map((_, n) => n).filter(isDated);
  const hasHours = dated.every((n) => hasTimeOfDay(model, n));
  const times = dated.map((n) => Number(model.articles.time[n])).sort((a, b) => a - b);
  const { unit, bins } = makeHistogram([], ...findMainSpan(times), hasHours);
  const binOf = assignBins(model, bins);
  const hidden = describeHidden();
  /** @type {any} */
  let playing = null;
  /** The selected articles in each bin, at whatever time. @type {number[]} */
  let shownCounts = [];
  const options = { rows: false, shares: false };
  const chart = el("div", { class: "strip-chart" });
  const rows = el("div", { class: "strip-rows", hidden: true });
  const words = el("span", { class: "strip-words" });
  const play = renderTool("▶", "Play through time", () => (playing ? stop() : start()));
  const [firstDay, lastDay] = [renderDayField("From day", 0), renderDayField("To day", 1)];
  const [early, late] = [renderHandle("From", 0), renderHandle("To", 1)];
  const area = el("div", { class: "strip-area" }, chart, early, late);
  const tools = el(
    "span",
    { class: "strip-tools" },
    renderTool("‹", "A step back in time", () => step(-1)),
    play,
    renderTool("›", "A step on in time", () => step(1)),
    renderOption("By outlet", "rows"),
    renderOption("Shares", "shares"),
  );
  const days = el("span", { class: "strip-days" }, firstDay, " – ", lastDay);
  const name = el("span", { class: "legend-name" }, `Articles by ${unit}`);
  box.hidden = false;
  box.replaceChildren(el("div", { class: "strip-head" }, name, words, days, tools), area, rows);
  listenToDragging();

  /** @param {string} sign @param {string} label @param {() => void} click */
  function renderTool(sign, label, click) {
    return button({ class: "step", "aria-label": label, title: label }, click, sign);
  }

  /** @param {string} label @param {"rows" | "shares"} key */
  function renderOption(label, key) {
    const click = () => {
      options[key] = !options[key];
      element.setAttribute("aria-pressed", String(options[key]));
      show();
    };
    const element = button({ class: "step", "aria-pressed": "false" }, click, label);
    return element;
  }

  /** A field for the first or the last day. @param {string} label @param {0 | 1} end */
  function renderDayField(label, end) {
    const change = () => {
      const day = Date.parse(`${field.value}T00:00Z`) / 1000;
      if (Number.isNaN(day)) return;
      const all = [floorToDay(Number(from)), floorToDay(Number(to)) + DAY];
      const [since, before] = app.state().time || all;
      const time = end ? [Math.min(since, day), day + DAY] : [day, Math.max(before, day + DAY)];
      app.change({ time: /** @type {[number, number]} */ (time) });
    };
    const limits = { min: formatInputDay(Number(from)), max: formatInputDay(Number(to)) };
    const field = el("input", { type: "date", "aria-label": label, ...limits, on: { change } });
    return field;
  }

  /** The selected bins, [first, behind the last]; all if no time is selected. */
  function getWindow() {
    const { time } = app.state();
    if (!time) return [0, bins.length];
    const first = Math.max(
      0,
      bins.findIndex((bin) => bin.to > time[0]),
    );
    const behind = bins.findIndex((bin) => bin.from >= time[1]);
    return [first, Math.max(first + 1, behind < 0 ? bins.length : behind)];
  }

  /** @param {number} first @param {number} behind @param {boolean} isHistory a step for "back" */
  function select(first, behind, isHistory = false) {
    const isAll = first <= 0 && behind >= bins.length;
    app.change({ time: isAll ? null : [bins[first].from, bins[behind - 1].to] }, isHistory);
  }

  /** Moves the window; false at the end. @param {number} by */
  function step(by) {
    const outside = by > 0 ? [-1, 0] : [bins.length, bins.length + 1];
    const [first, behind] = app.state().time ? getWindow() : outside;
    const size = behind - first;
    const next = Math.max(0, Math.min(bins.length - size, first + by));
    if (next !== first || !app.state().time) select(next, next + size);
    return next + size < bins.length;
  }

  function start() {
    playing = setInterval(() => step(1) || stop(), PLAY_STEP_MS);
    play.textContent = "❚❚";
    play.setAttribute("aria-label", "Stop playing");
    if (getWindow()[1] === bins.length) app.change({ time: null }, false);
    step(1);
  }

  function stop() {
    clearInterval(playing);
    playing = null;
    play.textContent = "▶";
    play.setAttribute("aria-label", "Play through time");
  }

  /** An end of the window that can be moved with keys. @param {string} label @param {0 | 1} end */
  function renderHandle(label, end) {
    const all = bins.length;
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    const jumps = { PageDown: -5, PageUp: 5, Home: -all, End: all };
    const move = (event) => {
      const by = { ...steps, ...jumps }[event.key];
      if (!by) return;
      event.preventDefault();
      const [first, behind] = getWindow();
      if (end) select(first, Math.max(first + 1, Math.min(all, behind + by)));
      else select(Math.max(0, Math.min(behind - 1, first + by)), behind);
    };
    return el("span", {
      ...{ class: "handle", role: "slider", tabindex: "0", "aria-label": label },
      ...{ "aria-valuemin": 0, "aria-valuemax": all, on: { keydown: move } },
    });
  }

  function listenToDragging() {
    const binAt = (event) => {
      const { left, width } = chart.getBoundingClientRect();
      const bin = Math.floor(((event.clientX - left) / width) * bins.length);
      return Math.max(0, Math.min(bins.length - 1, bin));
    };
    /** @type {number | null} */
    let anchor = null;
    area.addEventListener("pointerdown", (event) => {
      stop();
      const handle = event.target.closest(".handle");
      const [first, behind] = getWindow();
      if (handle) anchor = handle === early ? behind - 1 : first;
      else anchor = binAt(event);
      area.setPointerCapture(event.pointerId);
      if (!handle) select(anchor, anchor + 1);
    });
    area.addEventListener("pointermove", (event) => {
      const bin = binAt(event);
      if (anchor === null) {
        words.textContent = describeBin(bin);
        return;
      }
      select(Math.min(anchor, bin), Math.max(anchor, bin) + 1);
    });
    for (const end of ["pointerup", "pointercancel"]) {
      area.addEventListener(end, () => (anchor = null));
    }
    area.addEventListener("pointerleave", () => (words.textContent = describeWindow()));
    area.addEventListener("dblclick", () => app.change({ time: null }));
  }

  /** A bar in words, which are seen while the pointer is over it. @param {number} bin */
  function describeBin(bin) {
    return `${formatBin(bins[bin].from, unit)}: ${countPhrase(shownCounts[bin], "article")}`;
  }

  function show() {
    const { mask } = selectArticles(model, app.state(), "time");
    const counts = countBins(binOf, bins.length, (n) => mask[n] > 0);
    shownCounts = counts;
    const all = countBins(binOf, bins.length, () => true);
    const [first, behind] = getWindow();
    const shares = counts.map((count, n) => (all[n] ? count / all[n] : 0));
    const values = options.shares ? shares : counts;
    const peak = options.shares ? 1 : Math.max(1, ...all);
    const isInWindow = (n) => n >= first && n < behind;
    const bars = [
      ...(options.shares ? [] : all.map((count, n) => renderBin(count, n, peak, "bar-all"))),
      ...values.map((value, n) => {
        return renderBin(value, n, peak, isInWindow(n) ? "bar-volume" : "bar-out");
      }),
    ];
    const titles = renderBinTitles(bins, counts, unit, BIN_WIDTH, STRIP_HEIGHT);
    chart.replaceChildren(
      options.shares
        ? el("span", { class: "peak", "aria-hidden": "true" }, "100 %")
        : renderPeak(peak),
      renderBars(STRIP_HEIGHT, describeCounts(counts), [...bars, ...titles]),
      renderTimeAxis(bins, chart.clientWidth || STRIP_WIDTH),
    );
    area.classList.toggle("beside-rows", options.rows);
    showHandle(early, first, bins[first].from);
    showHandle(late, behind, bins[behind - 1].to - 1);
    words.textContent = describeWindow();
    const [since, before] = app.state().time || [Number(from), Number(to) + 1];
    firstDay.value = formatInputDay(since);
    lastDay.value = formatInputDay(before - 1);
    rows.hidden = !options.rows;
    if (options.rows) rows.replaceChildren(...renderOutletRows(mask));
  }

  /** @param {HTMLElement} handle @param {number} place @param {number} time */
  function showHandle(handle, place, time) {
    handle.style.left = `${(place / bins.length) * 100}%`;
    handle.setAttribute("aria-valuenow", String(place));
    handle.setAttribute("aria-valuetext", formatBin(time, unit));
  }

  function describeWindow() {
    const { time } = app.state();
    if (time) return formatSpan(time[0], time[1] - 1);
    if (options.shares && app.selection().filtered) return `share of all articles of each ${unit}`;
    return `${model.left_out ? "on this page · " : ""}${hidden}drag to select a time`;
  }

  /** The articles before and after the bins, for which there is no room. */
  function describeHidden() {
    const before = times.filter((time) => time < bins[0].from);
    const after = times.filter((time) => time >= bins[bins.length - 1].to);
    const parts = [
      before.length && `${formatNumber(before.length)} earlier, from ${formatDay(before[0])}`,
      after.length && `${formatNumber(after.length)} later, to ${formatDay(Number(after.at(-1)))}`,
    ].filter(Boolean);
    return parts.length ? `not drawn: ${parts.join(" and ")} · ` : "";
  }

  /** @param {number[]} counts */
  function describeCounts(counts) {
    const peak = Math.max(...counts);
    const when = formatBin(bins[counts.indexOf(peak)].from, unit);
    return `Articles by ${unit}: at most ${formatNumber(peak)}, from ${when}.`;
  }

  /** @param {number} height @param {string} label @param {any[]} bars */
  function renderBars(height, label, bars) {
    const viewBox = `0 0 ${bins.length * BIN_WIDTH} ${height}`;
    const attributes = { viewBox, preserveAspectRatio: "none", role: "img", "aria-label": label };
    return svg("svg", attributes, bars);
  }

  /** The outlets with most articles, all on one scale: counts, or parts of the outlet's own. */
  function renderOutletRows(mask) {
    const lines = model.byOutlet
      .map((all, ref) => {
        return { ref, articles: all.filter((n) => mask[n] && model.articles.held[n]) };
      })
      .filter(({ articles }) => articles.length)
      .sort((a, b) => b.articles.length - a.articles.length || a.ref - b.ref)
      .slice(0, MAX_OUTLET_ROWS)
      .map(({ ref, articles }) => {
        const isOwn = new Set(articles);
        const counts = countBins(binOf, bins.length, (n) => isOwn.has(n));
        const total = articles.length;
        return {
          ref,
          total,
          counts,
          values: options.shares ? counts.map((one) => one / total) : counts,
        };
      });
    const peak = Math.max(...lines.flatMap(({ values }) => values), options.shares ? 0.01 : 1);
    const heights = lines.map(({ ref, total, counts, values }) => {
      const { name: outlet } = model.outlets[ref];
      const choose = () => app.choose({ kind: "outlet", ref });
      const bars = values.map((value, n) => renderBin(value, n, peak, "bar-volume", ROW_HEIGHT));
      const titles = renderBinTitles(bins, counts, unit, BIN_WIDTH, ROW_HEIGHT);
      return el(
        "div",
        { class: "strip-row" },
        button({ class: "thing", dir: "auto" }, choose, truncate(outlet, 22)),
        renderBars(ROW_HEIGHT, `${outlet}: ${countPhrase(total, "article")}`, [...bars, ...titles]),
        el("span", { class: "number" }, countPhrase(total, "article")),
      );
    });
    const most = options.shares
      ? `${Math.round(peak * 100)} % of an outlet’s articles`
      : countPhrase(peak, "article");
    const note = `All rows have one scale: the highest bar is ${most} in a ${unit}.`;
    return [...heights, el("p", { class: "aside" }, note)];
  }

  return { show };
}

/**
 * The bar of a bin; none where it is empty.
 * @param {number} value
 * @param {number} n
 * @param {number} peak
 * @param {string} className
 */
function renderBin(value, n, peak, className, height = STRIP_HEIGHT) {
  if (!value) return null;
  const y = height * (1 - value / peak);
  const barHeight = Math.max(1, (height * value) / peak);
  return svg("rect", {
    ...{ x: n * BIN_WIDTH, y, width: BIN_WIDTH - 1, height: barHeight, class: className },
  });
}

/**
 * The bin of each held article, -1 for those outside or undated.
 * @param {Model} model
 * @param {Bin[]} bins
 */
function assignBins(model, bins) {
  const starts = Float64Array.from(bins, (bin) => bin.from);
  return Int32Array.from(model.articles.time, (time, n) => {
    if (time === null || !model.articles.held[n]) return -1;
    if (time < starts[0] || time >= bins[bins.length - 1].to) return -1;
    return findInterval(starts, time);
  });
}

/**
 * @param {Int32Array} binOf
 * @param {number} size
 * @param {(n: number) => boolean} isCounted
 * @returns {number[]}
 */
function countBins(binOf, size, isCounted) {
  const counts = Array(size).fill(0);
  binOf.forEach((bin, n) => {
    if (bin >= 0 && isCounted(n)) counts[bin] += 1;
  });
  return counts;
}

/** @param {number} time */
function floorToDay(time) {
  return Math.floor(time / DAY) * DAY;
}

/** A day as a date field has it: "2021-03-04". @param {number} time */
function formatInputDay(time) {
  return new Date(time * 1000).toISOString().slice(0, 10);
}
