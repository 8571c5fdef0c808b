// The legend is the control: a click hides, a click with shift shows this one alone.

import { el, svg } from "./dom.js";
import { groupOf, isSelected } from "./scene.js";
import { DASHED, EDGE_NAMES, GROUP_NAMES, markColor, palette, swatch } from "./theme.js";

/** What the legend of what is drawn offers, with how much of it is selected: {key, label, number, kind, color, letter, section}. */
export function legendItems(model, { view, whole }, selection) {
  const colors = palette();
  const inView = model.nodes.filter((mark) => mark[view === "network" ? "x" : "tx"] !== undefined);
  const shown = inView.filter((mark) => isSelected(model, mark, selection));
  const counts = tallyBy(shown, (mark) => groupOf(mark, view));
  if (view === "time") {
    if (!model.hues.length) return [];
    const items = model.hues.map((outlet, n) => ({
      key: "hue" + n,
      label: model.outlets[outlet].name,
      kind: "hue",
      letter: model.letters[n],
      color: { background: colors.hues[n], border: colors.paper },
    }));
    items.push({
      key: "others",
      label: "other outlets",
      kind: "hue",
      color: { background: colors.others, border: colors.paper },
    });
    return items
      .map((item) => ({ ...item, number: counts.get(item.key) || 0, section: "Main outlet" }))
      .filter((item) => inView.some((mark) => groupOf(mark, view) === item.key));
  }
  const has = tallyBy(inView, (mark) => groupOf(mark, view));
  const kinds = Object.keys(GROUP_NAMES)
    .filter((kind) => has.has(kind))
    .map((kind) => ({
      key: kind,
      label: GROUP_NAMES[kind],
      number: counts.get(kind) || 0,
      kind,
      color: markColor(
        { kind, group: ["linked", "carrier"].includes(kind) && kind },
        view,
        colors,
        false,
      ),
      section: "Marks",
    }));
  const ids = new Set(
    whole.marks.filter((mark) => isSelected(model, mark, selection)).map((mark) => mark.id),
  );
  const lines = tallyBy(
    whole.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
    (edge) => edge.kind,
  );
  const drawn = new Set(whole.edges.map((edge) => edge.kind)); // an open story brings kinds of its own
  const ties = Object.keys(EDGE_NAMES)
    .filter((kind) => drawn.has(kind))
    .map((kind) => ({
      key: "-" + kind,
      label: EDGE_NAMES[kind],
      number: lines.get(kind) || 0,
      kind: "line",
      line: kind,
      section: "Lines",
    }));
  return [...kinds, ...ties];
}

function tallyBy(list, key) {
  const counts = new Map();
  for (const item of list) counts.set(key(item), (counts.get(key(item)) || 0) + 1);
  return counts;
}

/** The hidden keys after a click on `key`: turned over, or with shift all others of its section hidden. */
export function afterClick(items, hide, key, alone) {
  const section = items.find((item) => item.key === key).section;
  const others = items
    .filter((item) => item.section === section && item.key !== key)
    .map((item) => item.key);
  if (!alone) return hide.includes(key) ? hide.filter((one) => one !== key) : [...hide, key];
  const already = others.every((other) => hide.includes(other)) && !hide.includes(key);
  const rest = hide.filter((one) => one !== key && !others.includes(one));
  return already ? rest : [...rest, ...others];
}

/** Draws the legend into `box`; `change` gets the new list of hidden keys. */
export function drawLegend(box, model, drawn, state, selection, change) {
  const items = legendItems(model, drawn, selection);
  const focused = box.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const sections = [...new Set(items.map((item) => item.section))].map((section) =>
    el(
      "div",
      { class: "legend-row", role: "group", "aria-label": section },
      el("span", { class: "legend-name" }, section),
      items
        .filter((item) => item.section === section)
        .map((item) => legendButton(item, items, state, change)),
    ),
  );
  box.replaceChildren(...sections);
  if (focused) box.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function legendButton(item, items, state, change) {
  const click = (event) => change(afterClick(items, state.hide, item.key, event.shiftKey));
  const sign = item.line ? lineSwatch(item.line) : swatch(item.kind, item.color, item.letter);
  return el(
    "button",
    {
      type: "button",
      class: "chip",
      "data-key": item.key,
      "aria-pressed": String(!state.hide.includes(item.key)),
      on: { click },
    },
    sign,
    el("span", { dir: "auto" }, item.label),
    " ",
    el("span", { class: "number" }, item.number.toLocaleString("en")),
  );
}

function lineSwatch(kind) {
  const look = {
    stroke: palette().edges[kind],
    "stroke-width": 3,
    "stroke-dasharray": DASHED.includes(kind) ? "4 3" : null,
  };
  return svg(
    "svg",
    { width: 18, height: 16, viewBox: "0 0 18 16", "aria-hidden": "true", class: "swatch" },
    svg("path", { d: "M1 8H17", ...look }),
  );
}
