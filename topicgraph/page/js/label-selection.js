// Which labels the picture shows, the most important first, and how they look.

/** @import { Highlight, Mark, Model, Scene, Thing } from "./types" */
import { articlesOf, nameOf } from "./model.js";
import { thingOfMark } from "./scene.js";
import { SANS, SERIF } from "./theme.js";

/**
 * @typedef {object} Label
 * @property {number} id
 * @property {number} x
 * @property {number} y
 * @property {number} size
 * @property {string} kind
 * @property {string} text
 * @property {number} rank higher comes first
 * @property {boolean} leads whether it may stand away from its mark
 * @property {boolean} first whether it is placed before all others
 */

/** How many of the biggest of each kind are labelled before anything else. */
const LEADERS_PER_KIND = { story: 10, outlet: 10, topic: 5 };
/**
 * The ranks of the biggest of each kind. The name of an outlet is short and leaves room for the
 * headline of a story, so they come in turns.
 */
const LEADING_RANKS = { story: 950, outlet: 915, topic: 800 };
/** Leaders above this rank come first: all leading stories and outlets, the biggest topic. */
const FIRST_RANK = 790;
/** If more marks are highlighted, their labels would hide them. */
const MAX_HIGHLIGHTED_LABELS = 6;
/** With fewer marks than this every article is labelled. */
const FEW_MARKS = 30;
/**
 * Zoomed in by this much, articles and all stories are labelled; on the time axis there is more
 * room.
 */
const FULL_LABEL_ZOOM = { network: 1.35, time: 1.1 };
const KIND_RANKS = { topic: 40, story: 20, outlet: 12, article: 0, stub: -4 };

/** The font and colour of a label. @param {string} kind @param {Record<string, any>} colors */
export function labelStyle(kind, colors) {
  if (kind === "outlet") return [`600 12px ${SANS}`, colors.ink];
  if (kind === "topic") return [`italic 600 13px ${SERIF}`, colors.topic];
  return [`12px ${SERIF}`, kind === "stub" ? colors.soft : colors.ink];
}

/**
 * What may be labelled, the most important first.
 * @param {Model} model
 * @param {Scene} scene
 * @param {Mark[]} marks those on the screen
 * @param {{zoom: number, highlight: Highlight | null}} camera zoom: 1 where all marks fit
 */
export function rankLabels(model, scene, marks, { zoom, highlight }) {
  const leaders = highlight ? new Map() : rankLeaders(model, scene);
  const isHighlighted = ({ id }) => Boolean(highlight?.own.has(id));
  const highlightLeads = Boolean(highlight && highlight.own.size <= MAX_HIGHLIGHTED_LABELS);
  const showAll = highlight || scene.marks.length < FEW_MARKS || zoom > FULL_LABEL_ZOOM[scene.view];
  /** @type {Label[]} */
  const labels = marks
    .filter(({ kind, id }) => showAll || kind === "outlet" || kind === "topic" || leaders.has(id))
    .map((mark) => {
      const ownRank = mark.size * 2 + KIND_RANKS[mark.kind] + (isHighlighted(mark) ? 1000 : 0);
      return {
        ...mark,
        text: nameOf(model, thingOfMark(mark)),
        rank: leaders.get(mark.id) || ownRank,
        leads: leaders.has(mark.id) || (highlightLeads && isHighlighted(mark)),
        first: (leaders.get(mark.id) || 0) > FIRST_RANK,
      };
    });
  for (const { story, x, y, radius } of scene.discs) {
    const text = model.stories[story].name;
    labels.push({
      id: -1 - story,
      x,
      y,
      size: radius,
      kind: "story",
      text,
      rank: 900,
      leads: true,
      first: false,
    });
  }
  if (!highlight && model.mode === "whole") labels.push(...makeStoryLabels(model, scene));
  labels.sort((a, b) => b.rank - a.rank || a.id - b.id);
  // On the time axis a story is named at its first article, which may have the same headline.
  const seen = new Set();
  return labels.filter(({ x, y, text }) => {
    const before = seen.size;
    return seen.add(`${x} ${y} ${text}`).size > before;
  });
}

/**
 * The ranks of the biggest marks of each kind, by mark: above all others.
 * @param {Model} model
 * @param {Scene} scene
 */
function rankLeaders(model, scene) {
  const countHeld = (mark) => {
    return articlesOf(model, thingOfMark(mark)).filter((n) => model.articles.held[n]).length;
  };
  const ranks = new Map();
  for (const [kind, limit] of Object.entries(LEADERS_PER_KIND)) {
    scene.marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => ({ id: mark.id, held: countHeld(mark) }))
      .filter(({ held }) => held)
      .sort((a, b) => b.held - a.held || a.id - b.id)
      .slice(0, limit)
      .forEach(({ id }, place) => ranks.set(id, LEADING_RANKS[kind] - 10 * place));
  }
  return ranks;
}

/**
 * Labels of stories whose articles are drawn one by one: above their outline, or on the time axis
 * at their first article.
 * @param {Model} model
 * @param {Scene} scene
 * @returns {Label[]}
 */
function makeStoryLabels(model, scene) {
  const anchors = scene.view === "time" ? anchorsInTime(model, scene) : anchorsOfOutlines(scene);
  const sizeOf = ({ story }) => model.stories[story].articles.length;
  return anchors
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.story - b.story)
    .map((anchor, place) => ({
      id: -1 - anchor.story,
      x: anchor.x,
      y: anchor.y,
      size: anchor.size,
      kind: "story",
      text: model.stories[anchor.story].name,
      rank: 60 + 5 * sizeOf(anchor),
      leads: place < LEADERS_PER_KIND.story,
      first: false,
    }));
}

/** @param {Model} model @param {Scene} scene */
function anchorsInTime(model, scene) {
  return model.stories.flatMap(({ articles }, story) => {
    const mark = articles.length > 2 ? scene.at.article.get(articles[0]) : null;
    return mark ? [{ story, x: mark.x, y: mark.y, size: mark.size }] : [];
  });
}

/** @param {Scene} scene */
function anchorsOfOutlines(scene) {
  const outlined = scene.hulls.filter(({ corners }) => corners.length > 2);
  return outlined.map(({ story, corners }) => {
    const middle = corners.reduce((sum, [x]) => sum + x, 0) / corners.length;
    const top = Math.min(...corners.map(([, y]) => y));
    return { story, x: middle, y: top - 12, size: 2 };
  });
}
