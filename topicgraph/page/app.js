// The page as a whole: the state, the address, and who hears of a change.

/** Reads the data and brings the page to life; where that fails, says so. */
function start() {
  readData().then((data) => makePage(makeModel(data))).catch((error) => {
    byId("message").hidden = false;
    byId("message").replaceChildren(el("p", {}, `This page could not be opened. ${error.message}`));
  });
}

function makePage(model) {
  model.letters = hueLetters(model.hues.map((outlet) => model.outlets[outlet].name));
  const home = { view: model.opens, tab: model.stories.length ? "stories" : "articles" };
  const orders = { stories: "size", articles: "new", outlets: "size", topics: "size" };
  let state = parseState(location.hash, home);
  const drawable = model.nodes.length > 0;
  const view = drawable ? makeView(byId("canvas"), model, { hover: showTip, choose, toggle, moved }) : null;
  let frames = 0;
  let left = null; // what was chosen before: the keyboard goes back to its row

  function thing() {
    return state.at ? model.byId.get(state.at) || null : null;
  }

  function openStories() {
    return state.open.map((id) => model.byId.get(id)).filter((one) => one && one.kind === "story").map((one) => one.ref);
  }

  /** Changes the state; `step` says whether "back" should lead to before it. */
  function change(fields, step = true) {
    state = { ...state, ...fields };
    const address = formatState(state, home) || location.pathname + location.search;
    try {
      history[step ? "pushState" : "replaceState"](null, "", address);
    } catch {
      // a notebook shows the page in a frame without an address of its own: all works but the address
    }
  }

  function choose(one) {
    const at = one ? idOf(model, one) : null;
    if (at === state.at) return;
    left = state.at;
    change({ at });
    showSide(Boolean(one));
    if (one) say(`${nameOf(model, one)} chosen`);
  }

  function toggle(story) {
    const id = model.stories[story].id;
    const open = state.open.includes(id) ? state.open.filter((one) => one !== id) : [...state.open, id];
    change({ open });
    showPicture();
    showSide();
    say(open.includes(id) ? "Story opened" : "Story closed");
  }

  function moved(cam) {
    clearTimeout(frames);
    frames = setTimeout(() => change({ cam }, false), 250);
  }

  function showPicture() {
    const note = pictureMessage();
    byId("message").hidden = !note;
    byId("message").replaceChildren(note || "");
    byId("canvas").classList.toggle("quiet", Boolean(note));
    for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String(button.dataset.view === state.view));
    if (!view) return;
    const drawn = view.show({ view: state.view, hide: state.hide, open: openStories() });
    if (drawn.open.length < openStories().length) {
      change({ open: drawn.open.map((story) => model.stories[story].id) }, false);
      say("The stories opened first were closed to make room");
    }
    drawLegend(byId("legend"), model, state, (hide) => {
      change({ hide });
      showPicture();
    });
    showNotes();
  }

  function pictureMessage() {
    if (!drawable) return el("div", {}, el("h2", {}, "No articles yet"), model.advice.map((line) => el("p", {}, line)));
    if (state.view === "time" && !model.scale.length) {
      return el("div", {}, el("h2", {}, "Nothing to put in time"), el("p", {}, "None of these articles has a date. The network and the lists show them all."));
    }
    return null;
  }

  function showNotes() {
    const squeezed = model.scale.some((piece) => piece[4]);
    const lines = [...(drawable ? model.advice : []), ...(model.notes[state.view] || [])];
    if (state.view === "time" && model.scale.length) {
      lines.unshift(`Each ${model.mode === "stories" ? "circle is a story at its first report, each dot an article that belongs to no story" : "dot is an article"}; the height means nothing.`);
      if (state.open.length) lines.push("Marks beside an open story have stepped aside.");
      if (squeezed) lines.push("In the grey band time is squeezed: few articles lie there.");
    }
    if (model.mode === "stories") lines.unshift("Double-click a story, or choose it and press Enter, to open it into its articles.");
    byId("notes").replaceChildren(...lines.map((line) => el("li", {}, line)));
    byId("notes-box").hidden = !lines.length;
  }

  function showSide(focusPanel = false) {
    const one = thing();
    const problems = state.at === "problems" && model.counts.problems > 0;
    const panelBox = byId("panel");
    const inside = byId("side").contains(document.activeElement);
    byId("lists").hidden = Boolean(one || problems);
    panelBox.hidden = !(one || problems);
    const isDrawn = view ? view.choose(one) : false;
    if (one || problems) {
      const back = el("button", { type: "button", class: "back", on: { click: () => choose(null) } }, "← All ", state.tab);
      const isOpen = (story) => openStories().includes(story);
      const absent = one && view && !isDrawn ? el("p", { class: "aside" }, "Not drawn in this view.") : "";
      panelBox.replaceChildren(back, absent, one ? panel(model, one, { choose, toggle, isOpen }) : problemsPanel(model));
      byId("side").scrollTop = 0;
      if (focusPanel && innerWidth < 900) panelBox.scrollIntoView({ block: "start" });
    } else {
      showList();
    }
    const target = panelBox.hidden ? left && byId("list").querySelector(`[data-id="${CSS.escape(left)}"]`) : panelBox.querySelector("h2");
    if (inside && target) target.focus({ preventScroll: !panelBox.hidden });
  }

  function showList() {
    for (const tab of document.querySelectorAll("[data-tab]")) {
      const mine = tab.dataset.tab === state.tab;
      tab.setAttribute("aria-selected", String(mine));
      tab.tabIndex = mine ? 0 : -1;
    }
    const order = byId("order");
    order.replaceChildren(...ORDERS[state.tab].map(([key, words]) => el("option", { value: key, selected: key === orders[state.tab] }, words)));
    byId("list").setAttribute("aria-labelledby", `tab-${state.tab}`);
    drawList(byId("list"), model, state.tab, orders[state.tab], state.at, choose);
  }

  function showTip(one, point) {
    const tip = byId("tip");
    tip.hidden = !one;
    if (!one) return;
    const articles = articlesOf(model, one);
    const held = articles.filter((n) => model.articles.held[n]).length;
    const [from, to] = extent(model, articles);
    const words = rowWords(model, { thing: one, articles, size: articles.length, held, from, to });
    const kind = one.kind === "article" && !model.articles.held[one.ref] ? "Not in this corpus" : KIND_NAMES[one.kind];
    tip.replaceChildren(el("span", { class: "kicker" }, kind), el("strong", { dir: "auto" }, nameOf(model, one)), el("span", { class: "words", dir: "auto" }, words));
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
    change({ view: name, cam: null, hide: state.hide.filter((key) => !key.startsWith("hue") && key !== "others") });
    showPicture();
    if (view) view.fit();
  }

  function restore() {
    state = parseState(location.hash, home);
    showPicture();
    showSide();
    if (!view) return;
    if (state.cam) view.aim(state.cam);
    else view.fit();
  }

  function onKey(event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      byId("find").focus();
    } else if (event.key === "Escape" && state.at) {
      choose(null);
    }
  }

  function onPictureKey(event) {
    const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const one = thing();
    if (arrows[event.key] && view) {
      event.preventDefault();
      const next = view.neighbour(...arrows[event.key]);
      if (next) choose(next);
    } else if (event.key === "Enter" && one && one.kind === "story" && model.mode === "stories") {
      toggle(one.ref);
    } else if (view && "+-".includes(event.key)) {
      view.zoom(event.key === "+" ? 1.3 : 1 / 1.3);
    }
  }

  for (const button of document.querySelectorAll("[data-view]")) button.addEventListener("click", () => turn(button.dataset.view));
  const tabs = [...document.querySelectorAll("[data-tab]")];
  tabs.forEach((tab, n) => {
    tab.addEventListener("click", () => {
      change({ tab: tab.dataset.tab }, false);
      showList();
    });
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      const next = tabs[(n + by + tabs.length) % tabs.length];
      next.click();
      next.focus();
    });
  });
  byId("order").addEventListener("change", (event) => {
    orders[state.tab] = event.target.value;
    showList();
  });
  byId("copy").addEventListener("click", copyLink);
  byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    recolour();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  byId("problems")?.addEventListener("click", () => {
    change({ at: "problems" });
    showSide(true);
  });
  for (const [id, by] of [["closer", 1.35], ["farther", 1 / 1.35]]) byId(id).addEventListener("click", () => view && view.zoom(by));
  byId("fit").addEventListener("click", () => {
    change({ cam: null }, false);
    if (view) view.fit();
  });
  document.addEventListener("keydown", onKey);
  byId("canvas").addEventListener("keydown", onPictureKey);
  addEventListener("popstate", restore);
  makeFind(byId("find"), byId("found"), model, choose, say);

  function recolour() {
    if (view) view.draw();
    drawLegend(byId("legend"), model, state, (hide) => {
      change({ hide });
      showPicture();
    });
  }

  byId("span").textContent = model.counts.from === null ? "" : spanText(model.counts.from, model.counts.to);
  restore();
  document.documentElement.dataset.ready = "yes";
}
