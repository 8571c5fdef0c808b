// The path finder.

/** @import { App, PathStep, Thing } from "./types" */
import { describeVerb, explainBond, explainReason } from "./reasons.js";
import { button, byId, el } from "./dom.js";
import { getTextIndexes, idOf, nameOf } from "./model.js";
import { renderHeading, renderThingLink } from "./panel-parts.js";
import { describePath, findShortestPath, makePathGraph } from "./shortest-path.js";
import { searchTexts } from "./text-index.js";
import { countPhrase, formatPercent, quote } from "./text.js";
import { EDGE_NAMES, KIND_NAMES } from "./theme.js";

/** A path over a topic of more than this share of the articles says nothing. */
const COMMON_SHARE = 0.2;
/** The most suggestions for an end of the path, in all and of one kind. */
const [MAX_SUGGESTIONS, MAX_OF_KIND] = [8, 4];
/** @type {Thing["kind"][]} */
const KINDS_OF_ENDS = ["outlet", "topic", "subject", "article"];

/**
 * The path that the state asks for; null if no path connects its ends, undefined if it asks for
 * none.
 * @param {App} app
 * @returns {PathStep[] | null | undefined}
 */
export function findRequestedPath({ model, state }) {
  const ends = state().path.flatMap((id) => model.byId.get(id) || []);
  const [from, to] = ends.filter(({ kind }) => kind !== "story");
  if (!from || !to || !model.complete) return undefined;
  model.pathGraph ||= makePathGraph(model);
  return findShortestPath(model.pathGraph, from, to, state().without);
}

/** @param {App} app @param {PathStep[] | null | undefined} path */
export function renderPathPanel(app, path) {
  const ids = app.state().path;
  const ends = ["From", "To"].map((name, n) => renderEndPicker(app, name, n, ids[n]));
  const hasBoth = ids.filter(Boolean).length === 2;
  const nothing = "No path connects the two by these links.";
  return [
    renderHeading("Path finder", "From one thing to another"),
    el(
      "p",
      { class: "aside" },
      "The most informative path: stated links before shared topics, rare topics before " +
        "common ones.",
    ),
    ...ends,
    renderKinds(app),
    hasBoth &&
      (path ? renderPath(app, path) : el("p", { class: "empty", role: "status" }, nothing)),
  ];
}

/** Which kinds of links a path may use. @param {App} app */
function renderKinds(app) {
  const { model } = app;
  const { without } = app.state();
  const linkKinds = model.complete ? model.linksOf.flat().map(({ kind }) => kind) : [];
  const { credits, subjects } = model.articles;
  const kinds = [
    ...["published_by", "carried_by"],
    ...(credits.some((list) => list.length) ? ["credited_to"] : []),
    "about",
    ...(subjects.some((list) => list.length) ? ["mentions"] : []),
    ...new Set(linkKinds),
  ];
  const boxes = kinds.map((kind) => {
    const others = without.filter((one) => one !== kind);
    const change = ({ target }) => {
      app.change({ without: target.checked ? others : [...others, kind] });
    };
    const attributes = { type: "checkbox", checked: !without.includes(kind), on: { change } };
    return el("label", { class: "check" }, el("input", attributes), EDGE_NAMES[kind]);
  });
  return el("fieldset", { class: "kinds" }, el("legend", {}, "By these links"), boxes);
}

/**
 * A field for an end of the path, with suggestions.
 * @param {App} app
 * @param {string} name
 * @param {number} n 0 for the start, 1 for the end
 * @param {string | undefined} chosenId
 */
function renderEndPicker(app, name, n, chosenId) {
  const { model } = app;
  const chosen = chosenId ? model.byId.get(chosenId) : null;
  const list = el("ul", { class: "choices" });
  const id = `path-${n}`;
  const suggest = ({ target }) => {
    const things = findThings(model, target.value.trim());
    const items = things.slice(0, MAX_SUGGESTIONS).map((thing) => {
      const kind = el("span", { class: "words" }, KIND_NAMES[thing.kind].toLowerCase());
      const label = el("span", {}, nameOf(model, thing));
      const choose = () => setEnd(app, n, thing);
      return el("li", {}, button({ class: "choice", dir: "auto" }, choose, label, kind));
    });
    list.replaceChildren(...items);
    app.announce(`${things.length} found`);
  };
  const handleKey = ({ key }) => {
    if (key === "Enter") list.querySelector("button")?.click();
    if (key === "ArrowDown") list.querySelector("button")?.focus();
  };
  const attributes = {
    ...{ id, type: "text", dir: "auto", autocomplete: "off", spellcheck: "false" },
    placeholder: "an outlet, a topic, a name or an article",
    value: chosen ? nameOf(model, chosen) : "",
    on: { input: suggest, keydown: handleKey },
  };
  return el("div", { class: "end" }, el("label", { for: id }, name), el("input", attributes), list);
}

/** @param {App["model"]} model @param {string} words @returns {Thing[]} */
function findThings(model, words) {
  if (!words) return [];
  const indexes = getTextIndexes(model);
  return KINDS_OF_ENDS.flatMap((kind) =>
    searchTexts(indexes[kind], words, MAX_OF_KIND).rows.map((ref) => ({ kind, ref })),
  );
}

/** Sets an end of the path and moves the focus on. @param {App} app @param {number} n */
function setEnd(app, n, thing) {
  const path = [...app.state().path];
  while (path.length < 2) path.push("");
  path[n] = idOf(app.model, thing);
  app.change({ path: path.filter((id, place) => id || place < n) });
  const other = byId(`path-${1 - n}`);
  const result = byId("panel").querySelector(".route, .empty, h2");
  (other.value ? result : other).focus();
}

/**
 * A topic between the ends of a path that so many articles are about that it says nothing.
 * @param {App["model"]} model
 * @param {PathStep[]} path
 */
function findCommonTopic(model, path) {
  const inside = path.slice(1, -1).map(({ thing }) => thing);
  return inside.find(({ kind, ref }) => {
    return kind === "topic" && computeTopicShare(model, ref) > COMMON_SHARE;
  });
}

/** The share of the held articles that are about a topic. */
function computeTopicShare(model, topic) {
  const { held } = model.articles;
  const all = held.reduce((sum, isHeld) => sum + isHeld, 0);
  return model.byTopic[topic].filter((n) => held[n]).length / Math.max(1, all);
}

/** @param {App["model"]} model @param {Thing} topic */
function describeCommonTopic(model, topic) {
  const share = formatPercent(computeTopicShare(model, topic.ref));
  const name = quote(nameOf(model, topic));
  return `No meaningful connection, only ${name}, a topic of ${share} of the articles.`;
}

/** That both ends are articles of one story, and how each belongs to it. @param {App} app */
function renderSharedStory(app, a, b) {
  const { model } = app;
  if (a.kind !== "article" || b.kind !== "article") return null;
  const story = model.articles.story[a.ref];
  if (story < 0 || story !== model.articles.story[b.ref]) return null;
  const bonds = [a, b].flatMap(({ ref }) => {
    const bond = explainBond(model, ref);
    return bond ? [el("li", { dir: "auto" }, `${quote(model.articles.title[ref])}: ${bond}.`)] : [];
  });
  const link = renderThingLink(app, { kind: "story", ref: story });
  return [
    el("p", {}, "Both are in the story ", link, "."),
    el("ul", { class: "text-list" }, bonds),
  ];
}

/** @param {App} app @param {PathStep[]} path */
function renderPath(app, path) {
  const { model } = app;
  const steps = path.map(({ thing, edge }) => {
    const verb = edge && describeVerb(model, edge);
    return el(
      "li",
      { class: `stop stop-${thing.kind}` },
      verb && el("span", { class: "verb" }, `${verb} `),
      renderThingLink(app, thing),
      edge &&
        edge.reason &&
        el("span", { class: "words", dir: "auto" }, explainReason(edge.reason)),
    );
  });
  const common = findCommonTopic(model, path);
  return el(
    "section",
    { class: "route", tabindex: "-1", role: "status" },
    common && el("p", { class: "nothing-shared" }, describeCommonTopic(model, common)),
    renderSharedStory(app, path[0].thing, path[path.length - 1].thing),
    el("h3", {}, countPhrase(path.length - 1, "step")),
    el("p", { class: "excerpt", dir: "auto" }, describePath(model, path)),
    el("ol", { class: "stops" }, steps),
  );
}
