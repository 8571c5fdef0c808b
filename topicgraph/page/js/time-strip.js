// The strip of time: a histogram to brush, to step and to play through; on demand one row per outlet.

import { el, svg } from "./dom.js";
import { select } from "./selection.js";
import { count, shorten } from "./text.js";
import { placeOf } from "./time-scale.js";
import { dayText, histogram, momentText, spanText } from "./time.js";

const STRIP_ROWS = 8;
const STRIP = { width: 1000, height: 46, row: 20 };
const PLAY = 700; // milliseconds for a step

/** The strip in `box`; hidden where fewer than two articles are dated. */
export function makeStrip(box, app) {
  const { model } = app;
  const { from, to } = model.counts;
  if (from === null || from === to) return { show: () => {} };
  const { unit, bins } = histogram([], from, to);
  const binOf = binsOfArticles(model, bins);
  let playing = null;
  const wanted = { rows: false, shares: false };
  const chart = el("div", { class: "strip-chart" });
  const rows = el("div", { class: "strip-rows", hidden: true });
  const words = el("span", { class: "strip-words" });
  const play = tool("▶", "Play through time", () => (playing ? stop() : start()));
  const [byOutlet, shares] = [option("By outlet", "rows"), option("Shares", "shares")];
  const [early, late] = [handle("From", 0), handle("To", 1)];
  const area = el("div", { class: "strip-area" }, chart, early, late);
  box.hidden = false;
  box.replaceChildren(
    el(
      "div",
      { class: "strip-head" },
      el("span", { class: "legend-name" }, `Articles by ${unit}`),
      words,
      el(
        "span",
        { class: "strip-tools" },
        tool("‹", "A step back in time", () => step(-1)),
        play,
        tool("›", "A step on in time", () => step(1)),
        byOutlet,
        shares,
      ),
    ),
    area,
    rows,
  );
  listenToBrush();

  function tool(sign, name, click) {
    return el(
      "button",
      { type: "button", class: "step", "aria-label": name, title: name, on: { click } },
      sign,
    );
  }

  function option(name, key) {
    const button = el(
      "button",
      {
        type: "button",
        class: "step",
        "aria-pressed": "false",
        on: {
          click: () => {
            wanted[key] = !wanted[key];
            button.setAttribute("aria-pressed", String(wanted[key]));
            show();
          },
        },
      },
      name,
    );
    return button;
  }

  /** The chosen window as places of bins, [first, behind the last]; everything where none is chosen. */
  function frame() {
    const { time } = app.state();
    if (!time) return [0, bins.length];
    const first = bins.findIndex((bin) => bin.to > time[0]);
    const behind = bins.findIndex((bin) => bin.from >= time[1]);
    return [Math.max(0, first), behind < 0 ? bins.length : behind];
  }

  function choose(first, behind, isStep = false) {
    const isAll = first <= 0 && behind >= bins.length;
    app.change({ time: isAll ? null : [bins[first].from, bins[behind - 1].to] }, !isStep);
  }

  function step(by) {
    const [first, behind] = app.state().time
      ? frame()
      : by > 0
        ? [-1, 0]
        : [bins.length, bins.length + 1];
    const size = behind - first;
    const next = Math.max(0, Math.min(bins.length - size, first + by));
    if (next !== first || !app.state().time) choose(next, next + size, true);
    return next + size < bins.length;
  }

  function start() {
    playing = setInterval(() => step(1) || stop(), PLAY);
    play.textContent = "❚❚";
    play.setAttribute("aria-label", "Stop playing");
    if (frame()[1] === bins.length) app.change({ time: null }, false);
    step(1);
  }

  function stop() {
    clearInterval(playing);
    playing = null;
    play.textContent = "▶";
    play.setAttribute("aria-label", "Play through time");
  }

  function handle(name, end) {
    const place = () => frame()[end];
    const move = (event) => {
      const by = {
        ArrowLeft: -1,
        ArrowDown: -1,
        ArrowRight: 1,
        ArrowUp: 1,
        PageDown: -5,
        PageUp: 5,
        Home: -bins.length,
        End: bins.length,
      }[event.key];
      if (!by) return;
      event.preventDefault();
      const [first, behind] = frame();
      if (end) choose(first, Math.max(first + 1, Math.min(bins.length, place() + by)), true);
      else choose(Math.max(0, Math.min(behind - 1, place() + by)), behind, true);
    };
    return el("span", {
      class: "handle",
      role: "slider",
      tabindex: "0",
      "aria-label": name,
      "aria-valuemin": 0,
      "aria-valuemax": bins.length,
      on: { keydown: move },
    });
  }

  function listenToBrush() {
    const at = (event) => {
      const edge = chart.getBoundingClientRect();
      return Math.max(
        0,
        Math.min(
          bins.length - 1,
          Math.floor(((event.clientX - edge.left) / edge.width) * bins.length),
        ),
      );
    };
    let began = null;
    area.addEventListener("pointerdown", (event) => {
      stop();
      const grabbed = event.target.closest(".handle");
      began = grabbed ? (grabbed === early ? frame()[1] - 1 : frame()[0]) : at(event);
      area.setPointerCapture(event.pointerId);
      if (!grabbed) choose(began, began + 1, true);
    });
    area.addEventListener("pointermove", (event) => {
      if (began === null) return;
      const now = at(event);
      choose(Math.min(began, now), Math.max(began, now) + 1, true);
    });
    for (const end of ["pointerup", "pointercancel"])
      area.addEventListener(end, () => (began = null));
    area.addEventListener("dblclick", () => app.change({ time: null }));
  }

  function show() {
    const { mask } = select(model, app.state(), "time");
    const counts = countBins(binOf, bins.length, (n) => mask[n]);
    const all = countBins(binOf, bins.length, () => true);
    const [first, behind] = frame();
    const tops = wanted.shares ? counts.map((number, n) => (all[n] ? number / all[n] : 0)) : counts;
    const peak = wanted.shares ? 1 : Math.max(1, ...all);
    const bar = (number, n, name) =>
      number
        ? svg("rect", {
            x: n * 10,
            width: 9,
            y: STRIP.height * (1 - number / peak),
            height: Math.max(1, (STRIP.height * number) / peak),
            class: name,
          })
        : null;
    const picture = svg(
      "svg",
      {
        viewBox: `0 0 ${bins.length * 10} ${STRIP.height}`,
        preserveAspectRatio: "none",
        role: "img",
        "aria-label": stripWords(counts),
      },
      !wanted.shares && all.map((number, n) => bar(number, n, "bar-all")),
      tops.map((number, n) => bar(number, n, n >= first && n < behind ? "bar-volume" : "bar-out")),
    );
    const ends = el(
      "div",
      { class: "strip-ends", "aria-hidden": "true" },
      el("span", {}, dayText(from)),
      el("span", {}, dayText(to)),
    );
    chart.replaceChildren(picture, ends);
    for (const [one, place, time] of [
      [early, first, bins[first].from],
      [late, behind, bins[behind - 1].to - 1],
    ]) {
      one.style.left = `${(place / bins.length) * 100}%`;
      one.setAttribute("aria-valuenow", place);
      one.setAttribute("aria-valuetext", binText(time, unit));
    }
    words.textContent = app.state().time
      ? spanText(bins[first].from, bins[behind - 1].to - 1)
      : wanted.shares && app.selection().filtered
        ? "share of all articles of each " + unit
        : model.left_out
          ? "on this page · drag to choose a time"
          : "drag to choose a time";
    rows.hidden = !wanted.rows;
    if (wanted.rows) rows.replaceChildren(...smallMultiples(mask));
  }

  function stripWords(counts) {
    const top = counts.indexOf(Math.max(...counts));
    return `Articles by ${unit}: at most ${counts[top].toLocaleString("en")}, from ${binText(bins[top].from, unit)}.`;
  }

  /** One row of bars for each of the outlets with most articles, all on one scale: counts, or parts of the outlet's own. */
  function smallMultiples(mask) {
    const ranked = model.byOutlet.map((articles, ref) => ({
      ref,
      articles: articles.filter((n) => mask[n] && model.articles.held[n]),
    }));
    ranked.sort((a, b) => b.articles.length - a.articles.length || a.ref - b.ref);
    const lines = ranked
      .slice(0, STRIP_ROWS)
      .filter(({ articles }) => articles.length)
      .map(({ ref, articles }) => {
        const counts = Array(bins.length).fill(0);
        for (const n of articles) if (binOf[n] >= 0) counts[binOf[n]] += 1;
        return {
          ref,
          total: articles.length,
          tops: wanted.shares ? counts.map((number) => number / articles.length) : counts,
        };
      });
    const peak = Math.max(...lines.flatMap(({ tops }) => tops), wanted.shares ? 0.01 : 1);
    return lines.map(({ ref, total, tops }) =>
      el(
        "div",
        { class: "strip-row" },
        el(
          "button",
          {
            type: "button",
            class: "thing",
            dir: "auto",
            on: { click: () => app.choose({ kind: "outlet", ref }) },
          },
          shorten(model.outlets[ref].name, 22),
        ),
        svg(
          "svg",
          {
            viewBox: `0 0 ${bins.length * 10} ${STRIP.row}`,
            preserveAspectRatio: "none",
            role: "img",
            "aria-label": `${model.outlets[ref].name}: ${count(total, "article")}`,
          },
          tops.map(
            (number, n) =>
              number &&
              svg("rect", {
                x: n * 10,
                width: 9,
                y: STRIP.row * (1 - number / peak),
                height: (STRIP.row * number) / peak,
                class: "bar-volume",
              }),
          ),
        ),
        el("span", { class: "number" }, total.toLocaleString("en")),
      ),
    );
  }

  return { show };
}

/** The bin of each held article, -1 for the undated. */
function binsOfArticles(model, bins) {
  const starts = Float64Array.from(bins, (bin) => bin.from);
  return Int32Array.from(model.articles.time, (time, n) =>
    time === null || !model.articles.held[n] || time < starts[0] ? -1 : placeOf(starts, time),
  );
}

function countBins(binOf, size, keep) {
  const counts = Array(size).fill(0);
  binOf.forEach((bin, n) => {
    if (bin >= 0 && keep(n)) counts[bin] += 1;
  });
  return counts;
}

function binText(time, unit) {
  return unit === "hour" ? momentText(time, "minute") : dayText(time);
}
