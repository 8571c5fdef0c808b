// What the page carries of a corpus that is too large for it, in words.

/** @import { Model } from "./types" */
import { el } from "./dom.js";
import { countPhrase, formatNumber } from "./text.js";

/**
 * How many held articles are on the page, and how many the corpus has.
 * @param {Model} model
 */
export function countCarried(model) {
  model.carried ??= model.articles.held.reduce((sum, held) => sum + held, 0);
  return { here: model.carried, all: model.counts.articles };
}

/**
 * In full: what is here, why, which figures are of the whole corpus, how to see the rest; null
 * where all is here.
 * @param {Model} model
 */
export function describeScope(model) {
  if (!model.left_out) return null;
  const { here, all } = countCarried(model);
  return [
    `This page contains ${formatNumber(here)} of the ${countPhrase(all, "article")}; a browser ` +
      `cannot handle the other ${formatNumber(all - here)}. Stories are included as a whole: ` +
      "first those that most outlets have, then the newest.",
    "The picture, the lists, the search, the filters and all counts on the page are of these " +
      "articles. The figures at the top, what stands out, who was first and who republishes " +
      "are those of the whole corpus.",
    "To find any other article, run “topicgraph find WORDS”. To see a part in full, run in " +
      'Python: tg.write_html(graph.filter(since="2021-03"), "part.html").',
  ];
}

/** In short, beside counts of the articles that are here. @param {Model} model */
export function renderScopeNote(model) {
  if (!model.left_out) return null;
  const { here, all } = countCarried(model);
  const [carried, total] = [formatNumber(here), formatNumber(all)];
  const words = `Of the ${carried} articles on this page; the corpus has ${total}.`;
  return el("p", { class: "aside cover" }, words);
}
