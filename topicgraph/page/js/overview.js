// The overview: what stands out, the biggest stories, who was first, who republishes.

/** @import { App, Model, Outlet } from "./types" */
import { renderShareBars } from "./charts.js";
import { el } from "./dom.js";
import { renderFinding } from "./findings.js";
import { describeEmptyList, makeRows, renderListRow } from "./lists.js";
import { describeScope } from "./page-scope.js";
import { renderThingLink } from "./panel-parts.js";
import { MIN_COUNT } from "./statistics.js";
import { countPhrase, formatNumber, formatTenths } from "./text.js";

const ROWS = 5;
const NOTES = {
  first:
    "Of the stories that an outlet shares with others, whose first report is known and on which " +
    "it states a time, how often it was first in this corpus; a tie counts a part.",
  republished: "How many of the articles found at an outlet another outlet wrote.",
  missing:
    "Choose an outlet, here or in the list of outlets: its panel lists the big stories that it " +
    "lacks in this corpus. A missing story only means that it is not in this corpus; the " +
    "outlet may still have covered it.",
};

/**
 * Draws the overview into `box`. Findings are of the whole corpus; a click selects what one is
 * about.
 * @param {HTMLElement} box
 * @param {App} app
 */
export function drawOverview(box, app) {
  const { model } = app;
  const scope = describeScope(model);
  const whole = app.selection().filtered ? "In the whole corpus, not the selection. " : "";
  const note = whole || null;
  const findings = model.findings.map((finding) => renderFinding(app, finding));
  const overview = el(
    "div",
    { class: "overview" },
    scope &&
      el(
        "section",
        { class: "cover" },
        el("h2", {}, "Not all of it is on this page"),
        scope.map((line) => el("p", {}, line)),
      ),
    renderPart("What stands out", note, renderFindings(model, findings)),
    // In the Stories view the picture shows them.
    app.state().view !== "stories" &&
      renderPart("Biggest stories", null, renderBiggestStories(app)),
    renderPart("Who was first", `${whole}${describeFirsts(model)}`, renderFirstBars(app)),
    renderPart("Who republishes", `${whole}${NOTES.republished}`, [
      renderRepublishedBars(app),
      renderSmallRepublishers(app),
      renderPlatforms(app),
    ]),
    renderOutletChoice(app),
  );
  box.replaceChildren(overview);
}

/** @param {Model} model @param {HTMLElement[]} findings */
function renderFindings(model, findings) {
  if (findings.length) return el("ul", { class: "findings" }, findings);
  const { articles, outlets } = model.counts;
  if (!articles) return null;
  const words =
    outlets > 1
      ? "No story has articles of two outlets, and no difference between outlets was found."
      : "There is no outlet to compare with: all articles come from one.";
  return el("p", { class: "empty" }, words);
}

/** A part of the overview; nothing where it has no content. */
function renderPart(title, note, content) {
  if (![content].flat().some(Boolean)) return null;
  return el("section", {}, el("h2", {}, title), note && el("p", { class: "aside" }, note), content);
}

/** @param {App} app */
function renderBiggestStories(app) {
  const rows = makeRows(app.model, "stories", "size", app.selection()).slice(0, ROWS);
  if (rows.length) {
    const items = rows.map((row) => renderListRow(app, row, 0));
    return el("ol", { class: "rows brief" }, items);
  }
  const isFilteredOut = app.selection().filtered;
  const words = isFilteredOut ? "None in this selection." : describeEmptyList("stories");
  return el("p", { class: "empty" }, words);
}

/** What the bars of firsts count, and among which articles. @param {Model} model */
function describeFirsts(model) {
  const limited = model.stories.filter((story) => story.first_among).length;
  if (!limited) return NOTES.first;
  const stories = countPhrase(limited, "story", "stories");
  return (
    `${NOTES.first} For ${stories}, this means the first among the articles in ` +
    "the language of the story, as others appeared at that time."
  );
}

/** Outlets by how often they were first, those that share enough stories. @param {App} app */
function renderFirstBars(app) {
  const rows = rankOutlets(
    app,
    ({ first, shared }) => shared >= MIN_COUNT && first > 0,
    (a, b) => b.first - a.first || b.first / b.shared - a.first / a.shared,
  );
  if (!rows.length) return null;
  return renderShareBars(
    rows.map(({ link, outlet: { first, shared } }) => {
      return [
        link,
        first / shared,
        `${formatTenths(first)} of ${countPhrase(shared, "story", "stories")}`,
      ];
    }),
  );
}

/** Outlets by the share of their articles that others wrote. @param {App} app */
function renderRepublishedBars(app) {
  const isFew = ({ pieces }) => pieces < MIN_COUNT;
  const share = ({ republished, pieces }) => republished / pieces;
  const rows = rankOutlets(
    app,
    (outlet) => outlet.republished > 0 && !isFew(outlet),
    (a, b) => share(b) - share(a) || b.republished - a.republished,
  );
  if (!rows.length) {
    const some = app.model.outlets.some(({ republished }) => republished > 0);
    if (!some && app.model.counts.outlets < 2) return null;
    const words = some
      ? `No outlet with ${MIN_COUNT} or more articles republishes.`
      : "No article here is known to be a copy of another outlet’s.";
    return el("p", { class: "empty" }, words);
  }
  return renderShareBars(
    rows.map(({ link, outlet }) => {
      const { republished, pieces } = outlet;
      return [
        link,
        share(outlet),
        `${formatNumber(republished)} of ${countPhrase(pieces, "article")}`,
      ];
    }),
  );
}

/** The outlets that republish but have too few articles to rank. @param {App} app */
function renderSmallRepublishers(app) {
  const rows = rankOutlets(
    app,
    ({ republished, pieces }) => republished > 0 && pieces < MIN_COUNT,
    (a, b) => b.republished - a.republished || a.pieces - b.pieces,
  );
  const parts = rows.flatMap(({ link, outlet: { republished, pieces } }, n) => {
    const words = ` ${formatNumber(republished)} of ${countPhrase(pieces, "article")}`;
    return [n ? ", " : "", link, words];
  });
  const words = `With fewer than ${MIN_COUNT} articles: `;
  return parts.length > 0 && el("p", { class: "aside" }, words, parts, ".");
}

/**
 * The platforms with what is found on them; what they hold themselves is of an unknown outlet.
 * @param {App} app
 */
function renderPlatforms(app) {
  const rows = rankOutlets(
    app,
    ({ pieces }) => pieces > 0,
    (a, b) => b.pieces - a.pieces,
    true,
  );
  const parts = rows.flatMap(({ link, outlet: { held, pieces } }, n) => {
    const unknown = held ? ` (the outlet of ${formatNumber(held)} is not known)` : "";
    return [n ? ", " : "", link, ` ${countPhrase(pieces, "article")}${unknown}`];
  });
  if (!parts.length) return null;
  return el("p", { class: "aside" }, "Found on platforms, which are not outlets: ", parts, ".");
}

/** The way to what an outlet lacks: the outlets with most articles. @param {App} app */
function renderOutletChoice(app) {
  const { stories, counts } = app.model;
  if (!stories.length || counts.outlets < 2) return null;
  const rows = rankOutlets(
    app,
    ({ held }) => held >= MIN_COUNT,
    (a, b) => b.held - a.held,
  );
  if (!rows.length) return null;
  const items = rows.map(({ link }) => el("li", {}, link));
  const list = el("ul", { class: "missing" }, items);
  const note = el("p", { class: "aside" }, NOTES.missing);
  return el("section", {}, el("h2", {}, "What is missing from an outlet"), note, list);
}

/**
 * The first outlets in an order, or the first platforms, with links to their panels; ties by row.
 * @param {App} app
 * @param {(outlet: Outlet) => boolean} isRanked
 * @param {(a: Outlet, b: Outlet) => number} compare
 * @param {boolean} [arePlatforms]
 */
function rankOutlets(app, isRanked, compare, arePlatforms = false) {
  return app.model.outlets
    .map((outlet, ref) => ({ outlet, ref }))
    .filter(({ outlet }) => Boolean(outlet.platform) === arePlatforms && isRanked(outlet))
    .sort((a, b) => compare(a.outlet, b.outlet) || a.ref - b.ref)
    .slice(0, ROWS)
    .map(({ outlet, ref }) => ({ outlet, link: renderThingLink(app, { kind: "outlet", ref }) }));
}
