// The Outlets tab: figures of each outlet, and the matrices outlet × topic and outlet × story.

import { el } from "./dom.js";
import { listRows } from "./lists.js";
import { CARRIED, FOREIGN, INDEPENDENT, nameOf } from "./model.js";
import {
  TOO_FEW,
  firstPieces,
  hasPublisher,
  independents,
  shareOf,
  topicShares,
} from "./outlet-measures.js";
import { coverLine } from "./page-scope.js";
import { hasClock, thingLink } from "./panels.js";
import { COUNTS, count, interval, percent, shorten, tenths } from "./text.js";
import { gapText, shortGap } from "./time.js";

const SHEETS = { figures: "Figures", topics: "By topic", stories: "By story" };
const ROWS_SHOWN = 20;
const COLUMNS = { topics: 14, stories: 18 };
let sheetShown = "figures";
let sheetOrder = { key: "independent", down: true };
let sheetRows = ROWS_SHOWN;

/** Draws the tab into `box`. */
export function drawOutlets(box, app) {
  const again = (focus) => {
    drawOutlets(box, app);
    if (focus) box.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
  };
  const buttons = Object.entries(SHEETS).map(([key, name]) =>
    el(
      "button",
      {
        type: "button",
        "data-focus": key,
        "aria-pressed": String(key === sheetShown),
        on: {
          click: () => {
            sheetShown = key;
            again(key);
          },
        },
      },
      name,
    ),
  );
  const rows = outletFigures(app.model, app.selection().mask).filter(
    ({ pieces, independent }) => pieces || independent,
  );
  const content = !rows.length
    ? el("p", { class: "empty" }, "No outlet has an article in this selection.")
    : { figures: figuresTable, topics: topicMatrix, stories: storyMatrix }[sheetShown](
        app,
        rows,
        again,
      );
  const more =
    rows.length > sheetRows &&
    el(
      "button",
      {
        type: "button",
        class: "more",
        "data-focus": "more",
        on: {
          click: () => {
            sheetRows = Infinity;
            again();
          },
        },
      },
      `Show all ${rows.length.toLocaleString("en")} outlets`,
    );
  box.replaceChildren(
    el(
      "div",
      { class: "sheet-head" },
      el("h2", {}, "Outlets"),
      el("div", { class: "switch", role: "group", "aria-label": "What to show" }, buttons),
    ),
    coverLine(app.model) || "",
    ...[content, more || ""].flat(),
  );
}

/** What each outlet has in the selection: pieces found at it, those written by others, independent articles, firsts and stories of its own. */
export function outletFigures(model, mask) {
  const counts = independents(model, mask);
  const total = counts.reduce((sum, number) => sum + number, 0) + unknownPieces(model, mask);
  const rows = model.articles;
  const figures = model.outlets.map((row, ref) => ({
    ref,
    name: row.name,
    pieces: 0,
    others: 0,
    independent: counts[ref],
    voice: shareOf(counts[ref], total),
    first: row.standing[0],
    shared: row.standing[1],
    alone: row.standing[2],
  }));
  for (let n = 0; n < model.size; n += 1) {
    if (!mask[n] || !rows.held[n]) continue;
    const [outlet, carrier] = [rows.outlet[n], rows.carrier[n]];
    if (outlet >= 0) figures[outlet].pieces += 1;
    if (outlet >= 0 && rows.own[n] & FOREIGN) figures[outlet].others += 1;
    if (carrier >= 0 && carrier !== outlet) {
      figures[carrier].pieces += 1;
      figures[carrier].others += Number(Boolean(rows.own[n] & CARRIED));
    }
  }
  return figures;
}

function unknownPieces(model, mask) {
  return model.articles.own.reduce(
    (sum, flags, n) =>
      sum + Number(Boolean(mask[n] && flags & INDEPENDENT && !hasPublisher(model, n))),
    0,
  );
}

const FIGURES = [
  ["name", "Outlet", "", (row) => row.name],
  [
    "independent",
    "Own articles",
    "Independent articles: copies and updates count as their original",
    (row) => row.independent,
  ],
  [
    "voice",
    "Share of voice",
    "Share of all independent articles, with its 95 % interval",
    (row) => row.voice.share,
  ],
  [
    "first",
    "First on",
    "Stories it was first on, of those it shares with other outlets; a tie counts a part. Of the whole corpus",
    (row) => enough(row.first, row.shared),
  ],
  [
    "alone",
    "Alone with",
    "Stories that no other outlet has in this corpus. Of the whole corpus",
    (row) => row.alone,
  ],
  [
    "others",
    "Written by others",
    "Of the pieces found at it, those that another outlet wrote: copies, and what it carries",
    (row) => enough(row.others, row.pieces),
  ],
];

/** A share for putting in order: one of too few comes after all others. */
function enough(part, whole) {
  return whole ? part / whole + (whole >= TOO_FEW ? 2 : 0) : -1;
}

function figuresTable(app, rows, again) {
  const column = FIGURES.find(([key]) => key === sheetOrder.key);
  const value = column[3];
  rows.sort(
    (a, b) =>
      (sheetOrder.down ? -1 : 1) * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0) ||
      b.independent - a.independent ||
      a.ref - b.ref,
  );
  const heads = FIGURES.map(([key, name, title]) => {
    const click = () => {
      sheetOrder = { key, down: sheetOrder.key === key ? !sheetOrder.down : key !== "name" };
      again(`sort ${key}`);
    };
    const sorted = key === sheetOrder.key ? (sheetOrder.down ? "descending" : "ascending") : null;
    return el(
      "th",
      { scope: "col", "aria-sort": sorted, class: key === "name" ? "" : "figure" },
      el(
        "button",
        { type: "button", title, "data-focus": `sort ${key}`, on: { click } },
        name,
        sorted === "descending" ? " ↓" : sorted ? " ↑" : "",
      ),
    );
  });
  const body = rows.slice(0, sheetRows).map((row) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, thingLink(app, { kind: "outlet", ref: row.ref })),
      cell(
        row.independent.toLocaleString("en"),
        () => app.narrow({ only: { outlet: [app.model.outlets[row.ref].id] } }),
        `${row.independent} articles of ${row.name}: select them`,
      ),
      el(
        "td",
        { class: "figure" },
        row.independent
          ? [percent(row.voice.share), el("small", {}, ` ${interval(row.voice)}`)]
          : "–",
      ),
      el(
        "td",
        { class: "figure" },
        row.shared
          ? [
              `${tenths(row.first)} of ${COUNTS.format(row.shared)}`,
              row.shared < TOO_FEW && el("small", {}, " too few"),
            ]
          : "–",
      ),
      el("td", { class: "figure" }, row.alone ? COUNTS.format(row.alone) : "–"),
      el(
        "td",
        { class: "figure" },
        row.others
          ? [
              `${COUNTS.format(row.others)} of ${COUNTS.format(row.pieces)}`,
              row.pieces < TOO_FEW && el("small", {}, " too few"),
            ]
          : "–",
      ),
    ),
  );
  return scrolling(
    "Figures of the outlets",
    el(
      "table",
      { class: "figures-table" },
      el("thead", {}, el("tr", {}, heads)),
      el("tbody", {}, body),
    ),
  );
}

function topicMatrix(app, rows) {
  const { model } = app;
  const { mask } = app.selection();
  const shown = ranked(rows).slice(0, sheetRows);
  const sides = shown.map(({ ref }) => ({ outlets: [ref] }));
  const all = topicShares(model, [{ outlets: model.outlets.map((_, ref) => ref) }], mask);
  const topics = all.slice(0, COLUMNS.topics).map(({ topic }) => topic);
  if (!topics.length)
    return el("p", { class: "empty" }, "No article of this selection names a topic.");
  const bySide = new Map(topicShares(model, sides, mask).map(({ topic, cells }) => [topic, cells]));
  const body = shown.map((row, n) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, thingLink(app, { kind: "outlet", ref: row.ref })),
      el("td", { class: "figure" }, row.independent),
      topics.map((topic) =>
        shareCell(app, row, topic, (bySide.get(topic) || [])[n] || shareOf(0, row.independent)),
      ),
    ),
  );
  const left = all.length - topics.length;
  return [
    matrix(app, "topic", topics, body, "Own articles"),
    el(
      "p",
      { class: "aside" },
      "Independent articles of an outlet about a topic; the darker, the larger their share of its articles. A click selects them.",
      left > 0 && ` ${count(left, "rarer topic")} are in the list of topics.`,
    ),
  ];
}

function ranked(rows) {
  return rows.sort((a, b) => b.independent - a.independent || a.ref - b.ref);
}

function shareCell(app, row, topic, { k, n, share, low, high }) {
  const name = app.model.topics[topic].name;
  if (!k)
    return el(
      "td",
      { class: "nothing", title: `${row.name}: none of ${n} on ${name} in this corpus` },
      "·",
    );
  const words = `${row.name}, ${name}: ${k} of ${n} articles, ${percent(share)} ${interval({ low, high })}${n < TOO_FEW ? ", too few" : ""}`;
  const td = cell(
    String(k),
    () =>
      app.narrow({
        only: { outlet: [app.model.outlets[row.ref].id], topic: [app.model.topics[topic].id] },
      }),
    words,
  );
  td.style.setProperty("--part", `${Math.round(share * 60)}%`);
  return td;
}

/** Who covered which story: who was first, and how much later the others came. */
function storyMatrix(app, rows) {
  const { model } = app;
  const stories = listRows(model, "stories", "size", app.selection()).map(({ thing }) => thing.ref);
  const reach = (ref) =>
    new Set(model.stories[ref].articles.map((n) => model.articles.outlet[n])).size;
  const columns = stories.sort((a, b) => reach(b) - reach(a) || a - b).slice(0, COLUMNS.stories);
  if (!columns.length) return el("p", { class: "empty" }, "There is no story in this selection.");
  const shown = ranked(rows).slice(0, sheetRows);
  const pieces = shown.map(({ ref }) => firstPieces(model, { outlets: [ref] }, new Set(columns)));
  const starts = columns.map(
    (story) =>
      model.articles.time[model.stories[story].articles.find((n) => hasClock(model, n))] ?? null,
  );
  const body = shown.map((row, r) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, thingLink(app, { kind: "outlet", ref: row.ref })),
      el("td", { class: "figure" }, row.independent),
      columns.map((story, c) => coverageCell(app, row, story, pieces[r].get(story), starts[c])),
    ),
  );
  return [
    matrix(app, "story", columns, body, "Own articles"),
    el(
      "p",
      { class: "aside" },
      "The stories with most outlets. “1st”: the outlet was first of those here (“1st=”: in a tie); else how much later its first piece came. A dot: not in this corpus. Copies do not count as an outlet’s own piece.",
      stories.length > columns.length &&
        ` ${count(stories.length - columns.length, "more story", "more stories")} in the list.`,
    ),
  ];
}

function coverageCell(app, row, story, n, start) {
  const { model } = app;
  const { name, first } = model.stories[story];
  if (n === undefined)
    return el(
      "td",
      { class: "nothing", title: `${row.name}: “${name}” is not in this corpus` },
      "·",
    );
  const isFirst = first.includes(row.ref);
  const later = hasClock(model, n) && start !== null ? model.articles.time[n] - start : null;
  const text = isFirst
    ? first.length > 1
      ? "1st="
      : "1st"
    : later === null
      ? "✓"
      : shortGap(later);
  const words = isFirst
    ? first.length > 1
      ? "first, in a tie"
      : "first"
    : later === null
      ? "has it"
      : gapText(later);
  const td = cell(
    text,
    () =>
      app.narrow({
        only: { outlet: [model.outlets[row.ref].id], story: [model.stories[story].id] },
      }),
    `${text}: ${row.name}, “${name}”: ${words}`,
  );
  td.style.setProperty("--part", isFirst ? "55%" : "14%");
  return td;
}

function matrix(app, kind, refs, body, first) {
  const heads = refs.map((ref) =>
    el(
      "th",
      { scope: "col", class: "turned" },
      el("div", {}, thingLink(app, { kind, ref }, shorten(nameOf(app.model, { kind, ref }), 34))),
    ),
  );
  return scrolling(
    `Outlets by ${kind}`,
    el(
      "table",
      { class: "matrix" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, "Outlet"),
          el("th", { scope: "col", class: "figure" }, first),
          heads,
        ),
      ),
      el("tbody", {}, body),
    ),
  );
}

export function cell(text, click, words) {
  return el(
    "td",
    { class: "filled" },
    el("button", { type: "button", "aria-label": words, title: words, on: { click } }, text),
  );
}

/** A wide table in a box of its own that can be scrolled, by keys too. */
export function scrolling(name, table) {
  return el(
    "div",
    { class: "scrolling", tabindex: "0", role: "region", "aria-label": name },
    table,
  );
}
