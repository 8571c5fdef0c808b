// Drawing on vis-network's canvas: what lies under its marks, and what lies over them. All in screen pixels.

import { LINE } from "./label-placement.js";
import { ticks } from "./time-scale.js";

export const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
export const SERIF = 'Georgia, "Times New Roman", serif';
const widths = new Map();

export function textWidth(context, text, font) {
  const key = font + text;
  if (!widths.has(key)) {
    context.font = font;
    widths.set(key, context.measureText(text).width);
  }
  return widths.get(key);
}

/** Draws with `draw` in screen pixels, whatever the camera. */
export function onScreen(context, draw) {
  const ratio = context.canvas.width / context.canvas.clientWidth;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw();
  context.restore();
}

function tracePath(context, corners, to) {
  context.beginPath();
  corners.forEach(([x, y], n) =>
    n ? context.lineTo(to.x(x), to.y(y)) : context.moveTo(to.x(x), to.y(y)),
  );
  context.closePath();
}

/** The outlines of stories: soft shapes under their articles. */
export function paintHulls(context, hulls, to, colors, lit) {
  context.lineJoin = context.lineCap = "round";
  for (const { story, corners } of hulls) {
    tracePath(context, corners, to);
    context.fillStyle = context.strokeStyle = colors.hull;
    context.lineWidth = 30 * to.scale;
    context.stroke();
    context.fill();
    if (story === lit) {
      context.globalCompositeOperation = "destination-over";
      context.strokeStyle = colors.story;
      context.lineWidth = 30 * to.scale + 3;
      context.stroke();
      context.globalCompositeOperation = "source-over";
    }
  }
}

/** The discs of opened stories. */
export function paintHoles(context, holes, to, colors) {
  for (const hole of holes) {
    context.beginPath();
    context.arc(to.x(hole.x), to.y(hole.y), hole.radius * to.scale, 0, 2 * Math.PI);
    context.fillStyle = colors.hull;
    context.strokeStyle = colors.story;
    context.lineWidth = 1.2;
    context.fill();
    context.stroke();
  }
}

/** The lines of the time axis, and the bands where it is squeezed. */
export function paintGrid(context, scale, to, colors, size) {
  for (const [, , x0, x1, squeezed] of scale) {
    if (!squeezed) continue;
    context.fillStyle = colors.grid;
    context.globalAlpha = 0.45;
    context.fillRect(to.x(x0), 0, (x1 - x0) * to.scale, size.height);
    context.globalAlpha = 1;
  }
  for (const tick of ticks(scale, to.scale, 64)) {
    context.strokeStyle = tick.strong ? colors.line : colors.grid;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(Math.round(to.x(tick.x)) + 0.5, 0);
    context.lineTo(Math.round(to.x(tick.x)) + 0.5, size.height - 22);
    context.stroke();
  }
}

/** The words of the time axis, along the foot of the picture. */
export function paintAxis(context, scale, to, colors, size) {
  context.fillStyle = colors.paper;
  context.globalAlpha = 0.9;
  context.fillRect(0, size.height - 24, size.width, 24);
  context.globalAlpha = 1;
  context.textBaseline = "middle";
  context.textAlign = "center";
  let last = -Infinity;
  for (const tick of ticks(scale, to.scale, 64)) {
    const font = `${tick.strong ? "600 " : ""}12px ${SANS}`;
    const x = to.x(tick.x);
    const half = textWidth(context, tick.label, font) / 2;
    if (x - half < last + 6) continue;
    last = x + half;
    context.font = font;
    context.fillStyle = tick.strong ? colors.ink : colors.soft;
    context.fillText(tick.label, x, size.height - 11);
  }
  for (const [, , x0, x1, squeezed] of scale) {
    if (squeezed)
      paintNote(context, "time squeezed", to.x((x0 + x1) / 2), size.height - 34, colors);
  }
}

function paintNote(context, text, x, y, colors) {
  context.font = `italic 11px ${SANS}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colors.soft;
  context.fillText(text, x, y);
}

/** A note over a block of marks. */
export function paintOver(context, text, marks, to, colors) {
  const [left, right] = [
    Math.min(...marks.map((mark) => mark.x)),
    Math.max(...marks.map((mark) => mark.x)),
  ];
  const top = Math.min(...marks.map((mark) => mark.y - mark.size));
  paintNote(context, text, to.x((left + right) / 2), to.y(top) - 12, colors);
}

/** One mark, as vis-network draws it. */
export function paintMark(context, mark, to, color, ring) {
  const [x, y, r] = [to.x(mark.x), to.y(mark.y), mark.size * to.scale];
  context.beginPath();
  if (mark.shape === "square") context.rect(x - r, y - r, 2 * r, 2 * r);
  else if (mark.shape === "diamond") {
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ].forEach(([dx, dy], n) => context[n ? "lineTo" : "moveTo"](x + dx * r, y + dy * r));
    context.closePath();
  } else context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = color.background;
  context.strokeStyle = ring || color.border;
  context.lineWidth = ring ? 2.5 : 1;
  context.fill();
  context.stroke();
}

export function paintEdge(context, from, to, toScreen, dashed) {
  context.setLineDash(dashed ? [4, 3] : []);
  context.beginPath();
  context.moveTo(toScreen.x(from.x), toScreen.y(from.y));
  context.lineTo(toScreen.x(to.x), toScreen.y(to.y));
  context.stroke();
  context.setLineDash([]);
}

/** Placed labels, with a halo of paper so that they read over lines, and leader lines where they stand away. */
export function paintLabels(context, placed, colors, shift) {
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const { leader } of placed) {
    if (!leader) continue;
    context.strokeStyle = colors.soft;
    context.lineWidth = 0.8;
    context.beginPath();
    context.moveTo(leader[0] + shift.x, leader[1] + shift.y);
    context.lineTo(leader[2] + shift.x, leader[3] + shift.y);
    context.stroke();
  }
  for (const { item, x, y } of placed) {
    context.font = item.font;
    context.fillStyle = item.color;
    context.strokeStyle = colors.paper;
    context.lineWidth = 3.5;
    item.lines.forEach((line, n) => {
      const [left, top] = [x + shift.x, y + shift.y + LINE * (n + 0.5)];
      context.strokeText(line, left, top);
      context.fillText(line, left, top);
    });
  }
}
