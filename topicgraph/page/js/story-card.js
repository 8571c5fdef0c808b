// The card of a story, to embed elsewhere: a picture without scripts or requests.

/** @import { Model } from "./types" */
import { tag } from "./image-export.js";
import {
  datedInside,
  describeMoment,
  hasTimeOfDay,
  isOutsideCore,
  outletName,
  timeSpan,
} from "./model.js";
import { hasOutlet, outletsOf } from "./outlet-measures.js";
import { escapeXml } from "./records.js";
import { countPhrase, formatNumber, isolate, listNames, truncate, wrapTwoLines } from "./text.js";
import { formatMoment, formatOffset, formatSpan } from "./time.js";

const [WIDTH, ROW_HEIGHT] = [640, 22];
/** Where the names of outlets end, and the axis of time begins and ends. */
const [LEFT, RIGHT, MARGIN] = [190, 612, 14];
const MAX_ROWS = 14;
const [TITLE_LENGTH, LINE_LENGTH, NAME_LENGTH] = [64, 96, 26];
const COLORS = {
  paper: "#fdfcf9",
  ink: "#1f1f1d",
  soft: "#6a6963",
  line: "#ebe8df",
  dot: "#0072b2",
};

/**
 * The card of a story as SVG: who had it, over its hours; who was first, or why that cannot be
 * told; and what it is drawn from.
 * @param {Model} model
 * @param {number} ref
 */
export function renderStoryCard(model, ref) {
  const { articles, name } = model.stories[ref];
  const rows = groupByOutlet(model, articles);
  const shown = rows.slice(0, MAX_ROWS);
  const hidden = rows.length - shown.length;
  const title = wrapTwoLines(name, TITLE_LENGTH);
  const facts = [
    describeSize(model, articles),
    ...wrapTwoLines(describeFirst(model, ref), LINE_LENGTH),
  ];
  const top = 22 + 20 * title.length + 17 * facts.length;
  const height = top + ROW_HEIGHT * (shown.length + (hidden ? 1 : 0)) + 30;
  const timed = datedInside(model, articles).filter((n) => hasTimeOfDay(model, n));
  const times = timed.map((n) => Number(model.articles.time[n]));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const place = (n) => {
    return (
      LEFT + ((RIGHT - LEFT) * (Number(model.articles.time[n]) - start)) / Math.max(1, end - start)
    );
  };
  const parts = [
    tag("title", {}, escapeXml(name)),
    tag("rect", { width: WIDTH, height, fill: COLORS.paper, stroke: COLORS.line }),
    ...title.map((line, n) => renderLine(line, 24 + 20 * n, 16, COLORS.ink, 700)),
    ...facts.map((line, n) => renderLine(line, 24 + 20 * title.length + 17 * n, 12, COLORS.ink)),
    ...shown.flatMap((row, n) => renderRow(model, ref, row, top + ROW_HEIGHT * n, place)),
    hidden
      ? renderLine(
          `and ${countPhrase(hidden, "more outlet")}`,
          top + ROW_HEIGHT * MAX_ROWS + 14,
          11,
          COLORS.soft,
        )
      : "",
    renderLine(describeCorpus(model), height - 10, 10, COLORS.soft),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: "img" },
    "font-family": "system-ui, sans-serif",
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("svg", root, parts.join("\n"))}\n`;
}

/** The articles of each outlet, outlets in order of their first article. */
function groupByOutlet(model, articles) {
  const rows = new Map();
  for (const n of articles.filter((article) => hasOutlet(model, article))) {
    const outlet = model.articles.outlet[n];
    rows.set(outlet, [...(rows.get(outlet) || []), n]);
  }
  return [...rows.values()];
}

/** @param {Model} model @param {number[]} articles */
function describeSize(model, articles) {
  const held = articles.filter((n) => model.articles.held[n]);
  const [from, to] = timeSpan(model, datedInside(model, articles));
  const span = formatSpan(from, to);
  const outlets = countPhrase(outletsOf(model, held).size, "outlet");
  return `${countPhrase(held.length, "article")} · ${outlets} · ${span}`;
}

/** @param {Model} model @param {number} ref */
function describeFirst(model, ref) {
  const { first, first_among: scope, earliest, reason, runner_up: next, gap } = model.stories[ref];
  if (!first.length) return `Who was first is not known: ${reason || "too few times"}.`;
  const names = listNames(first.map((outlet) => isolate(model.outlets[outlet].name)));
  const moment = earliest < 0 ? "" : `, ${formatMoment(model.articles.time[earliest], "minute")}`;
  const mark = next >= 0 && model.articles.zoneless[next] ? " (no zone stated, taken as UTC)" : "";
  const later =
    next >= 0 && gap
      ? `; next ${isolate(outletName(model, next))}, ${formatOffset(gap * 60)}${mark}`
      : "";
  const among = scope ? ` among ${scope}` : "";
  const tie = first.length > 1 ? ", in a tie" : "";
  return `First in this corpus${among}${tie}: ${names}${moment}${later}.`;
}

/** @param {Model} model */
function describeCorpus(model) {
  const { articles, outlets, from, to } = model.counts;
  const size = `${formatNumber(articles)} articles of ${countPhrase(outlets, "outlet")}`;
  const span = formatSpan(from, to);
  const maker = `topicgraph ${model.about.version}`;
  return `In this corpus: ${size}, ${span}. A hollow dot is a copy. ${maker}`;
}

/**
 * @param {Model} model
 * @param {number} ref
 * @param {number[]} articles
 * @param {number} y
 * @param {(n: number) => number} place
 */
function renderRow(model, ref, articles, y, place) {
  const { copy, held, title } = model.articles;
  const { first, earliest } = model.stories[ref];
  const middle = y + ROW_HEIGHT / 2;
  const line = { x1: LEFT, x2: RIGHT, y1: middle, y2: middle, stroke: COLORS.line };
  const dots = articles
    .filter((n) => hasTimeOfDay(model, n) && !isOutsideCore(model, n))
    .map((n) => {
      const isHollow = copy[n] === 1 || !held[n];
      const circle = {
        ...{ cx: Math.round(place(n) * 10) / 10, cy: middle },
        r: first.length && n === earliest ? 7 : 5,
        fill: isHollow ? COLORS.paper : COLORS.dot,
        ...{ stroke: COLORS.dot, "stroke-width": 1.5 },
      };
      return tag(
        "circle",
        circle,
        tag("title", {}, escapeXml(`${title[n]}, ${describeMoment(model, n)}`)),
      );
    });
  const name = isolate(truncate(outletName(model, articles[0]), NAME_LENGTH));
  return [renderLine(name, middle + 4, 12, COLORS.ink), tag("line", line), ...dots];
}

/**
 * @param {string} text
 * @param {number} y
 * @param {number} size
 * @param {string} fill
 */
function renderLine(text, y, size, fill, weight = 400) {
  return tag(
    "text",
    { x: MARGIN, y, "font-size": size, "font-weight": weight, fill },
    escapeXml(text),
  );
}
