// Reading the data that the page carries.

import { byId } from "./dom.js";

/**
 * One of the embedded blocks of JSON; a packed one is unpacked by the browser.
 * @param {string} id
 */
export async function readEmbeddedJson(id) {
  const element = byId(id);
  if (!isPacked(id)) return JSON.parse(element.textContent);
  if (typeof DecompressionStream === "undefined") {
    throw new Error("This page needs a newer browser: one of 2023 or later.");
  }
  const packed = Uint8Array.from(atob(element.textContent.trim()), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

/** Whether a block is compressed. @param {string} id */
export function isPacked(id) {
  return byId(id).hasAttribute("data-packed");
}
