// Which names the picture shows, the most telling first, and how they look.

import { SANS, SERIF } from "./canvas-painting.js";
import { articlesOf, nameOf } from "./model.js";
import { thingOf } from "./scene.js";

const LEADERS = { outlet: 10, story: 5, topic: 5 }; // so many of each kind are named before anything else

const LIT_LEADERS = 6;

export function labelLook(kind, colors) {
  if (kind === "outlet") return [`600 12px ${SANS}`, colors.ink];
  if (kind === "topic") return [`italic 600 13px ${SERIF}`, colors.topic];
  return [`12px ${SERIF}`, kind === "stub" ? colors.soft : colors.ink];
}

/** What may be labelled, the most telling first: {x, y, size, kind, text, leads}; a name that leads may stand away from its mark. */
export function labelled(model, drawn, marks, { zoomed, lit }) {
  const weight = { topic: 40, story: 20, outlet: 12, article: 0, stub: -4 };
  const worth = (mark) =>
    mark.size * 2 + weight[mark.kind] + (lit && lit.own.has(mark.id) ? 1000 : 0);
  const small = (mark) => mark.kind === "article" || mark.kind === "stub";
  const shown = marks.filter(
    (mark) =>
      lit ||
      zoomed > 1.35 ||
      !small(mark) ||
      drawn.marks.length < 30 ||
      (drawn.view === "time" && zoomed > 1.1),
  );
  const leading = lit ? new Map() : leaders(model, drawn);
  const items = shown.map((mark) => ({
    ...mark,
    text: nameOf(model, thingOf(mark)),
    worth: leading.get(mark.id) || worth(mark),
    leads: leading.has(mark.id) || leadsLit(lit, mark),
  }));
  for (const { story, x, y, radius } of drawn.holes) {
    items.push({
      id: -1 - story,
      x,
      y,
      size: radius,
      kind: "story",
      text: model.stories[story].name,
      worth: 900,
      leads: true,
    });
  }
  if (!lit && model.mode === "whole") items.push(...storyNames(model, drawn));
  return items.sort((a, b) => b.worth - a.worth || a.id - b.id);
}

/** Whether a mark's name is called for by what is chosen; of too many marks the names would hide what they name. */
function leadsLit(lit, { id }) {
  return Boolean(lit && lit.own.size <= LIT_LEADERS && lit.own.has(id));
}

/** What the names of the biggest marks of each kind are worth, by mark: more than all others. */
function leaders(model, drawn) {
  const held = (mark) =>
    articlesOf(model, thingOf(mark)).filter((n) => model.articles.held[n]).length;
  const found = new Map();
  for (const [kind, most] of Object.entries(LEADERS)) {
    const ranked = drawn.marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => [mark, held(mark)])
      .filter(([, number]) => number);
    ranked.sort((a, b) => b[1] - a[1] || a[0].id - b[0].id);
    ranked.slice(0, most).forEach(([mark], rank) => found.set(mark.id, 800 - 10 * rank));
  }
  return found;
}

/** The names of stories whose articles are drawn one by one: over their outline, or at their first article in time. */
function storyNames(model, drawn) {
  const inTime = ({ articles }) => (articles.length > 2 ? drawn.at.article.get(articles[0]) : null);
  const outlined = drawn.hulls.filter(({ corners }) => corners.length > 2);
  const anchors =
    drawn.view === "time"
      ? model.stories
          .map((row, story) => ({ story, ...inTime(row) }))
          .filter(({ x }) => x !== undefined)
      : outlined.map(overOutline);
  const articles = ({ story }) => model.stories[story].articles.length;
  return anchors
    .sort((a, b) => articles(b) - articles(a) || a.story - b.story)
    .map(({ story, x, y, size }, rank) => ({
      id: -1 - story,
      x,
      y,
      size,
      kind: "story",
      text: model.stories[story].name,
      worth: 60 + 5 * articles({ story }),
      leads: rank < LEADERS.story,
    }));
}

function overOutline({ story, corners }) {
  const middle = corners.reduce((sum, corner) => sum + corner[0], 0) / corners.length;
  return { story, x: middle, y: Math.min(...corners.map((corner) => corner[1])) - 12, size: 2 };
}
