// The panel of a subject: a name or phrase that titles and excerpts mention.

/** @import { App } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { renderBarList, renderVolumeChart } from "./charts.js";
import { el } from "./dom.js";
import { hasOutlet } from "./outlet-measures.js";
import {
  renderActions,
  renderArticleList,
  renderFacts,
  renderHeading,
  renderSection,
  renderStoryBars,
} from "./panel-parts.js";
import { countValues } from "./statistics.js";
import { countPhrase } from "./text.js";

const MAX_BARS = 12;

/** @param {App} app @param {number} ref @param {MakeLink} link */
export function renderSubjectPanel(app, ref, link) {
  const { model } = app;
  const subject = model.subjects[ref];
  const all = model.bySubject[ref];
  const { outlet, story, subjects, held } = model.articles;
  const heldHere = all.filter((n) => held[n]);
  const outlets = countValues(heldHere.filter((n) => hasOutlet(model, n)).map((n) => outlet[n]));
  const others = countValues(all.flatMap((n) => subjects[n]).filter((other) => other !== ref));
  const stories = countValues(all.map((n) => story[n]).filter((one) => one >= 0));
  const bars = (kind, rows) => {
    const shown = rows.slice(0, MAX_BARS).map(([one, k]) => [{ kind, ref: one }, k]);
    return rows.length > 0 && renderBarList(shown, link);
  };
  const names = subject.names.filter((name) => name !== subject.name);
  const figures = [countPhrase(heldHere.length, "article"), countPhrase(outlets.length, "outlet")];
  return [
    renderHeading("Subject", subject.name),
    el("p", { class: "figures" }, figures.join(" · ")),
    el("p", { class: "aside" }, "Found in titles and excerpts; the files do not state it."),
    renderActions(app, "subject", subject.id),
    renderFacts([["Also written", names.join(" · ")]]),
    renderSection("Over time", renderVolumeChart(model, all)),
    renderSection("Outlets by articles", bars("outlet", outlets)),
    renderSection("Mentioned with it", bars("subject", others)),
    renderSection("Stories", renderStoryBars(stories, link)),
    renderSection("Articles", renderArticleList(model, all, link)),
  ];
}
