// The selection: which articles pass the filters, and how many each filter would leave.
// Pure functions, no document.

/** @import { Facet, FacetValue, Filters, Model } from "./types" */
import { FACETS } from "./facets.js";
import { WHOLE_WORD } from "./model.js";
import { quote } from "./text.js";
import { formatSpan } from "./time.js";
import { toggleFilter } from "./url-state.js";

/** @typedef {{sign: "only" | "not", facet: Facet | "time", key: string, name: string}} Filter */

/**
 * A value of a facet. Words are a value that is made when it is asked for.
 * @param {Model} model
 * @param {Facet} facet
 * @param {string} key
 * @returns {FacetValue}
 */
function findFacetValue(model, facet, key) {
  if (facet === "words") {
    const name = key.startsWith(WHOLE_WORD) ? quote(key.slice(WHOLE_WORD.length)) : key;
    return { key, name, members: model.withWords(key) };
  }
  return model.facets[facet].get(key) || { key, name: key, members: [] };
}

/**
 * The articles that pass the filters, as a mask, and how many they are.
 * @param {Model} model
 * @param {Filters} filters
 * @param {Facet | "time" | null} ignored a facet, or "time", whose filter does not count
 */
export function selectArticles(model, { only, not, time }, ignored = null) {
  const mask = new Uint8Array(model.size).fill(1);
  for (const facet of FACETS) {
    if (facet === ignored) continue;
    const membersOf = (key) => findFacetValue(model, facet, key).members;
    if (only[facet]) keepMembers(mask, only[facet].map(membersOf));
    for (const members of (not[facet] || []).map(membersOf)) for (const n of members) mask[n] = 0;
  }
  if (time && ignored !== "time") keepSpan(mask, model.articles.time, time);
  let total = 0;
  for (const one of mask) total += one;
  return { mask, total };
}

/** @param {Uint8Array} mask is narrowed to the union of the lists @param {number[][]} lists */
function keepMembers(mask, lists) {
  const union = new Uint8Array(mask.length);
  for (const members of lists) for (const n of members) union[n] = 1;
  for (let n = 0; n < mask.length; n += 1) mask[n] &= union[n];
}

/** @param {Uint8Array} mask @param {(number | null)[]} times @param {[number, number]} span */
function keepSpan(mask, times, [from, before]) {
  for (let n = 0; n < mask.length; n += 1) {
    const time = times[n];
    if (time === null || time < from || time >= before) mask[n] = 0;
  }
}

/**
 * How many articles each value of a facet would find beside the other filters, the most first.
 * @param {Model} model
 * @param {Filters} filters
 * @param {Facet} facet
 */
export function countFacetValues(model, filters, facet) {
  const { mask } = selectArticles(model, filters, facet);
  const signOf = (key) => {
    if ((filters.only[facet] || []).includes(key)) return "only";
    return (filters.not[facet] || []).includes(key) ? "not" : null;
  };
  const rows = [...model.facets[facet].values()].map(({ key, name, members }) => ({
    key,
    name,
    number: members.reduce((sum, n) => sum + mask[n], 0),
    sign: signOf(key),
  }));
  const hasOwnOrder = facet === "quality" || facet === "heat" || facet === "kind";
  if (hasOwnOrder) return rows;
  return rows.sort((a, b) => Number(!a.sign) - Number(!b.sign) || b.number - a.number);
}

/**
 * All filters as a list; the span of time is one of them.
 * @param {Model} model
 * @param {Filters} filters
 * @returns {Filter[]}
 */
export function listFilters(model, { only, not, time }) {
  /** @type {(sign: "only" | "not", filters: Filters["only"]) => Filter[]} */
  const listed = (sign, filters) =>
    FACETS.flatMap((facet) =>
      (filters[facet] || []).map((key) => {
        return { sign, facet, key, name: findFacetValue(model, facet, key).name };
      }),
    );
  const filters = [...listed("only", only), ...listed("not", not)];
  if (time) {
    filters.push({ sign: "only", facet: "time", key: "", name: formatSpan(time[0], time[1] - 1) });
  }
  return filters;
}

/**
 * The filters without one of them.
 * @param {Filters} filters
 * @param {Filter} filter
 * @returns {Filters}
 */
export function removeFilter(filters, { sign, facet, key }) {
  if (facet === "time") return { ...filters, time: null };
  return { ...filters, ...toggleFilter(filters, sign, facet, key) };
}

/**
 * Where nothing is found: how many articles removing each filter would find, the most first.
 * @param {Model} model
 * @param {Filters} filters
 */
export function suggestRemovals(model, filters) {
  const removals = listFilters(model, filters).map((filter) => ({
    filter,
    number: selectArticles(model, removeFilter(filters, filter)).total,
  }));
  return removals.sort((a, b) => b.number - a.number);
}

/** Whether anything is filtered. @param {Filters} filters */
export function isFiltered({ only, not, time }) {
  return Boolean(time || Object.keys(only).length || Object.keys(not).length);
}

/** Whether articles that are not in this corpus were asked for. @param {Filters} filters */
export function includesStubs({ only }) {
  return Boolean((only.kind || []).includes("stubs"));
}
