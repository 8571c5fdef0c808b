// The parts that panels are made of.

/** @import { App, Facet, Model, Thing } from "./types" */
import { renderBarList, renderCollapsibleList } from "./charts.js";
import { button, el } from "./dom.js";
import { WHOLE_WORD, describeMoment, nameOf } from "./model.js";
import { hasOutlet } from "./outlet-measures.js";
import { ALPHA } from "./outlet-tests.js";
import { countValues } from "./statistics.js";

/** @typedef {(thing: Thing) => HTMLElement} MakeLink */

const ARTICLES_AT_FIRST = 12;

/**
 * The name of a thing as a button that opens its panel.
 * @param {App} app
 * @param {Thing} thing
 * @param {string} [words]
 * @returns {HTMLButtonElement}
 */
export function renderThingLink(app, thing, words) {
  const name = words || nameOf(app.model, thing);
  return button({ class: "thing", dir: "auto" }, () => app.choose(thing), name);
}

/**
 * Buttons that show only a thing's articles or leave them out, and others.
 * @param {App} app
 * @param {Facet} facet
 * @param {string} id
 * @param {[string, () => void][]} others
 */
export function renderActions(app, facet, id, ...others) {
  const { only, not } = app.state();
  const isIn = (filters) => (filters[facet] || []).includes(id);
  const action = (name, click) => button({ class: "action" }, click, name);
  const showOnly = isIn(only) ? "Show everything again" : "Show only this";
  const leaveOut = isIn(not) ? "Include it again" : "Leave it out";
  return el(
    "div",
    { class: "buttons" },
    action(showOnly, () => app.filter("only", facet, id)),
    facet !== "story" && action(leaveOut, () => app.filter("not", facet, id)),
    others.map(([name, click]) => action(name, click)),
  );
}

/** The head of a panel. @param {string} kind @param {string} name */
export function renderHeading(kind, name) {
  const heading = el("h2", { dir: "auto", tabindex: "-1" }, name);
  return [el("p", { class: "kicker" }, kind), heading];
}

/** A section of a panel; nothing where it has no content. @param {string} title */
export function renderSection(title, ...content) {
  if (!content.flat(3).some(Boolean)) return null;
  return el("section", {}, el("h3", {}, title), content);
}

/** Names and values; those without a value are left out. @param {[string, any][]} rows */
export function renderFacts(rows) {
  const isEmpty = (value) => value === null || value === undefined || value.length === 0;
  const filled = rows.filter(([, value]) => !isEmpty(value));
  if (!filled.length) return null;
  const items = filled.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]);
  return el("dl", { class: "facts" }, items);
}

/** Elements with commas between them. @param {HTMLElement[]} items @param {string} last */
export function joinElements(items, last = ", ") {
  return items.flatMap((item, n) => {
    if (!n) return [item];
    return [n === items.length - 1 ? last : ", ", item];
  });
}

/**
 * A word as a button that filters for it.
 * @param {(words: string[]) => void} act
 * @param {string} word
 * @param {string} description
 * @param {number | null} q its corrected p-value
 */
export function renderWordButton(act, word, description, q) {
  const isSure = q !== null && q <= ALPHA;
  const attributes = {
    class: `chip word ${isSure ? "sure" : ""}`,
    dir: "auto",
    title: description,
    "aria-label": `${word}: ${description}`,
  };
  return button(attributes, () => act([WHOLE_WORD + word]), word);
}

/**
 * Articles, the latest first; nothing where there are none.
 * @param {Model} model
 * @param {number[]} articles
 * @param {MakeLink} link
 */
export function renderArticleList(model, articles, link) {
  if (!articles.length) return null;
  const { held } = model.articles;
  const items = [...articles].reverse().map((n) => {
    const words = describeMoment(model, n) + (held[n] ? "" : " · not in this corpus");
    const line = el("span", { class: "words" }, words);
    return el(
      "li",
      { class: held[n] ? null : "not-held" },
      link({ kind: "article", ref: n }),
      line,
    );
  });
  return renderCollapsibleList(items, ARTICLES_AT_FIRST, "text-list");
}

/**
 * Things of one kind with their numbers of articles; nothing where there are none.
 * @param {Thing["kind"]} kind
 * @param {[number, number][]} counts
 * @param {MakeLink} link
 */
export function renderCountBars(kind, counts, link) {
  if (!counts.length) return null;
  return renderBarList(
    counts.map(([ref, number]) => [{ kind, ref }, number]),
    link,
  );
}

/**
 * What the articles about a topic, or those that mention a subject, have in common with others:
 * the held ones, their outlets and stories, and the other topics or subjects, with their numbers.
 * @param {Model} model
 * @param {number[]} articles
 * @param {number[][]} labels the topics, or the subjects, of each article
 * @param {number} ref the topic or subject itself
 */
export function countNeighbours(model, articles, labels, ref) {
  const { outlet, story, held } = model.articles;
  const heldHere = articles.filter((n) => held[n]);
  return {
    held: heldHere,
    outlets: countValues(heldHere.filter((n) => hasOutlet(model, n)).map((n) => outlet[n])),
    others: countValues(articles.flatMap((n) => labels[n]).filter((other) => other !== ref)),
    stories: countValues(articles.map((n) => story[n]).filter((one) => one >= 0)),
  };
}
