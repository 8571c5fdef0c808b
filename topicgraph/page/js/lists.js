// The lists beside the picture: the whole corpus as text, the full alternative to the canvas.

/** @import { App, Kind, Model, Row, Selection, TabName, Thing } from "./types" */
import { fillInChunks, renderBar } from "./charts.js";
import { button, el } from "./dom.js";
import {
  articlesOf,
  datedInside,
  describeMoment,
  idOf,
  nameOf,
  outletName,
  timeSpan,
} from "./model.js";
import { outletsOf } from "./outlet-measures.js";
import { drawOverview } from "./overview.js";
import { renderScopeNote } from "./page-scope.js";
import { foldText } from "./search-text.js";
import { countPhrase, formatNumber } from "./text.js";
import { formatSpan } from "./time.js";

/** @typedef {"size" | "new" | "old" | "name"} Order */
/** @typedef {Exclude<TabName, "overview">} ListName */

const ROWS_PER_CHUNK = 60;

/** @type {Record<ListName, Kind>} */
const KIND_OF_LIST = {
  stories: "story",
  articles: "article",
  outlets: "outlet",
  topics: "topic",
};

/** @type {Record<ListName, [Order, string][]>} */
const LIST_ORDERS = {
  stories: [
    ["size", "most outlets first"],
    ["new", "newest first"],
    ["old", "oldest first"],
    ["name", "A to Z"],
  ],
  articles: [
    ["new", "newest first"],
    ["old", "oldest first"],
    ["name", "A to Z"],
  ],
  outlets: [
    ["size", "most articles first"],
    ["name", "A to Z"],
  ],
  topics: [
    ["size", "most articles first"],
    ["name", "A to Z"],
  ],
};

const NAME_OF_EMPTY = {
  stories:
    "No stories: a story needs two articles on one event, listed as related in a file or " +
    "similar in words and time.",
  articles: "No articles.",
  outlets: "No outlets: no article says where it was published.",
  topics: "No topics: no article names one.",
};

/** @type {Record<ListName, Order>} */
const chosenOrders = { stories: "size", articles: "new", outlets: "size", topics: "size" };

/** @type {Record<Order, (a: Row, b: Row) => number>} */
const COMPARE = {
  size: (a, b) => b.size - a.size || b.articles.length - a.articles.length,
  new: (a, b) => compareTimes(b.from, a.from, -Infinity),
  old: (a, b) => compareTimes(a.from, b.from, Infinity),
  name: (a, b) => (foldText(a.name) < foldText(b.name) ? -1 : 1),
};

/** Undated rows come last in either order. */
function compareTimes(a, b, ofUndated) {
  return (a ?? ofUndated) === (b ?? ofUndated) ? 0 : (a ?? ofUndated) - (b ?? ofUndated);
}

/**
 * The rows of a list in an order, those that have a selected article.
 * @param {Model} model
 * @param {ListName} list
 * @param {Order} order
 * @param {Selection} selection
 * @returns {Row[]}
 */
export function makeRows(model, list, order, selection) {
  const kind = KIND_OF_LIST[list];
  const sizes = {
    stories: model.stories.length,
    articles: model.size,
    outlets: model.outlets.length,
    topics: model.topics.length,
  };
  const isListed = (ref) => kind !== "article" || model.articles.held[ref] || selection.stubs;
  const rows = Array.from({ length: sizes[list] }, (_, ref) => ref)
    .filter(isListed)
    .map((ref) => makeRow(model, { kind, ref }, selection))
    .filter(({ articles }) => articles.length);
  const groupOf = (row) => (list === "outlets" ? outletGroup(model, row) : 0);
  const compare = COMPARE[order];
  return rows.sort((a, b) => groupOf(a) - groupOf(b) || compare(a, b) || a.thing.ref - b.thing.ref);
}

/** 0: outlets with articles here; 1: platforms; 2: outlets that are only linked. */
function outletGroup(model, { thing, held }) {
  if (model.outlets[thing.ref].platform) return 1;
  return held ? 0 : 2;
}

/**
 * A thing with those of its articles that are selected. The size of a story is its outlets, of
 * anything else its held articles.
 * @param {Model} model
 * @param {Thing} thing
 * @param {Pick<Selection, "filtered" | "mask">} [selection] all articles if it is left out
 * @returns {Row}
 */
export function makeRow(model, thing, selection) {
  const mask = selection?.filtered ? selection.mask : null;
  if (thing.kind === "article") return makeArticleRow(model, thing, !mask || mask[thing.ref] > 0);
  const all = articlesOf(model, thing);
  const articles = mask ? all.filter((n) => mask[n]) : all;
  const dated = thing.kind === "story" ? datedInside(model, articles) : articles;
  const [from, to] = timeSpan(model, dated);
  const heldArticles = articles.filter((n) => model.articles.held[n]);
  const held = heldArticles.length;
  const outlets = outletsOf(model, heldArticles).size;
  const size = thing.kind === "story" ? outlets : held;
  return { thing, name: nameOf(model, thing), articles, size, held, outlets, from, to };
}

/** The row of an article, in a shorter way: there may be very many of them. */
function makeArticleRow(model, thing, isSelected) {
  const n = thing.ref;
  const time = model.articles.time[n];
  return {
    thing,
    name: nameOf(model, thing),
    articles: isSelected ? [n] : [],
    size: 1,
    held: model.articles.held[n],
    outlets: 1,
    from: time,
    to: time,
  };
}

/** The second line of a row. @param {Model} model @param {Row} row */
export function describeRow(model, row) {
  const { kind, ref } = row.thing;
  if (kind === "article") {
    return `${outletName(model, ref)} · ${describeMoment(model, ref)}`;
  }
  const stubs = row.articles.length - row.held;
  const words = row.held || kind === "story" ? [countPhrase(row.held, "article")] : [];
  if (stubs) words.push(`${formatNumber(stubs)} linked, not in this corpus`);
  if (kind !== "outlet") words.push(countPhrase(row.outlets, "outlet"));
  if (kind === "story") words.push(formatSpan(row.from, row.to));
  // The size of a story is a fact of the corpus: say where this is only the selected part of it.
  const isPart = kind === "story" && row.articles.length < model.stories[ref].articles.length;
  return (isPart ? "selected: " : "") + words.join(" · ");
}

/**
 * How many rows a list has, without what is only linked and without platforms.
 * @param {Model} model
 * @param {ListName} list
 * @param {Selection} selection
 */
export function countTabRows(model, list, { mask, stubs }) {
  const isCounted = (n) => mask[n] && (model.articles.held[n] || stubs);
  if (list === "articles") return mask.reduce((sum, _, n) => sum + (isCounted(n) ? 1 : 0), 0);
  if (list === "stories") {
    return model.stories.filter(({ articles }) => articles.some((n) => mask[n])).length;
  }
  if (list === "topics") return model.byTopic.filter((articles) => articles.some(isCounted)).length;
  return model.byOutlet.filter((articles, ref) => {
    return !model.outlets[ref].platform && articles.some(isCounted);
  }).length;
}

/**
 * Draws the chosen tab into `box`: the overview, or a list with its order.
 * @param {HTMLElement} box
 * @param {any} picker the select element with the orders
 * @param {App} app
 */
export function drawTab(box, picker, app) {
  const { tab } = app.state();
  picker.parentElement.hidden = tab === "overview";
  if (tab === "overview") {
    drawOverview(box, app);
    return;
  }
  const options = LIST_ORDERS[tab].map(([order, words]) => {
    return el("option", { value: order, selected: order === chosenOrders[tab] }, words);
  });
  picker.replaceChildren(...options);
  picker.onchange = () => {
    chosenOrders[tab] = picker.value;
    drawList(box, app, tab);
  };
  drawList(box, app, tab);
}

/** @param {HTMLElement} box @param {App} app @param {ListName} list */
function drawList(box, app, list) {
  const { model } = app;
  const [order, selection] = [chosenOrders[list], app.selection()];
  const rows = makeRows(model, list, order, selection);
  const element = el("ol", { class: "rows" });
  const peak = Math.max(1, rows[0]?.size || 0);
  const more = fillInChunks(element, rows, ROWS_PER_CHUNK, (row, n) => [
    list === "outlets" ? renderGroupHead(model, rows, n) : null,
    renderListRow(app, row, order === "size" ? row.size / peak : 0),
  ]);
  const isFilteredOut = !rows.length && selection.filtered;
  const empty = isFilteredOut ? "Nothing in this selection." : describeEmptyList(list);
  box.replaceChildren(
    renderScopeNote(model) || "",
    rows.length ? element : el("p", { class: "empty" }, empty),
    more,
  );
}

/** The head of a group of outlets, before its first row. */
function renderGroupHead(model, rows, n) {
  const group = outletGroup(model, rows[n]);
  if (!group || (n && outletGroup(model, rows[n - 1]) === group)) return null;
  const size = rows.filter((row) => outletGroup(model, row) === group).length;
  const name =
    group === 1
      ? "Platforms, which carry what outlets write"
      : "Only linked, no article in this corpus";
  return el("li", { class: "rows-head" }, `${name} (${formatNumber(size)})`);
}

/** What an empty list says. @param {ListName} list */
export function describeEmptyList(list) {
  return NAME_OF_EMPTY[list];
}

/**
 * A row as a button that opens the panel of its thing.
 * @param {App} app
 * @param {Row} row
 * @param {number} part the length of its bar, 0 for none
 */
export function renderListRow(app, row, part) {
  const attributes = { class: `row row-${row.thing.kind}`, "data-id": idOf(app.model, row.thing) };
  const element = button(
    attributes,
    () => app.choose(row.thing),
    el("span", { class: "row-name", dir: "auto" }, row.name),
    el("span", { class: "row-words", dir: "auto" }, describeRow(app.model, row)),
    part > 0 && renderBar(Math.max(0.015, part)),
  );
  return el("li", {}, element);
}
