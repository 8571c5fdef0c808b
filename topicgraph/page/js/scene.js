// What is drawn in a state, and what belongs together in it: pure functions, no document.

import { disc, hull, spread } from "./geometry.js";
import { articlesOf } from "./model.js";

const MOST = 1500;

/** The key of the legend that a mark goes by in a view. */
export function groupOf(mark, view) {
  if (view === "network") return mark.group || mark.kind;
  return mark.hue === undefined ? "others" : "hue" + mark.hue;
}

/** The open stories (as places in the list of stories) that fit: the oldest expansions close first. */
export function fitting(model, open, base) {
  let room = MOST - base;
  const kept = [];
  for (const story of [...open].reverse()) {
    room -= model.stories[story].articles.length;
    if (room < 0) break;
    kept.unshift(story);
  }
  return kept;
}

/** What could be drawn of a view with some stories open (`open` has places in the list of stories); `moved` has marks put elsewhere, by id. */
export function compose(model, { view, open }, moved = new Map()) {
  const [x, y] = view === "network" ? ["x", "y"] : ["tx", "ty"];
  const placed = (mark) => (view === "network" && moved.get(mark.id)) || [mark[x], mark[y]];
  const base = model.nodes
    .filter((mark) => mark[x] !== undefined)
    .map((mark) => ({ ...mark, x: placed(mark)[0], y: placed(mark)[1] }));
  const kept = fitting(model, open, base.length);
  const opened = base.filter((mark) => mark.kind === "story" && kept.includes(mark.ref));
  const holes = opened.map((mark) => ({
    story: mark.ref,
    mark,
    x: mark.x,
    y: mark.y,
    ...disc(model.stories[mark.ref].articles.length),
  }));
  const members = holes.flatMap((hole) => insideOf(model, hole));
  const marks = [
    ...spread(
      base.filter((mark) => !opened.includes(mark)),
      holes,
    ),
    ...members,
  ];
  return {
    view,
    marks,
    edges: view === "network" ? edgesOf(model, marks, members) : [],
    holes,
    open: kept,
  };
}

/** What is drawn of a composition: without what the legend hides, and without what the selection does not hold. */
export function sift(model, whole, { hide, selection }) {
  const visible = (mark) =>
    !hide.includes(groupOf(mark, whole.view)) && isSelected(model, mark, selection);
  const marks = whole.marks.filter(visible);
  const shown = new Set(marks.map((mark) => mark.id));
  const edges = whole.edges.filter(
    (edge) => shown.has(edge.from) && shown.has(edge.to) && !hide.includes("-" + edge.kind),
  );
  const holes = whole.holes.filter((hole) => visible(hole.mark));
  return {
    ...whole,
    whole,
    marks,
    edges,
    holes,
    at: index(marks),
    hulls: hullsOf(model, marks, whole.view),
  };
}

/** Whether anything of a mark is in the selection. */
export function isSelected(model, mark, selection) {
  return !selection.filtered || articlesOf(model, thingOf(mark)).some((n) => selection.mask[n]);
}

/** The thing that a mark stands for. */
export function thingOf(mark) {
  return mark ? { kind: mark.kind === "stub" ? "article" : mark.kind, ref: mark.ref } : null;
}

function insideOf(model, hole) {
  return model.stories[hole.story].articles.map((article, n) => ({
    id: model.nodes.length + article,
    kind: model.articles.held[article] ? "article" : "stub",
    ref: article,
    shape: "dot",
    size: model.articles.held[article] ? 5 : 4,
    hue: hueOf(model, article),
    x: hole.x + hole.places[n][0],
    y: hole.y + hole.places[n][1],
  }));
}

function hueOf(model, article) {
  const hue = model.hues.indexOf(model.articles.outlet[article]);
  return hue < 0 ? undefined : hue;
}

/** The places of things in the picture: kind and ref to mark. */
function index(marks) {
  const at = { story: new Map(), article: new Map(), outlet: new Map(), topic: new Map() };
  for (const mark of marks) at[mark.kind === "stub" ? "article" : mark.kind].set(mark.ref, mark);
  return at;
}

function edgesOf(model, marks, members) {
  const shown = new Set(marks.map((mark) => mark.id));
  const at = index(marks);
  const edges = model.edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to));
  const add = (from, to, kind) =>
    edges.push({ id: `${from}-${to}-${kind}`, from, to, kind, weight: 0 });
  for (const mark of members) {
    const outlet = at.outlet.get(model.articles.outlet[mark.ref]);
    if (outlet) add(mark.id, outlet.id, "published_by");
    for (const topic of model.articles.topics[mark.ref]) {
      if (at.topic.has(topic)) add(mark.id, at.topic.get(topic).id, "about");
    }
    for (const link of model.linksOf[mark.ref]) {
      const other = link.forward && at.article.get(link.other);
      if (other) add(mark.id, other.id, link.kind);
    }
  }
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

/** The outlines of stories whose articles are marks of their own, where all of the corpus is drawn. */
function hullsOf(model, marks, view) {
  if (model.mode !== "whole" || view !== "network") return [];
  const members = new Map();
  for (const mark of marks) {
    const story =
      mark.kind === "article" || mark.kind === "stub" ? model.articles.story[mark.ref] : -1;
    if (story >= 0) members.set(story, [...(members.get(story) || []), [mark.x, mark.y]]);
  }
  return [...members].map(([story, points]) => ({ story, corners: hull(points) }));
}

/** The mark that stands for an article: its own, or its story's. */
function markOf(model, drawn, article) {
  return drawn.at.article.get(article) || drawn.at.story.get(model.articles.story[article]);
}

/** The marks and edges that belong to a thing: {own, marks: Set of ids, edges}. */
export function belonging(model, drawn, thing) {
  const articles = articlesOf(model, thing);
  const stand = articles.map((article) => markOf(model, drawn, article)).filter(Boolean);
  const own = new Set(
    thing.kind === "outlet" || thing.kind === "topic" ? [] : stand.map((mark) => mark.id),
  );
  const self = drawn.at[thing.kind].get(thing.ref);
  if (self) own.add(self.id);
  const marks = new Set([...own, ...stand.map((mark) => mark.id)]);
  const edges = drawn.edges.filter((edge) => own.has(edge.from) || own.has(edge.to));
  for (const edge of edges) marks.add(edge.from).add(edge.to);
  if (thing.kind === "article") {
    for (const link of model.linksOf[thing.ref]) {
      const mark = markOf(model, drawn, link.other);
      if (mark) marks.add(mark.id);
    }
  }
  return { own, marks, edges };
}

/** What lights up along a route: its marks, and a line from each to the next. */
export function along(model, drawn, steps) {
  const stops = steps
    .map(({ thing }) =>
      thing.kind === "article"
        ? markOf(model, drawn, thing.ref)
        : drawn.at[thing.kind].get(thing.ref),
    )
    .filter(Boolean);
  const own = new Set(stops.map((mark) => mark.id));
  if (!own.size) return null;
  const edges = stops
    .slice(1)
    .map((mark, n) => ({ from: stops[n].id, to: mark.id, kind: "related" }))
    .filter(({ from, to }) => from !== to);
  return { own, marks: new Set(own), edges };
}

/** The mark nearest to another in a direction (dx, dy), for walking by arrow keys; undefined where there is none. */
export function towards(marks, from, dx, dy) {
  let best;
  let least = Infinity;
  for (const mark of marks) {
    const [x, y] = [mark.x - from.x, mark.y - from.y];
    const along = x * dx + y * dy;
    const cost = along + 2.5 * Math.abs(x * dy - y * dx);
    if (along > 1 && cost < least) [best, least] = [mark, cost];
  }
  return best;
}
