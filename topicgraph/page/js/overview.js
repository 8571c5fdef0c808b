// The overview: what stands out, the biggest stories, who was first, who republishes.

import { el } from "./dom.js";
import { emptyWords, listRow, listRows } from "./lists.js";
import { TOO_FEW } from "./outlet-measures.js";
import { coverWords } from "./page-scope.js";
import { thingLink } from "./panels.js";
import { COUNTS, tenths } from "./text.js";

const BRIEF = 5;

/** Draws the overview into `box`. Findings are of the whole corpus; a click selects what one is about. */
export function drawOverview(box, app) {
  const { model } = app;
  const link = (thing) => thingLink(app, thing);
  const stories = listRows(model, "stories", "size", app.selection()).slice(0, BRIEF);
  box.replaceChildren(
    el(
      "div",
      { class: "overview" },
      model.left_out > 0 &&
        el(
          "section",
          { class: "cover" },
          el("h2", {}, "Not all of it is on this page"),
          coverWords(model).map((line) => el("p", {}, line)),
        ),
      model.findings.length > 0 &&
        el(
          "section",
          {},
          el("h2", {}, "What stands out"),
          el(
            "ul",
            { class: "findings" },
            model.findings.map((finding) => findingButton(app, finding)),
          ),
        ),
      el(
        "section",
        {},
        el("h2", {}, "Biggest stories"),
        stories.length
          ? el(
              "ol",
              { class: "rows brief" },
              stories.map((row) => listRow(app, row, 0)),
            )
          : el(
              "p",
              { class: "empty" },
              app.selection().filtered ? "None in this selection." : emptyWords("stories"),
            ),
      ),
      brief(
        "Who was first",
        "Of the stories an outlet shares with others, how often it was first here; a tie counts a part.",
        firstBars(app, link),
      ),
      brief(
        "Who republishes",
        "Of the pieces found at an outlet, how many were written by another.",
        republishedBars(app, link) ||
          (model.counts.articles > 0 &&
            el(
              "p",
              { class: "empty" },
              "No piece here was written by another outlet than the one it was found at.",
            )),
      ),
      missingPart(app, link),
    ),
  );
}

function findingButton(app, { text, only, at }) {
  const isStory = app.model.mode === "stories" && (only.story || []).includes(at);
  const filters = { only, at, ...(isStory ? { open: [at] } : {}) }; // alone and closed it would be one large dot
  const isOn = () =>
    JSON.stringify(app.state().only) === JSON.stringify(only) && Object.keys(only).length > 0;
  const click = () => (isOn() ? app.apply({ open: [] }) : app.apply(filters));
  return el(
    "li",
    {},
    el(
      "button",
      {
        type: "button",
        class: "finding",
        dir: "auto",
        "aria-pressed": String(isOn()),
        on: { click },
      },
      text,
    ),
  );
}

function brief(title, words, rows) {
  return rows && el("section", {}, el("h2", {}, title), el("p", { class: "aside" }, words), rows);
}

/** Outlets by how often they were first, of those that share enough stories. */
function firstBars(app, link) {
  const ranked = app.model.outlets
    .map((row, ref) => ({ ref, first: row.standing[0], shared: row.standing[1] }))
    .filter(({ first, shared }) => shared >= TOO_FEW && first);
  ranked.sort((a, b) => b.first - a.first || b.first / b.shared - a.first / a.shared);
  return (
    ranked.length > 0 &&
    shareBars(
      ranked
        .slice(0, BRIEF)
        .map(({ ref, first, shared }) => [
          link({ kind: "outlet", ref }),
          first / shared,
          `${tenths(first)} of ${COUNTS.format(shared)}`,
        ]),
    )
  );
}

function republishedBars(app, link) {
  const ranked = app.model.outlets
    .map(({ pieces, others }, ref) => ({ ref, pieces, others }))
    .filter(({ others }) => others);
  ranked.sort(
    (a, b) =>
      Number(b.pieces >= TOO_FEW) - Number(a.pieces >= TOO_FEW) ||
      b.others / b.pieces - a.others / a.pieces ||
      b.others - a.others ||
      a.ref - b.ref,
  );
  return (
    ranked.length > 0 &&
    shareBars(
      ranked
        .slice(0, BRIEF)
        .map(({ ref, pieces, others }) => [
          link({ kind: "outlet", ref }),
          pieces < TOO_FEW ? 0 : others / pieces,
          `${COUNTS.format(others)} of ${COUNTS.format(pieces)}${pieces < TOO_FEW ? ", too few" : ""}`,
        ]),
    )
  );
}

export function shareBars(rows) {
  return el(
    "ul",
    { class: "bars" },
    rows.map(([name, share, words]) => {
      const bar = el("span", { class: "bar-line", "aria-hidden": "true" });
      bar.style.width = `${Math.max(0.5, share * 100)}%`;
      return el("li", { class: "bar-row" }, name, el("span", { class: "number" }, words), bar);
    }),
  );
}

/** The way to what an outlet does not have: those with most articles by name, as nobody looks for a panel unseen. */
function missingPart(app, link) {
  const { model } = app;
  if (!model.stories.length || model.counts.outlets < 2) return null;
  const largest = model.outlets
    .map(({ held, platform }, ref) => ({ ref, held, platform }))
    .filter(({ held, platform }) => held >= TOO_FEW && !platform);
  largest.sort((a, b) => b.held - a.held || a.ref - b.ref);
  return el(
    "section",
    {},
    el("h2", {}, "What an outlet does not have"),
    el(
      "p",
      { class: "aside" },
      "Choose an outlet, here, in the Outlets list or in the picture: its panel lists the big stories that it does not have here. The folder is a sample, so this never says that it left them out.",
    ),
    largest.length > 0 &&
      el(
        "ul",
        { class: "missing" },
        largest.slice(0, BRIEF).map(({ ref }) => el("li", {}, link({ kind: "outlet", ref }))),
      ),
  );
}
