// Filters: a drawer of facets with live counts, and the chips that say what is selected.

import { byId, el } from "./dom.js";
import { coverLine, coverOf } from "./page-scope.js";
import { FACET_NAMES, dropFilter, facetCounts, filterList, waysOut } from "./selection.js";
import { count, shorten } from "./text.js";

const FACETS_SHOWN = ["topic", "outlet", "group", "medium", "kind", "quality", "heat"];
const VALUES_SHOWN = 7;

/** The filters of the page: the drawer in `box`, the chips in `bar`. */
export function makeFilters(box, bar, app) {
  const { model } = app;
  const opened = new Set(); // facets whose values are all shown
  const button = byId("filter");
  button.addEventListener("click", () => {
    box.hidden = !box.hidden;
    button.setAttribute("aria-expanded", String(!box.hidden));
    app.show();
    if (!box.hidden) box.querySelector("button")?.focus();
  });

  function show() {
    if (box.hidden) return;
    const focused = box.contains(document.activeElement)
      ? document.activeElement.dataset.focus
      : null;
    const facets = FACETS_SHOWN.filter(
      (facet) => model.facets[facet].size > (facet === "medium" ? 1 : 0),
    );
    box.replaceChildren(
      el("h2", {}, "Filter"),
      el("p", { class: "aside" }, "A name shows only its articles; − leaves them out."),
      coverLine(model) || "",
      ...facets.map(facetPart),
    );
    if (focused) box.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
  }

  function facetPart(facet) {
    const rows = facetCounts(model, app.state(), facet);
    const shown = opened.has(facet) ? rows : rows.slice(0, VALUES_SHOWN);
    const more =
      rows.length > shown.length &&
      el(
        "button",
        {
          type: "button",
          class: "more",
          "data-focus": `more ${facet}`,
          on: {
            click: () => {
              opened.add(facet);
              show();
            },
          },
        },
        `Show all ${rows.length.toLocaleString("en")}`,
      );
    return el(
      "section",
      { "data-facet": facet },
      el("h3", {}, FACET_NAMES[facet]),
      el(
        "ul",
        {},
        shown.map((row) => valueRow(facet, row)),
      ),
      more,
    );
  }

  function valueRow(facet, { key, name, number, sign }) {
    const turn = (how) => ({ click: () => app.filter(how, facet, key) });
    return el(
      "li",
      { class: `value ${sign || ""} ${number ? "" : "none"}` },
      el(
        "button",
        {
          type: "button",
          class: "only",
          dir: "auto",
          "aria-pressed": String(sign === "only"),
          "data-focus": `only ${facet} ${key}`,
          on: turn("only"),
        },
        el("span", {}, name),
        el("span", { class: "number" }, number.toLocaleString("en")),
      ),
      el(
        "button",
        {
          type: "button",
          class: "not",
          "aria-pressed": String(sign === "not"),
          "aria-label": `Leave out ${name}`,
          title: "Leave out",
          "data-focus": `not ${facet} ${key}`,
          on: turn("not"),
        },
        "−",
      ),
    );
  }

  function showChips() {
    const selection = app.selection();
    bar.hidden = !selection.filtered;
    const inside = bar.contains(document.activeElement);
    const held = model.articles.held.reduce((sum, yes, n) => sum + (yes && selection.mask[n]), 0);
    const stubs = selection.total - held;
    const words = [
      `${held.toLocaleString("en")} of ${count(coverOf(model)[0], "article")}${model.left_out ? " on this page" : ""}`,
      stubs && `${stubs.toLocaleString("en")} only linked`,
    ];
    bar.replaceChildren(
      el("strong", { class: "selected" }, words.filter(Boolean).join(" · ")),
      ...filterList(model, app.state()).map((filter) => chip(filter)),
      el(
        "button",
        { type: "button", class: "chip clear", on: { click: () => app.apply({}) } },
        "Clear all",
      ),
    );
    if (inside) (bar.querySelector("button") || byId("filter")).focus();
  }

  function chip(filter) {
    const name = `${filter.sign === "not" ? "without " : ""}${filter.facet === "time" || filter.facet === "words" ? "" : `${FACET_NAMES[filter.facet].toLowerCase()}: `}${filter.name}`;
    const click = () => app.change(dropFilter(pick(app.state()), filter));
    return el(
      "button",
      { type: "button", class: "chip", dir: "auto", on: { click } },
      el("span", { class: "unseen" }, "Remove "),
      el("span", {}, shorten(name, 46)),
      " ×",
    );
  }

  function pick({ only, not, time }) {
    return { only, not, time };
  }

  /** Where nothing is left: which filter to drop, and what that would find. */
  function noneFound() {
    const ways = waysOut(model, pick(app.state())).slice(0, 4);
    return el(
      "div",
      { class: "none-found" },
      el("h2", {}, "No article passes all of these filters"),
      ways.map(({ filter, number }) =>
        el(
          "button",
          {
            type: "button",
            class: "action",
            dir: "auto",
            on: { click: () => app.change(dropFilter(pick(app.state()), filter)) },
          },
          `Drop “${shorten(filter.name, 40)}”: ${count(number, "article")}`,
        ),
      ),
      el(
        "button",
        { type: "button", class: "action", on: { click: () => app.apply({}) } },
        "Clear all filters",
      ),
    );
  }

  return { show, showChips, noneFound, isShown: () => !box.hidden };
}
