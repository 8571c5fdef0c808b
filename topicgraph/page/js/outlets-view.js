// The Outlets view: figures of each outlet, the matrices outlet × topic and outlet × story, and
// what whole groups of outlets lack.

/** @import { App, Model, Share } from "./types" */
import { button, el, findByData } from "./dom.js";
import { renderGroupGaps } from "./group-gaps.js";
import { makeRows } from "./lists.js";
import {
  CARRIED_FOR_OTHER,
  COPIED_FROM_OTHER,
  FIRST_ON_STORY,
  datedInside,
  hasTimeOfDay,
} from "./model.js";
import {
  computeTopicShares,
  computeVoices,
  findStoryArticles,
  findIndependentArticles,
  keepFirstOfStories,
  outletsOf,
} from "./outlet-measures.js";
import { renderScopeNote } from "./page-scope.js";
import { renderThingLink } from "./panel-parts.js";
import { MIN_COUNT, countValues, makeShare } from "./statistics.js";
import { renderButtonCell, renderMatrix, renderScrollingTable } from "./tables.js";
import {
  countPhrase,
  formatInterval,
  formatNumber,
  formatPercent,
  formatTenths,
  quote,
} from "./text.js";
import { formatGap, formatShortGap } from "./time.js";

/**
 * @typedef {object} OutletFigures
 * @property {number} ref
 * @property {string} name
 * @property {number} pieces articles found at it
 * @property {number} republished those of them that others wrote
 * @property {number} independent
 * @property {Share} voice
 * @property {number} first stories of the whole corpus it was first on, of `shared`
 * @property {number} shared
 * @property {number} alone
 */
/** @typedef {(focus?: string) => void} Redraw */

const SHEET_NAMES = {
  figures: "Figures",
  topics: "By topic",
  stories: "By story",
  groups: "Missing by group",
};
const INITIAL_ROWS = 20;
const MAX_COLUMNS = { topics: 14, stories: 18 };

/** What the reader has chosen. @type {keyof typeof SHEET_NAMES} */
let sheet = "figures";
let order = { key: "independent", down: true };
let maxRows = INITIAL_ROWS;

/**
 * `unit` says what its figures are of.
 * @type {{key: string, name: string, unit: string, title: string,
 *   value: (row: OutletFigures) => any}[]}
 */
const COLUMNS = [
  { key: "name", name: "Outlet", unit: "", title: "", value: (row) => row.name },
  {
    key: "independent",
    name: "Own articles",
    unit: "copies and updates aside",
    title: "Independent articles: copies and updates count as their original",
    value: (row) => row.independent,
  },
  {
    key: "voice",
    name: "Share of voice",
    unit: "of all own articles",
    title: "Share of all independent articles, with its 95 % interval",
    value: (row) => row.voice.share,
  },
  {
    key: "first",
    name: "First on",
    unit: "of its shared stories",
    title:
      "Stories it was first on, of the shared ones whose first report is known and on which it " +
      "states a time; a tie counts a part. Counted in the whole corpus",
    value: (row) => makeSortableShare(row.first, row.shared),
  },
  {
    key: "alone",
    name: "Alone with",
    unit: "stories, single articles",
    title:
      "Stories that no other outlet has in this corpus, and articles that are in no story. " +
      "Counted in the whole corpus",
    value: (row) => row.alone,
  },
  {
    key: "republished",
    name: "Written by others",
    unit: "of the articles found there",
    title:
      "How many of the articles found at it another outlet wrote: copies of a text, and articles " +
      "that it carries for another outlet, which are no copies",
    value: (row) => makeSortableShare(row.republished, row.pieces),
  },
];

/** A share to sort by: one of too few comes after all others. */
function makeSortableShare(part, all) {
  return all ? part / all + (all >= MIN_COUNT ? 2 : 0) : -1;
}

/** Draws the view into `box`. @param {HTMLElement} box @param {App} app */
export function drawOutletsView(box, app) {
  /** @type {Redraw} */
  const redraw = (focus) => {
    drawOutletsView(box, app);
    if (focus) findByData(box, "focus", focus)?.focus();
  };
  const figures = computeOutletFigures(app.model, app.selection().mask);
  const rows = figures.filter(({ pieces, independent }) => pieces || independent);
  const expand = () => {
    maxRows = Infinity;
    redraw();
  };
  const platforms = rows.filter(({ ref }) => app.model.outlets[ref].platform).length;
  const outlets = countPhrase(rows.length - platforms, "outlet");
  const others = platforms ? ` and ${countPhrase(platforms, "platform")}` : "";
  const label = `Show all ${outlets}${others}`;
  const head = el(
    "div",
    { class: "sheet-head" },
    el("h2", {}, "Outlets"),
    el(
      "div",
      { class: "switch", role: "group", "aria-label": "What to show" },
      sheetButtons(redraw),
    ),
  );
  const parts = [
    head,
    renderScopeNote(app.model),
    ...[rows.length ? renderSheet(app, rows, redraw) : renderEmpty()].flat(),
    sheet !== "groups" &&
      rows.length > maxRows &&
      button({ class: "more", "data-focus": "more" }, expand, label),
  ];
  box.replaceChildren(...parts.filter((part) => part instanceof Node));
}

function renderEmpty() {
  return el("p", { class: "empty" }, "No outlet has an article in this selection.");
}

/** @param {Redraw} redraw */
function sheetButtons(redraw) {
  return Object.entries(SHEET_NAMES).map(([key, name]) => {
    const click = () => {
      sheet = /** @type {typeof sheet} */ (key);
      redraw(key);
    };
    return button({ "data-focus": key, "aria-pressed": String(key === sheet) }, click, name);
  });
}

/** @param {App} app @param {OutletFigures[]} rows @param {Redraw} redraw */
function renderSheet(app, rows, redraw) {
  if (sheet === "figures") return renderFigures(app, rows, redraw);
  if (sheet === "groups") return renderGroupGaps(app);
  const ranked = [...rows].sort((a, b) => b.independent - a.independent || a.ref - b.ref);
  const shown = ranked.slice(0, maxRows);
  return sheet === "topics" ? renderTopics(app, shown) : renderStories(app, shown);
}

/**
 * The figures of each outlet in a selection. First, shared and alone are of the whole corpus.
 * @param {Model} model
 * @param {Uint8Array} mask
 * @returns {OutletFigures[]}
 */
export function computeOutletFigures(model, mask) {
  const voices = computeVoices(model, mask);
  const { held, outlet, carrier, flags } = model.articles;
  const rows = model.outlets.map(({ name, first, shared, alone }, ref) => {
    const voice = voices[ref];
    const zeros = { pieces: 0, republished: 0 };
    return { ref, name, first, shared, alone, voice, independent: voice.k, ...zeros };
  });
  for (let n = 0; n < model.size; n += 1) {
    if (!mask[n] || !held[n]) continue;
    if (outlet[n] >= 0) {
      rows[outlet[n]].pieces += 1;
      if (flags[n] & COPIED_FROM_OTHER) rows[outlet[n]].republished += 1;
    }
    if (carrier[n] >= 0 && carrier[n] !== outlet[n]) {
      rows[carrier[n]].pieces += 1;
      if (flags[n] & CARRIED_FOR_OTHER) rows[carrier[n]].republished += 1;
    }
  }
  return rows;
}

/** @param {App} app @param {OutletFigures[]} rows @param {Redraw} redraw */
function renderFigures(app, rows, redraw) {
  const { value } = COLUMNS.find(({ key }) => key === order.key) || COLUMNS[0];
  const compare = (a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0);
  const sign = order.down ? -1 : 1;
  const ordered = [...rows].sort(
    (a, b) => sign * compare(a, b) || b.independent - a.independent || a.ref - b.ref,
  );
  const heads = COLUMNS.map((column) => renderColumnHead(column, redraw));
  const body = ordered.slice(0, maxRows).map((row) => renderFiguresRow(app, row));
  return renderScrollingTable("Figures of the outlets", "figures-table", heads, body);
}

/** @param {typeof COLUMNS[number]} column @param {Redraw} redraw */
function renderColumnHead({ key, name, unit, title }, redraw) {
  const isOrdered = key === order.key;
  const click = () => {
    order = { key, down: isOrdered ? !order.down : key !== "name" };
    redraw(`sort ${key}`);
  };
  const direction = order.down ? "descending" : "ascending";
  const arrow = order.down ? " ↓" : " ↑";
  const attributes = {
    ...{ scope: "col", class: key === "name" ? null : "figure" },
    "aria-sort": isOrdered ? direction : null,
  };
  const control = { title, "data-focus": `sort ${key}` };
  const words = [name, isOrdered ? arrow : "", renderUnit(unit)];
  return el("th", attributes, button(control, click, words));
}

/** What the figures of a column are of. @param {string} unit */
function renderUnit(unit) {
  return unit ? el("small", { class: "unit" }, unit) : null;
}

/** The head of a column of figures, where it orders nothing. @param {string} key */
export function renderFigureHead(key) {
  const { name, unit, title } = COLUMNS.find((column) => column.key === key) || COLUMNS[0];
  const attributes = { scope: "col", class: unit ? "figure" : null, title: title || null };
  return el("th", attributes, name, renderUnit(unit));
}

/** @param {App} app @param {OutletFigures} row */
function renderFiguresRow(app, row) {
  const { id, platform } = app.model.outlets[row.ref];
  const select = () => app.narrow({ only: { outlet: [id] } });
  const words = `${countPhrase(row.independent, "article")} of ${row.name}: select them`;
  const note = row.independent < MIN_COUNT ? "too few" : formatInterval(row.voice);
  const voice = [formatPercent(row.voice.share), el("small", {}, ` ${note}`)];
  return el(
    "tr",
    {},
    el(
      "th",
      { scope: "row" },
      renderThingLink(app, { kind: "outlet", ref: row.ref }),
      platform ? el("small", {}, " platform") : null,
    ),
    renderButtonCell(formatNumber(row.independent), select, words),
    el("td", { class: "figure" }, row.independent ? voice : "–"),
    renderPartCell(row.shared > 0, formatTenths(row.first), row.shared),
    el("td", { class: "figure" }, row.alone ? formatNumber(row.alone) : "–"),
    renderPartCell(row.republished > 0, formatNumber(row.republished), row.pieces),
  );
}

/**
 * "3 of 12", with "too few" where there are few.
 * @param {boolean} hasValue
 * @param {string} part
 * @param {number} all
 * @param {string} [note] what stands behind it where there are enough
 */
export function renderPartCell(hasValue, part, all, note = "") {
  if (!hasValue) return el("td", { class: "figure" }, "–");
  const words = all < MIN_COUNT ? " too few" : note;
  const small = words ? el("small", {}, words) : null;
  return el("td", { class: "figure" }, `${part} of ${formatNumber(all)}`, small);
}

/** @param {App} app @param {OutletFigures[]} rows */
function renderTopics(app, rows) {
  const { model } = app;
  const { mask } = app.selection();
  const everyone = { outlets: model.outlets.map((_, ref) => ref) };
  const counted = keepFirstOfStories(model, findIndependentArticles(model, everyone, mask));
  const all = countValues(counted.flatMap((n) => model.articles.topics[n])).map(([topic]) => topic);
  const topics = all.slice(0, MAX_COLUMNS.topics);
  if (!topics.length) {
    return el("p", { class: "empty" }, "No article of this selection names a topic.");
  }
  const sides = rows.map(({ ref }) => ({ outlets: [ref] }));
  const shares = computeTopicShares(model, sides, mask);
  const cellsOf = new Map(shares.map(({ topic, cells }) => [topic, cells]));
  const body = rows.map((row, n) => {
    const cells = topics.map((topic) => {
      const share = cellsOf.get(topic)?.[n] || makeShare(0, row.independent);
      return renderShareCell(app, row, topic, share);
    });
    return renderMatrixRow(app, row, cells);
  });
  const rest = all.length - topics.length;
  const more = rest ? ` ${countPhrase(rest, "rarer topic")} are in the list of topics.` : "";
  const note =
    "Own articles of an outlet about a topic, one of each story; the darker, the larger their " +
    `share of all of these. A click selects the articles.${more}`;
  return [renderMatrix(app, "topic", topics, body), el("p", { class: "aside" }, note)];
}

/** @param {App} app @param {OutletFigures} row @param {HTMLElement[]} cells */
function renderMatrixRow(app, row, cells) {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, renderThingLink(app, { kind: "outlet", ref: row.ref })),
    el("td", { class: "figure" }, formatNumber(row.independent)),
    cells,
  );
}

/** @param {App} app @param {OutletFigures} row @param {number} topic @param {Share} share */
function renderShareCell(app, row, topic, share) {
  const { id, name } = app.model.topics[topic];
  const { k, n } = share;
  if (!k) {
    const title = `${row.name}: none of ${n} own articles on ${name} in this corpus`;
    return el("td", { class: "nothing", title }, "·");
  }
  const few = n < MIN_COUNT ? ", too few" : "";
  const percent = `${formatPercent(share.share)} ${formatInterval(share)}`;
  const words = `${row.name}, ${name}: ${k} of ${n} articles, one of each story, ${percent}${few}`;
  const outlet = [app.model.outlets[row.ref].id];
  const select = () => app.narrow({ only: { outlet, topic: [id] } });
  const cell = renderButtonCell(String(k), select, words);
  cell.style.setProperty("--part", `${Math.round(share.share * 60)}%`);
  return cell;
}

/** Who covered which story: who was first, and how much later the others came. */
function renderStories(app, rows) {
  const { model } = app;
  const ranked = makeRows(model, "stories", "size", app.selection()).map(({ thing }) => thing.ref);
  const reach = (ref) => outletsOf(model, model.stories[ref].articles).size;
  const stories = ranked.sort((a, b) => reach(b) - reach(a) || a - b);
  const columns = stories.slice(0, MAX_COLUMNS.stories);
  if (!columns.length) return el("p", { class: "empty" }, "There is no story in this selection.");
  const starts = columns.map((story) => {
    const dated = datedInside(model, model.stories[story].articles);
    return dated.find((n) => hasTimeOfDay(model, n));
  });
  const shown = new Set(columns);
  const body = rows.map((row) => {
    const firsts = findStoryArticles(model, { outlets: [row.ref] }, shown);
    const cells = columns.map((story, n) => {
      return renderCoverageCell(app, row, story, firsts.get(story), starts[n]);
    });
    return renderMatrixRow(app, row, cells);
  });
  const rest = stories.length - columns.length;
  const more = rest ? ` ${countPhrase(rest, "more story", "more stories")} in the list.` : "";
  const note =
    "The stories that most outlets have. “1st”: the outlet was first of those in this corpus " +
    "(“1st=”: in a tie). “earliest”: it has the earliest article, but who was first is not " +
    "known. A time: how much later its first article came. “?”: by a time without a zone, taken " +
    "as UTC. “copy”, “carried”: it has only " +
    `another outlet’s text, or carried its article. A dot: not in this corpus.${more}`;
  return [renderMatrix(app, "story", columns, body), el("p", { class: "aside" }, note)];
}

/**
 * @param {App} app
 * @param {OutletFigures} row
 * @param {number} story
 * @param {number | undefined} n the outlet's first article on it
 * @param {number | undefined} start the story's earliest article with a time of day
 */
function renderCoverageCell(app, row, story, n, start) {
  const { model } = app;
  const { id, name, first } = model.stories[story];
  if (n === undefined) {
    const title = `${row.name}: ${quote(name)} is not in this corpus`;
    return el("td", { class: "nothing", title }, "·");
  }
  const isFirst = first.includes(row.ref);
  const { time, zoneless } = model.articles;
  const hasGap = hasTimeOfDay(model, n) && start !== undefined;
  const gap = hasGap ? Number(time[n]) - Number(time[start]) : -1;
  const seconds = gap >= 0 ? gap : null;
  const isUnsure = seconds !== null && !isFirst && (zoneless[n] || zoneless[Number(start)]);
  const [text, meaning] =
    describeTakenOver(model, row.ref, n) ||
    describeCoverage(isFirst, first.length > 1, seconds).map((words, part) =>
      isUnsure ? words + (part ? ", by a time without a zone, taken as UTC" : "?") : words,
    );
  const outlet = [model.outlets[row.ref].id];
  const select = () => app.narrow({ only: { outlet, story: [id] } });
  const cell = renderButtonCell(text, select, `${text}: ${row.name}, ${quote(name)}: ${meaning}`);
  cell.style.setProperty("--part", isFirst ? "55%" : "14%");
  return cell;
}

/** How an outlet has a story on which it wrote nothing of its own. @param {Model} model */
function describeTakenOver(model, ref, n) {
  const { flags, outlet } = model.articles;
  if (outlet[n] !== ref) return ["carried", "carried an article of another outlet"];
  return flags[n] & FIRST_ON_STORY ? null : ["copy", "has the text of another outlet"];
}

/** @param {boolean} isFirst @param {boolean} isTie @param {number | null} seconds */
function describeCoverage(isFirst, isTie, seconds) {
  if (isFirst) return isTie ? ["1st=", "first, in a tie"] : ["1st", "first"];
  if (seconds === null) return ["✓", "has it"];
  if (!seconds) return ["earliest", "has the earliest article; who was first is not known"];
  return [formatShortGap(seconds), formatGap(seconds)];
}
