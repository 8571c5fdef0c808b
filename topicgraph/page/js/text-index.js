// Search, blind to case and accents: pure functions, no document.

import { fold } from "./text.js";

const BLOCK = 1000; // texts joined into one; a block is made when it is first looked through

/** `size` texts to search through, `textOf(n)` each; joined, so that one `indexOf` goes through many of them. */
export function joinTexts(size, textOf) {
  return { size, textOf, blocks: [] };
}

/** The texts of a block as one, and where each of them starts. */
function blockOf(index, number) {
  index.blocks[number] ||= (() => {
    const first = number * BLOCK;
    const parts = [];
    const starts = [0];
    for (let n = first; n < Math.min(first + BLOCK, index.size); n += 1) {
      const folded = fold(index.textOf(n)).replaceAll("\n", " ");
      parts.push(folded);
      starts.push(starts[starts.length - 1] + folded.length + 1);
    }
    return { first, text: parts.join("\n") + "\n", starts };
  })();
  return index.blocks[number];
}

/** Joins the texts of some indexes, a block at each step. */
export function* preparing(indexes) {
  for (const index of indexes) {
    for (let number = 0; number * BLOCK < index.size; number += 1) yield blockOf(index, number);
  }
}

/**
 * The places of the texts that hold every word of the question: {found: the first `limit`, total}. It stops after each block, so that
 * who asks can do something else in between.
 */
export function* searching(index, question, limit) {
  const words = fold(question)
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const result = { found: [], total: 0 };
  for (let number = 0; words.length && number * BLOCK < index.size; number += 1) {
    searchBlock(blockOf(index, number), words, limit, result);
    yield result;
  }
  return result;
}

function searchBlock({ first, text, starts }, words, limit, result) {
  let place = 0;
  let at = text.indexOf(words[0]);
  while (at >= 0) {
    while (starts[place + 1] <= at) place += 1;
    const end = starts[place + 1];
    if (words.length === 1 || holdsAll(text.slice(starts[place], end), words)) {
      result.total += 1;
      if (result.found.length < limit) result.found.push(first + place);
    }
    at = text.indexOf(words[0], end);
  }
}

function holdsAll(text, words) {
  return words.every((word) => text.includes(word));
}

/** The whole of such a search at once. */
export function findTexts(index, question, limit) {
  const search = searching(index, question, limit);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
