// The page as a whole: its state, the URL, and which parts are drawn again after a change.

/** @import { App, Facet, FacetFilters, Model, Scene, State, Thing } from "./types" */
import { drawCompareView } from "./compare-view.js";
import { button, byId, el, findByData } from "./dom.js";
import { listenToPage } from "./events.js";
import { makeFilterPanel } from "./filters.js";
import { drawLegend } from "./legend.js";
import { countTabRows, drawTab } from "./lists.js";
import { hasTimeOfDay, idOf, nameOf } from "./model.js";
import { makeNetworkView } from "./network-view.js";
import { drawOutletsView } from "./outlets-view.js";
import { renderPagePanel } from "./page-panels.js";
import { renderScopeNote } from "./page-scope.js";
import { renderPanel } from "./panels.js";
import { findRequestedPath } from "./path-panel.js";
import { makeSearchBox } from "./search-box.js";
import { includesStubs, isFiltered, selectArticles } from "./selection.js";
import { drawStoriesView } from "./stories-view.js";
import { drawTableView } from "./table-view.js";
import { countPhrase, formatCompact, formatNumber } from "./text.js";
import { assignInitials } from "./theme.js";
import { makeTimeStrip } from "./time-strip.js";
import { formatSpan } from "./time.js";
import { showTooltip } from "./tooltip.js";
import { MAX_DEPTH, NO_FILTERS, PAGE_PANELS, formatState, toggleFilter } from "./url-state.js";
import { dropUnknown, parseState } from "./url-state.js";

/** The views that are drawn on the canvas; the others are sheets. */
const PICTURE_VIEWS = ["network", "time"];
const SHEETS = {
  stories: drawStoriesView,
  outlets: drawOutletsView,
  compare: drawCompareView,
  table: drawTableView,
};
/** Browsers stop a page that writes its URL too often: milliseconds. */
const URL_DELAY_MS = 200;
/** In a narrower window the panel may be out of sight. */
const NARROW_WIDTH = 900;
/** The most ignored parts of a link that are named. */
const MAX_IGNORED = 3;

/** @param {Model} model */
export function makePage(model) {
  model.initials = assignInitials(model.hues.map((outlet) => model.outlets[outlet].name));
  const home = { view: model.home, tab: /** @type {const} */ ("overview") };
  let state = readUrl();
  let selection = makeSelection(state);
  /** @type {any} */
  let urlTimer = 0;
  /** What was chosen before: the keyboard goes back to its row. @type {string | null} */
  let previousId = null;
  /** For each part of the page, the state it was last drawn for. */
  const drawnFor = new Map();
  const hasPicture = model.nodes.length > 0;
  /** @type {App} */
  const app = {
    model,
    view: null,
    state: () => state,
    selection: () => selection,
    change,
    choose,
    toggle,
    filter,
    apply,
    narrow,
    isOpen: (story) => getOpenStories().includes(story),
    announce,
    show,
  };
  const events = {
    hover: (thing, point) => showTooltip(model, thing, point),
    choose,
    toggle,
    moved,
  };
  const view = hasPicture ? makeNetworkView(byId("canvas"), model, events) : null;
  const strip = makeTimeStrip(byId("strip"), app);
  const filters = makeFilterPanel(byId("filters"), byId("chips"), app);
  const searchBox = makeSearchBox(byId("find"), byId("found"), app);
  app.view = view;

  /** The state in the URL; the reader is told what of it makes no sense here. @returns {State} */
  function readUrl() {
    const parsed = parseState(location.hash, home);
    const known = dropUnknown(model, parsed.state);
    showIgnored([...parsed.ignored, ...known.ignored]);
    return known.state;
  }

  /** @returns {Thing | null} */
  function getChosen() {
    return state.at ? model.byId.get(state.at) || null : null;
  }

  function getOpenStories() {
    const things = state.open.flatMap((id) => model.byId.get(id) || []);
    return things.filter(({ kind }) => kind === "story").map(({ ref }) => ref);
  }

  /** @param {State} filtersOf */
  function makeSelection(filtersOf) {
    const selected = selectArticles(model, filtersOf);
    return { ...selected, filtered: isFiltered(filtersOf), stubs: includesStubs(filtersOf) };
  }

  /**
   * Changes the state.
   * @param {Partial<State>} fields
   * @param {boolean} isStep whether the browser's "back" leads to before it
   */
  function change(fields, isStep = true) {
    if ("at" in fields) previousId = state.at;
    state = { ...state, ...fields };
    if ("only" in fields || "not" in fields || "time" in fields) selection = makeSelection(state);
    clearTimeout(urlTimer);
    if (isStep) writeUrl("pushState");
    else urlTimer = setTimeout(() => writeUrl("replaceState"), URL_DELAY_MS);
    show();
  }

  /** Tells the widget of a notebook which articles are selected; see `notebook_widget.js`. */
  function reportSelection() {
    if (location.href !== "about:srcdoc" || !model.complete) return;
    const mask = selection.filtered ? selection.mask : null;
    window.parent.postMessage({ type: "topicgraph-selection", mask }, "*");
  }

  /** @param {"pushState" | "replaceState"} method */
  function writeUrl(method) {
    try {
      const url = formatState(state, home) || location.pathname + location.search;
      history[method](null, "", url);
    } catch {
      // In the frame of a notebook the page has no URL of its own; all else works.
    }
  }

  /** Draws the parts that have changed. */
  function show() {
    const hasWords = state.only.words || state.not.words;
    // The excerpts, in which words are found, come after the first picture.
    const filtered = [state.only, state.not, state.time, hasWords ? model.complete : null];
    const { theme } = document.documentElement.dataset;
    drawIfChanged("chips", filtered, filters.showChips);
    drawIfChanged("filters", [filtered, filters.isShown()], filters.show);
    drawIfChanged("picture", [filtered, state.view, state.hide, state.open], showPicture);
    const sheetKeys = [state.view, state.side, state.open, model.complete, theme];
    drawIfChanged("sheet", [filtered, ...sheetKeys], showSheet);
    drawIfChanged("strip", filtered, strip.show);
    drawIfChanged("widget", [filtered, model.complete], reportSelection);
    const sideKeys = [
      state.view,
      state.at,
      state.depth,
      state.tab,
      state.open,
      state.path,
      state.without,
      model.complete,
    ];
    drawIfChanged("side", [filtered, ...sideKeys], showSide);
  }

  /** @param {string} part @param {any[]} dependencies @param {() => void} draw */
  function drawIfChanged(part, dependencies, draw) {
    const key = JSON.stringify(dependencies);
    if (drawnFor.get(part) === key) return;
    drawnFor.set(part, key);
    draw();
  }

  /** Opens the panel of a thing, or closes it. @param {Thing | null} thing */
  function choose(thing) {
    const at = thing ? idOf(model, thing) : null;
    if (at === state.at) return;
    change({ at });
    if (!thing) return;
    if (innerWidth < NARROW_WIDTH) byId("side").scrollIntoView({ block: "start" });
    announce(`${nameOf(model, thing)} chosen`);
  }

  /** Opens a story into its articles, or closes it. @param {number} story */
  function toggle(story) {
    const { id } = model.stories[story];
    const wasOpen = state.open.includes(id);
    const open = wasOpen ? state.open.filter((one) => one !== id) : [...state.open, id];
    const opensHere = PICTURE_VIEWS.includes(state.view) || state.view === "stories";
    change({ open, ...(opensHere ? {} : { view: model.opens }) });
    announce(wasOpen ? "Story closed" : "Story opened");
  }

  /**
   * Turns one filter on or off.
   * @param {"only" | "not"} sign
   * @param {Facet} facet
   * @param {string} key
   */
  function filter(sign, facet, key) {
    change(toggleFilter(state, sign, facet, key));
    announceSelection();
  }

  /** Selects what `fields` say and nothing else. @param {Partial<State>} fields */
  function apply(fields) {
    change({ ...NO_FILTERS, ...fields });
    announceSelection();
  }

  /** Narrows the selection. @param {{only: FacetFilters, time?: State["time"]}} fields */
  function narrow({ only, time = null }) {
    change({ only: { ...state.only, ...only }, time: time || state.time });
    announceSelection();
  }

  function announceSelection() {
    const words = `${countPhrase(selection.total, "article")} selected`;
    announce(selection.filtered ? words : "Everything is shown");
  }

  /** @param {[number, number, number]} cam */
  function moved(cam) {
    if (PICTURE_VIEWS.includes(state.view)) change({ cam }, false);
  }

  function showPicture() {
    const isPicture = PICTURE_VIEWS.includes(state.view);
    for (const id of ["canvas", "zoom", "under"]) byId(id).hidden = !isPicture;
    byId("sheet").hidden = isPicture;
    for (const control of document.querySelectorAll("[data-view]")) {
      const isOn = /** @type {HTMLElement} */ (control).dataset.view === state.view;
      control.setAttribute("aria-pressed", String(isOn));
    }
    const fillsStage = isPicture || state.view === "stories";
    const message = fillsStage ? renderPictureMessage() : null;
    byId("message").hidden = !message;
    byId("message").replaceChildren(message || "");
    byId("canvas").classList.toggle("quiet", Boolean(message));
    if (!view || !isPicture) return;
    const open = getOpenStories();
    const scene = view.show({ view: state.view, hide: state.hide, open, selection });
    if (scene.open.length < open.length) {
      state = { ...state, open: scene.open.map((story) => model.stories[story].id) };
      writeUrl("replaceState");
      announce("The stories opened first were closed to make room");
    }
    showLegend(scene);
    showNotes();
  }

  /** What stands in place of an empty picture; null where there is something to draw. */
  function renderPictureMessage() {
    const renderMessage = (title, ...lines) => {
      return el(
        "div",
        {},
        el("h2", {}, title),
        lines.map((line) => el("p", {}, line)),
      );
    };
    if (!hasPicture) return renderMessage("No articles yet", ...model.advice);
    if (!selection.total) return filters.renderNothingFound();
    if (state.view === "time" && !model.scale.length) {
      const advice = "None of these articles has a date. The network and the lists show them all.";
      return renderMessage("Nothing to show over time", advice);
    }
    return null;
  }

  function showSheet() {
    const draw = SHEETS[state.view];
    if (draw) draw(byId("sheet"), app);
  }

  /** @param {Scene} scene */
  function showLegend(scene) {
    const hide = (hidden) => change({ hide: hidden });
    drawLegend(byId("legend"), model, scene, state, selection, hide);
  }

  /** The notes under the picture: the first line, the others on demand. */
  function showNotes() {
    const lines = [...listReadingNotes(), ...model.advice, ...(model.notes[state.view] || [])];
    byId("notes-head").textContent = lines[0] || "";
    byId("notes-head").classList.toggle("more-notes", lines.length > 1);
    byId("notes").replaceChildren(...lines.slice(1).map((line) => el("li", {}, line)));
    byId("notes-box").hidden = !lines.length;
  }

  /** How to read the picture. */
  function listReadingNotes() {
    const isStories = model.mode === "stories";
    const notes = [];
    if (isStories) {
      notes.push(
        "To open a story into its articles, double-click it, or choose it and press Enter.",
      );
    }
    if (state.view !== "time" || !model.scale.length) return notes;
    const marks = isStories
      ? "circle is a story at its first report, each dot an article that belongs to no story"
      : "dot is an article";
    notes.push(`Each ${marks}; the height has no meaning.`);
    if (state.open.length) {
      notes.push(
        "Marks beside an open story are moved aside. Its articles stand at their own dates; " +
          "those without a date are not drawn.",
      );
    }
    const isDayOnly = (time, n) => time !== null && !hasTimeOfDay(model, n);
    if (model.articles.time.some(isDayOnly)) {
      notes.push("An article with only a day is drawn at the middle of that day.");
    }
    if (model.scale.some(([, , , , squeezed]) => squeezed)) {
      notes.push("In the grey band the time axis is compressed, because there are few articles.");
    }
    return notes;
  }

  /** The panel of what is chosen, or the lists. */
  function showSide() {
    const thing = getChosen();
    const pagePanel = state.at !== null && PAGE_PANELS.includes(state.at) ? state.at : null;
    const [panel, lists] = [byId("panel"), byId("lists")];
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    const hadFocus = byId("side").contains(active) || Boolean(active?.dataset.panel);
    lists.hidden = Boolean(thing || pagePanel);
    panel.hidden = !lists.hidden;
    const path = pagePanel === "path" ? findRequestedPath(app) : null;
    const isDrawn = view ? view.choose(thing, path, state.depth) : false;
    if (panel.hidden) {
      panel.replaceChildren();
      showList();
    } else {
      const back = button({ class: "back" }, () => change({ at: null }), "← Back to the lists");
      const content = thing
        ? renderPanel(app, thing)
        : renderPagePanel(app, String(pagePanel), path);
      panel.replaceChildren(back, ...renderPanelNotes(thing, isDrawn), content);
      byId("side").scrollTop = 0;
    }
    if (!hadFocus) return;
    const row = previousId && findByData(byId("list"), "id", previousId);
    const target = panel.hidden ? row : findEmptyField(panel) || panel.querySelector("h2");
    if (target) target.focus({ preventScroll: !panel.hidden });
  }

  /** @param {Thing | null} thing @param {boolean} isDrawn */
  function renderPanelNotes(thing, isDrawn) {
    const notes = [];
    if (thing && view && !isDrawn && PICTURE_VIEWS.includes(state.view)) {
      notes.push(el("p", { class: "aside" }, "Not drawn in this view."));
    }
    if (thing && isDrawn && state.view === "network") notes.push(renderDepthSlider());
    const countsArticles = thing && ["outlet", "topic", "subject"].includes(thing.kind);
    const scope = countsArticles ? renderScopeNote(model) : null;
    return scope ? [...notes, scope] : notes;
  }

  /** How much of the neighbourhood of what is chosen stands out in the picture. */
  function renderDepthSlider() {
    const words = (depth) => (depth === 1 ? "neighbours" : `up to ${depth} steps away`);
    const output = el("output", {}, words(state.depth));
    const input = ({ target }) => {
      change({ depth: Number(target.value) }, false);
      byId("depth").focus();
    };
    const attributes = { id: "depth", type: "range", min: 1, max: MAX_DEPTH, value: state.depth };
    const slider = el("input", { ...attributes, on: { input } });
    const label = el("label", { for: "depth" }, "In the picture: ");
    return el("p", { class: "aside depth" }, label, slider, output);
  }

  function showList() {
    for (const tab of document.querySelectorAll("[data-tab]")) {
      const name = /** @type {any} */ (tab).dataset.tab;
      const isShown = name === state.tab;
      const number = /** @type {HTMLElement | null} */ (tab.querySelector(".number"));
      if (number) {
        const rows = countTabRows(model, name, selection);
        number.textContent = formatCompact(rows);
        number.title = formatNumber(rows);
      }
      tab.setAttribute("aria-selected", String(isShown));
      tab.setAttribute("tabindex", isShown ? "0" : "-1");
    }
    byId("list").setAttribute("aria-labelledby", `tab-${state.tab}`);
    drawTab(byId("list"), byId("order"), app);
  }

  /** Says something to readers who do not see it. @param {string} words */
  function announce(words) {
    byId("live").textContent = words;
  }

  async function copyLink() {
    clearTimeout(urlTimer);
    writeUrl("replaceState");
    try {
      await navigator.clipboard.writeText(location.href);
      const isFile = location.protocol === "file:";
      announce(isFile ? "Link copied; send the file with it" : "Link copied");
      byId("copied").textContent = isFile ? "Link copied: send the file with it" : "Link copied";
      byId("copied").hidden = false;
    } catch {
      const field = byId("link");
      field.hidden = false;
      field.value = location.href;
      field.select();
      announce("Copy the link from the field");
    }
    setTimeout(() => (byId("copied").hidden = true), 2400);
  }

  /** Opens another view. @param {State["view"]} name */
  function openView(name) {
    if (state.view === name) return;
    const isPicture = PICTURE_VIEWS.includes(name);
    // Hidden outlets are of the time axis: in another picture they would be missed in silence.
    const isKind = (key) => !key.startsWith("hue") && key !== "others";
    const hide = isPicture ? state.hide.filter(isKind) : state.hide;
    change({ view: name, cam: null, hide });
    if (isPicture && view) view.fit();
    if (innerWidth < NARROW_WIDTH) byId("picture").scrollIntoView({ block: "start" });
    if (!isPicture) byId("sheet").scrollTop = 0;
  }

  /** Shows the state in the URL. */
  function restore() {
    state = readUrl();
    selection = makeSelection(state);
    show();
    if (innerWidth < NARROW_WIDTH && state.at) byId("side").scrollIntoView({ block: "start" });
    if (!view || !PICTURE_VIEWS.includes(state.view)) return;
    if (state.cam) view.setCamera(state.cam);
    else view.fit();
  }

  /** Draws again what waited for the details. */
  function complete() {
    const { state: known, ignored } = dropUnknown(model, state);
    if (ignored.length) showIgnored(ignored);
    state = known;
    if (state.only.words || state.not.words) selection = makeSelection(state);
    if (state.open.length && view) {
      // The links among the articles of open stories are known only now.
      view.forget();
      drawnFor.delete("picture");
    }
    show();
    searchBox.prepare();
  }

  function recolour() {
    if (!view) return;
    view.draw();
    show();
    showLegend(view.snapshot().scene);
  }

  listenToPage(app, { openView, copyLink, recolour, restore });
  const { from, to } = model.counts;
  byId("span").textContent = from === null ? "" : formatSpan(from, to);
  restore();
  return { complete };
}

/** The first text field of a panel that has nothing in it yet. @param {HTMLElement} panel */
function findEmptyField(panel) {
  const fields = [...panel.querySelectorAll("input[type=text]")];
  return fields.map((field) => /** @type {any} */ (field)).find((field) => !field.value);
}

/** Tells the reader which parts of a link were ignored. @param {string[]} ignored */
function showIgnored(ignored) {
  const notice = byId("notice");
  notice.hidden = !ignored.length;
  if (!ignored.length) return;
  const named = ignored.slice(0, MAX_IGNORED).map((text) => text.slice(0, 60));
  const rest = ignored.length - named.length;
  const more = rest ? ` and ${formatNumber(rest)} more` : "";
  const parts = el("span", { dir: "auto" }, named.join(" · "));
  const close = button({ class: "step", "aria-label": "Close this notice" }, hide, "×");
  notice.replaceChildren(
    "This link asks for what this page does not have: ",
    parts,
    more,
    ". ",
    close,
  );
  function hide() {
    notice.hidden = true;
  }
}
