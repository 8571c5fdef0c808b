// The panel of a subject: a name or phrase that titles and excerpts mention.

/** @import { App } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { renderVolumeChart } from "./charts.js";
import { el } from "./dom.js";
import * as parts from "./panel-parts.js";
import { countPhrase } from "./text.js";

const MAX_BARS = 12;

/** @param {App} app @param {number} ref @param {MakeLink} link */
export function renderSubjectPanel(app, ref, link) {
  const { model } = app;
  const subject = model.subjects[ref];
  const all = model.bySubject[ref];
  const found = parts.countNeighbours(model, all, model.articles.subjects, ref);
  const bars = (kind, counts) => parts.renderCountBars(kind, counts.slice(0, MAX_BARS), link);
  const names = subject.names.filter((name) => name !== subject.name);
  const figures = [
    countPhrase(found.held.length, "article"),
    countPhrase(found.outlets.length, "outlet"),
  ];
  return [
    parts.renderHeading("Subject", subject.name),
    el("p", { class: "figures" }, figures.join(" · ")),
    el("p", { class: "aside" }, "Found in titles and excerpts; the files do not state it."),
    parts.renderActions(app, "subject", subject.id),
    parts.renderFacts([["Also written", names.join(" · ")]]),
    parts.renderSection("Over time", renderVolumeChart(model, all)),
    parts.renderSection("Outlets by articles", bars("outlet", found.outlets)),
    parts.renderSection("Mentioned with it", bars("subject", found.others)),
    parts.renderSection("Stories", parts.renderCountBars("story", found.stories, link)),
    parts.renderSection("Articles", parts.renderArticleList(model, all, link)),
  ];
}
