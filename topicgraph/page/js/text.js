// Text and numbers in words. Pure functions, no document.

/** @import { Share } from "./types" */

/**
 * `text` cut at a word to about `length` characters.
 * @param {string} text
 * @param {number} length
 */
export function truncate(text, length) {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return (space > length * 0.6 ? cut.slice(0, space) : cut).trimEnd() + "…";
}

/**
 * `text` in at most two lines of about `width` characters.
 * @param {string} text
 * @param {number} width
 */
export function wrapTwoLines(text, width) {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(" ", width);
  const at = space > width * 0.4 ? space : width;
  return [text.slice(0, at).trim(), truncate(text.slice(at).trim(), width)];
}

/**
 * The address if it may become a link: plain http or https without a user name; else null.
 * @param {string} text
 */
export function toSafeUrl(text) {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    const isWeb = url.protocol === "http:" || url.protocol === "https:";
    return isWeb && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * A title or name inside a sentence, isolated so that right-to-left text does not reorder what
 * stands around it (U+2068 first strong isolate, U+2069 pop).
 * @param {string} text
 */
export function isolate(text) {
  return `\u2068${text}\u2069`;
}

/** A title in quotation marks, isolated. @param {string} text */
export function quote(text) {
  return `“${isolate(text)}”`;
}

/** "A, B and C". @param {string[]} names */
export function listNames(names) {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const NUMBER_FORMAT = new Intl.NumberFormat("en"); // shared: toLocaleString would make a new one

/** "12,345". @param {number} number */
export function formatNumber(number) {
  return NUMBER_FORMAT.format(number);
}

/** A number to a tenth: "7.5", "1,282.5". @param {number} number */
export function formatTenths(number) {
  return NUMBER_FORMAT.format(Math.round(number * 10) / 10);
}

/**
 * A number of things: `countPhrase(1, "article")` is "1 article".
 * @param {number} number
 * @param {string} one
 * @param {string} [many] the plural, if it is not `one` with an "s"
 */
export function countPhrase(number, one, many) {
  return `${formatNumber(number)} ${number === 1 ? one : many || one + "s"}`;
}

/** A number where there is little room: "9,999", "12k", "1.2M". @param {number} number */
export function formatCompact(number) {
  if (number < 10000) return formatNumber(number);
  if (number < 999500) return `${Math.round(number / 1000)}k`;
  return `${Number((number / 1e6).toFixed(1))}M`;
}

/** A share in percent, with a decimal where it is small. @param {number} share */
export function formatPercent(share) {
  return `${share > 0 && share < 0.0995 ? (share * 100).toFixed(1) : Math.round(share * 100)} %`;
}

/** The interval of a share: "(20 to 34 %)". @param {Pick<Share, "low" | "high">} share */
export function formatInterval({ low, high }) {
  return `(${formatPercent(low).replace(" %", "")} to ${formatPercent(high)})`;
}

/** Which tests a p-value of the page is corrected for; that of a finding, for all tables too. */
export const FOR_PAIRS = "after correction for all pairs, without other tables";
export const FOR_OUTLETS = "after correction for all outlets, without other tables";

/**
 * Whether a result may be chance, with its corrected p-value where that says more.
 * @param {number | null} p
 */
export function describeChance(p) {
  if (p === null) return "not tested";
  if (p > 0.99) return "may well be chance";
  return `${p > 0.05 ? "may be chance" : "unlikely to be chance"}, ${formatPValue(p)}`;
}

/** A p-value as statisticians print it. @param {number} p */
export function formatPValue(p) {
  if (p < 0.001) return "p < .001";
  if (p > 0.99) return "p > .99";
  return `p = ${p.toFixed(p < 0.0995 ? 3 : 2).slice(1)}`;
}
