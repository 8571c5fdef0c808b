// Painting what lies over the marks of a scene: highlights, initials of outlets, and labels.

/** @import { Highlight, Mark, Model, Scene } from "./types" */
/** @import { Context, Projection, Size } from "./canvas-painting.js" */
/** @import { Palette } from "./theme.js" */
import { measureText, paintEdge, paintMark } from "./canvas-painting.js";
import {
  LINE_HEIGHT,
  TAKEN_BY_LABEL,
  TAKEN_BY_MARK,
  makeOccupancyGrid,
  occupy,
  placeLabels,
} from "./label-placement.js";
import { labelStyle, rankLabels } from "./label-selection.js";
import { truncate, wrapTwoLines } from "./text.js";
import { SANS, isDashed, markColors } from "./theme.js";

/**
 * @typedef {object} Frame everything that is needed to paint the scene once
 * @property {Context} context
 * @property {Model} model
 * @property {Scene} scene
 * @property {Map<number, Mark>} marks by id
 * @property {Highlight | null} highlight
 * @property {Projection} to
 * @property {Palette} colors
 * @property {Size} size
 * @property {number} zoom 1 where all marks fit
 */

/** The most labels at first, and when zoomed in. */
const INITIAL_LABELS = 34;
const MAX_LABELS = 160;
/** The most labels that are tried. */
const MAX_CANDIDATES = 400;
/** So far may a leading label stand away from its mark: a longer line is hard to follow. */
const MAX_LEADER_LENGTH = 60;
/** Marks with a smaller radius have no room for initials. */
const MIN_INITIALS_RADIUS = 9;
/** Characters of a line of a label of a big story that has no place for longer ones. */
const SHORT_LINES = [20, 14];
/** Characters of its label in a single line, where it has no place for two. */
const SINGLE_LINE = 18;
/** Characters of a line of a label. */
const LINE_LENGTH = { outlet: 26, topic: 26, story: 30, article: 30, stub: 30 };

/** Fades all but what is highlighted. @param {Frame} frame */
export function paintHighlight({ context, model, scene, marks, highlight, to, colors, size }) {
  if (!highlight) return;
  context.fillStyle = colors.veil;
  context.fillRect(0, 0, size.width, size.height);
  context.lineWidth = 1.3;
  const hasOpenStories = scene.view === "network" && model.mode === "stories";
  for (const { from, to: target, kind } of highlight.edges) {
    const [a, b] = [marks.get(from), marks.get(target)];
    if (!a || !b) continue;
    // The many lines within an open story would cover its articles: they are fainter.
    const isInside = hasOpenStories && highlight.own.has(from) && highlight.own.has(target);
    context.strokeStyle = isInside ? colors.line : colors.soft;
    paintEdge(context, a, b, to, isDashed(kind));
  }
  for (const id of highlight.marks) {
    const mark = marks.get(id);
    if (!mark) continue;
    const color = markColors(mark, scene.view, colors, model.hues.length > 0);
    paintMark(context, mark, to, color, highlight.own.has(id) ? colors.ink : null);
  }
}

/** The initials of outlets in their marks. @param {Frame} frame */
export function paintInitials({ context, model, scene, marks, highlight, to, colors }) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colors.paper;
  const shown = highlight ? [...highlight.marks].map((id) => marks.get(id)) : scene.marks;
  for (const mark of shown) {
    const radius = mark ? mark.size * to.scale : 0;
    if (!mark || radius < MIN_INITIALS_RADIUS || mark.hue === undefined) continue;
    context.font = `700 ${Math.min(12, Math.round(radius * 0.9))}px ${SANS}`;
    context.fillText(model.initials[mark.hue], to.x(mark.x), to.y(mark.y) + 0.5);
  }
}

/** The labels of a frame with their places. @param {Frame} frame */
export function placeSceneLabels(frame) {
  const { model, scene, highlight, to, size, zoom } = frame;
  const grid = makeOccupancyGrid(size.width, size.height);
  const marks = scene.marks.filter((mark) => isOnScreen(mark, to, size));
  const shown = highlight ? marks.filter(({ id }) => highlight.marks.has(id)) : marks;
  for (const { x, y, size: radius } of shown) {
    const r = radius * to.scale;
    occupy(grid, { x: to.x(x) - r, y: to.y(y) - r, w: 2 * r, h: 2 * r }, TAKEN_BY_MARK);
  }
  if (scene.view === "time") {
    occupy(grid, { x: 0, y: size.height - 24, w: size.width, h: 24 }, TAKEN_BY_LABEL);
  }
  const cameraButtons = { x: size.width - 50, y: 8, w: 50, h: 100 };
  occupy(grid, cameraButtons, TAKEN_BY_LABEL);
  const labels = rankLabels(model, scene, shown, { zoom, highlight }).slice(0, MAX_CANDIDATES);
  const limit = Math.min(MAX_LABELS, INITIAL_LABELS * Math.max(1, zoom ** 1.5));
  return placeLabels(
    labels.map((label) => measureLabel(label, frame)),
    grid,
    limit,
  );
}

/** @param {Mark} mark @param {Projection} to @param {Size} size */
function isOnScreen(mark, to, { width, height }) {
  const [x, y] = [to.x(mark.x), to.y(mark.y)];
  return x > -20 && y > -20 && x < width + 20 && y < height + 20;
}

/** What a label may say where it has no place, the most first. @param {string} text */
function shortenLabel(text) {
  return [
    ...SHORT_LINES.map((length) => wrapTwoLines(text, length)),
    [truncate(text, SINGLE_LINE)],
  ];
}

/**
 * A label as `placeLabels` wants it, in screen pixels.
 * @param {import("./label-selection.js").Label} label
 * @param {Frame} frame
 */
function measureLabel({ x, y, size, kind, text, leads, first }, { context, scene, to, colors }) {
  const [font, color] = labelStyle(kind, colors);
  const measure = (lines) => ({
    lines,
    w: Math.max(...lines.map((line) => measureText(context, line, font))),
    h: LINE_HEIGHT * lines.length,
  });
  const hasShorter = leads && kind === "story" && scene.view !== "time";
  const isTime = scene.view === "time";
  return {
    x: to.x(x),
    y: to.y(y),
    r: size * to.scale,
    first: first && !isTime,
    ...measure(wrapTwoLines(text, LINE_LENGTH[kind])),
    shorter: hasShorter ? shortenLabel(text).map(measure) : [],
    font,
    color,
    mast: isTime ? MAX_LEADER_LENGTH : 0,
    away: leads && !isTime ? MAX_LEADER_LENGTH : 0,
  };
}
