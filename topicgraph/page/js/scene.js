// The scene: which marks and edges are drawn in a state, and which belong together.
// Pure functions, no document.

/** What the size of a mark has besides what its articles add, as in `picture.py`. */
const LEAST_SIZE = 3.5;

/** @import { Composition, Disc, Edge, Highlight, Kind, Mark, Model } from "./types" */
/** @import { PathStep, Scene, Selection, Thing, ViewName } from "./types" */
import { convexHull, layOutDisc, layOutInTime, pushOutOfDiscs } from "./geometry.js";
import { articlesOf, displayTime } from "./model.js";
import { timeToX } from "./time-scale.js";

/** More marks than this make the picture slow, and nobody could tell them apart. */
export const MAX_MARKS = 1500;
/** Nearness across the direction of an arrow key counts less than nearness along it. */
const SIDEWAYS_PENALTY = 2.5;

/** The key of the legend that a mark belongs to. @param {Mark} mark @param {ViewName} view */
export function legendKeyOf(mark, view) {
  if (view === "network") return mark.group || mark.kind;
  return mark.hue === undefined ? "others" : "hue" + mark.hue;
}

/**
 * The open stories for which there is room; those opened first are closed first.
 * @param {Model} model
 * @param {number[]} open
 * @param {number} marks how many marks there are already
 */
export function findStoriesThatFit(model, open, marks) {
  let room = MAX_MARKS - marks;
  const fitting = [];
  for (const story of [...open].reverse()) {
    room -= model.stories[story].articles.length;
    if (room < 0) break;
    fitting.unshift(story);
  }
  return fitting;
}

/**
 * What could be drawn of a view with some stories open.
 * @param {Model} model
 * @param {{view: ViewName, open: number[]}} state
 * @returns {Composition}
 */
export function composeScene(model, { view, open }) {
  const isNetwork = view === "network";
  const marks = model.nodes
    .filter((mark) => (isNetwork ? mark.x : mark.tx) !== undefined)
    .map((mark) => ({
      ...mark,
      x: isNetwork ? mark.x : Number(mark.tx),
      y: isNetwork ? mark.y : Number(mark.ty),
    }));
  const fitting = findStoriesThatFit(model, open, marks.length);
  const isOpen = (mark) => mark.kind === "story" && fitting.includes(mark.ref);
  const discs = marks.filter(isOpen).map((mark) => openStory(model, mark, isNetwork));
  const closed = marks.filter((mark) => !isOpen(mark));
  const members = discs.flatMap((disc) => makeMemberMarks(model, disc));
  const all = [...pushOutOfDiscs(closed, discs), ...members];
  const edges = isNetwork ? collectEdges(model, all, members) : [];
  return { view, marks: all, edges, discs, open: fitting };
}

/**
 * The articles of an open story around its mark. On the time axis each stands at its own date, and
 * what has none is not drawn.
 * @param {Model} model
 * @param {Mark} mark
 * @param {boolean} isNetwork
 * @returns {Disc}
 */
function openStory(model, mark, isNetwork) {
  const all = model.stories[mark.ref].articles;
  const base = { story: mark.ref, mark, x: mark.x, y: mark.y };
  if (isNetwork) return { ...base, articles: all, ...layOutDisc(all.length) };
  const articles = all.filter((n) => model.articles.time[n] !== null);
  const xs = articles.map((n) => timeToX(model.scale, displayTime(model, n)) - mark.x);
  return { ...base, articles, ...layOutInTime(xs) };
}

/**
 * A composition without what the legend hides and what is not selected.
 * @param {Model} model
 * @param {Composition} composition
 * @param {{hide: string[], selection: Pick<Selection, "filtered" | "mask">}} state
 * @returns {Scene}
 */
export function filterScene(model, composition, { hide, selection }) {
  const { view } = composition;
  const isVisible = (mark) =>
    !hide.includes(legendKeyOf(mark, view)) && isMarkSelected(model, mark, selection);
  const marks = composition.marks
    .filter(isVisible)
    .map((mark) => shrinkToSelection(model, mark, selection));
  const ids = new Set(marks.map(({ id }) => id));
  const edges = composition.edges.filter(
    ({ from, to, kind }) => ids.has(from) && ids.has(to) && !hide.includes("-" + kind),
  );
  const discs = composition.discs.filter(({ mark }) => isVisible(mark));
  const hulls = makeStoryHulls(model, marks, view);
  return { ...composition, composition, marks, edges, discs, at: indexMarks(marks), hulls };
}

/**
 * A mark of several articles with the area of those that are selected.
 * @param {Model} model
 * @param {Mark} mark
 * @param {Pick<Selection, "filtered" | "mask">} selection
 * @returns {Mark}
 */
function shrinkToSelection(model, mark, selection) {
  const articles = selection.filtered ? articlesOf(model, thingOfMark(mark)) : [];
  if (articles.length < 2) return mark;
  const share = articles.filter((n) => selection.mask[n]).length / articles.length;
  return { ...mark, size: LEAST_SIZE + (mark.size - LEAST_SIZE) * Math.sqrt(share) };
}

/**
 * Whether any article of a mark is selected.
 * @param {Model} model
 * @param {Mark} mark
 * @param {Pick<Selection, "filtered" | "mask">} selection
 */
export function isMarkSelected(model, mark, selection) {
  return !selection.filtered || articlesOf(model, thingOfMark(mark)).some((n) => selection.mask[n]);
}

/** The kind of thing that a mark stands for. @param {Mark} mark @returns {Kind} */
function kindOfMark({ kind }) {
  return kind === "stub" ? "article" : kind;
}

/** The thing that a mark stands for. @param {Mark} mark @returns {Thing} */
export function thingOfMark(mark) {
  return { kind: kindOfMark(mark), ref: mark.ref };
}

/** The articles of an open story as marks. @param {Model} model @param {Disc} disc */
function makeMemberMarks(model, disc) {
  return disc.articles.map((article, n) => {
    const isHeld = model.articles.held[article];
    const hue = model.hues.indexOf(model.articles.outlet[article]);
    /** @type {Mark} */
    const mark = {
      id: model.nodes.length + article,
      kind: isHeld ? "article" : "stub",
      ref: article,
      shape: "dot",
      size: isHeld ? 5 : 4,
      hue: hue < 0 ? undefined : hue,
      x: disc.x + disc.places[n][0],
      y: disc.y + disc.places[n][1],
    };
    return mark;
  });
}

/** Marks by the kind and row of their thing. @param {Mark[]} marks @returns {Scene["at"]} */
function indexMarks(marks) {
  const at = {
    story: new Map(),
    article: new Map(),
    outlet: new Map(),
    topic: new Map(),
    subject: new Map(), // no mark stands for one
  };
  for (const mark of marks) at[kindOfMark(mark)].set(mark.ref, mark);
  return at;
}

/**
 * The edges among some marks, of which `members` are articles of open stories.
 * @param {Model} model
 * @param {Mark[]} marks
 * @param {Mark[]} members
 */
function collectEdges(model, marks, members) {
  const ids = new Set(marks.map(({ id }) => id));
  const at = indexMarks(marks);
  /** @type {Map<number | string, Edge>} */
  const edges = new Map();
  for (const edge of model.edges)
    if (ids.has(edge.from) && ids.has(edge.to)) edges.set(edge.id, edge);
  const add = (from, to, kind) => {
    const id = `${from.id}-${to.id}-${kind}`;
    edges.set(id, { id, from: from.id, to: to.id, kind, weight: 0 });
  };
  for (const mark of members) {
    const outlet = at.outlet.get(model.articles.outlet[mark.ref]);
    if (outlet) add(mark, outlet, "published_by");
    for (const topic of model.articles.topics[mark.ref]) {
      const other = at.topic.get(topic);
      if (other) add(mark, other, "about");
    }
    for (const link of model.linksOf[mark.ref]) {
      const other = link.forward && at.article.get(link.other);
      if (other) add(mark, other, link.kind);
    }
  }
  return [...edges.values()];
}

/**
 * The outlines of stories, where all articles of the corpus are marks of their own.
 * @param {Model} model
 * @param {Mark[]} marks
 * @param {ViewName} view
 */
function makeStoryHulls(model, marks, view) {
  if (model.mode !== "whole" || view !== "network") return [];
  /** @type {Map<number, [number, number][]>} */
  const points = new Map();
  for (const mark of marks) {
    const story = kindOfMark(mark) === "article" ? model.articles.story[mark.ref] : -1;
    if (story >= 0) points.set(story, [...(points.get(story) || []), [mark.x, mark.y]]);
  }
  return [...points].map(([story, own]) => ({ story, corners: convexHull(own) }));
}

/**
 * The mark that stands for an article: its own or its story's.
 * @param {Model} model
 * @param {Scene} scene
 * @param {number} n
 */
function markOfArticle(model, scene, n) {
  return scene.at.article.get(n) || scene.at.story.get(model.articles.story[n]);
}

/**
 * The marks and edges that belong to a thing. `own` are those that stand for itself.
 * @param {Model} model
 * @param {Scene} scene
 * @param {Thing} thing
 * @param {number} depth how many steps away its neighbours may be
 * @returns {Highlight}
 */
export function collectNeighbourhood(model, scene, thing, depth = 1) {
  const markIdsOf = (articles) => articles.flatMap((n) => markOfArticle(model, scene, n)?.id ?? []);
  const articleMarks = markIdsOf(articlesOf(model, thing));
  const isGroup = ["outlet", "topic", "subject"].includes(thing.kind);
  const own = new Set(isGroup ? [] : articleMarks);
  const self = scene.at[thing.kind].get(thing.ref);
  if (self) own.add(self.id);
  const marks = new Set([...own, ...articleMarks]);
  const edges = scene.edges.filter(({ from, to }) => own.has(from) || own.has(to));
  for (const { from, to } of edges) marks.add(from).add(to);
  if (thing.kind === "article") {
    const linked = model.linksOf[thing.ref].map(({ other }) => other);
    for (const id of markIdsOf(linked)) marks.add(id);
  }
  if (depth === 1) return { own, marks, edges };
  for (let step = 1; step < depth; step += 1) {
    const reached = new Set(marks);
    for (const { from, to } of scene.edges) {
      if (reached.has(from) || reached.has(to)) marks.add(from).add(to);
    }
  }
  const between = scene.edges.filter(({ from, to }) => marks.has(from) && marks.has(to));
  return { own, marks, edges: between };
}

/**
 * The marks along a path, with a line from each to the next; null where none is drawn.
 * @param {Model} model
 * @param {Scene} scene
 * @param {PathStep[]} steps
 * @returns {Highlight | null}
 */
export function collectPath(model, scene, steps) {
  const stops = steps.flatMap(({ thing: { kind, ref }, edge }) => {
    const mark = kind === "article" ? markOfArticle(model, scene, ref) : scene.at[kind].get(ref);
    return mark ? [{ id: mark.id, kind: edge?.kind || "" }] : [];
  });
  if (!stops.length) return null;
  const lines = stops.slice(1).map(({ id, kind }, n) => ({ from: stops[n].id, to: id, kind }));
  const own = new Set(stops.map(({ id }) => id));
  return { own, marks: new Set(own), edges: lines.filter(({ from, to }) => from !== to) };
}

/**
 * The mark nearest to another in a direction, for arrow keys; undefined where there is none.
 * @param {Mark[]} marks
 * @param {Mark} from
 * @param {number} dx
 * @param {number} dy
 */
export function findNearestInDirection(marks, from, dx, dy) {
  let nearest;
  let smallest = Infinity;
  for (const mark of marks) {
    const [x, y] = [mark.x - from.x, mark.y - from.y];
    const along = x * dx + y * dy;
    const cost = along + SIDEWAYS_PENALTY * Math.abs(x * dy - y * dx);
    if (along > 1 && cost < smallest) [nearest, smallest] = [mark, cost];
  }
  return nearest;
}
