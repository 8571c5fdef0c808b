// A sheet (Stories, Outlets, Compare, Table) as a picture: what stands on it, drawn as SVG.
//
// Every box with a background or a border becomes a rectangle or lines, every line of text a text.
// Controls are left out: nobody can press them in a picture.

import { tag } from "./image-export.js";
import { escapeXml } from "./records.js";
import { SERIF, currentPalette } from "./theme.js";

const MARGIN = 20;
const HEADER_HEIGHT = 50;
const FOOTER_HEIGHT = 30;
/** Controls, and what is there only for a screen reader. */
const LEFT_OUT =
  ".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title, [hidden]";
/** A canvas may not be higher, in pixels. */
const MAX_CANVAS_HEIGHT = 16000;

/**
 * @typedef {object} Drawing
 * @property {string[]} parts
 * @property {number} left where the picture begins on the screen
 * @property {number} top
 * @property {number} right where what is drawn ends in the picture
 * @property {number} bottom
 */

/**
 * The sheet in `box` as SVG, and its size.
 * @param {HTMLElement} box
 * @param {{title: string, words: string, source: string}} caption
 */
export function renderSheetSvg(box, { title, words, source }) {
  const origin = box.getBoundingClientRect();
  const padding = parseFloat(getComputedStyle(box).paddingLeft);
  /** @type {Drawing} */
  const drawing = {
    ...{
      parts: [],
      left: origin.left + padding - MARGIN,
      top: origin.top - box.scrollTop - HEADER_HEIGHT,
    },
    ...{ right: 0, bottom: 0 },
  };
  for (const child of box.children) drawElement(drawing, child);
  const colors = currentPalette();
  const width = Math.ceil(drawing.right + MARGIN);
  const height = Math.ceil(drawing.bottom + FOOTER_HEIGHT);
  const write = (text, y, font, fill) => {
    return tag("text", { x: MARGIN, y, ...font, fill }, escapeXml(text));
  };
  const titleFont = { "font-size": 17, "font-weight": "700", "font-family": SERIF };
  const parts = [
    tag("rect", { width, height, fill: colors.paper }),
    write(title, 24, titleFont, colors.ink),
    write(words, 42, { "font-size": 12 }, colors.soft),
    ...drawing.parts,
    write(source, height - 10, { "font-size": 11 }, colors.soft),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, "font-family": "system-ui, sans-serif" },
  };
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${tag("svg", root, parts.join("\n"))}\n`;
  return { text, width, height };
}

/**
 * A drawing as PNG, twice as fine where it is not too high.
 * @param {{text: string, width: number, height: number}} drawing
 * @returns {Promise<Blob>}
 */
export async function renderSheetPng({ text, width, height }) {
  const scale = 2 * height > MAX_CANVAS_HEIGHT ? 1 : 2;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = Math.min(height * scale, MAX_CANVAS_HEIGHT);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.drawImage(image, 0, 0, width * scale, height * scale);
  return new Promise((done) => canvas.toBlob((blob) => done(/** @type {Blob} */ (blob))));
}

/** @param {Drawing} drawing @param {Element} element */
function drawElement(drawing, element) {
  if (element.matches(LEFT_OUT)) return;
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden") return;
  const rect = element.getBoundingClientRect();
  if (element instanceof SVGElement && !element.matches("svg")) {
    drawShape(drawing, rect, style);
    return;
  }
  if (rect.width && rect.height) drawBox(drawing, rect, style);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(drawing, child);
    else if (child instanceof Text) drawText(drawing, child, style);
  }
}

/** @param {Drawing} drawing @param {DOMRect} rect @param {number} [grow] */
function placeRect(drawing, { left, top, width, height }, grow = 0) {
  const place = { x: left - drawing.left + grow, y: top - drawing.top + grow };
  const size = { width: Math.max(0, width - 2 * grow), height: Math.max(0, height - 2 * grow) };
  drawing.right = Math.max(drawing.right, place.x + size.width);
  drawing.bottom = Math.max(drawing.bottom, place.y + size.height);
  return { ...place, ...size };
}

/** A bar or a line of a chart. @param {Drawing} drawing @param {DOMRect} rect */
function drawShape(drawing, rect, style) {
  const fill = toColor(style.fill) || toColor(style.stroke);
  if (!fill || !rect.width) return;
  const place = placeRect(drawing, rect);
  drawing.parts.push(tag("rect", { ...place, height: Math.max(1, place.height), fill }));
}

/** @param {Drawing} drawing @param {DOMRect} rect @param {CSSStyleDeclaration} style */
function drawBox(drawing, rect, style) {
  const sides = ["Top", "Right", "Bottom", "Left"].map((side) => ({
    width: style[`border${side}Style`] === "none" ? 0 : parseFloat(style[`border${side}Width`]),
    color: toColor(style[`border${side}Color`]),
    dashed: style[`border${side}Style`] !== "solid",
  }));
  const fill = toColor(style.backgroundColor);
  const drawn = sides.filter(({ width, color }) => width && color);
  if (!fill && !drawn.length) return;
  const isFramed = drawn.length === 4;
  const [{ width: line, color, dashed }] = sides;
  const place = placeRect(drawing, rect, isFramed ? line / 2 : 0);
  const radius = Math.min(
    style.borderTopLeftRadius.endsWith("%") ? Infinity : parseFloat(style.borderTopLeftRadius) || 0,
    Math.min(place.width, place.height) / 2,
  );
  const stroke = isFramed && { stroke: color, "stroke-width": line };
  const dashes = isFramed && dashed && { "stroke-dasharray": "2 2" };
  const look = { rx: radius, fill: fill || "none", ...stroke, ...dashes };
  if (fill || isFramed) drawing.parts.push(tag("rect", { ...place, ...look }));
  if (!isFramed) drawLines(drawing, place, sides);
}

/** The borders of a box that is not framed all around. @param {Drawing} drawing */
function drawLines(drawing, { x, y, width, height }, sides) {
  const boxes = [
    { x, y, width, height: sides[0].width },
    { x: x + width - sides[1].width, y, width: sides[1].width, height },
    { x, y: y + height - sides[2].width, width, height: sides[2].width },
    { x, y, width: sides[3].width, height },
  ];
  boxes.forEach((box, n) => {
    const { width: line, color } = sides[n];
    if (line && color) drawing.parts.push(tag("rect", { ...box, fill: color }));
  });
}

/** The lines of a text. @param {Drawing} drawing @param {Text} node */
function drawText(drawing, node, style) {
  const fill = toColor(style.color);
  if (!node.data.trim() || !fill) return;
  const isTurned = style.writingMode.startsWith("vertical");
  const font = {
    "font-size": parseFloat(style.fontSize),
    "font-family": style.fontFamily,
    "font-weight": style.fontWeight,
    "font-style": style.fontStyle,
    fill,
  };
  for (const { text, rect } of splitLines(node, isTurned)) {
    const { x, y, width, height } = placeRect(drawing, rect);
    const size = font["font-size"];
    const place = isTurned
      ? { transform: `translate(${x + (width + size * 0.7) / 2} ${y + height}) rotate(-90)` }
      : { x, y: y + (height + size * 0.7) / 2 };
    drawing.parts.push(tag("text", { ...place, ...font }, escapeXml(text)));
  }
}

/**
 * The words of a text that stand on the same line, with their place.
 * @param {Text} node
 * @param {boolean} isTurned
 */
function splitLines(node, isTurned) {
  /** @type {{text: string, rect: DOMRect}[]} */
  const lines = [];
  const range = document.createRange();
  const lineOf = ({ top, left }) => (isTurned ? left : top);
  for (const { 0: word, index } of node.data.matchAll(/[^\s-]+-*|-+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const rect = range.getBoundingClientRect();
    if (!rect.width) continue;
    const space = /\s/.test(node.data[index - 1]) ? " " : "";
    const last = lines[lines.length - 1];
    if (last && Math.abs(lineOf(last.rect) - lineOf(rect)) < 2) {
      const [left, top] = [Math.min(last.rect.left, rect.left), Math.min(last.rect.top, rect.top)];
      const [right, bottom] = [
        Math.max(last.rect.right, rect.right),
        Math.max(last.rect.bottom, rect.bottom),
      ];
      last.text += space + word;
      last.rect = new DOMRect(left, top, right - left, bottom - top);
    } else lines.push({ text: word, rect });
  }
  return lines;
}

/**
 * A computed colour as any program that opens SVG reads it; null where nothing would be seen.
 * @param {string} color
 */
function toColor(color) {
  const numbers = (color.match(/-?[\d.]+(e-?\d+)?/g) || []).map(Number);
  const isMixed = color.startsWith("color(srgb");
  if (!isMixed && !color.startsWith("rgb")) return null;
  const [red, green, blue, alpha = 1] = numbers;
  if (!alpha) return null;
  const parts = [red, green, blue].map((part) => Math.round(isMixed ? part * 255 : part));
  return alpha < 1 ? `rgba(${parts.join(",")},${alpha})` : `rgb(${parts.join(",")})`;
}
