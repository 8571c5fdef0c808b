// Making elements. Data reaches the document as text nodes only.

import { safeUrl } from "./text.js";

/** An element: `set` has `class`, `on` (listeners), and attributes; children are elements, texts, or nothing. */
export function el(tag, set = {}, ...children) {
  return fill(document.createElement(tag), set, children);
}

/** The same for a drawing. */
export function svg(tag, set = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), set, children);
}

function fill(element, set, children) {
  for (const [name, value] of Object.entries(set)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value))
        element.addEventListener(event, listener);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  for (const child of children.flat(3)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** An element of the page's own template. */
export function byId(id) {
  return document.getElementById(id);
}

/** An address as a link where it is a web address, as text where it is not. */
export function webLink(text, label) {
  const url = safeUrl(text);
  if (!url) return el("span", { class: "plain", dir: "auto" }, text);
  return el(
    "a",
    { href: url, rel: "noopener noreferrer", target: "_blank", dir: "auto" },
    label || text,
  );
}
