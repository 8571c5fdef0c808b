// Making elements. Data reaches the document as text nodes and attribute values only.

import { toSafeUrl } from "./text.js";

/** @typedef {Record<string, any>} Attributes `on` has listeners by event; false and null: none */

/**
 * An HTML element. Children are elements, text, lists of them, or nothing.
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {any[]} children
 * @returns {any}
 */
export function el(tag, attributes = {}, ...children) {
  return fillElement(document.createElement(tag), attributes, children);
}

/**
 * An element of a drawing.
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {any[]} children
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  return fillElement(element, attributes, children);
}

/**
 * A button.
 * @param {Attributes} attributes
 * @param {(event: MouseEvent) => any} click
 * @param {any[]} children
 */
export function button(attributes, click, ...children) {
  return el("button", { type: "button", ...attributes, on: { click } }, ...children);
}

/**
 * @template {Element} T
 * @param {T} element
 * @param {Attributes} attributes
 * @param {any[]} children
 */
function fillElement(element, { on = {}, ...attributes }, children) {
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(3)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** An element of the page's template. @param {string} id @returns {any} */
export function byId(id) {
  return document.getElementById(id);
}

/**
 * The element in `box` whose data attribute has a value, to give the focus back after redrawing.
 * @param {Element} box
 * @param {string} name
 * @param {string} value
 * @returns {HTMLElement | null}
 */
export function findByData(box, name, value) {
  return box.querySelector(`[data-${name}="${CSS.escape(value)}"]`);
}

/**
 * Draws in `box` and gives the focus back to the element with the same `data-focus`.
 * @param {any} box
 * @param {() => void} draw
 */
export function keepFocus(box, draw) {
  const active = /** @type {HTMLElement | null} */ (document.activeElement);
  const focus = box.contains(active) ? active?.dataset.focus : null;
  draw();
  if (focus) findByData(box, "focus", focus)?.focus();
}

/**
 * A URL as a link if it is one of the web, else as text.
 * @param {string} text
 */
export function renderWebLink(text) {
  const url = toSafeUrl(text);
  if (!url) return el("span", { class: "plain", dir: "auto" }, text);
  return el("a", { href: url, rel: "noopener noreferrer", target: "_blank", dir: "auto" }, text);
}
