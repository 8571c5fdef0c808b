// Full-text search without regard to case and accents. Pure functions, no document.

/** @import { TextBlock, TextIndex } from "./types" */
import { foldText } from "./search-text.js";

/** How many texts are joined into one string, so that one `indexOf` searches all of them. */
const TEXTS_PER_BLOCK = 1000;

/**
 * An index of some texts, which are found in this order. Its blocks are made when they are first
 * searched.
 * @param {number[]} order the numbers of the texts
 * @param {(n: number) => string} textOf
 * @param {(text: string) => string} fold what makes texts comparable
 * @returns {TextIndex}
 */
export function makeTextIndex(order, textOf, fold = foldText) {
  return { order, textOf, fold, blocks: [] };
}

/** The words and phrases of a query, folded; a phrase keeps its quotation marks. */
export function splitQuery(query) {
  return foldText(query).match(/"[^"]+"|[^\s"]+/g) || [];
}

/** How many blocks an index has. @param {TextIndex} index */
export function countBlocks(index) {
  return Math.ceil(index.order.length / TEXTS_PER_BLOCK);
}

/** @param {TextIndex} index @param {number} number @returns {TextBlock} */
export function getBlock(index, number) {
  index.blocks[number] ||= makeBlock(index, number * TEXTS_PER_BLOCK);
  return index.blocks[number];
}

/** @param {TextIndex} index @param {number} first @returns {TextBlock} */
function makeBlock(index, first) {
  const texts = [];
  const starts = [0];
  for (const n of index.order.slice(first, first + TEXTS_PER_BLOCK)) {
    const folded = index.fold(index.textOf(n)).replaceAll("\n", " ");
    texts.push(folded);
    starts.push(starts[starts.length - 1] + folded.length + 1);
  }
  return { first, text: texts.join("\n") + "\n", starts };
}

/** Makes the blocks of some indexes, one at each step. @param {TextIndex[]} indexes */
export function* buildBlocks(indexes) {
  for (const index of indexes) {
    for (let number = 0; number < countBlocks(index); number += 1) {
      yield getBlock(index, number);
    }
  }
}

/**
 * Finds the texts that contain every word of a query, and every phrase in quotation marks: the
 * first `limit` of them, and how many there are. It yields after each block, so that the caller can
 * do something else in between.
 * @param {TextIndex} index
 * @param {string} query
 * @param {number} limit
 */
export function* searchInSteps(index, query, limit) {
  const words = splitQuery(query).map((word) => word.replaceAll('"', ""));
  words.sort((a, b) => b.length - a.length); // the longest is the rarest, mostly
  /** @type {{rows: number[], total: number}} */
  const result = { rows: [], total: 0 };
  for (let number = 0; words.length && number < countBlocks(index); number += 1) {
    searchBlock(index.order, getBlock(index, number), words, limit, result);
    yield result;
  }
  return result;
}

/**
 * @param {number[]} order
 * @param {TextBlock} block
 * @param {string[]} words
 * @param {number} limit
 * @param {{rows: number[], total: number}} result is added to
 */
function searchBlock(order, { first, text, starts }, words, limit, result) {
  let place = 0;
  let at = text.indexOf(words[0]);
  while (at >= 0) {
    while (starts[place + 1] <= at) place += 1;
    const end = starts[place + 1];
    const candidate = words.length > 1 ? text.slice(starts[place], end) : "";
    if (words.length === 1 || words.every((word) => candidate.includes(word))) {
      result.total += 1;
      if (result.rows.length < limit) result.rows.push(order[first + place]);
    }
    at = text.indexOf(words[0], end);
  }
}

/**
 * The result of `searchInSteps` at once.
 * @param {TextIndex} index
 * @param {string} query
 * @param {number} limit
 */
export function searchTexts(index, query, limit) {
  const search = searchInSteps(index, query, limit);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
