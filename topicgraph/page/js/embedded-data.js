// Reading the data that the page carries.

import { byId } from "./dom.js";

/** One of the embedded blocks: as it is, or unpacked by the browser. */
export async function readBlock(id) {
  const element = byId(id);
  if (!element.hasAttribute("data-packed")) return JSON.parse(element.textContent);
  if (typeof DecompressionStream === "undefined")
    throw new Error("This page needs a newer browser: one of 2023 or later.");
  const packed = Uint8Array.from(atob(element.textContent.trim()), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}
