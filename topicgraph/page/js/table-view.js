// The Table view: the articles of the selection, row by row.

/** @import { App, Model, Selection } from "./types" */
import { fillInChunks } from "./charts.js";
import { button, el, findByData } from "./dom.js";
import { describeMoment, outletName } from "./model.js";
import { renderScopeNote } from "./page-scope.js";
import { renderThingLink } from "./panel-parts.js";
import { renderHead, renderScrollingTable } from "./tables.js";
import { foldText } from "./search-text.js";
import { countValues } from "./statistics.js";
import { formatNumber, truncate } from "./text.js";

const ROWS_PER_CHUNK = 100;
const STORY_LENGTH = 60;
/** From this share of rows with the same topics on, their column says nothing. */
const MAX_REPEATED = 0.9;
const COLUMNS = ["Published", "Outlet", "Title", "Topics", "Story"];

/** How the columns are ordered; what is undated comes last in either order. */
const COMPARE = {
  Published: (model) => (a, b) => {
    const ofUndated = order.down ? -Infinity : Infinity;
    return (model.articles.time[a] ?? ofUndated) - (model.articles.time[b] ?? ofUndated);
  },
  Outlet: (model) => compareByText((n) => outletName(model, n)),
  Title: (model) => compareByText((n) => model.articles.title[n]),
  Story: (model) => compareByText((n) => storyName(model, n)),
};

/** The order that the reader has chosen. */
let order = { column: "Published", down: true };

/** @param {(n: number) => string} textOf */
function compareByText(textOf) {
  return (a, b) => {
    const [x, y] = [foldText(textOf(a)), foldText(textOf(b))];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

/** @param {Model} model @param {number} n */
function storyName(model, n) {
  const story = model.articles.story[n];
  return story < 0 ? "" : model.stories[story].name;
}

/**
 * The articles of the selection: those held, and the others where they were asked for.
 * @param {Model} model
 * @param {Selection} selection
 */
export function listSelectedArticles(model, { mask, stubs }) {
  const all = Array.from({ length: model.size }, (_, n) => n);
  return all.filter((n) => mask[n] && (model.articles.held[n] || stubs));
}

/** Draws the view into `box`. @param {HTMLElement} box @param {App} app */
export function drawTableView(box, app) {
  const { model } = app;
  const selection = app.selection();
  const compare = COMPARE[order.column](model);
  const articles = listSelectedArticles(model, selection);
  articles.sort((a, b) => (order.down ? compare(b, a) : compare(a, b)) || a - b);
  const columns = COLUMNS.filter((name) => name !== "Topics" || !isOfOneTopic(model, articles));
  const body = el("tbody");
  const more = fillInChunks(body, articles, ROWS_PER_CHUNK, (n) => [renderRow(app, n, columns)]);
  const heads = columns.map((name) => renderColumnHead(name, box, app));
  const table = renderScrollingTable("Articles", "articles-table", heads, body);
  const empty = el("p", { class: "empty" }, "No article passes all filters.");
  const number = el("span", { class: "number" }, formatNumber(articles.length));
  const title = selection.filtered ? "The selection" : "All articles";
  const head = el(
    "div",
    { class: "sheet-head" },
    el("h2", {}, title, " ", number),
    button({ class: "tool" }, () => app.change({ at: "save" }), "Download …"),
  );
  box.replaceChildren(head, renderScopeNote(model) || "", articles.length ? table : empty, more);
}

/** Whether nearly all rows would repeat the same topics. @param {Model} model */
function isOfOneTopic(model, articles) {
  const counts = countValues(articles.map((n) => model.articles.topics[n].join()));
  return counts.length > 0 && counts[0][1] > MAX_REPEATED * articles.length;
}

/** @param {string} name @param {HTMLElement} box @param {App} app */
function renderColumnHead(name, box, app) {
  if (!COMPARE[name]) return renderHead(name);
  const isOrdered = order.column === name;
  const click = () => {
    order = { column: name, down: isOrdered ? !order.down : name === "Published" };
    drawTableView(box, app);
    findByData(box, "focus", name)?.focus();
  };
  const direction = order.down ? "descending" : "ascending";
  const arrow = order.down ? " ↓" : " ↑";
  const control = button({ "data-focus": name }, click, name, isOrdered ? arrow : "");
  return el("th", { scope: "col", "aria-sort": isOrdered ? direction : null }, control);
}

/** @param {App} app @param {number} n @param {string[]} columns */
function renderRow(app, n, columns) {
  const { model } = app;
  const { outlet, story, topics, held } = model.articles;
  const topicNames = topics[n].map((topic) => model.topics[topic].name).join(", ");
  const storyWords = truncate(storyName(model, n), STORY_LENGTH);
  const isCarried = outlet[n] >= 0 && model.outlets[outlet[n]].platform;
  const outletCell =
    outlet[n] >= 0
      ? [isCarried && "unknown, on ", renderThingLink(app, { kind: "outlet", ref: outlet[n] })]
      : "unknown";
  const storyCell =
    story[n] >= 0 ? renderThingLink(app, { kind: "story", ref: story[n] }, storyWords) : "";
  return el(
    "tr",
    { class: held[n] ? null : "not-held" },
    el("td", { class: "moment" }, describeMoment(model, n)),
    el("td", {}, outletCell),
    el(
      "td",
      { class: "title" },
      renderThingLink(app, { kind: "article", ref: n }),
      !held[n] && el("small", {}, " not in this corpus"),
    ),
    columns.includes("Topics") && el("td", {}, topicNames),
    el("td", { class: "title" }, storyCell),
  );
}
