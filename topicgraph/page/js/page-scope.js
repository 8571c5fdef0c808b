// What the page carries of a corpus that is too large for it, in words. Pure functions but for the last, which makes elements.

import { el } from "./dom.js";
import { count } from "./text.js";

const REST_OF_IT =
  'To find any other: “topicgraph find WORDS”. To see a part in full: in Python, tg.write_html(graph.filter(since="2021-03"), "part.html").';

/** How many articles are on the page and how many there are, those only linked not counted: [here, all]. */
export function coverOf(model) {
  model.carried ??= model.articles.held.reduce((sum, held) => sum + held, 0);
  return [model.carried, model.counts.articles];
}

/** In full: what is here, what it is chosen by, which figures are of all, how to see the rest; null where all is here. */
export function coverWords(model) {
  if (!model.left_out) return null;
  const [here, all] = coverOf(model);
  return [
    `This page carries ${here.toLocaleString("en")} of the ${count(all, "article")}; ${(all - here).toLocaleString("en")} are left out, as a browser would not hold them: whole stories are here, those that most outlets have first, then the newest.`,
    "The picture, the lists, the search, the filters and what is counted on the page are of these. The figures at the top, what stands out, who was first and who republishes are of all articles.",
    REST_OF_IT,
  ];
}

/** In short, to stand beside what counts only the articles that are here. */
export function coverLine(model) {
  if (!model.left_out) return null;
  const [here, all] = coverOf(model);
  return el(
    "p",
    { class: "aside cover" },
    `Of the ${here.toLocaleString("en")} articles on this page; the corpus has ${all.toLocaleString("en")}.`,
  );
}
