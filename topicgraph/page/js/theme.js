// Colours and shapes. The palette is Okabe and Ito's, made for colour-blind readers; a kind also has a shape, a hue a letter.

import { svg } from "./dom.js";

const LIGHT = {
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
    published_by: "#dcc3b0",
    carried_by: "#dcc3b0",
    about: "#aed3c6",
    related: "#9dbfd4",
    similar: "#9dbfd4",
    copy_of: "#c98aae",
    update_of: "#c98aae",
  },
};
const DARK = {
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
    published_by: "#5b4636",
    carried_by: "#5b4636",
    about: "#28564a",
    related: "#2f5873",
    similar: "#2f5873",
    copy_of: "#7d4a68",
    update_of: "#7d4a68",
  },
};
export const KIND_NAMES = {
  story: "Story",
  article: "Article",
  stub: "Not in this corpus",
  outlet: "Outlet",
  topic: "Topic",
};
export const GROUP_NAMES = { ...KIND_NAMES, linked: "Outlet, only linked", carrier: "Platform" };
export const EDGE_NAMES = {
  published_by: "published by",
  carried_by: "carried by",
  about: "about",
  related: "linked by the publisher",
  similar: "similar, inferred",
  copy_of: "copy of",
  update_of: "update of",
};
const MANY_LINES = 800;
export const DASHED = ["similar", "carried_by", "update_of"];

/** Whether the page is dark now: by the reader's choice, else by the system's. */
export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function palette() {
  return isDark() ? DARK : LIGHT;
}

/** The fill and outline of a mark in a view. */
export function markColor(mark, view, colors, hasHues) {
  if (mark.kind === "stub" && view === "network")
    return { background: colors.stub, border: colors.soft };
  if (mark.group)
    return {
      background: mark.group === "linked" ? colors.stub : colors.edges.carried_by,
      border: colors.outlet,
    };
  if (view === "network" || !hasHues)
    return {
      background: colors[mark.kind === "stub" ? "article" : mark.kind],
      border: colors.paper,
    };
  return {
    background: mark.hue === undefined ? colors.others : colors.hues[mark.hue],
    border: colors.paper,
  };
}

/** The colour of a line: where very many cross, each is thinned out, so that they look like a mist behind the marks and not like a mat. */
export function lineColor(color, lines) {
  const part = Math.min(1, Math.sqrt(MANY_LINES / lines));
  return part < 1
    ? color +
        Math.round(part * 255)
          .toString(16)
          .padStart(2, "0")
    : color;
}

/** A letter for each coloured outlet, so that no mark is told by colour alone: its first letter that is still free. */
export function hueLetters(names) {
  const used = new Set();
  return names.map((name, n) => {
    const letter =
      [...name.toUpperCase()].find((char) => /[\p{L}\p{N}]/u.test(char) && !used.has(char)) ||
      String(n + 1);
    used.add(letter);
    return letter;
  });
}

/** A small drawing of a mark, for the legend and the lists. */
export function swatch(kind, { background, border }, letter) {
  const stroke = ["stub", "linked", "carrier"].includes(kind) ? border : background;
  const look = { fill: background, stroke, "stroke-width": 1.5 };
  const shapes = {
    outlet: () => svg("rect", { x: 3, y: 3, width: 10, height: 10, ...look }),
    topic: () => svg("path", { d: "M8 1.5 14.5 8 8 14.5 1.5 8Z", ...look }),
    story: () => svg("circle", { cx: 8, cy: 8, r: 6.5, ...look }),
  };
  [shapes.linked, shapes.carrier] = [shapes.outlet, shapes.outlet];
  const shape = shapes[kind]
    ? shapes[kind]()
    : svg("circle", { cx: 8, cy: 8, r: kind === "hue" ? 7 : 4, ...look });
  const mark =
    letter &&
    svg(
      "text",
      { x: 8, y: 11.2, "text-anchor": "middle", "font-size": 9, "font-weight": 700, fill: border },
      letter,
    );
  return svg(
    "svg",
    { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true", class: "swatch" },
    shape,
    mark,
  );
}
