// The panel of an outlet.

/** @import { App, Model, Outlet } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { renderCollapsibleList, renderVolumeChart } from "./charts.js";
import { el } from "./dom.js";
import { findMissingStories, makeDoubtTest } from "./absence.js";
import { computeFocus, findNearestOutlets, getCoverage, holdersOf } from "./outlet-measures.js";
import { ALPHA, findLagTests } from "./outlet-tests.js";
import {
  renderActions,
  renderArticleList,
  renderFacts,
  renderHeading,
  renderSection,
  renderCountBars,
  renderWordButton,
} from "./panel-parts.js";
import { INDEPENDENT } from "./model.js";
import { MIN_COUNT, countValues } from "./statistics.js";
import {
  countPhrase,
  describeChance,
  FOR_PAIRS,
  formatInterval,
  formatNumber,
  formatPercent,
  formatTenths,
} from "./text.js";
import { formatGap } from "./time.js";
import { MAX_SIDES } from "./url-state.js";

/** How many rows a list shows before "Show more". */
const ROWS_AT_FIRST = 5;
const MAX_MISSING_STORIES = 60;
/** An outlet has "about the same share" as the rest below this ratio. */
const MIN_RATIO = 1.15;

/** @param {App} app @param {number} ref @param {MakeLink} link */
export function renderOutletPanel(app, ref, link) {
  const { model } = app;
  const outlet = model.outlets[ref];
  const articles = model.byOutlet[ref];
  const { story, held: isHeld, outlet: outletOf } = model.articles;
  const held = articles.filter((n) => isHeld[n]);
  const carried = model.byCarrier[ref].filter((n) => outletOf[n] !== ref);
  const stories = countValues(articles.map((n) => story[n]).filter((one) => one >= 0));
  const isLarge = held.length >= MIN_COUNT && !outlet.platform;
  const compare = () => app.change({ view: "compare", side: addSide(app, outlet.id) });
  /** @type {[string, () => void][]} */
  const actions = outlet.platform || !held.length ? [] : [["Compare", compare]];
  return [
    renderHeading(outlet.platform ? "Platform" : "Outlet", outlet.name || outlet.id),
    el("p", { class: "figures" }, describeArticles(model, held, articles.length)),
    renderActions(app, "outlet", outlet.id, ...actions),
    renderOutletFacts(model, ref, link),
    renderSection("Over time", renderVolumeChart(model, articles)),
    renderSection("First and alone", renderFirstAndAlone(outlet)),
    renderSection("Big stories missing here", isLarge && renderMissingStories(model, ref, link)),
    renderSection("Earlier and later than others", renderLags(model, ref, link)),
    renderSection("Focus", renderFocus(model, ref, link)),
    renderSection("Distinctive words", renderOutletWords(app, ref)),
    renderSection("Nearest outlets, by stories shared", renderNearest(model, ref, link)),
    renderSection("Stories", renderCountBars("story", stories, link)),
    renderSection("Stories only it has here", renderOwnStories(model, ref, link)),
    renderSection("Articles", renderArticleList(model, articles, link)),
    renderSection("Articles it carried", renderArticleList(model, carried, link)),
  ];
}

/** @param {Model} model @param {number[]} held @param {number} all */
function describeArticles(model, held, all) {
  const own = held.filter((n) => model.articles.flags[n] & INDEPENDENT).length;
  const others = held.length - own;
  const words = [countPhrase(held.length, "article")];
  if (others)
    words.push(
      `${formatNumber(own)} its own, ${countPhrase(others, "copy or update", "copies or updates")}`,
    );
  if (all > held.length) {
    words.push(`${formatNumber(all - held.length)} linked, not in this corpus`);
  }
  return words.join(" · ");
}

/** The sides of the comparison with one more. @param {App} app @param {string} id */
function addSide(app, id) {
  const { side } = app.state();
  return side.includes(id) ? side : [...side.slice(0, MAX_SIDES - 1), id];
}

/** @param {Model} model @param {number} ref @param {MakeLink} link */
function renderOutletFacts(model, ref, link) {
  const { domain, names, name, edition_of: parentId, platform } = model.outlets[ref];
  const { pieces, republished } = model.outlets[ref];
  const parent = parentId ? model.byId.get(parentId) : null;
  const groups = model.groups.filter(({ outlets }) => outlets.includes(ref));
  const found = countPhrase(pieces, "article");
  const kinds = "copies, or carried for other outlets";
  const written = `${formatNumber(republished)} of the ${found} found there: ${kinds}`;
  return renderFacts([
    ["Web site", domain],
    ["Edition of", parent ? link(parent) : null],
    ["Also seen as", names.filter((other) => other !== name).join(" · ")],
    ["Group", groups.map((group) => group.name).join(", ")],
    ["Written by others", republished && !platform ? written : null],
  ]);
}

/** On how many stories it was first and how many it has alone. @param {Outlet} outlet */
function renderFirstAndAlone({ platform, first, shared, alone }) {
  if (platform || !(shared + alone)) return null;
  const firstWords = shared
    ? `It was first on ${formatTenths(first)} of the ` +
      `${countPhrase(shared, "shared story", "shared stories")} whose first report is ` +
      "known and on which it states a time."
    : "It shares no story with other outlets whose first report is known and on which it states " +
      "a time.";
  const aloneWords = alone
    ? ` ${formatNumber(alone)} of its stories and single articles ` +
      `${alone === 1 ? "is" : "are"} found at no other outlet here.`
    : "";
  const isFew = shared > 0 && shared < MIN_COUNT;
  const note = "Copies count as their original; in a tie of two either counts a half.";
  return [
    el("p", {}, firstWords, aloneWords),
    el("p", { class: "aside" }, isFew ? "Too few to say much." : note),
  ];
}

/**
 * How much later than this outlet others came, as `compare` tested it.
 * @param {Model} model
 * @param {number} ref
 * @param {MakeLink} link
 */
function renderLags(model, ref, link) {
  const items = findLagTests(model, ref).map(({ other, n, hours, low, high, q }) => {
    const ends = [low, high].map((end) => formatGap(end * 3600));
    const interval = ends[0] === ends[1] ? `${ends[0]} at both ends` : ends.join(" to ");
    const words =
      `median of ${n} shared stories, 95 % interval ${interval}; ` +
      `${describeChance(q)} ${FOR_PAIRS}`;
    return el(
      "li",
      {},
      link({ kind: "outlet", ref: other }),
      ` came ${formatGap(hours * 3600)}`,
      el("span", { class: "words" }, words),
    );
  });
  return items.length > 0 && renderCollapsibleList(items, ROWS_AT_FIRST, "text-list");
}

/** @param {Model} model @param {number} ref @param {MakeLink} link */
function renderFocus(model, ref, link) {
  const rows = computeFocus(model, ref);
  if (!rows.length) return null;
  const isFew = rows[0].n < MIN_COUNT;
  const items = rows.map((row) => {
    const share = `${formatPercent(row.share)} ${formatInterval(row)}`;
    const words = `${share}; ${describeFocus(row)}`;
    return el(
      "li",
      {},
      link({ kind: "topic", ref: row.topic }),
      ` ${row.k} of ${countPhrase(row.n, "article")}`,
      !isFew && el("span", { class: "words" }, words),
    );
  });
  return [
    renderCollapsibleList(items, ROWS_AT_FIRST + 1, "text-list"),
    el(
      "p",
      { class: "aside" },
      isFew ? "Too few articles to say more." : "Own articles, one of each story.",
    ),
  ];
}

/**
 * How an outlet's share compares with that of the rest, from the shares as they are counted.
 * @param {{share: number, restShare: number}} row
 */
export function describeFocus({ share, restShare }) {
  if (!restShare) return "none of the rest";
  const ratio = Math.max(share / restShare, restShare / share);
  if (ratio < MIN_RATIO) return "about the same share as the rest";
  const times = ratio < 9.95 ? ratio.toFixed(1).replace(/\.0$/, "") : Math.round(ratio);
  if (share > restShare) return `${times} times the share of the rest`;
  return `the rest has ${times} times its share`;
}

/**
 * The words that set an outlet apart from the rest of the corpus.
 * @param {App} app
 * @param {number} ref
 */
function renderOutletWords(app, ref) {
  const rows = app.model.words[ref];
  if (!rows) return null;
  const outlet = [app.model.outlets[ref].id];
  const isSignificant = rows.some(([, , , , , q]) => q !== null && q <= ALPHA);
  if (!isSignificant) {
    const words =
      "No word is significantly more frequent in its titles and excerpts than in the rest of " +
      "this corpus, after correction for multiple tests.";
    return el("p", { class: "aside" }, words);
  }
  const items = rows.map(([word, k, n, other, rest, q]) => {
    const counts = `${k} of ${n} articles, elsewhere ${other} of ${rest}`;
    const words = `${counts}; ${describeChance(q)} after correction`;
    const select = (filter) => app.apply({ only: { outlet, words: filter } });
    return el("li", {}, renderWordButton(select, word, words, q));
  });
  const note =
    "In titles and excerpts, against the rest of this corpus; in bold those that are " +
    "statistically significant after correction for multiple tests.";
  return [el("ul", { class: "word-list" }, items), el("p", { class: "aside" }, note)];
}

/** @param {Model} model @param {number} ref @param {MakeLink} link */
function renderNearest(model, ref, link) {
  const items = findNearestOutlets(model, ref).map(({ ref: other, shared, either, isFew }) => {
    const few = isFew ? ", too few to say much" : "";
    const words = `${shared} of ${either} stories in common${few}`;
    return el(
      "li",
      {},
      link({ kind: "outlet", ref: other }),
      el("span", { class: "words" }, words),
    );
  });
  return items.length > 0 && renderCollapsibleList(items, ROWS_AT_FIRST, "text-list");
}

/**
 * The stories an outlet does not have here, those of most outlets first, with what `compare` says
 * of how likely that is, and what speaks against it.
 * @param {Model} model
 * @param {number} ref
 * @param {MakeLink} link
 */
function renderMissingStories(model, ref, link) {
  const chances = new Map(
    (model.blindspots[ref] || []).map(([story, , chance]) => [story, chance]),
  );
  const items = findMissingStories(model, ref)
    .slice(0, MAX_MISSING_STORIES)
    .map(({ story, reach }) => {
      const chance = chances.get(story);
      const words = [
        countPhrase(reach, "other outlet"),
        chance === undefined ? "" : `expected of it in ${describeOdds(chance)}`,
        makeDoubtTest(model, story)(ref),
      ];
      return el(
        "li",
        {},
        link({ kind: "story", ref: story }),
        el("span", { class: "words" }, words.filter(Boolean).join("; ")),
      );
    });
  const tested = "Expected from how many stories it has and how many outlets each has.";
  const note =
    "Stories that this outlet has no article on in this corpus, or no closely connected one; it " +
    `may still have covered them. ${chances.size ? tested : ""}`;
  if (!items.length) return null;
  return [
    renderCollapsibleList(items, ROWS_AT_FIRST + 1, "text-list"),
    el("p", { class: "aside" }, note),
  ];
}

/** @param {number} chance */
function describeOdds(chance) {
  return `${formatNumber(Math.round(chance * 100))} of 100 such cases`;
}

/** @param {Model} model @param {number} ref @param {MakeLink} link */
function renderOwnStories(model, ref, link) {
  const isAlone = (key) => {
    return holdersOf(model, key < 0 ? [-1 - key] : model.stories[key].articles).size === 1;
  };
  const items = [...getCoverage(model)[ref]]
    .filter(([key, n]) => model.articles.held[n] && isAlone(key))
    .map(([key, n]) => {
      return el(
        "li",
        {},
        link(key < 0 ? { kind: "article", ref: n } : { kind: "story", ref: key }),
      );
    });
  if (!items.length) return null;
  const note = "Articles in other languages are not compared with these.";
  return [
    renderCollapsibleList(items, ROWS_AT_FIRST, "text-list"),
    model.languages.filter(Boolean).length > 1 && el("p", { class: "aside" }, note),
  ];
}
