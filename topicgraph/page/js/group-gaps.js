// What whole groups of outlets lack: the stories that none of a group has in this corpus, though
// some of its outlets have articles around them.

/** @import { App, Model } from "./types" */
import { renderCollapsibleList } from "./charts.js";
import { el } from "./dom.js";
import { makeRows } from "./lists.js";
import { LOOSE_ONLY, SAME_SUBJECT, UNDATED, findHaving, makeDoubtTest } from "./absence.js";
import { holdersOf, outletsOf } from "./outlet-measures.js";
import { joinElements, renderThingLink } from "./panel-parts.js";
import { countPhrase, formatNumber } from "./text.js";

/** A story that a group lacks has at least so many outlets; a group has at least so many. */
export const MIN_REACH = 3;
export const MIN_GROUP = 2;
const STORIES_AT_FIRST = 6;
const OUTLETS_NAMED = 8;

const NOTE =
  `Stories of ${MIN_REACH} or more outlets that no outlet of the group has here, though two or ` +
  "more of its outlets have articles in the same language within a week of them, and none " +
  "shares what marks the story. A story that is not in this corpus may still have been covered.";

const NO_GROUP_HERE = "No group has two outlets with articles in this corpus.";
const NO_GROUPS =
  "No groups of outlets are defined for this corpus. A table outlets.csv, or groups in " +
  "topicgraph.yaml, define them; the documentation of topicgraph says how.";

/** @typedef {{story: number, reach: number, active: number}} Gap */

/**
 * The groups with enough outlets that have articles here, the largest first.
 * @param {Model} model
 * @param {Set<number>} present the outlets that count
 */
export function listGroups(model, present) {
  return model.groups
    .map(({ name, outlets }) => ({ name, members: outlets.filter((ref) => present.has(ref)) }))
    .filter(({ members }) => members.length >= MIN_GROUP)
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
}

/**
 * What a group lacks of some stories, those of most outlets first.
 * @param {Model} model
 * @param {number[]} members
 * @param {number[]} stories
 * @returns {Gap[]}
 */
export function findGroupGaps(model, members, stories) {
  const { held } = model.articles;
  return stories
    .map((story) => {
      const heldHere = model.stories[story].articles.filter((n) => held[n]);
      return { story, reach: outletsOf(model, heldHere).size };
    })
    .filter(({ reach }) => reach >= MIN_REACH)
    .map((gap) => ({ ...gap, active: countLacking(model, members, gap.story) }))
    .filter(({ active }) => active >= MIN_GROUP)
    .sort((a, b) => b.reach - a.reach || b.active - a.active || a.story - b.story);
}

/**
 * How many outlets of a group lack a story without a doubt; 0 if one of them has it, or may have it
 * by an article that mentions the same, dated or not, or is only loosely connected.
 * @param {Model} model
 * @param {number[]} members
 * @param {number} story
 */
export function countLacking(model, members, story) {
  const having = findHaving(model, story);
  if (members.some((ref) => having.has(ref))) return 0;
  const doubts = members.map(makeDoubtTest(model, story));
  const mayHave = [SAME_SUBJECT, UNDATED, LOOSE_ONLY].some((doubt) => doubts.includes(doubt));
  return mayHave ? 0 : doubts.filter((doubt) => !doubt).length;
}

/**
 * How many outlets of each group have a story, and which of them do not.
 * @param {Model} model
 * @param {number} story
 * @param {import("./panel-parts.js").MakeLink} link
 */
export function renderStoryByGroups(model, story, link) {
  const { articles } = model.stories[story];
  const having = holdersOf(model, articles);
  const isHeld = (n) => model.articles.held[n];
  const present = new Set(model.byOutlet.flatMap((all, ref) => (all.some(isHeld) ? [ref] : [])));
  const items = listGroups(model, present).map(({ name, members }) => {
    const without = members.filter((ref) => !having.has(ref));
    const has = members.length - without.length;
    const links = without.slice(0, OUTLETS_NAMED).map((ref) => link({ kind: "outlet", ref }));
    const rest = without.length - links.length;
    const more = rest > 0 ? ` and ${formatNumber(rest)} more` : "";
    return el(
      "li",
      {},
      el(
        "span",
        { dir: "auto" },
        `${name}: ${formatNumber(has)} of ${formatNumber(members.length)} have it`,
      ),
      without.length > 0 &&
        el("span", { class: "words" }, "Not here from ", joinElements(links), more),
    );
  });
  return items.length > 0 && el("ul", { class: "text-list" }, items);
}

/** A section for each group. @param {App} app */
export function renderGroupGaps(app) {
  const { model } = app;
  const held = Array.from({ length: model.size }, (_, n) => n).filter((n) => {
    return model.articles.held[n];
  });
  const groups = listGroups(model, outletsOf(model, held));
  if (!groups.length) {
    return el("p", { class: "empty" }, model.groups.length ? NO_GROUP_HERE : NO_GROUPS);
  }
  const stories = makeRows(model, "stories", "size", app.selection()).map(({ thing }) => thing.ref);
  const sections = groups.map((group) => renderGroup(app, group, stories));
  return [el("p", { class: "aside" }, NOTE), ...sections];
}

/** @param {App} app @param {{name: string, members: number[]}} group @param {number[]} stories */
function renderGroup(app, { name, members }, stories) {
  const gaps = findGroupGaps(app.model, members, stories);
  const links = members
    .slice(0, OUTLETS_NAMED)
    .map((ref) => renderThingLink(app, { kind: "outlet", ref }));
  const rest = members.length - links.length;
  const items = gaps.map(({ story, reach, active }) => {
    const words =
      `${countPhrase(reach, "other outlet")} · ${formatNumber(active)} of ` +
      `${formatNumber(members.length)} have articles in that language within a week`;
    return el(
      "li",
      { "data-id": app.model.stories[story].id },
      renderThingLink(app, { kind: "story", ref: story }),
      el("span", { class: "words" }, words),
    );
  });
  const none = el("p", { class: "words" }, "No such story.");
  const more = rest > 0 && ` and ${countPhrase(rest, "more", "more")}`;
  return el(
    "section",
    { class: "group-gaps", "data-group": name },
    el("h3", { dir: "auto" }, name),
    el("p", { class: "words" }, joinElements(links), more),
    items.length ? renderCollapsibleList(items, STORIES_AT_FIRST, "text-list") : none,
  );
}
