// Painting on vis-network's canvas, under its marks and over them. All lengths are screen pixels;
// a projection leads there from the places of the picture.

/** @import { Disc, Mark, Model, ScaleSegment, Scene } from "./types" */
/** @import { Palette } from "./theme.js" */
import { LINE_HEIGHT } from "./label-placement.js";
import { hasTimeOfDay } from "./model.js";
import { SANS } from "./theme.js";
import { makeTicks, timeToX } from "./time-scale.js";

/** @typedef {CanvasRenderingContext2D} Context */
/** @typedef {{width: number, height: number}} Size */
/**
 * @typedef {object} Projection
 * @property {number} scale
 * @property {{x: number, y: number}} origin where 0, 0 of the picture is on the screen
 * @property {(x: number) => number} x
 * @property {(y: number) => number} y
 */

/** Around the articles of a story, in units of the picture. */
const HULL_PADDING = 30;
/** The least distance between two ticks of the time axis, in pixels. */
const TICK_DISTANCE = 64;
const AXIS_HEIGHT = 24;
const DAY = 86400;

/** @type {Map<string, number>} */
const textWidths = new Map();

/** The width of a text. @param {Context} context @param {string} text @param {string} font */
export function measureText(context, text, font) {
  const key = font + text;
  let width = textWidths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    textWidths.set(key, width);
  }
  return width;
}

/** Runs `draw` in screen pixels. @param {Context} context @param {() => void} draw */
export function drawInScreenPixels(context, draw) {
  const ratio = context.canvas.width / context.canvas.clientWidth;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw();
  context.restore();
}

/**
 * The outlines of stories, under their articles; the highlighted one has a border.
 * @param {Context} context
 * @param {Scene["hulls"]} hulls
 * @param {Projection} to
 * @param {Palette} colors
 * @param {number} highlighted
 */
export function paintHulls(context, hulls, to, colors, highlighted) {
  context.lineJoin = context.lineCap = "round";
  for (const { story, corners } of hulls) {
    context.beginPath();
    for (const [x, y] of corners) context.lineTo(to.x(x), to.y(y));
    context.closePath();
    context.fillStyle = context.strokeStyle = colors.hull;
    context.lineWidth = HULL_PADDING * to.scale;
    context.stroke();
    context.fill();
    if (story === highlighted) {
      context.globalCompositeOperation = "destination-over";
      context.strokeStyle = colors.story;
      context.lineWidth = HULL_PADDING * to.scale + 3;
      context.stroke();
      context.globalCompositeOperation = "source-over";
    }
  }
}

/**
 * The discs of open stories.
 * @param {Context} context
 * @param {Disc[]} discs
 * @param {Projection} to
 * @param {Palette} colors
 */
export function paintDiscs(context, discs, to, colors) {
  for (const { x, y, radius } of discs) {
    context.beginPath();
    context.arc(to.x(x), to.y(y), radius * to.scale, 0, 2 * Math.PI);
    context.fillStyle = colors.hull;
    context.strokeStyle = colors.story;
    context.lineWidth = 1.2;
    context.fill();
    context.stroke();
  }
}

/**
 * The day of each article that states no time of day, as a line through its mark: it may have
 * appeared at any time of it.
 * @param {Context} context
 * @param {Model} model
 * @param {Mark[]} marks
 * @param {Projection} to
 * @param {Palette} colors
 */
export function paintDayBands(context, model, marks, to, colors) {
  context.strokeStyle = colors.line;
  context.lineWidth = 3;
  for (const { kind, ref, y, size } of marks) {
    const time = kind === "article" || kind === "stub" ? model.articles.time[ref] : null;
    if (time === null || hasTimeOfDay(model, ref)) continue;
    const [left, right] = [time, time + DAY].map((one) => to.x(timeToX(model.scale, one)));
    if (right - left < 2 * size * to.scale) continue;
    context.beginPath();
    context.moveTo(left, to.y(y));
    context.lineTo(right, to.y(y));
    context.stroke();
  }
}

/**
 * The lines of the time axis, and the bands where it is squeezed.
 * @param {Context} context
 * @param {ScaleSegment[]} scale
 * @param {Projection} to
 * @param {Palette} colors
 * @param {Size} size
 */
export function paintTimeGrid(context, scale, to, colors, size) {
  for (const [, , x0, x1, squeezed] of scale) {
    if (!squeezed) continue;
    context.fillStyle = colors.grid;
    context.globalAlpha = 0.45;
    context.fillRect(to.x(x0), 0, (x1 - x0) * to.scale, size.height);
    context.globalAlpha = 1;
  }
  for (const tick of makeTicks(scale, to.scale, TICK_DISTANCE)) {
    const x = Math.round(to.x(tick.x)) + 0.5;
    context.strokeStyle = tick.strong ? colors.line : colors.grid;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, size.height - AXIS_HEIGHT + 2);
    context.stroke();
  }
}

/**
 * The labels of the time axis, along the bottom of the picture.
 * @param {Context} context
 * @param {ScaleSegment[]} scale
 * @param {Projection} to
 * @param {Palette} colors
 * @param {Size} size
 */
export function paintTimeAxis(context, scale, to, colors, size) {
  context.fillStyle = colors.paper;
  context.globalAlpha = 0.9;
  context.fillRect(0, size.height - AXIS_HEIGHT, size.width, AXIS_HEIGHT);
  context.globalAlpha = 1;
  context.textBaseline = "middle";
  context.textAlign = "center";
  let lastEnd = -Infinity;
  for (const tick of makeTicks(scale, to.scale, TICK_DISTANCE)) {
    const font = `${tick.strong ? "600 " : ""}12px ${SANS}`;
    const x = to.x(tick.x);
    const half = measureText(context, tick.label, font) / 2;
    if (x - half < lastEnd + 6) continue;
    lastEnd = x + half;
    context.font = font;
    context.fillStyle = tick.strong ? colors.ink : colors.soft;
    context.fillText(tick.label, x, size.height - 11);
  }
  for (const [, , x0, x1, squeezed] of scale) {
    if (!squeezed) continue;
    paintNote(context, "time compressed", to.x((x0 + x1) / 2), size.height - 34, colors);
  }
}

/**
 * @param {Context} context
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {Palette} colors
 */
function paintNote(context, text, x, y, colors) {
  context.font = `italic 11px ${SANS}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colors.soft;
  context.fillText(text, x, y);
}

/**
 * A note above some marks.
 * @param {Context} context
 * @param {string} text
 * @param {Mark[]} marks
 * @param {Projection} to
 * @param {Palette} colors
 */
export function paintNoteAbove(context, text, marks, to, colors) {
  const xs = marks.map(({ x }) => x);
  const top = Math.min(...marks.map(({ y, size }) => y - size));
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  paintNote(context, text, to.x(middle), to.y(top) - 12, colors);
}

/**
 * One mark, as vis-network draws it; `ring` is the colour of a thicker outline.
 * @param {Context} context
 * @param {Pick<Mark, "x" | "y" | "size" | "shape">} mark
 * @param {Pick<Projection, "scale" | "x" | "y">} to
 * @param {{background: string, border: string}} color
 * @param {string | null} ring
 */
export function paintMark(context, mark, to, color, ring) {
  const [x, y, r] = [to.x(mark.x), to.y(mark.y), mark.size * to.scale];
  context.beginPath();
  if (mark.shape === "square") {
    context.rect(x - r, y - r, 2 * r, 2 * r);
  } else if (mark.shape === "diamond") {
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  } else {
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
  context.fillStyle = color.background;
  context.strokeStyle = ring || color.border;
  context.lineWidth = ring ? 2.5 : 1;
  context.fill();
  context.stroke();
}

/**
 * A line between two places of the picture.
 * @param {Context} context
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 * @param {Pick<Projection, "x" | "y">} projection
 * @param {boolean} dashed
 */
export function paintEdge(context, from, to, projection, dashed) {
  context.setLineDash(dashed ? [4, 3] : []);
  context.beginPath();
  context.moveTo(projection.x(from.x), projection.y(from.y));
  context.lineTo(projection.x(to.x), projection.y(to.y));
  context.stroke();
  context.setLineDash([]);
}

/**
 * @typedef {object} PlacedLabel
 * @property {{font: string, color: string, lines: string[]}} item
 * @property {number} x
 * @property {number} y
 * @property {[number, number, number, number] | null} leader
 */

/**
 * Placed labels with a halo of paper, so that they can be read over lines, and their leader lines.
 * @param {Context} context
 * @param {PlacedLabel[]} labels
 * @param {Palette} colors
 * @param {{x: number, y: number}} shift how far the picture was moved since they were placed
 */
export function paintLabels(context, labels, colors, shift) {
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const { leader } of labels) {
    if (!leader) continue;
    context.strokeStyle = colors.soft;
    context.lineWidth = 0.8;
    context.beginPath();
    context.moveTo(leader[0] + shift.x, leader[1] + shift.y);
    context.lineTo(leader[2] + shift.x, leader[3] + shift.y);
    context.stroke();
  }
  for (const { item, x, y } of labels) {
    context.font = item.font;
    context.fillStyle = item.color;
    context.strokeStyle = colors.paper;
    context.lineWidth = 3.5;
    item.lines.forEach((line, n) => {
      const [left, top] = [x + shift.x, y + shift.y + LINE_HEIGHT * (n + 0.5)];
      context.strokeText(line, left, top);
      context.fillText(line, left, top);
    });
  }
}
