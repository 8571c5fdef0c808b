// Filters: a drawer of facets with live counts, and the chips that say what is selected.

/** @import { App, Facet, Filters } from "./types" */
/** @import { Filter } from "./selection.js" */
import { button, byId, el, findByData, keepFocus } from "./dom.js";
import { FACET_NAMES, SHOWN_FACETS } from "./facets.js";
import { renderFindingSteps } from "./findings.js";
import { countCarried, renderScopeNote } from "./page-scope.js";
import { countFacetValues, listFilters, removeFilter, suggestRemovals } from "./selection.js";
import { countPhrase, formatNumber, isolate, truncate } from "./text.js";

const VALUES_PER_FACET = 7;
const MAX_SUGGESTIONS = 4;
const CHIP_LENGTH = 46;

/**
 * The filters of the page: the drawer in `box`, the chips in `bar`.
 * @param {HTMLElement} box
 * @param {HTMLElement} bar
 * @param {App} app
 */
export function makeFilterPanel(box, bar, app) {
  const { model } = app;
  /** The facets whose values are all shown. */
  const expanded = new Set();
  const toggle = byId("filter");
  toggle.addEventListener("click", () => {
    box.hidden = !box.hidden;
    toggle.setAttribute("aria-expanded", String(!box.hidden));
    app.show();
    if (!box.hidden) box.querySelector("button")?.focus();
  });

  function show() {
    if (box.hidden) return;
    // One medium for all is no choice.
    const hasChoice = (facet) => model.facets[facet].size > (facet === "medium" ? 1 : 0);
    keepFocus(box, () => {
      box.replaceChildren(
        el("h2", {}, "Filter"),
        el("p", { class: "aside" }, "A name shows only its articles; − leaves them out."),
        renderScopeNote(model) || "",
        ...SHOWN_FACETS.filter(hasChoice).map(renderFacet),
      );
    });
  }

  /** @param {Facet} facet */
  function renderFacet(facet) {
    const rows = countFacetValues(model, app.state(), facet);
    const shown = expanded.has(facet) ? rows : rows.slice(0, VALUES_PER_FACET);
    const expand = () => {
      expanded.add(facet);
      show();
    };
    const items = shown.map((row) => renderValue(facet, row));
    const label = `Show all ${formatNumber(rows.length)}`;
    return el(
      "section",
      { "data-facet": facet },
      el("h3", {}, FACET_NAMES[facet]),
      el("ul", {}, items),
      rows.length > shown.length &&
        button({ class: "more", "data-focus": `more ${facet}` }, expand, label),
    );
  }

  /** @param {Facet} facet @param {ReturnType<typeof countFacetValues>[number]} value */
  function renderValue(facet, { key, name, number, sign }) {
    const only = {
      class: "only",
      dir: "auto",
      "aria-pressed": String(sign === "only"),
      "data-focus": `only ${facet} ${key}`,
    };
    const not = {
      class: "not",
      "aria-pressed": String(sign === "not"),
      "aria-label": `Leave out ${name}`,
      title: "Leave out",
      "data-focus": `not ${facet} ${key}`,
    };
    return el(
      "li",
      { class: `value ${sign || ""} ${number ? "" : "none"}` },
      button(
        only,
        () => app.filter("only", facet, key),
        el("span", {}, name),
        el("span", { class: "number" }, formatNumber(number)),
      ),
      button(not, () => app.filter("not", facet, key), "−"),
    );
  }

  function showChips() {
    const selection = app.selection();
    bar.hidden = !selection.filtered;
    const hadFocus = bar.contains(document.activeElement);
    const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.focus;
    bar.replaceChildren(
      renderFindingSteps(app) || "",
      el("strong", { class: "selected" }, describeSelection()),
      ...listFilters(model, app.state()).map(renderChip),
      button({ class: "chip clear" }, () => app.apply({}), "Clear all"),
    );
    if (!hadFocus) return;
    const again = focused ? findByData(bar, "focus", focused) : null;
    const isUsable = again && !again.matches(":disabled");
    (isUsable ? again : bar.querySelector("button:enabled") || byId("filter")).focus();
  }

  /** "12 of 73 articles · 3 only linked" */
  function describeSelection() {
    const { mask, total } = app.selection();
    const held = model.articles.held.reduce((sum, isHeld, n) => sum + (isHeld && mask[n]), 0);
    const all = countPhrase(countCarried(model).here, "article");
    const where = model.left_out ? " on this page" : "";
    const stubs = total - held ? ` · ${formatNumber(total - held)} only linked` : "";
    return `${formatNumber(held)} of ${all}${where}${stubs}`;
  }

  /** @param {Filter} filter */
  function renderChip(filter) {
    const isNamed = filter.facet === "time" || filter.facet === "words";
    const facet = isNamed ? "" : `${FACET_NAMES[filter.facet].toLowerCase()}: `;
    const name = `${filter.sign === "not" ? "without " : ""}${facet}${filter.name}`;
    return button(
      { class: "chip", dir: "auto" },
      () => app.change(removeFilter(getFilters(), filter)),
      el("span", { class: "unseen" }, "Remove "),
      el("span", {}, truncate(name, CHIP_LENGTH)),
      " ×",
    );
  }

  /** @returns {Filters} */
  function getFilters() {
    const { only, not, time } = app.state();
    return { only, not, time };
  }

  /** Where nothing is left: which filters could be removed, and what that would find. */
  function renderNothingFound() {
    const removals = suggestRemovals(model, getFilters()).slice(0, MAX_SUGGESTIONS);
    const suggestions = removals.map(({ filter, number }) => {
      const name = isolate(truncate(filter.name, 40));
      const remove = () => app.change(removeFilter(getFilters(), filter));
      const words = `Remove ${name}: ${countPhrase(number, "article")}`;
      return button({ class: "action", dir: "auto" }, remove, words);
    });
    return el(
      "div",
      { class: "none-found" },
      el("h2", {}, "No article passes all of these filters"),
      suggestions,
      button({ class: "action" }, () => app.apply({}), "Clear all filters"),
    );
  }

  return { show, showChips, renderNothingFound, isShown: () => !box.hidden };
}
