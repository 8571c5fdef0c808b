// The panel of a story.

/** @import { App, Model, Story, Thing } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { renderBarList, renderCollapsibleList } from "./charts.js";
import { el } from "./dom.js";
import { renderStoryByGroups } from "./group-gaps.js";
import { downloadFile } from "./image-export.js";
import { findOutletsWithoutStory } from "./absence.js";
import {
  datedInside,
  describeMoment,
  hasTimeOfDay,
  isOutsideCore,
  outletName,
  timeSpan,
} from "./model.js";
import { hasOutlet, outletsOf } from "./outlet-measures.js";
import { joinElements, renderActions, renderHeading, renderSection } from "./panel-parts.js";
import { MIN_COUNT, countValues } from "./statistics.js";
import { describeBonds } from "./reasons.js";
import { renderStoryCard } from "./story-card.js";
import { describeCopy, renderStoryTimeline } from "./story-timeline.js";
import { renderStoryline } from "./storylines.js";
import { countPhrase, formatNumber } from "./text.js";
import { formatOffset, formatSpan } from "./time.js";

const MAX_OUTLETS_WITHOUT = 10;
const HEADLINES_AT_FIRST = 60;
const MAX_SUBJECTS = 10;
const MAX_LOOSE = 5;

/** @param {App} app @param {number} ref @param {MakeLink} link */
export function renderStoryPanel(app, ref, link) {
  const { model } = app;
  const story = model.stories[ref];
  const { articles } = story;
  const { outlet, topics, subjects, credits } = model.articles;
  const outlets = countValues(articles.filter((n) => hasOutlet(model, n)).map((n) => outlet[n]));
  const topicCounts = countValues(articles.flatMap((n) => topics[n]));
  const subjectCounts = countValues(articles.flatMap((n) => subjects[n]));
  const creditCounts = countValues(
    articles.flatMap((n) => credits[n].map((credit) => credit.outlet)),
  );
  const bars = (kind, rows) =>
    renderBarList(
      rows.map(([one, k]) => [{ kind, ref: one }, k]),
      link,
    );
  const canOpen = model.nodes.some((mark) => mark.kind === "story" && mark.ref === ref);
  const openLabel = app.isOpen(ref) ? "Close it in the picture" : "Open it in the picture";
  /** @type {[string, () => void][]} */
  const actions = canOpen ? [[openLabel, () => app.toggle(ref)]] : [];
  actions.push(["Save as a card", () => saveCard(app, ref)]);
  return [
    renderHeading("Story", story.name),
    el("p", { class: "figures" }, describeSize(model, articles)),
    renderActions(app, "story", story.id, ...actions),
    renderSection("Who was first", el("p", {}, renderFirst(model, story, link))),
    renderSection("Who came when", renderStoryTimeline(model, articles, link)),
    renderSection("Before and after, on the same matter", renderStoryline(model, ref, link)),
    renderSection("Headlines in time order", renderHeadlines(model, articles, link)),
    renderSection("Outlets", outlets.length > 0 && bars("outlet", outlets)),
    renderSection("Not in this corpus from", renderOutletsWithoutStory(model, ref, link)),
    renderSection("By groups of outlets", renderStoryByGroups(model, ref, link)),
    renderSection("Why these are one story", renderBonds(model, articles, link)),
    renderSection("Credited to", creditCounts.length > 0 && bars("outlet", creditCounts)),
    renderSection(
      "Mentioned",
      subjectCounts.length > 0 && bars("subject", subjectCounts.slice(0, MAX_SUBJECTS)),
    ),
    renderSection("Topics", topicCounts.length > 0 && bars("topic", topicCounts)),
  ];
}

/** @param {App} app @param {number} ref */
function saveCard(app, ref) {
  downloadFile("story.svg", renderStoryCard(app.model, ref), "image/svg+xml");
  app.announce("Card saved");
}

/** @param {Model} model @param {number[]} articles */
function describeSize(model, articles) {
  const heldArticles = articles.filter((n) => model.articles.held[n]);
  const held = heldArticles.length;
  const outlets = outletsOf(model, heldArticles).size;
  const stubs = articles.length - held;
  const [from, to] = timeSpan(model, datedInside(model, articles));
  const words = [countPhrase(held, "article")];
  if (stubs) words.push(`${formatNumber(stubs)} linked, not in this corpus`);
  return [...words, countPhrase(outlets, "outlet"), formatSpan(from, to)].join(" · ");
}

export const NOT_ENOUGH_TIMES =
  "that takes articles of two outlets that state when they appeared, and copies do not count";

/** @param {Model} model @param {Story} story @param {MakeLink} link */
function renderFirst(model, { first, first_among: scope, articles, reason }, link) {
  if (!first.length) return `It is not known: ${reason || NOT_ENOUGH_TIMES}.`;
  const links = first.map((outlet) => link({ kind: "outlet", ref: outlet }));
  const names = joinElements(links, " and ");
  const undated = articles.filter((n) => model.articles.time[n] === null).length;
  const note = undated ? ` ${countPhrase(undated, "article")} without a date may be earlier.` : "";
  if (first.length === 1) return [names, `, of the ${scope || "articles"} in this corpus.${note}`];
  const among = scope ? `, of the ${scope}` : "";
  return ["A tie between ", names, `${among}: the stated times do not tell them apart.${note}`];
}

/** How its articles belong together. @param {Model} model @param {number[]} articles */
function renderBonds(model, articles, link) {
  const { words, loose } = describeBonds(model, articles);
  if (!words.length) return null;
  const links = loose.map((n) => el("li", {}, link({ kind: "article", ref: n })));
  const note = "The panel of an article says which others hold it in the story, and why.";
  return [
    el("p", {}, `${words.join("; ")}${links.length ? ":" : "."}`),
    links.length > 0 && renderCollapsibleList(links, MAX_LOOSE, "text-list"),
    el("p", { class: "aside" }, note),
  ];
}

/** @param {Model} model @param {number[]} articles @param {MakeLink} link */
function renderHeadlines(model, articles, link) {
  // Gaps count from the first article of the core that states a time of day.
  const start = articles.find((n) => hasTimeOfDay(model, n) && !isOutsideCore(model, n));
  const items = articles.map((n) => renderHeadline(model, n, start, link));
  return renderCollapsibleList(items, HEADLINES_AT_FIRST, "headlines");
}

/**
 * @param {Model} model
 * @param {number} n
 * @param {number | undefined} start the earliest article with a time of day
 * @param {MakeLink} link
 * @returns {HTMLElement}
 */
function renderHeadline(model, n, start, link) {
  const { time, zoneless, held } = model.articles;
  const copy = model.linksOf[n].find(({ kind, forward }) => kind === "copy_of" && forward);
  const hasGap = hasTimeOfDay(model, n) && start !== undefined;
  const seconds = hasGap ? Number(time[n]) - Number(time[start]) : 0;
  const mark = start !== undefined && (zoneless[n] || zoneless[start]) ? "?" : "";
  const words = [
    describeMoment(model, n),
    seconds >= 60 ? `${formatOffset(seconds)}${mark} after the earliest` : "",
    isOutsideCore(model, n) ? "loosely connected" : "",
    held[n] ? "" : "not in this corpus",
    copy ? describeCopy(model, n, copy) : "",
  ];
  return el(
    "li",
    { class: [!held[n] && "not-held", copy && "is-copy"].filter(Boolean).join(" ") || null },
    el("span", { class: "who", dir: "auto" }, outletName(model, n)),
    link({ kind: "article", ref: n }),
    el("span", { class: "words", dir: "auto" }, words.filter(Boolean).join(" · ")),
  );
}

/**
 * The outlets with enough articles that have none on a story.
 * @param {Model} model
 * @param {number} ref
 * @param {(thing: Thing) => HTMLElement} link
 */
function renderOutletsWithoutStory(model, ref, link) {
  const outlets = findOutletsWithoutStory(model, ref);
  if (!outlets.length) return null;
  const shown = outlets.slice(0, MAX_OUTLETS_WITHOUT);
  const links = shown.map((row) => link({ kind: "outlet", ref: row.ref }));
  const rest = outlets.length - shown.length;
  const note =
    `Outlets with ${MIN_COUNT} or more articles, some within a week of it, and none of these ` +
    "shares what marks the story: a name that is rare here, or on its day two of its names, or " +
    "one and a word of its headlines. A missing story only means that it is not in this corpus; " +
    "the outlet may still have covered it.";
  return [
    el("p", {}, joinElements(links), rest > 0 && ` and ${formatNumber(rest)} more`, "."),
    el("p", { class: "aside" }, note),
  ];
}
