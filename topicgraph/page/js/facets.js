// Facets: by what articles can be filtered, and the values of each. Pure functions, no document.
//
// A new filter is a line in `FACET_NAMES` and one in `makeFacets`.

/** @import { Facet, FacetValue, Model } from "./types" */
import { CARRIED_FOR_OTHER, UNCONNECTED } from "./model.js";

/** The facets in the order of the drawer; the drawer has no story and no words. */
export const FACET_NAMES = {
  topic: "Topic",
  subject: "Subject",
  outlet: "Outlet",
  group: "Group of outlets",
  medium: "Medium",
  kind: "Kind of article",
  quality: "Quality, as files state it",
  heat: "Heat, as files state it",
  story: "Story",
  words: "Words",
};

/** @type {Facet[]} */
export const FACETS = /** @type {any} */ (Object.keys(FACET_NAMES));
/** @type {Facet[]} */
export const SHOWN_FACETS = FACETS.filter((facet) => facet !== "story" && facet !== "words");

const QUARTER_NAMES = ["lowest quarter", "second quarter", "third quarter", "highest quarter"];
/** The fewest values that are divided into quarters. */
const MIN_FOR_QUARTERS = 8;

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
    ["unconnected", "in no story, no link to another", (n) => rows.flags[n] & UNCONNECTED],
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
