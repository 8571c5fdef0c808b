// The state of the page as a URL fragment, and back. Pure functions, no document.
//
// A fragment may come from anywhere: a shared link, an older page, a typing error, an attacker.
// What makes no sense in it is ignored, and the reader is told.

/** @import { Facet, FacetFilters, Filters, Model, State, TabName, ViewName } from "./types" */
import { FACETS } from "./facets.js";

const VIEWS = ["stories", "network", "time", "outlets", "compare", "table"];
const TABS = ["overview", "stories", "articles", "outlets", "topics"];

/** The panels about the page itself; `at` names them as it names things. */
export const PAGE_PANELS = ["problems", "path", "save", "about", "help"];

/** Fields that are repeated in the fragment, as an id may contain any separator. */
const LIST_FIELDS = ["hide", "open", "side", "path", "without"];
const FIELDS = new Set([
  ...["view", "tab", "at", "depth", "cam", "time"],
  ...LIST_FIELDS,
  ...FACETS.flatMap((facet) => [`only.${facet}`, `not.${facet}`]),
]);

/** The most values of one field: nobody selects more by hand. */
export const MAX_VALUES = 100;
/** The longest value, in characters; the longest ids are URLs. */
const MAX_VALUE_LENGTH = 2000;
/** Neighbours that many steps away are shown at most. */
export const MAX_DEPTH = 4;
/** The most sides of a comparison. */
export const MAX_SIDES = 6;
/** Places in the picture lie within this distance of its middle. */
const MAX_COORDINATE = 1e6;
const [MIN_ZOOM, MAX_ZOOM] = [1e-3, 1e3];

/** @type {Filters} */
export const NO_FILTERS = { only: {}, not: {}, time: null };

/**
 * The state that a fragment stands for, and what of it was ignored, each as "field=value". What
 * the fragment does not name is as `home` has it.
 * @param {string} fragment
 * @param {{view: ViewName, tab: TabName}} home
 * @returns {{state: State, ignored: string[]}}
 */
export function parseState(fragment, home) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const ignored = [];
  const ignore = (name, value) => ignored.push(`${name}=${value}`);
  for (const name of new Set(fields.keys())) if (!FIELDS.has(name)) ignore(name, fields.get(name));

  const readList = (name) => {
    const values = [...new Set(fields.getAll(name).filter(Boolean))];
    const kept = values.filter((value) => value.length <= MAX_VALUE_LENGTH).slice(0, MAX_VALUES);
    if (kept.length < values.length) ignore(name, `(${values.length - kept.length} values)`);
    return kept;
  };
  const readChoice = (name, choices, otherwise) => {
    const value = fields.get(name);
    if (value === null || choices.includes(value)) return value ?? otherwise;
    ignore(name, value);
    return otherwise;
  };
  const readNumbers = (name, isValid) => {
    const value = fields.get(name);
    if (value === null) return null;
    const numbers = value.split(",").map((text) => (text.trim() ? Number(text) : NaN));
    if (numbers.every(Number.isFinite) && isValid(numbers)) return numbers;
    ignore(name, value);
    return null;
  };
  const readFilters = (sign) => {
    const lists = FACETS.map((facet) => [facet, readList(sign + facet)]);
    return Object.fromEntries(lists.filter(([, keys]) => keys.length));
  };
  const state = {
    view: readChoice("view", VIEWS, home.view),
    tab: readChoice("tab", TABS, home.tab),
    at: fields.get("at")?.slice(0, MAX_VALUE_LENGTH) || null,
    depth: readNumbers("depth", isDepth)?.[0] ?? 1,
    cam: readNumbers("cam", isCamera),
    time: readNumbers("time", (numbers) => numbers.length === 2 && numbers[0] < numbers[1]),
    only: readFilters("only."),
    not: readFilters("not."),
    ...Object.fromEntries(LIST_FIELDS.map((name) => [name, readList(name)])),
  };
  return { state: /** @type {State} */ (state), ignored };
}

/** @param {number[]} numbers */
function isDepth([depth, ...others]) {
  return !others.length && Number.isInteger(depth) && depth >= 1 && depth <= MAX_DEPTH;
}

/** @param {number[]} numbers */
function isCamera(numbers) {
  const [x, y, zoom] = numbers;
  const isInPicture = Math.abs(x) <= MAX_COORDINATE && Math.abs(y) <= MAX_COORDINATE;
  return numbers.length === 3 && isInPicture && zoom >= MIN_ZOOM && zoom <= MAX_ZOOM;
}

/**
 * The state without what this corpus does not have, and what was left out, as `parseState` says it.
 * Ids of articles are only known once the details have been read; until then they are kept.
 * @param {Model} model
 * @param {State} state
 * @returns {{state: State, ignored: string[]}}
 */
export function dropUnknown(model, state) {
  const ignored = [];
  const keep = (name, values, isKnown) =>
    values.filter((value) => isKnown(value) || (ignored.push(`${name}=${value}`), false));
  const keepFilters = (sign, filters) => {
    const lists = Object.entries(filters).map(([facet, keys]) => [
      facet,
      keep(sign + facet, keys, (key) => facet === "words" || model.facets[facet].has(key)),
    ]);
    return Object.fromEntries(lists.filter(([, keys]) => keys.length));
  };
  const isThing = (id) => model.byId.has(id) || !model.complete;
  const isSide = (key) => {
    if (key.startsWith("group:")) return model.groups.some(({ name }) => `group:${name}` === key);
    return model.byId.get(key)?.kind === "outlet";
  };
  const { time } = state;
  const { from, to } = model.counts;
  const isInCorpus = time && from !== null && to !== null && time[0] <= to && time[1] > from;
  if (time && !isInCorpus) ignored.push(`time=${time.join(",")}`);
  const known = {
    ...state,
    at: state.at && keep("at", [state.at], (at) => PAGE_PANELS.includes(at) || isThing(at))[0],
    time: isInCorpus ? time : null,
    only: keepFilters("only.", state.only),
    not: keepFilters("not.", state.not),
    open: keep("open", state.open, (id) => model.byId.get(id)?.kind === "story"),
    side: keep("side", state.side, isSide).slice(0, MAX_SIDES),
    path: state.path.slice(0, 2).every(isThing) ? state.path.slice(0, 2) : [],
  };
  return { state: { ...known, at: known.at || null }, ignored };
}

/**
 * The shortest fragment for a state.
 * @param {State} state
 * @param {{view: ViewName, tab: TabName}} home
 */
export function formatState(state, home) {
  const fields = new URLSearchParams();
  if (state.view !== home.view) fields.set("view", state.view);
  if (state.tab !== home.tab) fields.set("tab", state.tab);
  if (state.at) fields.set("at", state.at);
  if (state.depth !== 1) fields.set("depth", String(state.depth));
  for (const facet of FACETS) {
    for (const key of state.only[facet] || []) fields.append(`only.${facet}`, key);
    for (const key of state.not[facet] || []) fields.append(`not.${facet}`, key);
  }
  if (state.time) fields.set("time", state.time.join(","));
  for (const name of LIST_FIELDS) for (const item of state[name]) fields.append(name, item);
  if (state.cam) {
    fields.set("cam", state.cam.map((number) => Number(number.toPrecision(5))).join(","));
  }
  const text = fields.toString();
  return text ? "#" + text : "";
}

/**
 * The filters after a value was asked for ("only") or left out ("not"). Asking for the same again
 * takes it back.
 * @param {Pick<Filters, "only" | "not">} filters
 * @param {"only" | "not"} sign
 * @param {Facet} facet
 * @param {string} key
 */
export function toggleFilter({ only, not }, sign, facet, key) {
  const wasSet = ((sign === "only" ? only : not)[facet] || []).includes(key);
  return {
    only: setValue(only, facet, key, sign === "only" && !wasSet),
    not: setValue(not, facet, key, sign === "not" && !wasSet),
  };
}

/**
 * @param {FacetFilters} filters
 * @param {Facet} facet
 * @param {string} key
 * @param {boolean} isSet
 */
function setValue(filters, facet, key, isSet) {
  const keys = (filters[facet] || []).filter((one) => one !== key);
  if (isSet) keys.push(key);
  const changed = { ...filters, [facet]: keys };
  if (!keys.length) delete changed[facet];
  return changed;
}
