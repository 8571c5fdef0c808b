// What the reader does, by mouse and by keys, to the page's own buttons.

import { byId } from "./dom.js";
import { isDark } from "./theme.js";

/** Wires the page; `act` has what only the page itself can do. */
export function listen(app, act) {
  for (const button of document.querySelectorAll("[data-view]"))
    button.addEventListener("click", () => act.turn(button.dataset.view));
  for (const button of document.querySelectorAll("[data-panel]")) {
    button.addEventListener("click", () =>
      app.change({ at: app.state().at === button.dataset.panel ? null : button.dataset.panel }),
    );
  }
  listenToTabs(app);
  byId("copy").addEventListener("click", act.copyLink);
  byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    act.recolour();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", act.recolour);
  for (const [id, by] of [
    ["closer", 1.35],
    ["farther", 1 / 1.35],
  ])
    byId(id).addEventListener("click", () => app.view && app.view.zoom(by));
  byId("fit").addEventListener("click", () => {
    app.change({ cam: null }, false);
    if (app.view) app.view.fit();
  });
  byId("rearrange").addEventListener("click", () => app.view.rearrange());
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address holds the state
    byId("side").focus();
  });
  document.addEventListener("keydown", (event) => onKey(app, event));
  byId("canvas").addEventListener("keydown", (event) => onPictureKey(app, event));
  addEventListener("popstate", act.restore);
}

function listenToTabs(app) {
  const tabs = [...document.querySelectorAll("[data-tab]")];
  tabs.forEach((tab, n) => {
    tab.addEventListener("click", () => app.change({ tab: tab.dataset.tab }, false));
    tab.addEventListener("keydown", (event) => {
      const next = {
        ArrowRight: n + 1,
        ArrowLeft: n - 1 + tabs.length,
        Home: 0,
        End: tabs.length - 1,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      tabs[next % tabs.length].click();
      tabs[next % tabs.length].focus();
    });
  });
}

function onKey(app, event) {
  const typing =
    /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== "Escape")) return;
  if (event.key === "/") {
    event.preventDefault();
    byId("find").focus();
  } else if (event.key === "?") {
    app.change({ at: "help" });
    byId("panel").querySelector("h2").focus();
  } else if (event.key === "Escape") {
    if (app.state().at) app.change({ at: null });
    else if (app.selection().filtered) app.apply({});
  }
}

function onPictureKey(app, event) {
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const { view, model } = app;
  const one = model.byId.get(app.state().at);
  if (!view) return;
  if (arrows[event.key]) {
    event.preventDefault();
    const next = view.neighbour(...arrows[event.key]);
    if (next) app.choose(next);
  } else if (event.key === "Enter" && one && one.kind === "story" && model.mode === "stories") {
    app.toggle(one.ref);
  } else if ("+-".includes(event.key)) {
    view.zoom(event.key === "+" ? 1.3 : 1 / 1.3);
  } else if (event.key === "0") {
    byId("fit").click();
  }
}
