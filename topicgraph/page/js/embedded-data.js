// Reading the data that the page carries.

import { byId } from "./dom.js";

/** The characters that base 91 leaves out: & < >. */
const RESERVED = [38, 60, 62];

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
  const packed = decodeBytes(element.textContent.trim(), Number(element.dataset.packed));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

/**
 * The bytes of a text in base 91: each two characters are 13 bits.
 * @param {string} text
 * @param {number} size how many bytes there are
 */
export function decodeBytes(text, size) {
  const values = new Uint8Array(128);
  let value = 0;
  for (let code = 33; code < 127; code += 1) if (!RESERVED.includes(code)) values[code] = value++;
  const bytes = new Uint8Array(size);
  let [bits, length, at] = [0, 0, 0];
  for (let n = 0; n < text.length; n += 2) {
    bits = (bits << 13) | (values[text.charCodeAt(n)] * 91 + values[text.charCodeAt(n + 1)]);
    length += 13;
    while (length >= 8 && at < size) {
      length -= 8;
      bytes[at++] = bits >> length;
    }
    bits &= (1 << length) - 1;
  }
  return bytes;
}

/** Whether a block is compressed. @param {string} id */
export function isPacked(id) {
  return byId(id).hasAttribute("data-packed");
}
