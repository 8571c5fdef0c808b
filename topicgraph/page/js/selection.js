// The selection: which articles pass all filters, and what each filter would leave. Pure functions, no document.

import { CARRIED } from "./model.js";
import { spanText } from "./time.js";
import { FACETS, withFilter } from "./url-state.js";

const QUARTERS = ["lowest quarter", "second quarter", "third quarter", "highest quarter"];
export const FACET_NAMES = {
  topic: "Topic",
  outlet: "Outlet",
  group: "Group of outlets",
  medium: "Medium",
  kind: "Kind of piece",
  quality: "Quality",
  heat: "Heat",
  story: "Story",
  words: "Words",
};

/** The facets of a corpus: {key, values: Map from a value's key to {name, members}}; made once. */
export function makeFacets(model) {
  const rows = model.articles;
  const all = Array.from({ length: model.size }, (_, n) => n);
  const values = (list, name, members) =>
    list.map((item, ref) => ({ key: item.id, name: name(item), members: members(ref) }));
  const facets = {
    topic: values(
      model.topics,
      (row) => row.name,
      (ref) => model.byTopic[ref],
    ),
    outlet: values(
      model.outlets,
      (row) => row.name,
      (ref) => piecesAt(model, ref),
    ),
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
    kind: kinds(model, all),
    quality: quarters(all, rows.quality),
    heat: quarters(all, rows.heat),
    story: values(
      model.stories,
      (row) => row.name,
      (ref) => model.stories[ref].articles,
    ),
  };
  return Object.fromEntries(
    Object.entries(facets).map(([key, list]) => [
      key,
      new Map(list.filter((one) => one.members.length).map((one) => [one.key, one])),
    ]),
  );
}

/** What was published at an outlet, and what it carried of others. */
function piecesAt(model, ref) {
  const carried = model.byCarrier[ref].filter((n) => model.articles.outlet[n] !== ref);
  return carried.length
    ? [...model.byOutlet[ref], ...carried].sort((a, b) => a - b)
    : model.byOutlet[ref];
}

function kinds(model, all) {
  const rows = model.articles;
  return [
    ["copies", "copies of another piece", (n) => rows.copy[n] === 1],
    ["updates", "updates of an earlier piece", (n) => rows.copy[n] === 2],
    ["carried", "carried by another site", (n) => rows.own[n] & CARRIED],
    ["stubs", "linked, not in this corpus", (n) => !rows.held[n]],
    ["undated", "undated", (n) => rows.time[n] === null],
    ["alone", "in no story", (n) => rows.story[n] < 0],
  ].map(([key, name, test]) => ({ key, name, members: all.filter(test) }));
}

/** Four values by rank; fewer where the numbers do not fall into four. */
function quarters(all, numbers) {
  const known = all.filter((n) => numbers[n] !== null);
  const sorted = known.map((n) => numbers[n]).sort((a, b) => a - b);
  if (sorted.length < 8 || sorted[0] === sorted[sorted.length - 1]) return [];
  const cuts = [1, 2, 3].map((part) => sorted[Math.floor((part * sorted.length) / 4)]);
  const quarter = (number) => cuts.filter((cut) => number >= cut).length;
  return QUARTERS.map((name, part) => {
    const members = known.filter((n) => quarter(numbers[n]) === part);
    const range = members.map((n) => numbers[n]);
    return {
      key: String(part),
      name: members.length
        ? `${name} (${[...new Set([least(range), most(range)])].join(" to ")})`
        : name,
      members,
    };
  });
}

function least(list) {
  return list.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(list) {
  return list.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** A value of a facet; words are a value that is made when asked for. */
function valueOf(model, facet, key) {
  if (facet === "words") return { key, name: `“${key}”`, members: model.withWords(key) };
  return model.facets[facet].get(key) || { key, name: key, members: [] };
}

/** Articles that pass: {mask, total}. `but` names a facet (or "time") that is left out of account. */
export function select(model, { only, not, time }, but = null) {
  const mask = new Uint8Array(model.size).fill(1);
  for (const facet of FACETS) {
    if (facet === but) continue;
    if (only[facet])
      keepOnly(
        mask,
        only[facet].map((key) => valueOf(model, facet, key).members),
      );
    for (const key of not[facet] || [])
      for (const n of valueOf(model, facet, key).members) mask[n] = 0;
  }
  if (time && but !== "time") {
    const times = model.articles.time;
    for (let n = 0; n < mask.length; n += 1)
      if (times[n] === null || times[n] < time[0] || times[n] >= time[1]) mask[n] = 0;
  }
  let total = 0;
  for (const one of mask) total += one;
  return { mask, total };
}

function keepOnly(mask, lists) {
  const asked = new Uint8Array(mask.length);
  for (const members of lists) for (const n of members) asked[n] = 1;
  for (let n = 0; n < mask.length; n += 1) mask[n] &= asked[n];
}

/** What each value of a facet would find beside the other filters: [{key, name, number, sign}], those that find most first. */
export function facetCounts(model, filters, facet) {
  const { mask } = select(model, filters, facet);
  const rows = [...model.facets[facet].values()].map(({ key, name, members }) => ({
    key,
    name,
    number: members.reduce((sum, n) => sum + mask[n], 0),
    sign: (filters.only[facet] || []).includes(key)
      ? "only"
      : (filters.not[facet] || []).includes(key)
        ? "not"
        : null,
  }));
  const ordered = facet === "quality" || facet === "heat" || facet === "kind";
  return ordered
    ? rows
    : rows.sort((a, b) => Number(!a.sign) - Number(!b.sign) || b.number - a.number);
}

/** All filters as a list: {sign, facet, key, name}; the span of time is one of them. */
export function filterList(model, { only, not, time }) {
  const listed = [
    ["only", only],
    ["not", not],
  ].flatMap(([sign, filters]) =>
    FACETS.flatMap((facet) =>
      (filters[facet] || []).map((key) => ({
        sign,
        facet,
        key,
        name: valueOf(model, facet, key).name,
      })),
    ),
  );
  return time
    ? [...listed, { sign: "only", facet: "time", key: "", name: spanText(time[0], time[1] - 1) }]
    : listed;
}

/** The filters without one of them. */
export function dropFilter(filters, { sign, facet, key }) {
  return facet === "time"
    ? { ...filters, time: null }
    : { ...filters, ...withFilter(filters, sign, facet, key) };
}

/** Where nothing is found: what dropping each single filter would find, the most first. */
export function waysOut(model, filters) {
  const listed = filterList(model, filters).map((filter) => ({
    filter,
    number: select(model, dropFilter(filters, filter)).total,
  }));
  return listed.sort((a, b) => b.number - a.number);
}

/** Whether anything is filtered. */
export function isFiltered({ only, not, time }) {
  return Boolean(time || Object.keys(only).length || Object.keys(not).length);
}

/** Whether articles that are not in this corpus were asked for by name. */
export function asksForStubs({ only }) {
  return Boolean((only.kind || []).includes("stubs"));
}
