// The Table tab: the articles of the selection, row by row.

import { el } from "./dom.js";
import { outletName } from "./model.js";
import { scrolling } from "./outlets-view.js";
import { coverLine } from "./page-scope.js";
import { thingLink } from "./panels.js";
import { count, fold, shorten } from "./text.js";
import { momentText } from "./time.js";

const TABLE_CHUNK = 100;
const COLUMN_SORTS = {
  Published: (model) => (a, b) =>
    (model.articles.time[a] ?? Infinity) - (model.articles.time[b] ?? Infinity),
  Outlet: (model) => byText((n) => outletName(model, n)),
  Title: (model) => byText((n) => model.articles.title[n]),
  Story: (model) => byText((n) => storyNameOf(model, n)),
};
let tableOrder = { column: "Published", down: true };

function byText(text) {
  return (a, b) => {
    const [x, y] = [fold(text(a)), fold(text(b))];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

function storyNameOf(model, n) {
  return model.articles.story[n] < 0 ? "" : model.stories[model.articles.story[n]].name;
}

/** The articles of the selection: those held, and the others where they were asked for. */
export function selectedArticles(model, selection) {
  return model.articles.title.flatMap((_, n) =>
    selection.mask[n] && (model.articles.held[n] || selection.stubs) ? [n] : [],
  );
}

/** Draws the tab into `box`. */
export function drawTable(box, app) {
  const { model } = app;
  const compare = COLUMN_SORTS[tableOrder.column](model);
  const articles = selectedArticles(model, app.selection()).sort(
    (a, b) => (tableOrder.down ? compare(b, a) : compare(a, b)) || a - b,
  );
  const body = el("tbody");
  const more = el("button", {
    type: "button",
    class: "more",
    on: { click: () => add(TABLE_CHUNK * 5) },
  });
  let shown = 0;
  function add(number) {
    body.append(...articles.slice(shown, shown + number).map((n) => tableRow(app, n)));
    shown = Math.min(articles.length, shown + number);
    more.hidden = shown >= articles.length;
    more.textContent = `Show more (${count(articles.length - shown, "row")} left)`;
  }
  add(TABLE_CHUNK);
  const heads = ["Published", "Outlet", "Title", "Topics", "Story"].map((name) =>
    tableHead(name, () => drawTable(box, app), box),
  );
  box.replaceChildren(
    el(
      "div",
      { class: "sheet-head" },
      el(
        "h2",
        {},
        app.selection().filtered ? "The selection" : "All articles",
        " ",
        el("span", { class: "number" }, articles.length.toLocaleString("en")),
      ),
      el(
        "button",
        { type: "button", class: "tool", on: { click: () => app.change({ at: "save" }) } },
        "Download …",
      ),
    ),
    coverLine(model) || "",
    articles.length
      ? scrolling(
          "Articles",
          el("table", { class: "articles-table" }, el("thead", {}, el("tr", {}, heads)), body),
        )
      : el("p", { class: "empty" }, "No article passes all filters."),
    more,
  );
}

function tableHead(name, redraw, box) {
  if (!COLUMN_SORTS[name]) return el("th", { scope: "col" }, name);
  const isMine = tableOrder.column === name;
  const click = () => {
    tableOrder = { column: name, down: isMine ? !tableOrder.down : name === "Published" };
    redraw();
    box.querySelector(`[data-focus="${name}"]`).focus();
  };
  return el(
    "th",
    { scope: "col", "aria-sort": isMine ? (tableOrder.down ? "descending" : "ascending") : null },
    el(
      "button",
      { type: "button", "data-focus": name, on: { click } },
      name,
      isMine ? (tableOrder.down ? " ↓" : " ↑") : "",
    ),
  );
}

function tableRow(app, n) {
  const { model } = app;
  const { time, precision, outlet, story, topics, held } = model.articles;
  return el(
    "tr",
    { class: held[n] ? "" : "not-held" },
    el("td", { class: "moment" }, momentText(time[n], precision[n])),
    el("td", {}, outlet[n] >= 0 ? thingLink(app, { kind: "outlet", ref: outlet[n] }) : "unknown"),
    el(
      "td",
      { class: "title" },
      thingLink(app, { kind: "article", ref: n }),
      !held[n] && el("small", {}, " not in this corpus"),
    ),
    el("td", {}, topics[n].map((topic) => model.topics[topic].name).join(", ")),
    el(
      "td",
      { class: "title" },
      story[n] >= 0
        ? thingLink(
            app,
            { kind: "story", ref: story[n] },
            shorten(model.stories[story[n]].name, 60),
          )
        : "",
    ),
  );
}
