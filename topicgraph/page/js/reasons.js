// Why articles are connected, and why they are in one story, in plain words.
// Pure functions, no document.

/** @import { Link, Model } from "./types" */
import { countPhrase } from "./text.js";

/**
 * What the graph says of the lists and web sites of articles, in plain words.
 * @type {[RegExp, string][]}
 */
const PLAIN_WORDS = [
  [/^same URL$/, "the list gives its address"],
  [/^same title and outlet$/, "the list gives its title and outlet"],
  [/^same title and second on (.*)$/, "the list gives its title and its time on $1"],
  [/^own domain (.*)$/, "found at its own web site, $1"],
];

/** How an article belongs to its story, as Python numbers it. */
const BONDS = [
  "it says the same as at least a quarter of the others",
  "a link between files, or a copy, ties it to another",
  "it has little in common with the others, or came at another time: it may be on another event",
];
const MANY_BONDS = [
  "say the same as at least a quarter of the others",
  "are tied to another by a link between files or as a copy",
  "have little in common with the others, or came at another time: they may be on another event",
];
/** Which links hold an article in its story most firmly. */
const FIRMNESS = { copy_of: 3, update_of: 2, related: 1, similar: 0 };
const MAX_PARTNERS = 3;

/** The end of the reason of a copy of which it is not known which of the two is the copy. */
const UNDIRECTED = /; ((?:on the same day; )?which was earlier is not known|both credit .+)$/;

/**
 * Why neither of two articles with one text is known to be the copy; "" if one of them is.
 * @param {{kind: string, reason: string}} link
 */
export function explainUnknownCopy({ kind, reason }) {
  return (kind === "copy_of" && reason.match(UNDIRECTED)?.[1]) || "";
}

/**
 * The words for a connection.
 * @param {Model} model
 * @param {{kind: string, reason: string, forward: boolean}} edge
 */
export function describeVerb(model, edge) {
  if (explainUnknownCopy(edge)) return "has the same text as";
  return model.verbs[edge.kind][edge.forward ? 0 : 1];
}

/** The reason of a connection in plain words. @param {string} reason */
export function explainReason(reason) {
  for (const [pattern, words] of PLAIN_WORDS) {
    if (pattern.test(reason)) return reason.replace(pattern, words);
  }
  return reason;
}

/**
 * How an article belongs to its story; "" if it is in none, or the graph does not say.
 * @param {Model} model
 * @param {number} n
 */
export function explainBond(model, n) {
  return (model.articles.story[n] >= 0 && BONDS[model.articles.bond[n]]) || "";
}

/**
 * The links that hold an article most firmly in its story, one for each other member.
 * @param {Model} model
 * @param {number} n
 * @returns {Link[]}
 */
export function findStoryLinks(model, n) {
  const { story } = model.articles;
  const links = model.linksOf[n]
    .filter(({ other }) => story[n] >= 0 && story[other] === story[n])
    .sort((a, b) => FIRMNESS[b.kind] - FIRMNESS[a.kind] || b.weight - a.weight);
  const seen = new Set();
  return links.filter(({ other }) => !seen.has(other) && seen.add(other)).slice(0, MAX_PARTNERS);
}

/**
 * How the articles of a story belong together: how many of each kind, and the rows of the loose.
 * @param {Model} model
 * @param {number[]} articles
 */
export function describeBonds(model, articles) {
  const { bond } = model.articles;
  const of = (kind) => articles.filter((n) => bond[n] === kind);
  const words = MANY_BONDS.flatMap((meaning, kind) => {
    const number = of(kind).length;
    if (!number) return [];
    return [
      number === 1 ? `1 article: ${BONDS[kind]}` : `${countPhrase(number, "article")} ${meaning}`,
    ];
  });
  return { words, loose: of(2) };
}
