// Colours, shapes and names of kinds. The palette is that of Okabe and Ito, made for colour-blind
// readers. Colour is never alone: a kind also has a shape, an outlet its initials.

/** @import { Mark, ViewName } from "./types" */
import { svg } from "./dom.js";

export const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
export const SERIF = 'Georgia, "Times New Roman", serif';

/** @typedef {typeof LIGHT_PALETTE} Palette */

const LIGHT_PALETTE = {
  paper: "#fdfcf9",
  ink: "#1f1f1d",
  soft: "#6a6963",
  line: "#cfccc2",
  grid: "#ebe8df",
  hull: "#e9f1f6",
  veil: "rgba(253, 252, 249, .84)",
  story: "#0072b2",
  article: "#56b4e9",
  stub: "#fdfcf9",
  outlet: "#d55e00",
  topic: "#009e73",
  others: "#b4b1a8",
  hues: ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#44433f"],
  edges: {
    covered_by: "#dcc3b0",
    published_by: "#dcc3b0",
    carried_by: "#dcc3b0",
    about: "#aed3c6",
    related: "#9dbfd4",
    similar: "#9dbfd4",
    copy_of: "#c98aae",
    update_of: "#c98aae",
  },
};

/** @type {Palette} */
const DARK_PALETTE = {
  paper: "#15171a",
  ink: "#eceae4",
  soft: "#a5a39b",
  line: "#43464a",
  grid: "#25282c",
  hull: "#1c2a35",
  veil: "rgba(21, 23, 26, .84)",
  story: "#4aa3df",
  article: "#8ed0f8",
  stub: "#15171a",
  outlet: "#f0803c",
  topic: "#2fbf94",
  others: "#74736d",
  hues: ["#4aa3df", "#f2b134", "#2fbf94", "#e29bc3", "#f0803c", "#a5dcfa", "#f1efe9"],
  edges: {
    covered_by: "#5b4636",
    published_by: "#5b4636",
    carried_by: "#5b4636",
    about: "#28564a",
    related: "#2f5873",
    similar: "#2f5873",
    copy_of: "#7d4a68",
    update_of: "#7d4a68",
  },
};

const DRAWN_KIND_NAMES = {
  story: "Story",
  article: "Article",
  stub: "Not in this corpus",
  outlet: "Outlet",
  topic: "Topic",
};

/** No mark stands for a subject. */
export const KIND_NAMES = { ...DRAWN_KIND_NAMES, subject: "Subject" };

/** The kinds of marks as the legend names them. */
export const MARK_NAMES = {
  ...DRAWN_KIND_NAMES,
  linked: "Outlet, only linked",
  carrier: "Platform",
};

export const EDGE_NAMES = {
  covered_by: "covered by",
  published_by: "published by",
  carried_by: "carried by",
  credited_to: "credited to",
  about: "about",
  mentions: "mentions",
  related: "listed as related in its file",
  similar: "similar, inferred",
  copy_of: "copy of",
  update_of: "update of",
};

/** The shapes of marks that are no circles. */
const SHAPES = { outlet: "square", linked: "square", carrier: "square", topic: "diamond" };

/** Marks whose outline tells them from others of their shape. */
const OUTLINED = ["stub", "linked", "carrier"];

/** Kinds of edges that are inferred, or weaker than those of the same colour: dashed lines. */
const DASHED_KINDS = ["similar", "carried_by", "update_of"];

/** More lines than this are drawn fainter, so that they do not hide the marks. */
const FULL_OPACITY_LINES = 800;

/** The shape of a kind of mark. @param {string} kind */
export function shapeOf(kind) {
  return SHAPES[kind] || "dot";
}

/** Whether a kind of edge has a dashed line. @param {string} kind */
export function isDashed(kind) {
  return DASHED_KINDS.includes(kind);
}

/** Whether the page is dark: by the reader's choice, else by the system's. */
export function isDark() {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function currentPalette() {
  return isDark() ? DARK_PALETTE : LIGHT_PALETTE;
}

/**
 * The fill and outline of a mark in a view.
 * @param {Pick<Mark, "kind" | "group" | "hue">} mark
 * @param {ViewName} view
 * @param {Palette} colors
 * @param {boolean} hasHues whether outlets have colours of their own
 */
export function markColors({ kind, group, hue }, view, colors, hasHues) {
  const isNetwork = view === "network";
  if (kind === "stub" && isNetwork) return { background: colors.stub, border: colors.soft };
  if (group) {
    const background = group === "linked" ? colors.stub : colors.edges.carried_by;
    return { background, border: colors.outlet };
  }
  if (isNetwork || !hasHues) {
    return { background: colors[kind === "stub" ? "article" : kind], border: colors.paper };
  }
  const background = hue === undefined ? colors.others : colors.hues[hue];
  return { background, border: colors.paper };
}

/**
 * The colour of a line, fainter the more lines there are.
 * @param {string} color
 * @param {number} lines
 */
export function lineColor(color, lines) {
  const opacity = Math.min(1, Math.sqrt(FULL_OPACITY_LINES / lines));
  if (opacity === 1) return color;
  const alpha = Math.round(opacity * 255).toString(16);
  return color + alpha.padStart(2, "0");
}

/**
 * Two letters for each coloured outlet: the initials of its first two words, else the first two
 * letters of its name; where these are taken, the first with a later one, else a number.
 * @param {string[]} names
 */
export function assignInitials(names) {
  const used = new Set();
  return names.map((name, n) => {
    const words =
      name.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu) || [];
    const [first, second] = words.map((word) => [...word][0]);
    const letters = [...words.join("")];
    const choices = second ? [first + second] : [];
    for (const later of letters.slice(1)) choices.push(letters[0] + later);
    const initials = choices.find((choice) => !used.has(choice.toUpperCase())) || String(n + 1);
    used.add(initials.toUpperCase());
    return initials;
  });
}

/** The outline of a mark in a legend. @param {string} kind */
export function isOutlined(kind) {
  return OUTLINED.includes(kind);
}

/**
 * A small drawing of a mark, for the legend.
 * @param {string} kind
 * @param {{background: string, border: string}} colors
 * @param {string} [initials]
 */
export function renderSwatch(kind, { background, border }, initials) {
  const stroke = isOutlined(kind) ? border : background;
  const style = { fill: background, stroke, "stroke-width": 1.5 };
  const radius = { story: 6.5, hue: 8 }[kind] || 4;
  const shapes = {
    square: () => svg("rect", { x: 3, y: 3, width: 10, height: 10, ...style }),
    diamond: () => svg("path", { d: "M8 1.5 14.5 8 8 14.5 1.5 8Z", ...style }),
    dot: () => svg("circle", { cx: 8, cy: 8, r: radius, ...style }),
  };
  const font = { "text-anchor": "middle", "font-size": 8, "font-weight": 700, fill: border };
  return svg(
    "svg",
    { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true", class: "swatch" },
    shapes[shapeOf(kind)](),
    initials && svg("text", { x: 8, y: 10.8, ...font }, initials),
  );
}

/** A small drawing of a line, for the legend. @param {string} kind */
export function renderLineSwatch(kind) {
  const dashes = isDashed(kind) ? "4 3" : null;
  const stroke = currentPalette().edges[kind];
  return svg(
    "svg",
    { width: 18, height: 16, viewBox: "0 0 18 16", "aria-hidden": "true", class: "swatch" },
    svg("path", { d: "M1 8H17", stroke, "stroke-width": 3, "stroke-dasharray": dashes }),
  );
}
