// What the Compare view says of pairs of outlets: who is followed by whom, and who covers the same
// stories.

/** @import { App, Side } from "./types" */
/** @import { Follows } from "./follow-matrix.js" */
import { renderCollapsibleList } from "./charts.js";
import { button, el } from "./dom.js";
import { computeFollowMatrix } from "./follow-matrix.js";
import { outletName } from "./model.js";
import { describeDifference, isDifferent } from "./outlet-tests.js";
import { renderThingLink } from "./panel-parts.js";
import { renderSideKey } from "./sides.js";
import { renderHead, renderScrollingTable } from "./tables.js";
import {
  countPhrase,
  formatInterval,
  formatNumber,
  formatPValue,
  formatPercent,
  formatTenths,
} from "./text.js";
import { formatGap } from "./time.js";

const ROWS_AT_FIRST = 8;
/** The most significant pairs that are shown. */
const MAX_PAIRS = 24;

/** The cell whose articles are listed: the keys of both sides. @type {[string, string] | null} */
let expanded = null;

/**
 * Who is followed by whom, as a matrix; a click on a figure lists the articles behind it.
 * @param {App} app
 * @param {Side[]} sides
 * @param {() => void} redraw
 */
export function renderFollowMatrix(app, sides, redraw) {
  const { model } = app;
  if (!model.complete) return null;
  const title = "Who is followed by whom";
  const matrix = computeFollowMatrix(model, sides, app.selection().mask);
  const heads = sides.map(({ name }, n) => {
    const words = ["followed by ", renderSideKey(n), el("span", { class: "unseen" }, name)];
    return el("th", { scope: "col", class: "figure", title: name }, words);
  });
  const body = sides.map((side, a) => {
    const cells = sides.map((other, b) => renderFollowCell(matrix[a][b], side, other, redraw));
    return el("tr", {}, el("th", { scope: "row" }, renderSideKey(a), side.name), cells);
  });
  const all = [renderHead("Articles of"), ...heads];
  const note =
    "Of a row’s own articles that state a time of day, those that a similar article of the " +
    "column followed after 6 minutes to 36 hours; in brackets the 95 % interval. It does not " +
    "show that one copies the other: both may follow a third (Welbers and van Atteveldt: " +
    "RNewsflow).";
  return el(
    "section",
    { class: "follows" },
    el("h3", {}, title),
    el("p", {}, describeMostFollowed(matrix, sides)),
    renderScrollingTable(title, "figures-table", all, body),
    renderFollowedArticles(app, sides, matrix),
    el("p", { class: "aside" }, note),
  );
}

/** The largest share of the matrix in a sentence. @param {(Follows | null)[][]} matrix */
function describeMostFollowed(matrix, sides) {
  const cells = matrix.flatMap((row, a) => {
    return row.flatMap((cell, b) => (cell && !cell.few ? [{ cell, a, b }] : []));
  });
  if (!cells.length) return "Too few articles with a time of day to say who follows whom.";
  const isLarger = (one, best) => one.cell.share > best.cell.share;
  const { cell, a, b } = cells.reduce((best, one) => (isLarger(one, best) ? one : best));
  if (!cell.k) return "None is followed by a similar article of another within 36 hours.";
  const [first, second] = [sides[a].name, sides[b].name];
  const share = `${formatPercent(cell.share)} ${formatInterval(cell)}`;
  const { k, n } = cell.preceded;
  return (
    `Most followed: ${first} by ${second}, ${cell.k} of ${countPhrase(cell.n, "article")}, ` +
    `${share}. Of the ${n} articles of ${second}, ${k} came after one of ${first}; for ` +
    `${cell.first} of them it was the first that they resemble.`
  );
}

/**
 * @param {Follows | null} cell
 * @param {Side} side
 * @param {Side} other
 * @param {() => void} redraw
 */
function renderFollowCell(cell, side, other, redraw) {
  if (!cell) return el("td", { class: "figure" }, "–");
  const rate = cell.few ? "too few" : `${formatPercent(cell.share)} ${formatInterval(cell)}`;
  const text = `${cell.k} of ${cell.n}`;
  const small = el("small", {}, ` ${rate}`);
  if (!cell.k) return el("td", { class: "figure" }, text, small);
  const isExpanded = expanded !== null && expanded[0] === side.key && expanded[1] === other.key;
  const click = () => {
    expanded = isExpanded ? null : [side.key, other.key];
    redraw();
  };
  const attributes = {
    "data-focus": `follows ${side.key} ${other.key}`,
    "aria-expanded": String(isExpanded),
    "aria-label": `${side.name} followed by ${other.name}: ${text} articles, ${rate}: list them`,
  };
  return el("td", { class: "filled" }, button(attributes, click, text, small));
}

/** The articles behind the expanded figure, each with the one that followed it. */
function renderFollowedArticles(app, sides, matrix) {
  if (!expanded) return null;
  const [a, b] = expanded.map((key) => sides.findIndex((side) => side.key === key));
  const cell = matrix[a]?.[b];
  if (!cell) return null;
  const { time } = app.model.articles;
  const pairs = [...cell.pairs].sort(
    (x, y) => time[y.earlier] - time[x.earlier] || x.later - y.later,
  );
  const items = pairs.map(({ earlier, later }) => {
    const gap = formatGap(time[later] - time[earlier]);
    const follower = renderThingLink(app, { kind: "article", ref: later });
    return el(
      "li",
      {},
      renderThingLink(app, { kind: "article", ref: earlier }),
      el("span", { class: "words" }, `${outletName(app.model, later)}, ${gap}: `, follower),
    );
  });
  return el(
    "div",
    { class: "followed" },
    el("h4", {}, `${sides[a].name}, followed by ${sides[b].name}`),
    renderCollapsibleList(items, ROWS_AT_FIRST, "text-list"),
  );
}

/**
 * The pairs of outlets of the whole corpus that share most or fewest stories compared with chance.
 * @param {App} app
 * @param {Side[]} sides
 */
export function renderCocoverage(app, sides) {
  const { model } = app;
  const tested = model.cocoverage_tests;
  if (!tested) return null;
  const title = "Who covers the same stories";
  const different = model.cocoverage.filter(isDifferent).length;
  const body = model.cocoverage
    .filter(isDifferent)
    .slice(0, MAX_PAIRS)
    .map((test) => renderPairRow(app, sides, test));
  const heads = [
    renderHead("Outlets"),
    renderHead("Stories shared", "figure"),
    renderHead("By chance", "figure"),
    renderHead("So they share"),
    el("td", {}),
  ];
  const result = different
    ? `${countPhrase(different, "pair")} of ${formatNumber(tested)} tested ` +
      `${different === 1 ? "shares" : "share"} more or fewer stories than chance would give.`
    : `Of ${countPhrase(tested, "pair")} tested, none shares more or fewer stories than chance ` +
      "would give.";
  const note =
    "Of the whole corpus. By chance: what two outlets of these sizes would share of stories of " +
    "these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets " +
    "with fewer than five stories are not tested. Copies do not count.";
  return el(
    "section",
    { class: "cocoverage" },
    el("h3", {}, title),
    el("p", {}, result),
    body.length > 0 && renderScrollingTable(title, "figures-table", heads, body),
    el("p", { class: "aside" }, note),
  );
}

/** @param {App} app @param {Side[]} sides @param {import("./types").CocoverageTest} test */
function renderPairRow(app, sides, test) {
  const refs = [test.outlet, test.other];
  const side = refs.map((ref) => app.model.outlets[ref].id);
  const names = refs.map((ref) => app.model.outlets[ref].name);
  const links = refs.map((ref) => renderThingLink(app, { kind: "outlet", ref }));
  const keys = sides.map(({ key }) => key);
  const isShown = keys.length === 2 && side.every((id) => keys.includes(id));
  const attributes = { class: "chip", "aria-label": `Compare ${names[0]} and ${names[1]}` };
  const compare = button(attributes, () => app.change({ side }), "Compare");
  const p = isDifferent(test) ? el("small", {}, ` ${formatPValue(test.q)}`) : null;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, links[0], " and ", links[1]),
    el("td", { class: "figure" }, formatNumber(test.shared)),
    el("td", { class: "figure" }, formatTenths(test.expected)),
    el("td", { class: "verdict" }, describeDifference(test), p),
    el("td", {}, isShown ? "" : compare),
  );
}
