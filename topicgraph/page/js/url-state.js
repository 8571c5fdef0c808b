// The state of the page in the address, after "#": pure functions, no document.

const VIEWS = ["network", "time", "outlets", "compare", "table"];
const TABS = ["overview", "stories", "articles", "outlets", "topics"];
export const FACETS = [
  "topic",
  "outlet",
  "group",
  "medium",
  "kind",
  "quality",
  "heat",
  "story",
  "words",
];
const LISTS = ["hide", "open", "side", "path", "without"]; // repeated in the address, as an id may hold any sign
export const MOST_SIDES = 6;

/** The state that a fragment stands for; what it does not name is as `start` has it. */
export function parseState(fragment, start) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const numbers = (name, many) => {
    const found = (fields.get(name) || "").split(",").map(Number);
    return fields.get(name) && found.length === many && found.every(Number.isFinite) ? found : null;
  };
  const camera = numbers("cam", 3);
  const time = numbers("time", 2);
  return {
    view: VIEWS.includes(fields.get("view")) ? fields.get("view") : start.view,
    tab: TABS.includes(fields.get("tab")) ? fields.get("tab") : start.tab,
    at: fields.get("at") || null,
    cam: camera && camera[2] > 0 ? camera : null,
    time: time && time[0] < time[1] ? time : null,
    only: filtersIn(fields, "only."),
    not: filtersIn(fields, "not."),
    ...Object.fromEntries(LISTS.map((name) => [name, fields.getAll(name).filter(Boolean)])),
  };
}

/** The shortest fragment for a state. */
export function formatState(state, start) {
  const fields = new URLSearchParams();
  if (state.view !== start.view) fields.set("view", state.view);
  if (state.tab !== start.tab) fields.set("tab", state.tab);
  if (state.at) fields.set("at", state.at);
  for (const [sign, filters] of [
    ["only.", state.only],
    ["not.", state.not],
  ]) {
    for (const facet of FACETS)
      for (const key of filters[facet] || []) fields.append(sign + facet, key);
  }
  if (state.time) fields.set("time", state.time.join(","));
  for (const name of LISTS) for (const item of state[name]) fields.append(name, item);
  if (state.cam)
    fields.set("cam", state.cam.map((number) => Number(number.toPrecision(5))).join(","));
  const text = fields.toString();
  return text ? "#" + text : "";
}

function filtersIn(fields, sign) {
  const found = FACETS.map((facet) => [facet, fields.getAll(sign + facet).filter(Boolean)]);
  return Object.fromEntries(found.filter(([, keys]) => keys.length));
}

/** The filters after a value was asked for `only`, or `not`; asked again it is taken back. */
export function withFilter({ only, not }, sign, facet, key) {
  const turn = (filters, on) => {
    const rest = (filters[facet] || []).filter((one) => one !== key);
    const { [facet]: _, ...others } = filters;
    const keys = on ? [...rest, key] : rest;
    return keys.length ? { ...others, [facet]: keys } : others;
  };
  const had = ((sign === "only" ? only : not)[facet] || []).includes(key);
  return { only: turn(only, sign === "only" && !had), not: turn(not, sign === "not" && !had) };
}

export const NO_FILTERS = { only: {}, not: {}, time: null };
