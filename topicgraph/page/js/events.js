// What the reader does with the page's own buttons and keys.

/** @import { App } from "./types" */
import { byId } from "./dom.js";
import { isDark } from "./theme.js";

/**
 * @typedef {object} PageActions what only the page as a whole can do
 * @property {(name: any) => void} openView
 * @property {() => void} copyLink
 * @property {() => void} recolour
 * @property {() => void} restore
 */

/** The factor of one zoom by a button and by a key. */
const [BUTTON_ZOOM, KEY_ZOOM] = [1.35, 1.3];
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @param {App} app @param {PageActions} actions */
export function listenToPage(app, actions) {
  for (const control of findAll("[data-view]")) {
    control.addEventListener("click", () => actions.openView(control.dataset.view));
  }
  for (const control of findAll("[data-panel]")) {
    control.addEventListener("click", () => {
      const { panel } = control.dataset;
      app.change({ at: app.state().at === panel ? null : panel });
    });
  }
  for (const control of findAll("[data-list]")) {
    control.addEventListener("click", () => {
      app.change({ tab: /** @type {any} */ (control.dataset.list), at: null });
      byId("list").focus({ preventScroll: true });
      byId("side").scrollTop = 0;
    });
  }
  for (const control of findAll("[data-kind]")) {
    control.addEventListener("click", () => {
      app.change({ view: "table", at: null });
      app.apply({ only: { kind: [String(control.dataset.kind)] } });
    });
  }
  listenToTabs(app);
  listenToCamera(app);
  onClick("copy", actions.copyLink);
  onClick("theme", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    actions.recolour();
  });
  onClick("skip", (event) => {
    event.preventDefault(); // the fragment is the state of the page
    byId("side").focus();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", actions.recolour);
  document.addEventListener("keydown", (event) => handleKey(app, event));
  byId("canvas").addEventListener("keydown", (event) => handlePictureKey(app, event));
  addEventListener("popstate", actions.restore);
}

/** @param {string} selector @returns {HTMLElement[]} */
function findAll(selector) {
  return [...document.querySelectorAll(selector)].map((one) => /** @type {HTMLElement} */ (one));
}

/** @param {string} id @param {(event: Event) => void} act */
function onClick(id, act) {
  byId(id).addEventListener("click", act);
}

/** @param {App} app */
function listenToCamera(app) {
  onClick("closer", () => app.view?.zoom(BUTTON_ZOOM));
  onClick("farther", () => app.view?.zoom(1 / BUTTON_ZOOM));
  onClick("fit", () => {
    app.change({ cam: null }, false);
    app.view?.fit();
  });
}

/** @param {App} app */
function listenToTabs(app) {
  const tabs = findAll("[data-tab]");
  const last = tabs.length - 1;
  tabs.forEach((tab, n) => {
    const name = /** @type {any} */ (tab.dataset.tab);
    tab.addEventListener("click", () => {
      app.change({ tab: name }, false);
      byId("side").scrollTop = 0;
    });
    tab.addEventListener("keydown", (event) => {
      const targets = { ArrowRight: n + 1, ArrowLeft: n + last, Home: 0, End: last };
      const target = targets[event.key];
      if (target === undefined) return;
      event.preventDefault();
      const next = tabs[target % tabs.length];
      next.click();
      next.focus();
    });
  });
}

/** @param {any} target */
function isTextField(target) {
  return /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== "checkbox";
}

/** @param {App} app @param {KeyboardEvent} event */
function handleKey(app, event) {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTextField(event.target) && key !== "Escape") return;
  if (key === "/") {
    event.preventDefault();
    byId("find").focus();
  } else if (key === "?") {
    app.change({ at: "help" });
    byId("panel").querySelector("h2").focus();
  } else if (key === "Escape" && app.state().at) {
    app.change({ at: null });
  }
}

/** @param {App} app @param {KeyboardEvent} event */
function handlePictureKey(app, event) {
  const { view, model } = app;
  const { key } = event;
  const chosen = model.byId.get(app.state().at || "");
  if (!view) return;
  if (ARROWS[key]) {
    event.preventDefault();
    const next = view.findNeighbour(...ARROWS[key]);
    if (next) app.choose(next);
  } else if (key === "Enter" && chosen?.kind === "story" && model.mode === "stories") {
    app.toggle(chosen.ref);
  } else if ("+-".includes(key)) {
    view.zoom(key === "+" ? KEY_ZOOM : 1 / KEY_ZOOM);
  } else if (key === "0") {
    byId("fit").click();
  }
}
