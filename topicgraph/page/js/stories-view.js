// The Stories view: the picture the page opens with. One row per story, those of most outlets
// first: its articles as dots over its own hours, who was first and who came next, and how many of
// the outlets have it.

/** @import { App, Model, Row, Selection } from "./types" */
import { fillInChunks, renderBar } from "./charts.js";
import { button, el, keepFocus } from "./dom.js";
import { MIN_GROUP, countLacking, listGroups } from "./group-gaps.js";
import { describeEmptyList, describeRow, makeRows } from "./lists.js";
import { datedInside, describeMoment, displayTime, hasTimeOfDay, outletName } from "./model.js";
import { NOT_ENOUGH_TIMES } from "./story-panel.js";
import { findOutletsWithoutStory } from "./absence.js";
import { hasOutlet, outletsOf } from "./outlet-measures.js";
import { renderScopeNote } from "./page-scope.js";
import { joinElements, renderThingLink } from "./panel-parts.js";
import { countPhrase, formatNumber } from "./text.js";
import { currentPalette } from "./theme.js";
import { findNeighbourStories } from "./storylines.js";
import { renderStoryTimeline } from "./story-timeline.js";
import { formatClock, formatDay, formatOffset } from "./time.js";

const ROWS_PER_CHUNK = 12;
const DAY = 86400;
/** Dots that fall into one of so many columns are stacked, at most so high. */
const COLUMNS = 72;
const MAX_STACK = 7;
const MAX_OUTLETS_WITHOUT = 3;
const MAX_LANES = 60;
/** A lead of fewer minutes is close, as in `relate.firsts`. */
const CLOSE_MINUTES = 15;
/** The most groups of outlets that are counted apart. */
const MAX_GROUPS = 4;
/** From this part of members on that say what few others say, a story is marked as loose. */
const LOOSE_SHARE = 1 / 3;

const NOTE =
  "Each dot is an article, in the colour of its outlet, at its place between the first and the " +
  "last of its story; the one ringed was first. ○ copy · dashed: linked, not in this corpus · " +
  "a bar: the day, as no time is given. An outlet without a story may still have covered it " +
  "elsewhere.";

/**
 * @typedef {object} Dot
 * @property {number} article
 * @property {number} left where it begins, 0 to 1
 * @property {number} width of a day without a time, 0 for a dot
 * @property {number} level how many stand below it
 */

/** Draws the view into `box`. @param {HTMLElement} box @param {App} app */
export function drawStoriesView(box, app) {
  const { model } = app;
  const selection = app.selection();
  if (!selection.total) {
    box.replaceChildren(); // the page says so in the middle of the stage
    return;
  }
  const rows = chooseRows(model, selection);
  const list = el("ol", { class: "story-rows" });
  const outlets = findOutlets(model);
  const more = fillInChunks(list, rows, ROWS_PER_CHUNK, (row) => [
    renderStoryRow(app, row, outlets),
  ]);
  const parts = [
    el(
      "div",
      { class: "sheet-head" },
      el("h2", {}, "The most covered stories"),
      el("p", { class: "aside" }, "By the number of outlets that have them."),
      rows.length > 0 && renderOutletColors(model),
    ),
    renderScopeNote(model),
    ...(rows.length ? [list, more, el("p", { class: "aside" }, NOTE)] : [renderEmpty(app)]),
  ];
  keepFocus(box, () => box.replaceChildren(...parts.filter((part) => part instanceof Node)));
}

/**
 * The stories of two or more outlets; where the selection has none, those it has an article of.
 * In order of the outlets that have them in the whole corpus, as each row says that number.
 * @param {Model} model
 * @param {Selection} selection
 */
function chooseRows(model, selection) {
  const rows = makeRows(model, "stories", "size", selection);
  const shared = rows.filter(({ outlets }) => outlets > 1);
  const chosen = shared.length || !selection.filtered ? shared : rows;
  const sizes = new Map(chosen.map(({ thing }) => [thing.ref, findReach(model, thing.ref).size]));
  const sizeOf = (row) => Number(sizes.get(row.thing.ref));
  return chosen.sort((a, b) => sizeOf(b) - sizeOf(a)); // stable: ties stay as they were
}

/** The outlets that have a story, whatever is selected. @param {Model} model */
function findReach(model, story) {
  return outletsOf(
    model,
    model.stories[story].articles.filter((n) => model.articles.held[n]),
  );
}

/** The outlets that have a colour. @param {Model} model */
function renderOutletColors(model) {
  const colors = currentPalette();
  const item = (name, color) => {
    const dot = el("span", { class: "outlet-dot", "aria-hidden": "true" });
    dot.style.setProperty("--hue", color);
    return el("li", { dir: "auto" }, dot, name);
  };
  const items = model.hues.map((outlet, n) => item(model.outlets[outlet].name, colors.hues[n]));
  if (!items.length) return null;
  const label = { class: "outlet-colors", "aria-label": "Colours of outlets" };
  return el("ul", label, items, item("other outlets", colors.others));
}

/** @param {App} app */
function renderEmpty(app) {
  const { filtered } = app.selection();
  const hasStories = app.model.stories.length > 0;
  const words = hasStories ? "No story has articles of two outlets." : describeEmptyList("stories");
  const advice =
    "More articles, of more outlets or of a longer time, may make stories. The table and the " +
    "lists beside it show all that is here.";
  return el(
    "div",
    { class: "none-found" },
    el("p", {}, filtered ? "None of the selected articles is part of a story." : words),
    !filtered && el("p", {}, advice),
    hasStories && !filtered && openTab("stories", "List the stories of one outlet"),
    button(
      { class: "action" },
      () => app.change({ view: "table" }),
      filtered ? "Show them in the table" : "Show the articles in the table",
    ),
  );

  /** @param {"stories"} tab @param {string} label */
  function openTab(tab, label) {
    return button({ class: "action" }, () => app.change({ tab, at: null }), label);
  }
}

/** The outlets that have a held article here, whatever is selected. @param {Model} model */
function findOutlets(model) {
  const held = model.articles.held.flatMap((isHeld, n) => (isHeld ? [n] : []));
  return outletsOf(model, held);
}

/** @param {App} app @param {Row} row @param {Set<number>} outlets all that have articles here */
function renderStoryRow(app, row, outlets) {
  const { model } = app;
  return el(
    "li",
    { class: "story-row", "data-id": model.stories[row.thing.ref].id },
    el(
      "div",
      { class: "story-name" },
      renderThingLink(app, row.thing),
      el("span", { class: "words" }, describeRow(model, row)),
      renderLooseness(model, row),
      renderLanesButton(app, row),
      renderNeighbours(app, row),
    ),
    el("div", { class: "story-hours" }, renderStrip(model, row), renderFirst(app, row)),
    el("div", { class: "story-reach" }, renderReach(app, row, outlets)),
    app.isOpen(row.thing.ref) && renderLanes(app, row),
  );
}

/** Who came when, one lane an outlet, and the biggest outlets that lack the story. */
function renderLanes(app, { thing, articles }) {
  const { model } = app;
  const { first, earliest, articles: all } = model.stories[thing.ref];
  // Beside a part of the lanes, empty ones would seem to be all outlets that are not selected.
  const isWhole = articles.length === all.length;
  const without = isWhole ? findOutletsWithoutStory(model, thing.ref) : [];
  const link = (other) => renderThingLink(app, other);
  const lanes = renderStoryTimeline(model, articles, link, {
    limit: MAX_LANES,
    without: without.slice(0, MAX_OUTLETS_WITHOUT).map(({ ref }) => ref),
    first: first.length ? earliest : -1,
  });
  const nothing = el("p", { class: "aside" }, "Too few of its articles state a date.");
  return el("div", { class: "story-lanes" }, lanes || nothing);
}

/** The stories before and after it on the same matter. @param {App} app @param {Row} row */
function renderNeighbours(app, { thing }) {
  const near = findNeighbourStories(app.model, thing.ref);
  const line = (words, ref) =>
    ref !== null &&
    el("span", { class: "words" }, words, renderThingLink(app, { kind: "story", ref }));
  return near && [line("follows ", near.before), line("followed by ", near.after)];
}

/** @param {App} app @param {Row} row */
function renderLanesButton(app, { thing }) {
  const isOpen = app.isOpen(thing.ref);
  const { id, name } = app.model.stories[thing.ref];
  const attributes = {
    ...{ class: "lanes-button", "aria-expanded": String(isOpen), "data-focus": `lanes ${id}` },
    "aria-label": `Who came when: ${name}`,
  };
  return button(attributes, () => app.toggle(thing.ref), isOpen ? "▾" : "▸", " Who came when");
}

/**
 * A mark where many members say what few of the others say.
 * @param {Model} model
 * @param {Row} row
 */
function renderLooseness(model, { thing }) {
  const { loose, articles } = model.stories[thing.ref];
  if (loose < LOOSE_SHARE * articles.length) return null;
  const title =
    "These share little with the other articles of the story: some may be on another event.";
  const words = `loosely joined: ${formatNumber(loose)} of ${formatNumber(articles.length)}`;
  return el("span", { class: "loosely", title }, words);
}

/** @param {Model} model @param {Row} row */
function renderStrip(model, { articles, thing }) {
  const { first, earliest } = model.stories[thing.ref];
  const { time, title, copy, held, outlet } = model.articles;
  const undated = articles.filter((n) => time[n] === null).length;
  if (undated === articles.length) return null; // who was first says why
  const dated = datedInside(model, articles);
  const outside = articles.length - undated - dated.length;
  const { dots, start, end } = placeDots(model, dated);
  const colors = currentPalette();
  const marks = dots.map(({ article: n, left, width, level }) => {
    const isFirst = first.length > 0 && n === earliest;
    const kinds = [
      width ? "day" : "dot",
      copy[n] === 1 && "copy",
      !held[n] && "stub",
      isFirst && "first",
    ];
    const words = `${outletName(model, n)}: ${title[n]}, ${describeMoment(model, n)}`;
    const mark = el("span", { class: kinds.filter(Boolean).join(" "), title: words });
    const hue = model.hues.indexOf(outlet[n]);
    mark.style.setProperty("--hue", hue < 0 ? colors.others : colors.hues[hue]);
    mark.style.left = `${left * 100}%`;
    if (width) mark.style.width = `${width * 100}%`;
    else mark.style.bottom = `${level * 7}px`;
    return mark;
  });
  const hidden = [
    outside && `${formatNumber(outside)} loosely connected before or after`,
    undated && `${formatNumber(undated)} undated`,
  ].filter(Boolean);
  const ends = [
    describeStart(model, dated, start),
    end > start ? formatOffset(end - start) : "",
    ...(hidden.length ? [`${hidden.join(" and ")} not shown`] : []),
  ];
  const height = Math.max(1, ...dots.map(({ level }) => level + 1)) * 7 + 4;
  const strip = el("div", { class: "hours", "aria-hidden": "true" }, marks);
  strip.style.height = `${height}px`;
  const foot = ends.map((words) => el("span", {}, words));
  return [strip, el("p", { class: "hours-ends", "aria-hidden": "true" }, foot)];
}

/** @param {Model} model @param {number[]} dated @param {number} start */
function describeStart(model, dated, start) {
  const hasTime = hasTimeOfDay(model, dated[0]);
  return formatDay(start) + (hasTime ? `, ${formatClock(start)} UTC` : "");
}

/**
 * Where the dated articles of a story stand: between the first and the end of the last, those of
 * the same place above each other. A day without a time of day is a band over the whole day.
 * @param {Model} model
 * @param {number[]} dated in time order
 * @returns {{dots: Dot[], start: number, end: number}}
 */
export function placeDots(model, dated) {
  const timeOf = (n) => Number(model.articles.time[n]);
  const start = Math.min(...dated.map(timeOf));
  const end = Math.max(...dated.map((n) => timeOf(n) + (hasTimeOfDay(model, n) ? 0 : DAY)));
  const length = Math.max(1, end - start);
  const levels = new Map();
  const dots = dated.flatMap((article) => {
    const isTimed = hasTimeOfDay(model, article);
    const left = (timeOf(article) - start) / length;
    const column = isTimed ? Math.round(left * COLUMNS) : `day ${displayTime(model, article)}`;
    const level = levels.get(column) || 0;
    levels.set(column, level + 1);
    if (!isTimed) return level ? [] : [{ article, left, width: DAY / length, level: 0 }];
    return level < MAX_STACK ? [{ article, left, width: 0, level }] : [];
  });
  return { dots, start, end };
}

/** @param {App} app @param {Row} row */
function renderFirst(app, { thing }) {
  const { model } = app;
  const story = model.stories[thing.ref];
  const { first, earliest, runner_up: next, gap, reason } = story;
  if (!first.length) {
    const words = `Who was first is not known: ${reason || NOT_ENOUGH_TIMES}.`;
    return el("p", { class: "words" }, words);
  }
  const link = (outlet) => renderThingLink(app, { kind: "outlet", ref: outlet });
  const moment = earliest >= 0 ? `, ${formatClock(Number(model.articles.time[earliest]))} UTC` : "";
  const names = joinElements(first.map(link), " and ");
  const among = story.first_among ? ` among ${story.first_among}` : "";
  /** @type {any[]} */
  const parts = [`First${among}${first.length > 1 ? ", in a tie" : ""}: `, names, moment];
  if (next >= 0 && gap !== null && hasOutlet(model, next)) {
    const close = gap < CLOSE_MINUTES ? " (close: feeds round times)" : "";
    const zone = model.articles.zoneless[next] ? " (no zone stated, taken as UTC)" : "";
    const words = (gap ? formatOffset(gap * 60) + close : "less than a minute later") + zone;
    parts.push(` · next, ${words}: `, link(model.articles.outlet[next]));
  }
  const scope = app.selection().filtered ? " (whole corpus)" : "";
  return el("p", { class: "words" }, ...parts, scope);
}

/**
 * How many of the outlets have a story, of each group too, and the biggest outlets that do not.
 * These are facts of the corpus and do not follow the selection: of the outlets that a selected
 * story leaves, all have it.
 * @param {App} app
 * @param {Row} row
 * @param {Set<number>} all
 */
function renderReach(app, { thing }, all) {
  const { model } = app;
  const having = findReach(model, thing.ref);
  const whole = model.left_out ? "all of this page" : "whole corpus";
  const scope = app.selection().filtered ? ` (${whole})` : "";
  const words = `${formatNumber(having.size)} of ${countPhrase(all.size, "outlet")}${scope}`;
  const bar = renderBar(Math.max(0.01, having.size / Math.max(1, all.size)));
  const groups = renderGroups(model, thing.ref, having, all);
  const links = findOutletsWithoutStory(model, thing.ref)
    .slice(0, MAX_OUTLETS_WITHOUT)
    .map(({ ref }) => renderThingLink(app, { kind: "outlet", ref }));
  return [
    el("span", { class: "number" }, words),
    el("span", { class: "reach-track", "aria-hidden": "true" }, bar),
    groups,
    links.length > 0 && el("p", { class: "words" }, "Not from ", joinElements(links)),
  ];
}

/**
 * How many of the outlets of each larger group have a story here: "none of 3" is its blindspot if
 * enough of them lack it without a doubt.
 * @param {Model} model
 * @param {number} story
 * @param {Set<number>} having
 * @param {Set<number>} all
 */
function renderGroups(model, story, having, all) {
  const groups = listGroups(model, all).slice(0, MAX_GROUPS);
  if (!groups.length) return null;
  const items = groups.map(({ name, members }) => {
    const number = members.filter((ref) => having.has(ref)).length;
    const words = `${number ? formatNumber(number) : "none"} of ${formatNumber(members.length)}`;
    const unbroken = words.replaceAll(" ", "\u00a0");
    const isBlind = countLacking(model, members, story) >= MIN_GROUP;
    return el("li", { class: isBlind ? "blind" : null, dir: "auto" }, `${name}: ${unbroken}`);
  });
  return el(
    "ul",
    { class: "reach-groups", "aria-label": "Found in this corpus, by groups of outlets" },
    items,
  );
}
