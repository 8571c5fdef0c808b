// The selection: which articles pass the filters, and how many each filter would leave.
// Pure functions, no document.

/** @import { Facet, FacetValue, Filters, Model } from "./types" */
import { CARRIED_FOR_OTHER } from "./model.js";
import { quote } from "./text.js";
import { formatSpan } from "./time.js";
import { FACETS, toggleFilter } from "./url-state.js";

/** @typedef {{sign: "only" | "not", facet: Facet | "time", key: string, name: string}} Filter */

const QUARTER_NAMES = ["lowest quarter", "second quarter", "third quarter", "highest quarter"];
/** The fewest values that are divided into quarters. */
const MIN_FOR_QUARTERS = 8;

export const FACET_NAMES = {
  topic: "Topic",
  subject: "Subject",
  outlet: "Outlet",
  group: "Group of outlets",
  medium: "Medium",
  kind: "Kind of article",
  quality: "Quality",
  heat: "Heat",
  story: "Story",
  words: "Words",
};

/**
 * The values of each facet with their articles, by key. Values without articles are left out.
 * @param {Model} model
 * @returns {Record<string, Map<string, FacetValue>>}
 */
export function makeFacets(model) {
  const rows = model.articles;
  const all = Array.from({ length: model.size }, (_, n) => n);
  /** @type {(list: {id: string, name: string}[], members: (ref: number) => number[]) => any} */
  const named = (list, members) =>
    list.map(({ id, name }, ref) => ({ key: id, name, members: members(ref) }));
  const facets = {
    topic: named(model.topics, (ref) => model.byTopic[ref]),
    subject: named(model.subjects, (ref) => model.bySubject[ref]),
    outlet: named(model.outlets, (ref) => findArticlesAt(model, ref)),
    group: model.groups.map(({ name, outlets }) => ({
      key: name,
      name,
      members: outlets.flatMap((outlet) => model.byOutlet[outlet]),
    })),
    medium: model.media.map((name, medium) => ({
      key: name,
      name,
      members: all.filter((n) => rows.medium[n] === medium),
    })),
    kind: makeKindValues(model, all),
    quality: makeQuarterValues(all, rows.quality),
    heat: makeQuarterValues(all, rows.heat),
    story: named(model.stories, (ref) => model.stories[ref].articles),
  };
  const byKey = (list) =>
    new Map(list.filter(({ members }) => members.length).map((value) => [value.key, value]));
  return Object.fromEntries(Object.entries(facets).map(([facet, list]) => [facet, byKey(list)]));
}

/**
 * The articles of an outlet, and what it carried of others.
 * @param {Model} model
 * @param {number} ref
 */
function findArticlesAt(model, ref) {
  const carried = model.byCarrier[ref].filter((n) => model.articles.outlet[n] !== ref);
  if (!carried.length) return model.byOutlet[ref];
  return [...model.byOutlet[ref], ...carried].sort((a, b) => a - b);
}

/** @param {Model} model @param {number[]} all @returns {FacetValue[]} */
function makeKindValues(model, all) {
  const rows = model.articles;
  /** @type {[string, string, (n: number) => any][]} */
  const kinds = [
    ["copies", "copies of another article", (n) => rows.copy[n] === 1],
    ["updates", "updates of an earlier article", (n) => rows.copy[n] === 2],
    ["carried", "carried by another site", (n) => rows.flags[n] & CARRIED_FOR_OTHER],
    ["stubs", "linked, not in this corpus", (n) => !rows.held[n]],
    ["undated", "undated", (n) => rows.time[n] === null],
    ["alone", "in no story", (n) => rows.story[n] < 0],
  ];
  return kinds.map(([key, name, test]) => ({ key, name, members: all.filter(test) }));
}

/**
 * Four values by rank; none where there are few numbers or they are all equal.
 * @param {number[]} all
 * @param {(number | null)[]} numbers
 * @returns {FacetValue[]}
 */
function makeQuarterValues(all, numbers) {
  const rated = all.filter((n) => numbers[n] !== null);
  const sorted = rated.map((n) => Number(numbers[n])).sort((a, b) => a - b);
  if (sorted.length < MIN_FOR_QUARTERS || sorted[0] === sorted[sorted.length - 1]) return [];
  const cuts = [1, 2, 3].map((part) => sorted[Math.floor((part * sorted.length) / 4)]);
  const quarterOf = (n) => cuts.filter((cut) => Number(numbers[n]) >= cut).length;
  return QUARTER_NAMES.map((name, quarter) => {
    const members = rated.filter((n) => quarterOf(n) === quarter);
    const range = new Set(members.map((n) => Number(numbers[n])).sort((a, b) => a - b));
    const ends = [...range].filter((_, n) => n === 0 || n === range.size - 1);
    return { key: String(quarter), name: `${name} (${ends.join(" to ")})`, members };
  });
}

/**
 * A value of a facet. Words are a value that is made when it is asked for.
 * @param {Model} model
 * @param {Facet} facet
 * @param {string} key
 * @returns {FacetValue}
 */
function findFacetValue(model, facet, key) {
  if (facet === "words") return { key, name: quote(key), members: model.withWords(key) };
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
