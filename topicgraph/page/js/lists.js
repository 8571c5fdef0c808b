// The lists beside the picture: all of the corpus as text, the full alternative to the canvas.

import { el } from "./dom.js";
import { articlesOf, extent, idOf, nameOf, outletName } from "./model.js";
import { drawOverview } from "./overview.js";
import { coverLine } from "./page-scope.js";
import { count, fold } from "./text.js";
import { momentText, spanText } from "./time.js";

const CHUNK = 60;
const ORDERS = {
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

/** The rows of a tab in an order, of what is selected: {thing, name, articles, size, held, from, to}. */
export function listRows(model, tab, order, selection) {
  const rows = {
    stories: () => model.stories.map((_, ref) => ({ kind: "story", ref })),
    articles: () =>
      model.articles.title
        .map((_, ref) => ({ kind: "article", ref }))
        .filter(({ ref }) => model.articles.held[ref] || selection.stubs),
    outlets: () => model.outlets.map((_, ref) => ({ kind: "outlet", ref })),
    topics: () => model.topics.map((_, ref) => ({ kind: "topic", ref })),
  }
    [tab]()
    .map((thing) => rowOf(model, thing, selection))
    .filter((row) => row.articles.length);
  const by = {
    size: (a, b) => b.size - a.size || b.articles.length - a.articles.length,
    new: (a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity),
    old: (a, b) => (a.from ?? Infinity) - (b.from ?? Infinity),
    name: (a, b) => (fold(a.name) < fold(b.name) ? -1 : 1),
  }[order];
  const last = (row) => Number(tab === "outlets" && !row.held); // those only linked come after all others
  return rows.sort((a, b) => last(a) - last(b) || by(a, b) || a.thing.ref - b.thing.ref);
}

/** One row of a list: a thing with those of its articles that are selected; a story is as big as it has outlets. */
export function rowOf(model, thing, selection = { filtered: false }) {
  if (thing.kind === "article") return articleRow(model, thing, selection);
  const all = articlesOf(model, thing);
  const articles = selection.filtered ? all.filter((n) => selection.mask[n]) : all;
  const [from, to] = extent(model, articles);
  const held = articles.filter((n) => model.articles.held[n]).length;
  const outlets = new Set(
    articles.map((n) => model.articles.outlet[n]).filter((outlet) => outlet >= 0),
  ).size;
  return {
    thing,
    name: nameOf(model, thing),
    articles,
    size: thing.kind === "story" ? outlets : held,
    held,
    outlets,
    from,
    to,
  };
}

/** The same of an article: there may be very many of them. */
function articleRow(model, thing, selection) {
  const { time, held } = model.articles;
  const isChosen = !selection.filtered || selection.mask[thing.ref];
  return {
    thing,
    name: nameOf(model, thing),
    articles: isChosen ? [thing.ref] : [],
    size: 1,
    held: held[thing.ref],
    outlets: 1,
    from: time[thing.ref],
    to: time[thing.ref],
  };
}

/** The second line of a row. */
export function rowWords(model, row) {
  if (row.thing.kind === "article") {
    const { time, precision } = model.articles;
    return `${outletName(model, row.thing.ref)} · ${momentText(time[row.thing.ref], precision[row.thing.ref])}`;
  }
  const { outlets } = row;
  const stubs = row.articles.length - row.held;
  if (row.thing.kind === "story")
    return `${count(row.articles.length, "article")}${stubs ? `, ${stubs.toLocaleString("en")} not in this corpus` : ""} · ${count(outlets, "outlet")} · ${spanText(row.from, row.to)}`;
  const words = row.held ? [count(row.held, "article")] : [];
  if (stubs) words.push(`${stubs.toLocaleString("en")} not in this corpus`);
  if (row.thing.kind === "topic") words.push(count(outlets, "outlet"));
  return words.join(" · ");
}

/** How many rows a list has, those only linked not counted. */
export function numberInTab(model, tab, { mask, stubs }) {
  const held = (n) => mask[n] && (model.articles.held[n] || stubs);
  if (tab === "articles") return mask.reduce((sum, _, n) => sum + Number(Boolean(held(n))), 0);
  if (tab === "stories")
    return model.stories.filter(({ articles }) => articles.some((n) => mask[n])).length;
  return (tab === "outlets" ? model.byOutlet : model.byTopic).filter((articles) =>
    articles.some(held),
  ).length;
}

const chosenOrders = { stories: "size", articles: "new", outlets: "size", topics: "size" };

/** Draws what the chosen tab has into `box`: the overview, or a list with its order. */
export function drawSide(box, picker, app) {
  const { tab } = app.state();
  picker.parentElement.hidden = tab === "overview";
  if (tab === "overview") return drawOverview(box, app);
  picker.replaceChildren(
    ...ORDERS[tab].map(([key, words]) =>
      el("option", { value: key, selected: key === chosenOrders[tab] }, words),
    ),
  );
  picker.onchange = () => {
    chosenOrders[tab] = picker.value;
    drawList(box, app, tab);
  };
  return drawList(box, app, tab);
}

function drawList(box, app, tab) {
  const { model } = app;
  const [order, selection] = [chosenOrders[tab], app.selection()];
  const rows = listRows(model, tab, order, selection);
  const linked = tab === "outlets" ? rows.filter((row) => !row.held) : [];
  const list = el("ol", { class: "rows" });
  const peak = Math.max(1, ...rows.slice(0, 1).map((row) => row.size));
  let shown = 0;
  const more = el("button", { type: "button", class: "more", on: { click: () => add(CHUNK * 4) } });
  function add(number) {
    list.append(
      ...rows
        .slice(shown, shown + number)
        .flatMap((row) => [
          row === linked[0]
            ? el(
                "li",
                { class: "rows-head" },
                `Only linked, not in this corpus (${linked.length.toLocaleString("en")})`,
              )
            : null,
          listRow(app, row, order === "size" ? row.size / peak : 0),
        ])
        .filter(Boolean),
    );
    shown = Math.min(rows.length, shown + number);
    more.textContent = `Show more (${count(rows.length - shown, "row")} left)`;
    more.hidden = shown >= rows.length;
  }
  add(CHUNK);
  const filteredOut = !rows.length && selection.filtered && "Nothing in this selection.";
  box.replaceChildren(
    coverLine(model) || "",
    rows.length ? list : el("p", { class: "empty" }, filteredOut || emptyWords(tab)),
    more,
  );
}

export function emptyWords(tab) {
  return {
    stories:
      "No stories: a story needs two articles on one event, linked by a publisher or alike in words and time.",
    articles: "No articles.",
    outlets: "No outlets: none of the articles names where it was published.",
    topics: "No topics: none of the articles names one.",
  }[tab];
}

export function listRow(app, row, part) {
  const id = idOf(app.model, row.thing);
  const bar = part ? el("span", { class: "bar-line", "aria-hidden": "true" }) : null;
  if (bar) bar.style.width = `${Math.max(1.5, part * 100)}%`;
  return el(
    "li",
    {},
    el(
      "button",
      {
        type: "button",
        class: `row row-${row.thing.kind}`,
        "data-id": id,
        on: { click: () => app.choose(row.thing) },
      },
      el("span", { class: "row-name", dir: "auto" }, row.name),
      el("span", { class: "row-words", dir: "auto" }, rowWords(app.model, row)),
      bar,
    ),
  );
}
