// Tables that are wider than the page.

/** @import { App, Kind } from "./types" */
import { button, el } from "./dom.js";
import { nameOf } from "./model.js";
import { renderThingLink } from "./panel-parts.js";
import { truncate } from "./text.js";

/** The longest column head that fits when it is turned, in characters. */
const HEAD_LENGTH = 34;

/**
 * A table in a box of its own that can be scrolled, with keys too.
 * @param {string} name
 * @param {string} className
 * @param {HTMLElement[]} heads
 * @param {HTMLElement | HTMLElement[]} body rows, or a whole tbody
 */
export function renderScrollingTable(name, className, heads, body) {
  const table = el(
    "table",
    { class: className },
    el("thead", {}, el("tr", {}, heads)),
    Array.isArray(body) ? el("tbody", {}, body) : body,
  );
  const region = { class: "scrolling", tabindex: "0", role: "region", "aria-label": name };
  return el("div", region, table);
}

/**
 * Outlets by topics or stories.
 * @param {App} app
 * @param {Kind} kind of the columns
 * @param {number[]} refs the columns
 * @param {HTMLElement[]} body
 */
export function renderMatrix(app, kind, refs, body) {
  const columns = refs.map((ref) => {
    const thing = { kind, ref };
    const words = truncate(nameOf(app.model, thing), HEAD_LENGTH);
    const head = el("div", {}, renderThingLink(app, thing, words));
    return el("th", { scope: "col", class: "turned" }, head);
  });
  const heads = [renderHead("Outlet"), renderHead("Own articles", "figure"), ...columns];
  return renderScrollingTable(`Outlets by ${kind}`, "matrix", heads, body);
}

/** A column head. @param {string} name @param {string} [className] */
export function renderHead(name, className) {
  return el("th", { scope: "col", class: className || null }, name);
}

/**
 * A cell that is a button; `words` say what the figure means.
 * @param {string} text
 * @param {() => void} click
 * @param {string} words
 */
export function renderButtonCell(text, click, words) {
  return el("td", { class: "filled" }, button({ "aria-label": words, title: words }, click, text));
}
