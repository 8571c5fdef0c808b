// Computes the figures of the page for selections that Python asks for: `node figures.js FILE`,
// a JSON file of {data, details, selections}. It prints one result for each selection.

import { readFileSync } from "node:fs";

import { findOutletsWithoutStory } from "../../../topicgraph/page/js/absence.js";
import { computeFollowMatrix } from "../../../topicgraph/page/js/follow-matrix.js";
import { addDetails, makeModel } from "../../../topicgraph/page/js/model.js";
import {
  compareStories,
  computeFocus,
  computeTopicShares,
  countIndependent,
  findNearestOutlets,
  maskOfAll,
} from "../../../topicgraph/page/js/outlet-measures.js";
import { describeFocus } from "../../../topicgraph/page/js/outlet-panel.js";
import { computeOutletFigures } from "../../../topicgraph/page/js/outlets-view.js";
import { selectArticles } from "../../../topicgraph/page/js/selection.js";
import { findSide } from "../../../topicgraph/page/js/sides.js";
import { median } from "../../../topicgraph/page/js/statistics.js";
import {
  findDistinctiveWords,
  findFramingWords,
} from "../../../topicgraph/page/js/word-measures.js";

const { data, details, selections } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const model = makeModel(data);
addDetails(model, details);

function computeFigures({ filters, sides: keys }) {
  const { mask, total } = selectArticles(model, filters);
  const sides = keys.map((key) => findSide(model, key));
  const [a, b] = sides;
  const stories = compareStories(model, a, b, mask);
  const cut = (cell) => cell && { ...cell, pairs: cell.pairs.length };
  return {
    selected: [...mask].flatMap((one, n) => (one ? [model.articles.id[n]] : [])),
    total,
    independent: countIndependent(model, mask),
    outlets: computeOutletFigures(model, mask),
    topics: computeTopicShares(model, sides, mask).map(({ topic, cells }) => {
      return { topic: model.topics[topic].id, cells };
    }),
    shared: stories.shared.length,
    onlyA: stories.onlyA.length,
    onlyB: stories.onlyB.length,
    lags: stories.lags.map(({ hours }) => hours),
    median: median(stories.lags.map(({ hours }) => hours)),
    follows: computeFollowMatrix(model, sides, mask).map((row) => row.map(cut)),
    words: findDistinctiveWords(model, a, b, mask),
    framing: findFramingWords(model, stories.own),
  };
}

const focus = model.outlets.map((_, ref) =>
  computeFocus(model, ref).map((row) => {
    return { ...row, topic: model.topics[row.topic].id, text: describeFocus(row) };
  }),
);
const nearest = model.outlets.map((_, ref) => findNearestOutlets(model, ref));
const all = countIndependent(model, maskOfAll(model));
const without = Object.fromEntries(
  model.stories.map(({ id }, story) => {
    return [id, findOutletsWithoutStory(model, story).map(({ ref }) => model.outlets[ref].id)];
  }),
);
const results = selections.map(computeFigures);
process.stdout.write(JSON.stringify({ focus, nearest, all, without, results }));
