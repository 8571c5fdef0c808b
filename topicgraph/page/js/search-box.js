// The search box: suggestions by kind, with arrows and Enter.

import { el } from "./dom.js";
import { articlesOf, indexesOf, nameOf, outletName } from "./model.js";
import { coverLine } from "./page-scope.js";
import { preparing, searching } from "./text-index.js";
import { COUNTS, count, fold } from "./text.js";

const SHOWN = { outlet: 5, topic: 5, story: 6, article: 12 };
const MOST_ROWS = 1 + Object.values(SHOWN).reduce((sum, most) => sum + most);
const GROUPS = { outlet: "Outlets", topic: "Topics", story: "Stories", article: "Articles" };

// So many milliseconds are spent on a key before what is found is shown, and then at a time until all is counted.
const [AT_ONCE, AT_A_TIME] = [1, 8];

/** Makes the search box work: a thing found is chosen, the words themselves can be made a filter. */
export function makeFind(input, box, model, app) {
  const boxes = Object.fromEntries(
    Object.keys(SHOWN).map((kind) => [kind, makeGroup(GROUPS[kind])]),
  );
  const rows = []; // of the list, used again at each key
  let options = [];
  let active = -1;
  let searches = []; // one of each kind of thing: {kind, run, found, total, done}
  let waiting = 0;

  function suggest() {
    const indexes = indexesOf(model);
    searches = asked()
      ? Object.keys(SHOWN).map((kind) => ({
          kind,
          run: searching(indexes[kind], asked(), SHOWN[kind]),
          found: [],
          total: 0,
          done: false,
        }))
      : [];
    active = -1;
    look(AT_ONCE);
    draw();
    open(Boolean(asked()));
    goOn();
  }

  function asked() {
    return input.value.trim();
  }

  /** Looks for some milliseconds, first for what can be shown, then for how much there is; true if there is more to show. */
  function look(milliseconds) {
    const until = performance.now() + milliseconds;
    const shown = searches.map(({ found }) => found.length);
    let one = next();
    while (one && performance.now() < until) {
      const { done, value } = one.run.next();
      Object.assign(one, { done: Boolean(done), found: value.found, total: value.total });
      one = next();
    }
    return searches.some(({ found }, n) => found.length > shown[n]);
  }

  function next() {
    const open = searches.filter(({ done }) => !done);
    return open.find(({ kind, found }) => found.length < SHOWN[kind]) || open[0];
  }

  /** Counts on between two keys: there may be very many articles. */
  function goOn() {
    clearTimeout(waiting);
    if (!next()) return tell();
    waiting = setTimeout(() => {
      const more = look(AT_A_TIME);
      if (more || !next()) draw();
      goOn();
    });
  }

  function tell() {
    const found = searches.filter(({ total }) => total);
    if (searches.length)
      app.say(
        found.map(({ kind, total }) => `${total} ${GROUPS[kind].toLowerCase()}`).join(", ") ||
          "nothing found",
      );
  }

  function draw() {
    const chosen = active >= 0 ? options[active].key : null;
    const found = searches.filter(({ total }) => total);
    options = [];
    const groups = found.map(group);
    const articles = found.find(({ kind }) => kind === "article");
    const rest = [
      asked() && coverLine(model),
      articles && wordsOption(asked(), articles),
      searches.length > 0 &&
        !found.length &&
        !next() &&
        el("p", { class: "empty" }, "Nothing found. Fewer or shorter words find more."),
    ];
    box.replaceChildren(...groups, ...rest.filter(Boolean));
    activate(chosen ? options.findIndex(({ key }) => key === chosen) : -1);
  }

  function group({ kind, found, total, done }) {
    const { box: part, number } = boxes[kind];
    number.textContent = done ? COUNTS.format(total) : "…";
    part.replaceChildren(part.firstChild, ...found.map((ref) => option({ kind, ref })));
    return part;
  }

  function option(thing) {
    const words =
      thing.kind === "article"
        ? outletName(model, thing.ref)
        : count(articlesOf(model, thing).length, "article");
    return addOption(
      `${thing.kind} ${thing.ref}`,
      () => app.choose(thing),
      nameOf(model, thing),
      words,
    );
  }

  /** The next row, saying something else than at the last key: to make new rows would take longer than the search. */
  function addOption(key, act, name, words) {
    const row = rows[options.length] || makeRow();
    row.item.setAttribute("aria-selected", "false");
    row.name.textContent = name;
    row.words.textContent = words;
    options.push({ item: row.item, act, key });
    return row.item;
  }

  function makeRow() {
    const [name, words] = [
      el("span", { dir: "auto" }),
      el("span", { class: "words", dir: "auto" }),
    ];
    const row = {
      name,
      words,
      item: el(
        "div",
        { role: "option", id: `option-${rows.length}`, class: "option" },
        name,
        words,
      ),
    };
    rows.push(row);
    return row;
  }

  function wordsOption(words, { total, done }) {
    const which = !done
      ? "these articles"
      : total === 1
        ? "this article"
        : `these ${COUNTS.format(total)} articles`;
    return addOption(
      "words",
      () => app.filter("only", "words", fold(words)),
      `Show only ${which}`,
      "",
    );
  }

  function pick(act) {
    open(false);
    input.value = "";
    act();
  }

  function open(yes) {
    box.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (yes) return;
    input.removeAttribute("aria-activedescendant");
    searches = [];
    clearTimeout(waiting);
  }

  function move(by) {
    if (!options.length) return;
    activate((active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length);
    options[active].item.scrollIntoView({ block: "nearest" });
  }

  function activate(number) {
    if (options[active]) options[active].item.setAttribute("aria-selected", "false");
    active = number;
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    options[active].item.setAttribute("aria-selected", "true");
    return input.setAttribute("aria-activedescendant", options[active].item.id);
  }

  /** Joins the texts that will be searched while nothing else is to do: the first key must not wait for it. */
  function prepare() {
    const whenIdle =
      window.requestIdleCallback ||
      ((then) => setTimeout(() => then({ timeRemaining: () => AT_A_TIME }), AT_A_TIME));
    const work = preparing(Object.values(indexesOf(model)));
    const go = (deadline) => {
      do if (work.next().done) return;
      while (deadline.timeRemaining() > 2);
      whenIdle(go);
    };
    while (rows.length < MOST_ROWS) makeRow();
    whenIdle(go);
  }

  box.addEventListener("mousedown", (event) => event.preventDefault()); // the box must not lose the focus before the click
  box.addEventListener("click", ({ target }) => {
    const clicked = options.find(({ item }) => item.contains(target));
    if (clicked) pick(clicked.act);
  });
  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => asked() && suggest());
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && options.length) {
      event.preventDefault();
      pick(options[Math.max(active, 0)].act);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (box.hidden) input.blur();
      input.value = "";
      open(false);
    }
  });
  return { prepare };
}

/** The suggestions of one kind, under their name and number. */
function makeGroup(name) {
  const number = el("span", { class: "number" });
  return {
    number,
    box: el(
      "div",
      { role: "group", "aria-label": name },
      el("div", { class: "find-head" }, name, " ", number),
    ),
  };
}
