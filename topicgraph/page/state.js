// The state of the page in the address, after "#": pure functions, no document.

const VIEWS = ["network", "time"];
const TABS = ["stories", "articles", "outlets", "topics"];

/** The state that a fragment stands for; what it does not name is as `start` has it. */
function parseState(fragment, start) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const list = (name) => (fields.get(name) || "").split("|").filter(Boolean);
  const camera = (fields.get("cam") || "").split(",").map(Number);
  return {
    view: VIEWS.includes(fields.get("view")) ? fields.get("view") : start.view,
    tab: TABS.includes(fields.get("tab")) ? fields.get("tab") : start.tab,
    at: fields.get("at") || null,
    hide: list("hide"),
    open: list("open"),
    cam: camera.length === 3 && camera.every(Number.isFinite) && camera[2] > 0 ? camera : null,
  };
}

/** The shortest fragment for a state. */
function formatState(state, start) {
  const fields = new URLSearchParams();
  if (state.view !== start.view) fields.set("view", state.view);
  if (state.tab !== start.tab) fields.set("tab", state.tab);
  if (state.at) fields.set("at", state.at);
  if (state.hide.length) fields.set("hide", state.hide.join("|"));
  if (state.open.length) fields.set("open", state.open.join("|"));
  if (state.cam) fields.set("cam", state.cam.map((number) => Number(number.toPrecision(5))).join(","));
  const text = fields.toString();
  return text ? "#" + text : "";
}
