// Text: pure functions, no document.

/** `text` without case and accents, for comparing. */
export function fold(text) {
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase(); // most of what there is to search, at a tenth of the time
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(
      /[ßæœøłđð]/g,
      (char) => ({ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d" })[char],
    );
}

/** `text` cut to about `length` characters at a word. */
export function shorten(text, length) {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return (space > length * 0.6 ? cut.slice(0, space) : cut).trimEnd() + "…";
}

/** `text` in at most two lines of about `width` characters. */
export function twoLines(text, width) {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(" ", width);
  const at = space > width * 0.4 ? space : width;
  return [text.slice(0, at).trim(), shorten(text.slice(at).trim(), width)];
}

/** The address if it is a plain web address, else null: anything else is shown as text and never linked. */
export function safeUrl(text) {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    return (url.protocol === "http:" || url.protocol === "https:") && !url.username && !url.password
      ? url.href
      : null;
  } catch {
    return null;
  }
}

export const COUNTS = new Intl.NumberFormat("en"); // one for all: "toLocaleString" would look the language up each time

/** A number to a tenth: "7.5", "1,282.5". */
export function tenths(number) {
  return COUNTS.format(Math.round(number * 10) / 10);
}

/** A number of things in words: `count(1, "article")` is "1 article". */
export function count(number, one, many) {
  return `${COUNTS.format(number)} ${number === 1 ? one : many || one + "s"}`;
}

/** A number where there is little room: "9,999", "12k", "1.2M". */
export function inBrief(number) {
  if (number < 10000) return COUNTS.format(number);
  return number < 999500
    ? `${Math.round(number / 1000)}k`
    : `${Number((number / 1e6).toFixed(1))}M`;
}

/** A share in percent, with a decimal where it is small. */
export function percent(share) {
  return `${share > 0 && share < 0.0995 ? (share * 100).toFixed(1) : Math.round(share * 100)} %`;
}

/** The interval of a share: "(20 to 34 %)". */
export function interval({ low, high }) {
  return `(${percent(low).replace(" %", "")} to ${percent(high)})`;
}

/** A p-value as statisticians print it. */
export function chanceText(p) {
  if (p === null) return "not tested";
  if (p < 0.001) return "p < .001";
  if (p > 0.99) return "p > .99";
  return `p = ${p.toFixed(p < 0.0995 ? 3 : 2).slice(1)}`;
}
