// The legend is the control of the picture: a click hides a kind, a click with Shift shows it
// alone.

/** @import { Model, Scene, Selection, State } from "./types" */
import { button, el, findByData } from "./dom.js";
import { isMarkSelected, legendKeyOf } from "./scene.js";
import { formatNumber } from "./text.js";
import {
  EDGE_NAMES,
  MARK_NAMES,
  currentPalette,
  markColors,
  renderLineSwatch,
  renderSwatch,
} from "./theme.js";

/**
 * @typedef {object} LegendItem
 * @property {string} key as the list of hidden kinds names it
 * @property {string} label
 * @property {number} number how many are selected
 * @property {string} kind
 * @property {string} section
 * @property {{background: string, border: string}} color
 * @property {string} [initials]
 * @property {string} [line] the kind of edge, of a line
 */

/**
 * The items of the legend of a scene.
 * @param {Model} model
 * @param {Scene} scene
 * @param {Selection} selection
 * @returns {LegendItem[]}
 */
export function listLegendItems(model, { view, composition }, selection) {
  const isTime = view === "time";
  const marks = model.nodes.filter((mark) => (isTime ? mark.tx : mark.x) !== undefined);
  const keyOf = (mark) => legendKeyOf(mark, view);
  const all = countBy(marks, keyOf);
  const selected = countBy(
    marks.filter((mark) => isMarkSelected(model, mark, selection)),
    keyOf,
  );
  const items = isTime ? listOutletItems(model) : listKindItems();
  // Of an outlet the articles count, those inside the circles of stories too.
  const numbers = isTime ? countArticlesByHue(model, selection) : selected;
  const shown = items
    .filter(({ key }) => all.has(key))
    .map((item) => ({ ...item, number: numbers.get(item.key) || 0 }));
  return isTime ? shown : [...shown, ...listLineItems(model, composition, selection)];
}

/**
 * The held articles that are selected, by the colour of their outlet.
 * @param {Model} model
 * @param {Pick<Selection, "filtered" | "mask">} selection
 */
export function countArticlesByHue(model, { filtered, mask }) {
  const { held, outlet } = model.articles;
  const articles = held.flatMap((isHeld, n) => (isHeld && (!filtered || mask[n]) ? [n] : []));
  return countBy(articles, (n) => {
    const hue = model.hues.indexOf(outlet[n]);
    return hue < 0 ? "others" : "hue" + hue;
  });
}

/** The outlets with colours of their own, and the others. @param {Model} model */
function listOutletItems(model) {
  if (!model.hues.length) return [];
  const colors = currentPalette();
  const item = (key, label, background, initials) => ({
    ...{ key, label, initials, kind: "hue", section: "Outlet", number: 0 },
    color: { background, border: colors.paper },
  });
  const outlets = model.hues.map((outlet, n) => {
    return item("hue" + n, model.outlets[outlet].name, colors.hues[n], model.initials[n]);
  });
  return [...outlets, item("others", "other outlets", colors.others, undefined)];
}

/** The kinds of marks in the network. */
function listKindItems() {
  return Object.entries(MARK_NAMES).map(([kind, label]) => {
    const group = kind === "linked" || kind === "carrier" ? kind : undefined;
    const mark = /** @type {any} */ ({ kind, group });
    const color = markColors(mark, "network", currentPalette(), false);
    return { key: kind, label, number: 0, kind, color, section: "Marks" };
  });
}

/**
 * The kinds of lines. An open story brings kinds of its own, so they are those of the composition.
 * @param {Model} model
 * @param {Scene["composition"]} composition
 * @param {Selection} selection
 * @returns {LegendItem[]}
 */
function listLineItems(model, { marks, edges }, selection) {
  const selectedMarks = marks.filter((mark) => isMarkSelected(model, mark, selection));
  const ids = new Set(selectedMarks.map(({ id }) => id));
  const kinds = new Set(edges.map(({ kind }) => kind));
  const selectedEdges = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const numbers = countBy(selectedEdges, ({ kind }) => kind);
  return Object.entries(EDGE_NAMES)
    .filter(([kind]) => kinds.has(kind))
    .map(([kind, label]) => ({
      ...{ key: "-" + kind, label, number: numbers.get(kind) || 0, kind: "line", line: kind },
      ...{ section: "Lines", color: { background: "", border: "" } },
    }));
}

/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => string} key
 * @returns {Map<string, number>}
 */
function countBy(list, key) {
  const counts = new Map();
  for (const item of list) counts.set(key(item), (counts.get(key(item)) || 0) + 1);
  return counts;
}

/**
 * The hidden keys after a click on `key`. With `alone` all others of its section are hidden, or
 * shown again if they already are.
 * @param {Pick<LegendItem, "key" | "section">[]} items
 * @param {string[]} hidden
 * @param {string} key
 * @param {boolean} alone
 */
export function toggleHidden(items, hidden, key, alone) {
  const isHidden = hidden.includes(key);
  if (!alone) return isHidden ? hidden.filter((one) => one !== key) : [...hidden, key];
  const section = items.find((item) => item.key === key)?.section;
  const others = items
    .filter((item) => item.section === section && item.key !== key)
    .map((item) => item.key);
  const isAlone = others.every((other) => hidden.includes(other)) && !isHidden;
  const rest = hidden.filter((one) => one !== key && !others.includes(one));
  return isAlone ? rest : [...rest, ...others];
}

/**
 * Draws the legend into `box`; `hide` gets the new list of hidden keys.
 * @param {HTMLElement} box
 * @param {Model} model
 * @param {Scene} scene
 * @param {State} state
 * @param {Selection} selection
 * @param {(hidden: string[]) => void} hide
 */
export function drawLegend(box, model, scene, state, selection, hide) {
  const items = listLegendItems(model, scene, selection);
  const active = /** @type {HTMLElement | null} */ (document.activeElement);
  const focusedKey = box.contains(active) ? active?.dataset.key : null;
  const sections = [...new Set(items.map(({ section }) => section))].map((section) =>
    el(
      "div",
      { class: "legend-row", role: "group", "aria-label": section },
      el("span", { class: "legend-name" }, section),
      items
        .filter((item) => item.section === section)
        .map((item) => renderLegendButton(item, items, state, hide)),
    ),
  );
  box.replaceChildren(...sections);
  if (focusedKey) findByData(box, "key", focusedKey)?.focus();
}

/** @param {LegendItem} item @param {LegendItem[]} items @param {State} state */
function renderLegendButton(item, items, state, hide) {
  const isShown = !state.hide.includes(item.key);
  const swatch = item.line
    ? renderLineSwatch(item.line)
    : renderSwatch(item.kind, item.color, item.initials);
  return button(
    { class: "chip", "data-key": item.key, "aria-pressed": String(isShown) },
    (event) => hide(toggleHidden(items, state.hide, item.key, event.shiftKey)),
    swatch,
    el("span", { dir: "auto" }, item.label),
    " ",
    el("span", { class: "number" }, formatNumber(item.number)),
  );
}
