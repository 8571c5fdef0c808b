// The panels that explain: problems of the input, "About this page", and help.

/** @import { App } from "./types" */
import { renderCollapsibleList } from "./charts.js";
import { el } from "./dom.js";
import { describeScope } from "./page-scope.js";
import { renderFacts, renderHeading, renderSection } from "./panel-parts.js";
import { MAX_MARKS } from "./scene.js";
import { countPhrase, formatNumber, formatPercent } from "./text.js";
import { formatSpan } from "./time.js";

const PROBLEMS_AT_FIRST = 60;

const LIMITS =
  "The folder is a sample. What is “not in this corpus” may well have been published: the page " +
  "never says that an outlet left something out. “First” means first among the articles of this " +
  "corpus, by the times they state.";

/** @type {[string, string][]} */
const MEASURE_DESCRIPTIONS = [
  [
    "Story",
    "Articles about one event, connected by links that their files state and by similar titles " +
      "and excerpts within some days.",
  ],
  [
    "Copy",
    "The same article at another outlet: the same address, a declared source (“X on Y”), or the " +
      "same title and text. It counts as its original.",
  ],
  [
    "First",
    "The outlet of the earliest article of a story, if a quarter of the other outlets, and at " +
      "least three where there are three, say the same within a week, half of these within a " +
      "day. Articles of one minute tie. A date without a time of day, a guide, a market report " +
      "or a lead of less than five minutes never decides; then the reason is given, and nobody " +
      "is first.",
  ],
  [
    "Share of voice",
    "An outlet’s independent articles over all independent articles; Wilson 95 % interval " +
      "(Wilson 1927).",
  ],
  [
    "Share of a topic",
    "Articles of an outlet about the topic over all of its articles; Wilson 95 % interval.",
  ],
  [
    "By chance",
    "How often an outlet would be first if each outlet of a story were equally likely to be " +
      "(Gallé et al. 2013); p from 9,999 permutations.",
  ],
  [
    "Lag",
    "Hours by which one outlet’s first article on a shared story comes after the other’s; " +
      "bootstrap 95 % interval of the median, sign test.",
  ],
  [
    "Followed",
    "Own articles of one outlet that a similar one of another followed after 6 minutes to 36 " +
      "hours; both state a time of day. Wilson 95 % interval (Welbers and van Atteveldt: " +
      "RNewsflow).",
  ],
  [
    "Stories by chance",
    "How many stories two outlets would share, given only how many stories each has and how many " +
      "outlets each story has (bipartite configuration model: Neal 2014, Saracco et al. 2015).",
  ],
  [
    "The same stories in their words",
    "Log-odds of words in the headlines of stories that both have (Monroe, Colaresi and Quinn " +
      "2008).",
  ],
  [
    "After correction",
    "Where many outlets or pairs are tested, p-values are corrected for the number of tests " +
      "(Benjamini and Hochberg 1995).",
  ],
  [
    "Distinctive words",
    "Log-odds with an informative prior (Monroe, Colaresi and Quinn 2008); an article counts " +
      "once for a word.",
  ],
  [
    "Chance of having it",
    "The probability that an outlet of its size has a story of that size, if only sizes matter " +
      "(bipartite configuration model, Saracco et al. 2015).",
  ],
  ["Nearest outlets", "Stories in common over stories of either (Jaccard)."],
  ["Focus", "An outlet’s share of a topic over that of the rest."],
  ["Too few", "A figure on fewer than five has no interval and no p-value."],
];

const WAYS_IN = [
  "Overview names what stands out; a click on a sentence selects what it is about.",
  "Stories shows each story over its own hours; “Who came when” opens it into a lane per outlet.",
  "The search takes outlets, topics, months and words in one query; quotation marks make a phrase.",
  "It also takes OR, -word, prefix* and a value after outlet: topic: subject: author: language: " +
    "medium: since: until: or on:",
  "Everything follows one selection: filters, the time strip, a cell of a matrix, a bar of a " +
    "comparison. The line above the picture says what is selected.",
  "A click on a mark or a name opens its panel; the browser’s “back” goes back.",
  "The lists and the Table contain all that the picture shows.",
];

const KEYS = [
  ["/", "search"],
  ["?", "this help"],
  ["Esc", "close the panel"],
  ["Tab", "to the next control"],
  [
    "← → ↑ ↓",
    "in the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: " +
      "a step",
  ],
  ["Enter", "in the picture: open the chosen story into its articles, or close it"],
  ["+ − 0", "in the picture: zoom in, zoom out, show all"],
  ["Home End", "on the ends of the time strip: to the first, to the last"],
];

/** @param {string[]} lines */
function renderLines(lines) {
  const items = lines.map((line) => el("li", {}, line));
  return el("ul", { class: "plain-list" }, items);
}

/** @param {App} app */
export function renderProblemsPanel({ model }) {
  const rest = model.counts.problems - model.problems.length;
  const items = model.problems.map(([file, line, code, message]) =>
    el(
      "li",
      {},
      el("span", { class: "who", dir: "auto" }, line ? `${file}:${line}` : file),
      el("span", { dir: "auto" }, message),
      el("span", { class: "words" }, code),
    ),
  );
  const more = `${formatNumber(rest)} more: run “topicgraph check”.`;
  return [
    renderHeading("About the input", countPhrase(model.counts.problems, "problem")),
    el("p", { class: "aside" }, "What was wrong in the files, and what was done about it."),
    renderCollapsibleList(items, PROBLEMS_AT_FIRST, "text-list"),
    rest > 0 && el("p", { class: "aside" }, more),
  ];
}

/** @param {App} app */
export function renderAboutPanel({ model }) {
  const { about, counts, notes } = model;
  const span = counts.from === null ? "none dated" : formatSpan(counts.from, counts.to);
  const files = countPhrase(about.files, "file");
  const scope = describeScope(model);
  const measures = MEASURE_DESCRIPTIONS.map(([name, words]) => {
    return [el("dt", {}, name), el("dd", {}, words)];
  });
  const timeNotes = notes.time.filter((line) => !notes.network.includes(line));
  return [
    renderHeading("About this page", "Where its figures come from"),
    el("p", {}, "This page is one file that contains all of its data and loads nothing else."),
    renderFacts([
      ["Made by", `topicgraph ${about.version}`],
      ["From", `${files}, ${countPhrase(counts.articles, "article")}, ${span}`],
      ["Known by links only", counts.stubs ? countPhrase(counts.stubs, "article") : null],
      ["Problems in the input", formatNumber(counts.problems)],
      ["To make this page again", el("code", {}, "topicgraph build FOLDER -o OUTPUT")],
    ]),
    renderSection("What is left out", scope && renderLines(scope)),
    renderSection("What is counted", about.notes.length > 0 && renderLines(about.notes)),
    renderSection(
      "What is drawn",
      renderLines([
        `At most ${formatNumber(MAX_MARKS)} marks at a time. What is left out is mentioned under ` +
          "the picture and is in the lists.",
        `A topic of ${formatPercent(about.dominant)} of the articles or more has no lines in the ` +
          "picture, as it would connect everything.",
        "Positions are computed when the page is made, the same for the same articles. Distances " +
          "in the network mean little; groups do.",
        ...notes.network,
        ...timeNotes,
      ]),
    ),
    renderSection("How it is computed", el("dl", { class: "measures" }, measures)),
    renderSection("What it cannot say", el("p", {}, LIMITS)),
  ];
}

export function renderHelpPanel() {
  const keys = KEYS.map(([key, words]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, words)]);
  return [
    renderHeading("Help", "How to read and use this page"),
    renderSection("Where to start", renderLines(WAYS_IN)),
    renderSection("Keys", el("dl", { class: "facts keys" }, keys)),
  ];
}
