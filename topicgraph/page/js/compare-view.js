// The Compare tab: two or more outlets, or groups of them, side by side. Every mark leads to the articles behind it.

import { folded } from "./charts.js";
import { chanceWords, cocoveragePart, followsPart, framingPart } from "./compare-pairs.js";
import { el } from "./dom.js";
import {
  GROUP_SIDE,
  TOO_FEW,
  independents,
  lagSteps,
  median,
  sharedStories,
  sideOf,
  topicShares,
} from "./outlet-measures.js";
import { cell, outletFigures, scrolling } from "./outlets-view.js";
import { coverLine } from "./page-scope.js";
import { thingLink, wordButton } from "./panels.js";
import { COUNTS, chanceText, count, interval, percent, tenths } from "./text.js";
import { gapText } from "./time.js";
import { MOST_SIDES } from "./url-state.js";
import { WORDS_UP_TO, distinctiveWords } from "./word-measures.js";

const TOPICS_COMPARED = 12;
const STORIES_COMPARED = 8;
export const WORDS_COMPARED = 12;

/** Draws the tab into `box`. */
export function drawCompare(box, app) {
  const sides = sidesOf(app);
  const focused = box.contains(document.activeElement)
    ? document.activeElement.dataset.focus
    : null;
  const parts =
    sides.length < 2
      ? [el("p", { class: "empty" }, "Choose two outlets or groups to compare.")]
      : [
          el(
            "p",
            { class: "aside" },
            app.selection().filtered
              ? "Counted is the selection."
              : app.model.left_out
                ? "Counted is what is on this page; “topicgraph compare” counts all."
                : "Counted is the whole corpus.",
            " Copies and updates count as their original; a figure on fewer than five is marked “too few”. What an outlet lacks is not in this corpus, which does not say that it left it out.",
          ),
          coverLine(app.model),
          figuresPart(app, sides),
          topicsPart(app, sides),
          ...pairsOf(sides).map(([a, b]) => pairPart(app, a, b)),
          followsPart(app, sides, () => drawCompare(box, app)),
          cocoveragePart(app, sides),
        ];
  box.replaceChildren(
    el(
      "div",
      { class: "sheet-head" },
      el("h2", {}, "Compare"),
      picker(app, sides),
      el(
        "button",
        { type: "button", class: "tool", on: { click: () => app.change({ at: "save" }) } },
        "Download …",
      ),
    ),
    ...parts.filter(Boolean),
  );
  if (focused) box.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
}

/** The sides compared: those in the state, else the two outlets with most articles. */
export function sidesOf(app) {
  const { model } = app;
  const asked = app
    .state()
    .side.map((key) => sideOf(model, key))
    .filter(Boolean);
  if (asked.length) return asked.slice(0, MOST_SIDES);
  const counts = independents(model, new Uint8Array(model.size).fill(1));
  const order = counts
    .map((number, ref) => ({ number, ref }))
    .filter(({ number, ref }) => number && !model.outlets[ref].platform);
  order.sort((a, b) => b.number - a.number || a.ref - b.ref);
  return order.slice(0, 2).map(({ ref }) => sideOf(model, model.outlets[ref].id));
}

/** The first side beside each other one: with two, the pair. */
export function pairsOf(sides) {
  return sides.slice(1).map((side) => [sides[0], side]);
}

function picker(app, sides) {
  const { model } = app;
  const keys = sides.map(({ key }) => key);
  const counts = independents(model, new Uint8Array(model.size).fill(1));
  const outlets = model.outlets
    .map((row, ref) => ({
      key: row.id,
      name: row.name,
      number: counts[ref],
      platform: row.platform,
    }))
    .filter(({ number, platform, key }) => number && !platform && !keys.includes(key));
  outlets.sort((a, b) => b.number - a.number || (a.name < b.name ? -1 : 1));
  const groups = model.groups
    .map(({ name }) => ({ key: GROUP_SIDE + name, name }))
    .filter(({ key }) => !keys.includes(key));
  const options = (list) =>
    list.map(({ key, name, number }) =>
      el("option", { value: key }, number ? `${name} (${number})` : name),
    );
  const select = el(
    "select",
    {
      "aria-label": "Add an outlet or group",
      "data-focus": "add",
      disabled: sides.length >= MOST_SIDES,
      on: {
        change: (event) =>
          event.target.value && app.change({ side: [...keys, event.target.value] }),
      },
    },
    el("option", { value: "" }, "+ Add outlet or group …"),
    groups.length > 0 && el("optgroup", { label: "Groups" }, options(groups)),
    el("optgroup", { label: "Outlets" }, options(outlets)),
  );
  const chips = sides.map((side, n) =>
    el(
      "button",
      {
        type: "button",
        class: `chip side-${n}`,
        dir: "auto",
        "data-focus": side.key,
        on: { click: () => app.change({ side: keys.filter((key) => key !== side.key) }) },
      },
      el("span", { class: "unseen" }, "Remove "),
      el("span", { class: "key" }, letterOf(n)),
      side.name,
      " ×",
    ),
  );
  return el("div", { class: "picker" }, chips, select);
}

export function letterOf(n) {
  return "ABCDEF"[n];
}

/** The selection of a side's articles, with more filters. */
export function sideFilter(app, side, more = {}) {
  const isGroup = side.key.startsWith(GROUP_SIDE);
  return { only: { ...(isGroup ? { group: [side.name] } : { outlet: [side.key] }), ...more } };
}

function figuresPart(app, sides) {
  const { model } = app;
  const { mask } = app.selection();
  const rows = outletFigures(model, mask);
  const body = sides.map((side, n) => {
    const own = side.outlets.map((ref) => rows[ref]);
    const sum = (key) => own.reduce((total, row) => total + row[key], 0);
    const firsts =
      side.outlets.length === 1 && !model.left_out
        ? model.firsts.find(([outlet]) => outlet === side.outlets[0])
        : null;
    const [first, shared, pieces, others] = ["first", "shared", "pieces", "others"].map(sum);
    const chance =
      firsts && shared >= TOO_FEW
        ? ` (by chance ${tenths(firsts[1])}${firsts[3] === null ? "" : `; ${chanceText(firsts[3])}`})`
        : "";
    return el(
      "tr",
      {},
      el(
        "th",
        { scope: "row" },
        el("span", { class: `key side-${n}` }, letterOf(n)),
        side.outlets.length === 1
          ? thingLink(app, { kind: "outlet", ref: side.outlets[0] })
          : el("span", { class: "name" }, side.name),
      ),
      cell(
        sum("independent").toLocaleString("en"),
        () => app.narrow(sideFilter(app, side)),
        `${sum("independent")} articles of ${side.name}: select them`,
      ),
      el(
        "td",
        { class: "figure" },
        shared && side.outlets.length === 1
          ? [
              `${tenths(first)} of ${COUNTS.format(shared)}`,
              el("small", {}, shared < TOO_FEW ? " too few" : chance),
            ]
          : "–",
      ),
      el("td", { class: "figure" }, side.outlets.length === 1 ? COUNTS.format(sum("alone")) : "–"),
      el(
        "td",
        { class: "figure" },
        pieces
          ? [
              `${COUNTS.format(others)} of ${COUNTS.format(pieces)}`,
              pieces < TOO_FEW && el("small", {}, " too few"),
            ]
          : "–",
      ),
    );
  });
  const heads = [
    "",
    "Own articles",
    "First on, of shared stories",
    "Alone with",
    "Written by others",
  ].map((name, n) => el("th", { scope: "col", class: n ? "figure" : "" }, name || "Outlet"));
  return el(
    "section",
    {},
    scrolling(
      "Figures",
      el(
        "table",
        { class: "figures-table" },
        el("thead", {}, el("tr", {}, heads)),
        el("tbody", {}, body),
      ),
    ),
  );
}

function topicsPart(app, sides) {
  const rows = topicShares(app.model, sides, app.selection().mask);
  if (!rows.length) return null;
  const scale = Math.max(
    ...rows.slice(0, TOPICS_COMPARED).flatMap(({ cells }) => cells.map(({ share }) => share)),
    0.01,
  );
  const mirrored = sides.length === 2;
  const list = rows.slice(0, TOPICS_COMPARED).map(({ topic, cells }) =>
    el(
      "li",
      { class: "topic-row" },
      el("span", { class: "topic-name" }, thingLink(app, { kind: "topic", ref: topic })),
      cells.map((one, n) => topicBar(app, sides[n], n, topic, one, scale, mirrored && !n)),
    ),
  );
  return el(
    "section",
    {},
    el("h3", {}, "Topics: share of each one’s articles, with 95 % interval"),
    mirrored &&
      el(
        "p",
        { class: "mirror-heads", "aria-hidden": "true" },
        el("span", {}, sides[0].name),
        el("span", {}, sides[1].name),
      ),
    el("ul", { class: mirrored ? "mirrored" : "stacked" }, list),
    rows.length > TOPICS_COMPARED &&
      el(
        "p",
        { class: "aside" },
        `${count(rows.length - TOPICS_COMPARED, "topic")} with smaller shares are left out here.`,
      ),
  );
}

function topicBar(app, side, n, topic, { k, n: of, share, low, high }, scale, isLeft) {
  const words = `${side.name}, ${app.model.topics[topic].name}: ${k} of ${of} articles, ${percent(share)} ${interval({ low, high })}${of < TOO_FEW ? ", too few" : ""}`;
  const click = () => app.narrow(sideFilter(app, side, { topic: [app.model.topics[topic].id] }));
  const bar = el("span", { class: `share side-${n}` });
  const whisker = el("span", { class: "whisker" });
  const width = (part) => `${Math.min(100, (part / scale) * 72)}%`;
  bar.style.width = width(share);
  whisker.style.setProperty("--low", width(low));
  whisker.style.setProperty("--high", width(high));
  const text = el(
    "span",
    { class: "share-words" },
    of < TOO_FEW ? `${k} of ${of}, too few` : `${percent(share)}`,
  );
  return el(
    "button",
    {
      type: "button",
      class: `topic-bar ${isLeft ? "left" : ""} ${of < TOO_FEW ? "few" : ""}`,
      "aria-label": words,
      title: words,
      disabled: !k,
      on: { click },
    },
    el("span", { class: "track" }, bar, of >= TOO_FEW && whisker),
    text,
  );
}

function pairPart(app, a, b) {
  const { model } = app;
  const found = sharedStories(model, a, b, app.selection().mask);
  const sort = (keys) => keys.sort((x, y) => storySize(model, y) - storySize(model, x) || x - y);
  const columns = [
    [`Only ${a.name}`, sort(found.onlyA), a],
    ["Both", sort(found.shared), null],
    [`Only ${b.name}`, sort(found.onlyB), b],
  ];
  return el(
    "section",
    { class: "pair" },
    el("h3", {}, `${a.name} and ${b.name}: stories`),
    el("p", {}, storyWords(found, a, b), chanceWords(model, a, b)),
    el(
      "div",
      { class: "columns" },
      columns.map(([name, keys, side]) => storyColumn(app, name, keys, side, a, b)),
    ),
    lagPart(app, a, b, found),
    framingPart(app, a, b, found),
    pairWords(app, a, b),
  );
}

/** The words that set one side apart from the other, on either side. */
function pairWords(app, a, b) {
  const { model } = app;
  const title = el("h4", {}, "Distinctive words, in titles and excerpts");
  if (!model.complete) return null;
  if (model.size > WORDS_UP_TO)
    return el(
      "div",
      {},
      title,
      el(
        "p",
        { class: "aside" },
        "This corpus is too large to compare words in the page: “topicgraph compare” does.",
      ),
    );
  const found = distinctiveWords(model, a, b, app.selection().mask);
  if (!found.a.length && !found.b.length)
    return el(
      "div",
      {},
      title,
      el("p", { class: "aside" }, "Too few articles to compare their words."),
    );
  const [nA, nB] = found.n;
  const list = (rows, side, n, of) =>
    el(
      "div",
      {},
      el("p", { class: "words" }, side.name),
      rows.length
        ? el(
            "ul",
            { class: "word-list" },
            rows.slice(0, WORDS_COMPARED).map(({ word, k, other, q }) =>
              el(
                "li",
                {},
                wordButton(
                  (asked) => app.narrow(sideFilter(app, side, { words: asked })),
                  word,
                  `${k} of ${n} articles, the other ${other} of ${of}; ${chanceText(q)} after correction`,
                  q,
                ),
              ),
            ),
          )
        : el("p", { class: "empty" }, "None."),
    );
  return el(
    "div",
    { class: "pair-words" },
    title,
    el("div", { class: "columns" }, list(found.a, a, nA, nB), list(found.b, b, nB, nA)),
    el(
      "p",
      { class: "aside" },
      "The surest first; in bold what holds up after correction for all words and topics tested (Monroe, Colaresi, Quinn 2008).",
    ),
  );
}

function storyWords({ shared, a, b }, sideA, sideB) {
  const few = Math.min(a.size, b.size) < TOO_FEW ? " Too few to say much." : "";
  return `They share ${count(shared.length, "story", "stories")}: ${percent(a.size ? shared.length / a.size : 0)} of the ${COUNTS.format(a.size)} of ${sideA.name}, ${percent(b.size ? shared.length / b.size : 0)} of the ${COUNTS.format(b.size)} of ${sideB.name}.${few}`;
}

export function storySize(model, key) {
  return key < 0
    ? 1
    : new Set(model.stories[key].articles.map((n) => model.articles.outlet[n])).size;
}

/** Stories as a column; those of one side only are not in this corpus from the other. */
function storyColumn(app, name, keys, side, a, b) {
  const { model } = app;
  const rows = keys.map((key) => {
    const thing = key < 0 ? { kind: "article", ref: -1 - key } : { kind: "story", ref: key };
    const size = storySize(model, key);
    return el(
      "li",
      {},
      thingLink(app, thing),
      el("span", { class: "words" }, size > 1 ? count(size, "outlet") : "alone with it"),
    );
  });
  const ids = keys.filter((key) => key >= 0).map((key) => model.stories[key].id);
  const filters = side ? sideFilter(app, side, { story: ids }) : { only: { story: ids } };
  return el(
    "div",
    {},
    el("h4", {}, name, " ", el("span", { class: "number" }, COUNTS.format(keys.length))),
    side && el("p", { class: "aside" }, `Not in this corpus from ${side === a ? b.name : a.name}.`),
    rows.length ? folded(rows, STORIES_COMPARED, "ties") : el("p", { class: "empty" }, "None."),
    ids.length > 0 &&
      ids.length <= 60 &&
      el(
        "button",
        { type: "button", class: "more", on: { click: () => app.narrow(filters) } },
        "Select their articles",
      ),
  );
}

function lagPart(app, a, b, { lags }) {
  if (!lags.length) return null;
  const { model } = app;
  const steps = lagSteps(lags);
  const peak = Math.max(...steps.map(({ keys }) => keys.length));
  const bars = steps.map((step) => {
    const ids = step.keys.filter((key) => key >= 0).map((key) => model.stories[key].id);
    const words = `${b.name} ${lagWords(step)}: ${count(step.keys.length, "story", "stories")}`;
    const bar = el("span", {
      class: `lag-bar ${step.from < 0 ? "side-1" : step.to > 0 ? "side-0" : "tied"}`,
    });
    bar.style.height = `${(step.keys.length / peak) * 100}%`;
    return el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          disabled: !ids.length,
          "aria-label": words,
          title: words,
          on: { click: () => app.narrow({ only: { story: ids } }) },
        },
        el("span", { class: "number" }, step.keys.length || ""),
        el("span", { class: "lag-track" }, bar),
      ),
      el("span", { class: "lag-name", "aria-hidden": "true" }, lagName(step)),
    );
  });
  const earlier = lags.filter(({ hours }) => hours > 0).length;
  const later = lags.filter(({ hours }) => hours < 0).length;
  return el(
    "div",
    {},
    el("h4", {}, `How much later ${b.name} came`),
    el(
      "p",
      {},
      `Of ${count(lags.length, "story", "stories")} where both state a time, ${a.name} was first on ${COUNTS.format(earlier)}, ${b.name} on ${COUNTS.format(later)}${earlier + later < lags.length ? `, ${lags.length - earlier - later} tied` : ""}. ${lagTest(model, a, b, lags)}`,
    ),
    el("ol", { class: "lags" }, bars),
    el(
      "p",
      { class: "lag-ends", "aria-hidden": "true" },
      el("span", {}, `← ${b.name} earlier`),
      el("span", {}, `${b.name} later →`),
    ),
  );
}

/** The middle lag with what `compare` tested of the whole corpus. */
function lagTest(model, a, b, lags) {
  if (lags.length < TOO_FEW) return "Too few to say more.";
  const middle = `In the middle, ${b.name} came ${hoursText(median(lags.map(({ hours }) => hours)))}.`;
  const tested =
    [a, b].every(({ outlets }) => outlets.length === 1) &&
    model.lags.find(([x, y]) => [a, b].every(({ outlets }) => [x, y].includes(outlets[0])));
  if (!tested) return middle;
  const [x, , , , low, high, q] = tested;
  const ends = x === a.outlets[0] ? [low, high] : [-high, -low];
  return `${middle} Over the whole corpus: 95 % interval ${ends.map(hoursText).join(" to ")}; ${chanceText(q)} after correction.`;
}

function hoursText(hours) {
  return gapText(hours * 3600);
}

function lagName({ from, to }) {
  if (from === 0 && to === 0) return "tie";
  const near = Math.min(Math.abs(from), Math.abs(to));
  const far = Math.max(Math.abs(from), Math.abs(to));
  return Number.isFinite(far) ? `${near}–${far} h` : `>${near} h`;
}

function lagWords(step) {
  if (step.from === 0 && step.to === 0) return "at the same time";
  return `${step.from < 0 ? "earlier" : "later"} by ${lagName(step).replace(" h", " hours").replace(">", "more than ")}`;
}
