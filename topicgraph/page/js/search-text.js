// Words as the search finds them: folded, and pairs of letters where a script has no spaces, as
// `topicgraph.text` has them. Pure functions, no document.

/** As many characters of a text with other letters than ASCII are folded. */
const MAX_FOLDED_LENGTH = 2000;

/** Thai, Lao, Burmese, Khmer, Japanese and Chinese letters: written without spaces. */
export const UNSPACED =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");
const HANGUL = /[\uac00-\ud7af]/;

// eslint-disable-next-line no-control-regex
const NON_ASCII = /[^\x00-\x7f]/;

/** Marks that a reader may leave out: accents, Hebrew points, Arabic vowel signs. */
const ACCENTS = new RegExp(
  "(?<=[a-zß-ɏͰ-Ͽ])[\\u0300-\\u036f]+" +
    "|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+" +
    "|[\\u064b-\\u0652\\u0670]+",
  "gu",
);
const TILDE = "\u0303";

/** Letters with a stroke, i without its dot, and what Python's casefold does beside lower case. */
const OTHER_LETTERS = { ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", ı: "i", ß: "ss", ς: "σ" };
const OTHER_LETTER = new RegExp(`[${Object.keys(OTHER_LETTERS).join("")}]`, "gu");

const APOSTROPHES = /['’`´\u200c\u200d]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;
const TOKEN = new RegExp(
  `(?=([${UNSPACED}]{2}))[^]` +
    `|((?![${UNSPACED}])[\\p{L}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])*` +
    `|(?<![${UNSPACED}])[${UNSPACED}](?![${UNSPACED}]))`,
  "gu",
);

/**
 * `text` without case and accents, for finding.
 * @param {string} text
 */
export function foldText(text) {
  if (!NON_ASCII.test(text)) return text.toLowerCase(); // ten times faster, and the usual case
  const cut =
    text.length > MAX_FOLDED_LENGTH ? [...text].slice(0, MAX_FOLDED_LENGTH).join("") : text;
  return cut
    .normalize("NFKD")
    .toLowerCase()
    .replace(OTHER_LETTER, (letter) => OTHER_LETTERS[letter])
    .replace(ACCENTS, (marks, at, whole) =>
      whole[at - 1] === "n" && marks.includes(TILDE) ? TILDE : "",
    )
    .normalize("NFC");
}

const ASCII_WORD = /[a-z0-9]+/g;

/**
 * The folded words of a text; an apostrophe belongs to its word.
 * @param {string} text
 * @returns {string[]}
 */
export function splitWords(text) {
  const once = foldText(text);
  const joined = once.replace(APOSTROPHES, "");
  // Once more: an accent can follow its letter now that an apostrophe between them is gone.
  const folded = joined === once ? once : foldText(joined);
  return folded.match(NON_ASCII.test(folded) ? WORD : ASCII_WORD) || [];
}

/** A folded word, or the pairs of its letters. @param {string} word */
export function tokenize(word) {
  const folded = foldText(word);
  if (!IS_UNSPACED.test(folded)) return folded.match(WORD) || [];
  return [...folded.matchAll(TOKEN)].map(([, pair, other]) => pair || other).filter(Boolean);
}

/**
 * The terms of a text, separated by spaces. A sign keeps the pairs of two words apart.
 * @param {string} text
 */
export function splitIntoTerms(text) {
  const words = splitWords(text);
  if (!IS_UNSPACED.test(text)) return words.join(" ");
  return words.map((word) => tokenize(word).join(" ")).join(" · ");
}

/** @param {string} word */
export function isUnspaced(word) {
  return IS_UNSPACED.test(word);
}

/** Whether a word is found within others: particles are joined to Korean words. */
export function isFoundWithin(word) {
  return HANGUL.test(word) || (IS_UNSPACED.test(word) && [...word].length === 1);
}
