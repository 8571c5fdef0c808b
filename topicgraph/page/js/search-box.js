// The search box: suggestions by kind, with arrow keys and Enter.

/** @import { App, Kind, Thing } from "./types" */
import { el } from "./dom.js";
import { articlesOf, getTextIndexes, nameOf, outletName } from "./model.js";
import { renderScopeNote } from "./page-scope.js";
import { QueryError, searchArticlesInSteps } from "./search-language.js";
import { parseQuery } from "./search-query.js";
import { splitWords } from "./search-text.js";
import { selectArticles } from "./selection.js";
import { buildBlocks, searchInSteps } from "./text-index.js";
import { countPhrase, formatNumber } from "./text.js";

/**
 * @typedef {object} Search the search among things of one kind
 * @property {Kind} kind
 * @property {ReturnType<typeof searchInSteps> | ReturnType<typeof searchArticlesInSteps>} steps
 * @property {number[]} rows
 * @property {number} total
 * @property {boolean} done
 */
/** @typedef {{item: HTMLElement, act: () => void, key: string}} Option */

/** The most suggestions of each kind. */
const MAX_SUGGESTIONS = { outlet: 5, topic: 5, subject: 4, story: 6, article: 12 };
/** @type {Kind[]} */
const KINDS = ["outlet", "topic", "subject", "story", "article"];
const GROUP_LABELS = {
  outlet: "Outlets",
  topic: "Topics",
  subject: "Subjects",
  story: "Stories",
  article: "Articles",
};
/** The rows of the list are made beforehand: two more than the suggestions, for the words. */
const MAX_ROWS = 2 + Object.values(MAX_SUGGESTIONS).reduce((sum, limit) => sum + limit);

/** Milliseconds of search at a key before its results are shown, and at a time after that. */
const [FIRST_SLICE_MS, SLICE_MS] = [1, 8];

/**
 * Makes the search box work: what is found can be chosen, and the words made a filter.
 * @param {HTMLInputElement} input
 * @param {HTMLElement} box of the suggestions
 * @param {App} app
 */
export function makeSearchBox(input, box, app) {
  const { model } = app;
  const groups = Object.fromEntries(KINDS.map((kind) => [kind, makeGroup(GROUP_LABELS[kind])]));
  /** @type {{item: HTMLElement, name: HTMLElement, words: HTMLElement}[]} */
  const rows = [];
  /** @type {Option[]} */
  let options = [];
  let active = -1;
  /** @type {Search[]} */
  let searches = [];
  /** What is wrong in the query, in words. */
  let mistake = "";
  /** @type {any} */
  let timer = 0;

  function suggest() {
    searches = getQuery() ? KINDS.map(startSearch) : [];
    mistake = "";
    active = -1;
    searchFor(FIRST_SLICE_MS);
    draw();
    setOpen(Boolean(getQuery()));
    continueSearch();
  }

  /** @param {Kind} kind @returns {Search} */
  function startSearch(kind) {
    const index = getTextIndexes(model)[kind];
    const steps =
      kind === "article"
        ? searchArticlesInSteps(model, index, getQuery(), MAX_SUGGESTIONS.article)
        : searchInSteps(index, getQuery(), MAX_SUGGESTIONS[kind]);
    return { kind, steps, rows: [], total: 0, done: false };
  }

  function getQuery() {
    return input.value.trim();
  }

  /**
   * Searches for some milliseconds, first for what can be shown, then for the totals. Says whether
   * there is more to show.
   * @param {number} milliseconds
   */
  function searchFor(milliseconds) {
    const deadline = performance.now() + milliseconds;
    const shown = searches.map((search) => search.rows.length);
    let search = findUnfinished();
    while (search && performance.now() < deadline) {
      step(search);
      search = findUnfinished();
    }
    return searches.some((one, n) => one.rows.length > shown[n]);
  }

  /** @param {Search} search */
  function step(search) {
    try {
      const { done, value } = search.steps.next();
      Object.assign(search, { done: Boolean(done), rows: value.rows, total: value.total });
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      mistake = error.message;
      search.done = true;
    }
  }

  function findUnfinished() {
    const unfinished = searches.filter(({ done }) => !done);
    const isShort = (search) => search.rows.length < MAX_SUGGESTIONS[search.kind];
    return unfinished.find(isShort) || unfinished[0];
  }

  /** Goes on counting between two keys. */
  function continueSearch() {
    clearTimeout(timer);
    if (!findUnfinished()) {
      announceTotals();
      return;
    }
    timer = setTimeout(() => {
      const hasMore = searchFor(SLICE_MS);
      if (hasMore || !findUnfinished()) draw();
      continueSearch();
    });
  }

  function announceTotals() {
    if (!searches.length) return;
    const totals = searches
      .filter(({ total }) => total)
      .map(({ kind, total }) => `${total} ${GROUP_LABELS[kind].toLowerCase()}`);
    app.announce(totals.join(", ") || mistake || "nothing found");
  }

  function draw() {
    const activeKey = active >= 0 ? options[active].key : null;
    const successful = searches.filter(({ total }) => total);
    const articles = successful.find(({ kind }) => kind === "article");
    options = [];
    const isSearched = searches.length > 0 && !mistake && !findUnfinished();
    const isNothing = isSearched && !successful.length;
    const named = successful.filter(startWithNamed);
    // What has exactly the name comes first: "Harbour Wire" asks for that outlet, not for articles
    // on the harbour with the word "wire".
    const parts = [
      ...named.map(renderGroup),
      addQueryOption(),
      mistake && el("p", { class: "empty", dir: "auto" }, mistake),
      articles && addWordsOption(articles),
      ...successful.filter((search) => !named.includes(search)).map(renderGroup),
      getQuery() && renderScopeNote(model),
      isNothing && !options.length && el("p", { class: "empty", dir: "auto" }, describeNothing()),
    ];
    box.replaceChildren(...parts.filter(Boolean));
    setActive(activeKey ? options.findIndex(({ key }) => key === activeKey) : -1);
  }

  /**
   * Whether an outlet, topic, subject or story found has exactly the name that is searched for; it
   * becomes the first of its kind.
   * @param {Search} search
   */
  function startWithNamed(search) {
    const { kind, rows: refs } = search;
    if (kind === "article") return false;
    const inWords = (text) => splitWords(text).join(" ");
    const query = inWords(getQuery());
    const isNamedSo = (ref) => inWords(nameOf(model, { kind, ref })) === query;
    const named = refs.filter(isNamedSo);
    search.rows = [...named, ...refs.filter((ref) => !named.includes(ref))];
    return named.length > 0;
  }

  function describeNothing() {
    const query = parseQuery(model, getQuery());
    if (query) return `No article has all of these: ${query.parts.join(" · ")}.`;
    return "Nothing found. Fewer or shorter words find more.";
  }

  /** @param {Search} search */
  function renderGroup({ kind, rows: refs, total, done }) {
    const { element, head, number } = groups[kind];
    number.textContent = done ? formatNumber(total) : "…";
    element.replaceChildren(head, ...refs.map((ref) => addThingOption({ kind, ref })));
    return element;
  }

  /** @param {Thing} thing */
  function addThingOption(thing) {
    const words =
      thing.kind === "article"
        ? outletName(model, thing.ref)
        : countPhrase(articlesOf(model, thing).length, "article");
    const key = `${thing.kind} ${thing.ref}`;
    return addOption(key, () => app.choose(thing), nameOf(model, thing), words);
  }

  /** The articles that the query asks for by names and times beside its words. */
  function addQueryOption() {
    const query = parseQuery(model, getQuery());
    if (!query) return null;
    const { only, time, parts } = query;
    const { total } = selectArticles(model, { only, not: {}, time });
    if (!total) return null;
    const number = total === 1 ? "this article" : `these ${formatNumber(total)} articles`;
    const act = () => app.narrow({ only, time });
    return addOption("query", act, `Show ${number}`, parts.join(" · "));
  }

  /** @param {Search} search */
  function addWordsOption({ total, done }) {
    const words = getQuery();
    const number = total === 1 ? "this article" : `these ${formatNumber(total)} articles`;
    const name = `Show ${done ? number : "these articles"}`;
    return addOption("words", () => app.filter("only", "words", words), name, "with these words");
  }

  /** The next row with other words: making new rows would take longer than the search. */
  function addOption(key, act, name, words) {
    const row = rows[options.length] || makeRow();
    row.item.setAttribute("aria-selected", "false");
    row.name.textContent = name;
    row.words.textContent = words;
    options.push({ item: row.item, act, key });
    return row.item;
  }

  function makeRow() {
    const name = el("span", { dir: "auto" });
    const words = el("span", { class: "words", dir: "auto" });
    const attributes = { role: "option", id: `option-${rows.length}`, class: "option" };
    const row = { name, words, item: el("div", attributes, name, words) };
    rows.push(row);
    return row;
  }

  /** @param {Option} option */
  function pick({ act }) {
    setOpen(false);
    input.value = "";
    act();
  }

  /** @param {boolean} isOpen */
  function setOpen(isOpen) {
    box.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) return;
    input.removeAttribute("aria-activedescendant");
    searches = [];
    clearTimeout(timer);
  }

  /** @param {number} by 1 for down, -1 for up */
  function moveActive(by) {
    if (!options.length) return;
    const start = active < 0 && by < 0 ? 0 : active;
    setActive((start + by + options.length) % options.length);
    options[active].item.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} number */
  function setActive(number) {
    options[active]?.item.setAttribute("aria-selected", "false");
    active = number;
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    options[active].item.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", options[active].item.id);
  }

  /** Builds the index while nothing else is to be done: the first key must not wait for it. */
  function prepare() {
    const inIdleTime =
      window.requestIdleCallback ||
      ((act) => setTimeout(() => act({ timeRemaining: () => SLICE_MS, didTimeout: false }), 8));
    const blocks = buildBlocks(Object.values(getTextIndexes(model)));
    /** @param {IdleDeadline} deadline */
    const work = (deadline) => {
      do if (blocks.next().done) return;
      while (deadline.timeRemaining() > 2);
      inIdleTime(work);
    };
    while (rows.length < MAX_ROWS) makeRow();
    inIdleTime(work);
  }

  /** @param {KeyboardEvent} event */
  function handleKey(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      moveActive(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && options.length) {
      event.preventDefault();
      pick(options[Math.max(active, 0)]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (box.hidden) input.blur();
      input.value = "";
      setOpen(false);
    }
  }

  // The input must not lose the focus before the click.
  box.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("click", ({ target }) => {
    const clicked = options.find(({ item }) => item.contains(/** @type {Node} */ (target)));
    if (clicked) pick(clicked);
  });
  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => getQuery() && suggest());
  input.addEventListener("blur", () => setOpen(false));
  input.addEventListener("keydown", handleKey);
  return { prepare };
}

/** The suggestions of one kind, under their name and number. @param {string} name */
function makeGroup(name) {
  const number = el("span", { class: "number" });
  const head = el("div", { class: "find-head" }, name, " ", number);
  return { number, head, element: el("div", { role: "group", "aria-label": name }, head) };
}
