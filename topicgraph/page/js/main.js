// The page as a whole: the state, the address, and which part is drawn anew after a change.

import { drawCompare } from "./compare-view.js";
import { byId, el } from "./dom.js";
import { readBlock } from "./embedded-data.js";
import { listen } from "./events.js";
import { makeFilters } from "./filters.js";
import { drawLegend } from "./legend.js";
import { drawSide, numberInTab, rowOf, rowWords } from "./lists.js";
import { addDetails, idOf, makeModel, nameOf } from "./model.js";
import { makeView } from "./network-view.js";
import { drawOutlets } from "./outlets-view.js";
import { routeOf, specialPanel } from "./page-panels.js";
import { coverLine } from "./page-scope.js";
import { panel } from "./panels.js";
import { makeFind } from "./search-box.js";
import { asksForStubs, isFiltered, select } from "./selection.js";
import { drawTable } from "./table-view.js";
import { count, inBrief } from "./text.js";
import { KIND_NAMES, hueLetters } from "./theme.js";
import { makeStrip } from "./time-strip.js";
import { spanText } from "./time.js";
import { NO_FILTERS, formatState, parseState, withFilter } from "./url-state.js";

/** Reads the data and brings the page to life; where that fails, says so. */
async function start() {
  try {
    const model = makeModel(await readBlock("data"));
    const page = makePage(model);
    const rest = byId("details").hasAttribute("data-packed");
    if (rest) await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); // the picture comes first
    addDetails(model, await readBlock("details"));
    page.complete();
    document.documentElement.dataset.ready = "yes";
  } catch (error) {
    byId("message").hidden = false;
    byId("message").replaceChildren(el("p", {}, `This page could not be opened. ${error.message}`));
  }
}

export const PICTURES = ["network", "time"];
const ASIDE = ["problems", "path", "save", "about", "help"]; // panels about the page, not about a thing

function makePage(model) {
  model.letters = hueLetters(model.hues.map((outlet) => model.outlets[outlet].name));
  const home = { view: model.opens, tab: "overview" };
  let state = parseState(location.hash, home);
  let selection = chosenBy(state);
  let addressing = 0;
  let left = null; // what was chosen before: the keyboard goes back to its row
  const drawnFor = new Map(); // of each part, the state it was last drawn for
  const drawable = model.nodes.length > 0;
  const app = {
    model,
    state: () => state,
    selection: () => selection,
    change,
    choose,
    toggle,
    filter,
    apply,
    narrow,
    isOpen,
    say,
    show,
  };
  const view = drawable
    ? makeView(byId("canvas"), model, { hover: showTip, choose, toggle, moved, rested })
    : null;
  const strip = makeStrip(byId("strip"), app);
  const filters = makeFilters(byId("filters"), byId("chips"), app);
  const find = makeFind(byId("find"), byId("found"), model, app);
  app.view = view;

  function thing() {
    return state.at ? model.byId.get(state.at) || null : null;
  }

  function openStories() {
    return state.open
      .map((id) => model.byId.get(id))
      .filter((one) => one && one.kind === "story")
      .map((one) => one.ref);
  }

  function isOpen(story) {
    return openStories().includes(story);
  }

  function chosenBy(filters) {
    return {
      ...select(model, filters),
      filtered: isFiltered(filters),
      stubs: asksForStubs(filters),
    };
  }

  /** Changes the state; `step` says whether "back" should lead to before it. */
  function change(fields, step = true) {
    if ("at" in fields) left = state.at;
    state = { ...state, ...fields };
    if ("only" in fields || "not" in fields || "time" in fields) selection = chosenBy(state);
    clearTimeout(addressing);
    if (step) address("pushState");
    else addressing = setTimeout(() => address("replaceState"), 200); // a browser stops a page that writes it too often
    show();
  }

  function address(how) {
    try {
      history[how](null, "", formatState(state, home) || location.pathname + location.search);
    } catch {
      // a notebook shows the page in a frame without an address of its own: all works but the address
    }
  }

  /** Draws what has changed. */
  function show() {
    const filtered = [state.only, state.not, state.time];
    part("chips", filtered, filters.showChips);
    part("filters", [filtered, filters.isShown()], filters.show);
    part("picture", [filtered, state.view, state.hide, state.open], showPicture);
    part(
      "sheet",
      [filtered, state.view, state.side, model.complete, document.documentElement.dataset.theme],
      showSheet,
    );
    part("strip", filtered, strip.show);
    part(
      "side",
      [filtered, state.at, state.tab, state.open, state.path, state.without, model.complete],
      showSide,
    );
  }

  function part(name, depends, draw) {
    const key = JSON.stringify(depends);
    if (drawnFor.get(name) === key) return;
    drawnFor.set(name, key);
    draw();
  }

  function choose(one) {
    const at = one ? idOf(model, one) : null;
    if (at === state.at) return;
    change({ at });
    if (one) toPanel();
    if (one) say(`${nameOf(model, one)} chosen`);
  }

  /** On a narrow screen the panel may be out of sight. */
  function toPanel() {
    if (innerWidth < 900) byId("side").scrollIntoView({ block: "start" });
  }

  function toggle(story) {
    const { id } = model.stories[story];
    const open = state.open.includes(id)
      ? state.open.filter((one) => one !== id)
      : [...state.open, id];
    change({ open, ...(PICTURES.includes(state.view) ? {} : { view: model.opens }) });
    say(open.includes(id) ? "Story opened" : "Story closed");
  }

  /** Turns one filter on or off. */
  function filter(sign, facet, key) {
    change(withFilter(state, sign, facet, key));
    tell();
  }

  /** Selects what `fields` say and nothing else. */
  function apply(fields) {
    change({ ...NO_FILTERS, ...fields });
    tell();
  }

  /** Selects of what is selected only what `only` asks for. */
  function narrow({ only }) {
    change({ only: { ...state.only, ...only } });
    tell();
  }

  function tell() {
    say(
      selection.filtered ? `${count(selection.total, "article")} selected` : "Everything is shown",
    );
  }

  function moved(cam) {
    if (PICTURES.includes(state.view)) change({ cam }, false);
  }

  function rested(words) {
    byId("rearrange").textContent = words;
  }

  function showPicture() {
    const isPicture = PICTURES.includes(state.view);
    for (const id of ["canvas", "zoom", "under"]) byId(id).hidden = !isPicture;
    byId("rearrange").hidden = state.view !== "network" || !drawable;
    byId("sheet").hidden = isPicture;
    for (const button of document.querySelectorAll("[data-view]"))
      button.setAttribute("aria-pressed", String(button.dataset.view === state.view));
    const note = isPicture ? pictureMessage() : null;
    byId("message").hidden = !note;
    byId("message").replaceChildren(note || "");
    byId("canvas").classList.toggle("quiet", Boolean(note));
    if (!view || !isPicture) return;
    const drawn = view.show({ view: state.view, hide: state.hide, open: openStories(), selection });
    if (drawn.open.length < openStories().length) {
      state = { ...state, open: drawn.open.map((story) => model.stories[story].id) };
      address("replaceState");
      say("The stories opened first were closed to make room");
    }
    showLegend(drawn);
    showNotes();
  }

  function pictureMessage() {
    if (!drawable)
      return el(
        "div",
        {},
        el("h2", {}, "No articles yet"),
        model.advice.map((line) => el("p", {}, line)),
      );
    if (!selection.total) return filters.noneFound();
    if (state.view === "time" && !model.scale.length) {
      return el(
        "div",
        {},
        el("h2", {}, "Nothing to put in time"),
        el("p", {}, "None of these articles has a date. The network and the lists show them all."),
      );
    }
    return null;
  }

  function showSheet() {
    const draw = { outlets: drawOutlets, compare: drawCompare, table: drawTable }[state.view];
    if (draw) draw(byId("sheet"), app);
  }

  function showLegend(drawn) {
    drawLegend(byId("legend"), model, drawn, state, selection, (hide) => change({ hide }));
  }

  function showNotes() {
    const squeezed = model.scale.some((piece) => piece[4]);
    const lines = [...(drawable ? model.advice : []), ...(model.notes[state.view] || [])];
    if (state.view === "time" && model.scale.length) {
      lines.unshift(
        `Each ${model.mode === "stories" ? "circle is a story at its first report, each dot an article that belongs to no story" : "dot is an article"}; the height means nothing.`,
      );
      if (state.open.length) lines.push("Marks beside an open story have stepped aside.");
      if (squeezed) lines.push("In the grey band time is squeezed: few articles lie there.");
    }
    if (model.mode === "stories")
      lines.unshift(
        "Double-click a story, or choose it and press Enter, to open it into its articles.",
      );
    byId("notes-head").textContent = lines[0] || "";
    byId("notes-head").classList.toggle("more-notes", lines.length > 1);
    byId("notes").replaceChildren(...lines.slice(1).map((line) => el("li", {}, line)));
    byId("notes-box").hidden = !lines.length;
  }

  function showSide() {
    const one = thing();
    const special = ASIDE.includes(state.at) ? state.at : null;
    const [box, listBox] = [byId("panel"), byId("lists")];
    const inside =
      byId("side").contains(document.activeElement) ||
      Boolean(document.activeElement.dataset.panel);
    listBox.hidden = Boolean(one || special);
    box.hidden = !listBox.hidden;
    const route = special === "path" ? routeOf(app) : null;
    const isDrawn = view ? view.choose(one, route) : false;
    if (box.hidden) {
      box.replaceChildren();
      showList();
    } else {
      const back = el(
        "button",
        { type: "button", class: "back", on: { click: () => change({ at: null }) } },
        "← Back to the lists",
      );
      const absent =
        one && view && !isDrawn && PICTURES.includes(state.view)
          ? el("p", { class: "aside" }, "Not drawn in this view.")
          : "";
      box.replaceChildren(
        back,
        absent,
        (one && one.kind !== "article" && one.kind !== "story" && coverLine(model)) || "",
        one ? panel(app, one) : specialPanel(app, special, route),
      );
      byId("side").scrollTop = 0;
    }
    const row = left && byId("list").querySelector(`[data-id="${CSS.escape(left)}"]`);
    const target = box.hidden ? row : box.querySelector("input") || box.querySelector("h2");
    if (inside && target) target.focus({ preventScroll: !box.hidden });
  }

  function showList() {
    for (const tab of document.querySelectorAll("[data-tab]")) {
      const mine = tab.dataset.tab === state.tab;
      const number = tab.querySelector(".number");
      if (number) {
        const rows = numberInTab(model, tab.dataset.tab, selection);
        number.textContent = inBrief(rows);
        number.title = rows.toLocaleString("en");
      }
      tab.setAttribute("aria-selected", String(mine));
      tab.tabIndex = mine ? 0 : -1;
    }
    byId("list").setAttribute("aria-labelledby", `tab-${state.tab}`);
    drawSide(byId("list"), byId("order"), app);
  }

  function showTip(one, point) {
    const tip = byId("tip");
    tip.hidden = !one;
    if (!one) return;
    const kind =
      one.kind === "article" && !model.articles.held[one.ref]
        ? "Not in this corpus"
        : KIND_NAMES[one.kind];
    tip.replaceChildren(
      el("span", { class: "kicker" }, kind),
      el("strong", { dir: "auto" }, nameOf(model, one)),
      el("span", { class: "words", dir: "auto" }, rowWords(model, rowOf(model, one))),
    );
    const box = byId("picture").getBoundingClientRect();
    tip.classList.toggle("left", point.x > box.width * 0.6);
    tip.classList.toggle("above", point.y > box.height * 0.65);
    tip.style.setProperty("--x", `${point.x}px`);
    tip.style.setProperty("--y", `${point.y}px`);
  }

  function say(words) {
    byId("live").textContent = words;
  }

  async function copyLink() {
    clearTimeout(addressing);
    address("replaceState");
    const link = location.href;
    try {
      await navigator.clipboard.writeText(link);
      say("Link copied");
      byId("copy").textContent = "Copied";
    } catch {
      const field = byId("link");
      field.hidden = false;
      field.value = link;
      field.select();
      say("Copy the link from the field");
    }
    setTimeout(() => (byId("copy").textContent = "Copy link"), 1600);
  }

  function turn(name) {
    if (state.view === name) return;
    const framed = PICTURES.includes(name);
    change({
      view: name,
      cam: null,
      hide: framed
        ? state.hide.filter((key) => !key.startsWith("hue") && key !== "others")
        : state.hide,
    });
    if (framed && view) view.fit();
    if (innerWidth < 900) byId("picture").scrollIntoView({ block: "start" });
    if (!framed) byId("sheet").scrollTop = 0;
  }

  function restore() {
    state = parseState(location.hash, home);
    selection = chosenBy(state);
    show();
    if (!view || !PICTURES.includes(state.view)) return;
    if (state.cam) view.aim(state.cam);
    else view.fit();
  }

  /** The details have come: whatever waited for them is drawn again. */
  function complete() {
    if (state.only.words || state.not.words || (state.at && !thing())) selection = chosenBy(state);
    if (state.open.length && view) {
      // the links among their articles are known only now
      view.forget();
      drawnFor.delete("picture");
    }
    show();
    find.prepare();
  }

  function recolour() {
    if (!view) return;
    view.draw();
    show();
    showLegend(view.snapshot().drawn);
  }

  listen(app, { turn, copyLink, recolour, restore });
  byId("span").textContent =
    model.counts.from === null ? "" : spanText(model.counts.from, model.counts.to);
  restore();
  return { complete };
}

start();
