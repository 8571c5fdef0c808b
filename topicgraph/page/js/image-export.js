// The picture as a file: a new SVG, or PNG from the canvas, each with its title and its legend.

/** @import { Mark, ScaleSegment } from "./types" */
/** @import { LegendItem } from "./legend.js" */
/** @import { NetworkView } from "./network-view.js" */
/** @import { Palette } from "./theme.js" */
import { paintEdge, paintMark } from "./canvas-painting.js";
import { el } from "./dom.js";
import { LINE_HEIGHT } from "./label-placement.js";
import { escapeXml } from "./records.js";
import { SANS, SERIF, isDashed, isOutlined, markColors, shapeOf } from "./theme.js";
import { makeTicks } from "./time-scale.js";

/** @typedef {ReturnType<NetworkView["snapshot"]>} Snapshot */
/**
 * @typedef {object} Caption what stands around a saved picture
 * @property {string} title
 * @property {string} words
 * @property {LegendItem[]} items
 * @property {ScaleSegment[]} scale
 * @property {boolean} hasHues
 * @property {string[]} initials
 */

const HEADER_HEIGHT = 46;
const LEGEND_ROW_HEIGHT = 20;
const MARGIN = 16;
/** About the width of a character of the legend, and of its mark with the room around it. */
const [CHARACTER_WIDTH, ITEM_PADDING] = [7.2, 40];

/**
 * Gives the reader a file.
 * @param {string} name
 * @param {string | Blob} content
 * @param {string} type
 */
export function downloadFile(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/**
 * The items of the legend in rows that fit a width.
 * @param {LegendItem[]} items
 * @param {number} width
 */
function layOutLegendRows(items, width) {
  /** @type {{item: LegendItem, x: number}[][]} */
  const rows = [[]];
  let x = MARGIN;
  for (const item of items) {
    const itemWidth = ITEM_PADDING + CHARACTER_WIDTH * `${item.label} ${item.number}`.length;
    if (x + itemWidth > width - MARGIN && x > MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows[rows.length - 1].push({ item, x });
    x += itemWidth;
  }
  return rows;
}

/** @param {number} row */
function legendY(row, pictureHeight) {
  return HEADER_HEIGHT + pictureHeight + 14 + LEGEND_ROW_HEIGHT * row;
}

/** @param {number} rows */
function imageHeight(rows, pictureHeight) {
  return HEADER_HEIGHT + pictureHeight + LEGEND_ROW_HEIGHT * rows + 16;
}

/**
 * An SVG element as text. Numbers are rounded, attributes escaped; `content` is SVG already.
 * @param {string} name
 * @param {Record<string, any>} attributes undefined ones are left out
 * @param {string} content
 */
export function tag(name, attributes, content = "") {
  const texts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "number" ? String(roundToTenth(value)) : value;
      return ` ${key}="${escapeXml(text)}"`;
    });
  return `<${name}${texts.join("")}>${content}</${name}>`;
}

/** @param {number} number */
function roundToTenth(number) {
  return Math.round(number * 10) / 10;
}

/** A line through points, as the "d" of a path. @param {number[][]} points @param {string} [end] */
function linePath(points, end = "") {
  return `M${points.map((point) => point.map(roundToTenth).join(" ")).join("L")}${end}`;
}

/**
 * The picture as SVG.
 * @param {Snapshot} snapshot
 * @param {Caption} caption
 */
export function renderSvg(snapshot, caption) {
  const { size, colors } = snapshot;
  const rows = layOutLegendRows(caption.items, size.width);
  const [width, height] = [size.width, imageHeight(rows.length, size.height)];
  const titleFont = { "font-size": 17, "font-weight": 700, "font-family": "Georgia, serif" };
  const viewBox = `0 0 ${width} ${size.height}`;
  const picture = { y: HEADER_HEIGHT, width, height: size.height, viewBox };
  const parts = [
    tag("rect", { width, height, fill: colors.paper }),
    tag("text", { x: MARGIN, y: 22, ...titleFont, fill: colors.ink }, escapeXml(caption.title)),
    tag("text", { x: MARGIN, y: 39, "font-size": 12, fill: colors.soft }, escapeXml(caption.words)),
    tag("svg", picture, renderSvgScene(snapshot, caption).join("\n")),
    ...rows.flatMap((row, n) =>
      row.map(({ item, x }) => renderSvgLegendItem(item, x, legendY(n, size.height), colors)),
    ),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, "font-family": "system-ui, sans-serif" },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("svg", root, `\n${parts.join("\n")}\n`)}\n`;
}

/** @param {Snapshot} snapshot @param {Caption} caption */
function renderSvgScene({ scene, marks, to, size, labels, shift, colors }, caption) {
  const place = ({ x, y }) => [to.x(x), to.y(y)];
  const hulls = scene.hulls.map(({ corners }) =>
    tag("path", {
      d: linePath(
        corners.map(([x, y]) => place({ x, y })),
        "Z",
      ),
      fill: colors.hull,
      stroke: colors.hull,
      "stroke-width": 30 * to.scale,
      "stroke-linejoin": "round",
    }),
  );
  const discs = scene.discs.map((disc) => {
    const [cx, cy] = place(disc);
    const r = disc.radius * to.scale;
    return tag("circle", { cx, cy, r, fill: colors.hull, stroke: colors.story });
  });
  const axis = scene.view === "time" ? renderSvgAxis(caption.scale, to, size, colors) : [];
  const edges = scene.edges.map(({ from, to: target, kind }) =>
    tag("path", {
      d: linePath([from, target].map((id) => place(/** @type {Mark} */ (marks.get(id))))),
      stroke: colors.edges[kind],
      "stroke-width": 0.8,
      "stroke-dasharray": isDashed(kind) ? "4 3" : undefined,
    }),
  );
  const markTags = scene.marks.map((mark) => {
    const color = markColors(mark, scene.view, colors, caption.hasHues);
    const hasInitials = scene.view === "time" && mark.hue !== undefined;
    const initials = hasInitials ? caption.initials[Number(mark.hue)] : "";
    return renderSvgMark(mark.shape, place(mark), mark.size * to.scale, color, initials, colors);
  });
  const labelTags = labels.map((label) => renderSvgLabel(label, shift, colors));
  return [...hulls, ...discs, ...axis, ...edges, ...markTags, ...labelTags];
}

/** @param {ScaleSegment[]} scale @param {Palette} colors */
function renderSvgAxis(scale, to, size, colors) {
  return makeTicks(scale, to.scale, 64).flatMap(({ x, strong, label }) => {
    const screenX = to.x(x);
    const line = linePath([
      [screenX, 0],
      [screenX, size.height - 22],
    ]);
    const text = { x: screenX, y: size.height - 7, "font-size": 12, "text-anchor": "middle" };
    return [
      tag("path", { d: line, stroke: strong ? colors.line : colors.grid }),
      tag("text", { ...text, fill: colors.soft }, escapeXml(label)),
    ];
  });
}

/** @param {string} shape @param {number[]} place @param {Palette} colors */
function renderSvgMark(shape, [x, y], r, { background, border }, initials, colors) {
  const style = { fill: background, stroke: border };
  if (shape === "square") {
    return tag("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...style });
  }
  if (shape === "diamond") {
    const corners = [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ];
    return tag("path", { d: linePath(corners, "Z"), ...style });
  }
  const circle = tag("circle", { cx: x, cy: y, r, ...style });
  if (!initials || r < 9) return circle;
  const font = { "font-size": 11, "font-weight": 700, "text-anchor": "middle" };
  return circle + tag("text", { x, y: y + 4, ...font, fill: colors.paper }, escapeXml(initials));
}

/**
 * @param {import("./canvas-painting.js").PlacedLabel} label
 * @param {{x: number, y: number}} shift
 * @param {Palette} colors
 */
function renderSvgLabel({ item, x, y, leader }, shift, colors) {
  const move = (point) => [point[0] + shift.x, point[1] + shift.y];
  const ends = leader ? [leader.slice(0, 2), leader.slice(2)].map(move) : [];
  const line = { d: linePath(ends), stroke: colors.soft, "stroke-width": 0.8 };
  const font = /^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(item.font) || [];
  const [left, top] = move([x, y]);
  const text = {
    "font-size": font[3],
    "font-family": font[4],
    "font-weight": font[2]?.trim(),
    "font-style": font[1]?.trim(),
    fill: item.color,
    stroke: colors.paper,
    "stroke-width": 3,
    "paint-order": "stroke",
  };
  const lines = item.lines.map((words, n) => {
    return tag("text", { x: left, y: top + LINE_HEIGHT * (n + 0.8), ...text }, escapeXml(words));
  });
  return (leader ? tag("path", line) : "") + lines.join("");
}

/** @param {LegendItem} item @param {number} x @param {number} y @param {Palette} colors */
function renderSvgLegendItem(item, x, y, colors) {
  const number = tag("tspan", { fill: colors.soft }, String(item.number));
  const text = { x: x + 22, y: y + 4, "font-size": 12, fill: colors.ink };
  const words = tag("text", text, `${escapeXml(item.label)} ${number}`);
  if (item.line) {
    const stroke = colors.edges[item.line];
    const dashes = isDashed(item.line) ? "4 3" : undefined;
    const style = { stroke, "stroke-width": 3, "stroke-dasharray": dashes };
    return (
      tag("path", {
        d: linePath([
          [x, y],
          [x + 16, y],
        ]),
        ...style,
      }) + words
    );
  }
  const { background, border } = item.color;
  const color = { background, border: isOutlined(item.kind) ? border : background };
  return (
    renderSvgMark(shapeOf(item.kind), [x + 8, y], legendRadius(item), color, "", colors) + words
  );
}

/** @param {LegendItem} item */
function legendRadius({ kind }) {
  return kind === "stub" ? 4 : 6;
}

/**
 * The picture as PNG.
 * @param {Snapshot} snapshot
 * @param {Caption} caption
 * @returns {Promise<Blob>}
 */
export function renderPng({ canvas, size, colors }, { title, words, items }) {
  const ratio = canvas.width / size.width;
  const rows = layOutLegendRows(items, size.width);
  const height = Math.round(imageHeight(rows.length, size.height) * ratio);
  const image = el("canvas", { width: canvas.width, height });
  const context = /** @type {CanvasRenderingContext2D} */ (image.getContext("2d"));
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(canvas, 0, HEADER_HEIGHT * ratio);
  context.scale(ratio, ratio);
  const write = (text, x, y, font, color) => {
    context.font = font;
    context.fillStyle = color;
    context.fillText(text, x, y);
  };
  write(title, MARGIN, 22, `700 17px ${SERIF}`, colors.ink);
  write(words, MARGIN, 39, `12px ${SANS}`, colors.soft);
  rows.forEach((row, n) => {
    const y = legendY(n, size.height);
    for (const { item, x } of row) {
      paintLegendItem(context, item, x, y, colors);
      write(`${item.label}  ${item.number}`, x + 22, y + 4, `12px ${SANS}`, colors.ink);
    }
  });
  return new Promise((done) => image.toBlob(done, "image/png"));
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {LegendItem} item
 * @param {number} x
 * @param {number} y
 * @param {Palette} colors
 */
function paintLegendItem(context, item, x, y, colors) {
  const flat = { scale: 1, x: (place) => place, y: (place) => place };
  if (item.line) {
    context.strokeStyle = colors.edges[item.line];
    context.lineWidth = 3;
    paintEdge(context, { x, y }, { x: x + 16, y }, flat, isDashed(item.line));
  } else {
    const mark = { x: x + 8, y, size: legendRadius(item), shape: shapeOf(item.kind) };
    paintMark(context, mark, flat, item.color, null);
  }
}
