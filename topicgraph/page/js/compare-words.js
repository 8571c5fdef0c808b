// How the words of two sides differ: in headlines of the same stories, and in all their articles.

/** @import { App, Side } from "./types" */
/** @import { WordRow } from "./word-measures.js" */
import { rankStories } from "./compare-view.js";
import { button, el } from "./dom.js";
import { renderThingLink, renderWordButton } from "./panel-parts.js";
import { filterForSide } from "./sides.js";
import { renderHead, renderScrollingTable } from "./tables.js";
import { formatNumber } from "./text.js";
import { MAX_ARTICLES_FOR_WORDS, findDistinctiveWords, findFramingWords } from "./word-measures.js";

/** @typedef {ReturnType<typeof import("./outlet-measures.js").compareStories>} Stories */

const WORDS_PER_SIDE = 12;
const HEADLINES_AT_FIRST = 6;
const NOT_TESTED =
  "These are counts: any of the differences may be chance; “topicgraph compare” tests them.";

/**
 * How two sides word the same stories; nothing where they share none.
 * @param {App} app
 * @param {Side} a
 * @param {Side} b
 * @param {Stories} stories
 */
export function renderFraming(app, a, b, stories) {
  if (!stories.own.shared.length) return null;
  const words = findFramingWords(app.model, stories.own);
  return el(
    "div",
    { class: "framing" },
    el("h4", {}, "The same stories in their words"),
    words && renderFramingWords(app, a, b, words, stories.own.shared.length),
    renderHeadlines(app, a, b, stories.own),
  );
}

/**
 * @param {App} app
 * @param {Side} a
 * @param {Side} b
 * @param {{a: WordRow[], b: WordRow[]}} words
 * @param {number} n headlines of each
 */
function renderFramingWords(app, a, b, words, n) {
  const meaning =
    `Words in the headlines of the ${formatNumber(n)} stories that both have an own article on, ` +
    "those that differ most first.";
  const describe = ({ k, other }) => `${k} of ${n} headlines, the other ${other}`;
  const columns = [
    renderWordColumn(app, a, words.a, describe, `${a.name} uses more often`),
    renderWordColumn(app, b, words.b, describe, `${b.name} uses more often`),
  ];
  const note = `Words in at least five of these headlines. ${NOT_TESTED}`;
  return [
    el("p", {}, meaning),
    el("div", { class: "columns" }, columns),
    el("p", { class: "aside" }, note),
  ];
}

/**
 * @param {App} app
 * @param {Side} side
 * @param {WordRow[]} rows
 * @param {(row: WordRow) => string} describe
 * @param {string} title
 */
function renderWordColumn(app, side, rows, describe, title) {
  const select = (words) => app.narrow(filterForSide(side, { words }));
  const items = rows
    .slice(0, WORDS_PER_SIDE)
    .map((row) => el("li", {}, renderWordButton(select, row.word, describe(row), null)));
  return el(
    "div",
    {},
    el("p", { class: "words" }, title),
    items.length ? el("ul", { class: "word-list" }, items) : el("p", { class: "empty" }, "None."),
  );
}

/** @param {App} app @param {Side} a @param {Side} b @param {Stories["own"]} stories */
function renderHeadlines(app, a, b, stories) {
  const ranked = rankStories(app.model, stories.shared);
  const renderRow = (key) => {
    const cells = [stories.a, stories.b].map((articles) => {
      const thing = { kind: /** @type {const} */ ("article"), ref: Number(articles.get(key)) };
      return el("td", {}, renderThingLink(app, thing));
    });
    return el("tr", {}, cells);
  };
  const body = el("tbody", {}, ranked.slice(0, HEADLINES_AT_FIRST).map(renderRow));
  const rest = ranked.slice(HEADLINES_AT_FIRST);
  const showRest = () => {
    body.append(...rest.map(renderRow));
    more.remove();
  };
  const more = button({ class: "more" }, showRest, `Show ${formatNumber(rest.length)} more`);
  const heads = [renderHead(a.name), renderHead(b.name)];
  const name = `Headlines of ${a.name} and ${b.name}`;
  return [renderScrollingTable(name, "headline-pairs", heads, body), rest.length > 0 && more];
}

/**
 * The words that set two sides apart in all their articles.
 * @param {App} app
 * @param {Side} a
 * @param {Side} b
 */
export function renderDistinctiveWords(app, a, b) {
  const { model } = app;
  if (!model.complete) return null;
  const title = el("h4", {}, "Distinctive words, in titles and excerpts");
  const withNote = (words) => el("div", {}, title, el("p", { class: "aside" }, words));
  if (model.size > MAX_ARTICLES_FOR_WORDS) {
    const advice = "run “topicgraph compare” instead.";
    return withNote(`This corpus is too large to compare words on the page: ${advice}`);
  }
  const words = findDistinctiveWords(model, a, b, app.selection().mask);
  if (!words.a.length && !words.b.length) {
    return withNote("Too few articles to compare their words.");
  }
  const [nA, nB] = words.n;
  const describe =
    (n, m) =>
    ({ k, other }) =>
      `${k} of ${n} articles, the other ${other} of ${m}`;
  const columns = [
    renderWordColumn(app, a, words.a, describe(nA, nB), a.name),
    renderWordColumn(app, b, words.b, describe(nB, nA), b.name),
  ];
  const note =
    "The first article of each on each story counts; the most distinctive words come first " +
    `(Monroe, Colaresi and Quinn 2008). ${NOT_TESTED}`;
  return el(
    "div",
    { class: "pair-words" },
    title,
    el("div", { class: "columns" }, columns),
    el("p", { class: "aside" }, note),
  );
}
