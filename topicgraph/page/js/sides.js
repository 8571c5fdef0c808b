// The sides of a comparison: outlets, or groups of outlets.

/** @import { App, FacetFilters, Model, Side } from "./types" */
import { el } from "./dom.js";
import { nameOf } from "./model.js";

export const GROUP_PREFIX = "group:";

/**
 * The side with a key: the id of an outlet, or "group:" and the name of a group.
 * @param {Model} model
 * @param {string} key
 * @returns {Side | null}
 */
export function findSide(model, key) {
  if (key.startsWith(GROUP_PREFIX)) {
    const group = model.groups.find(({ name }) => GROUP_PREFIX + name === key);
    return group ? { key, name: group.name, outlets: group.outlets } : null;
  }
  const thing = model.byId.get(key);
  if (!thing || thing.kind !== "outlet") return null;
  return { key, name: nameOf(model, thing), outlets: [thing.ref] };
}

/** The first side with each other one; of two sides, the pair. @param {Side[]} sides */
export function pairSides(sides) {
  return sides.slice(1).map((side) => [sides[0], side]);
}

/** The letter that stands for a side. @param {number} n */
export function sideLetter(n) {
  return "ABCDEF"[n];
}

/** The letter in the side's colour. @param {number} n */
export function renderSideKey(n) {
  return el("span", { class: `key side-${n}` }, sideLetter(n));
}

/**
 * Filters for a side's articles, with more filters beside.
 * @param {Side} side
 * @param {FacetFilters} more
 * @returns {{only: FacetFilters}}
 */
export function filterForSide(side, more = {}) {
  const isGroup = side.key.startsWith(GROUP_PREFIX);
  return { only: { ...(isGroup ? { group: [side.name] } : { outlet: [side.key] }), ...more } };
}
