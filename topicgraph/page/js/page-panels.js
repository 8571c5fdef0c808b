// Panels about the page itself: the path finder, downloads, problems, "About", help.

import { folded } from "./charts.js";
import { sidesOf } from "./compare-view.js";
import { byId, el } from "./dom.js";
import { pngBlob, saveFile, svgText } from "./image-export.js";
import { legendItems } from "./legend.js";
import { PICTURES } from "./main.js";
import { idOf, indexesOf, nameOf } from "./model.js";
import { coverWords } from "./page-scope.js";
import { facts, heading, part, thingLink } from "./panels.js";
import { FIGURE, comparedRecords, recordOf, toCsv, toJson } from "./records.js";
import { filterList } from "./selection.js";
import { STEP_WORDS, findRoute, makeWeb, routeSentence } from "./shortest-path.js";
import { selectedArticles } from "./table-view.js";
import { findTexts } from "./text-index.js";
import { count, percent } from "./text.js";
import { EDGE_NAMES, KIND_NAMES } from "./theme.js";
import { spanText } from "./time.js";

/** One of these panels; `route` is the way that the path finder has found. */
export function specialPanel(app, which, route) {
  return el(
    "article",
    { class: `panel panel-${which}` },
    {
      path: pathPanel,
      save: savePanel,
      problems: problemsPanel,
      about: aboutPanel,
      help: helpPanel,
    }[which](app, route),
  );
}

/** The route that the state asks for: its steps, null where none leads there, undefined where it is not asked for. */
export function routeOf({ model, state }) {
  const ends = state()
    .path.map((id) => model.byId.get(id))
    .filter((thing) => thing && thing.kind !== "story");
  if (ends.length < 2 || !model.complete) return undefined;
  model.web ||= makeWeb(model);
  return findRoute(model.web, ends[0], ends[1], state().without);
}

function pathPanel(app, route) {
  const { model } = app;
  const { path, without } = app.state();
  const ends = ["From", "To"].map((name, n) =>
    endPicker(app, name, n, path[n] ? model.byId.get(path[n]) : null),
  );
  const used = new Set(
    model.complete ? model.linksOf.flatMap((links) => links.map(({ kind }) => kind)) : [],
  );
  const kinds = ["published_by", "carried_by", "about", ...[...used]].filter(
    (kind, n, all) => all.indexOf(kind) === n,
  );
  const boxes = kinds.map((kind) =>
    el(
      "label",
      { class: "check" },
      el("input", {
        type: "checkbox",
        checked: !without.includes(kind),
        on: {
          change: ({ target }) =>
            app.change({
              without: target.checked ? without.filter((one) => one !== kind) : [...without, kind],
            }),
        },
      }),
      EDGE_NAMES[kind],
    ),
  );
  const both = path.filter(Boolean).length === 2;
  return [
    heading("Path finder", "From one thing to another"),
    el(
      "p",
      { class: "aside" },
      "The way that says most: stated links come before shared topics, and rare topics before common ones.",
    ),
    ...ends,
    el("fieldset", { class: "kinds" }, el("legend", {}, "By these ties"), boxes),
    both &&
      (route
        ? routePart(app, route)
        : el(
            "p",
            { class: "empty", role: "status" },
            "No way leads from the one to the other by these ties.",
          )),
  ];
}

/** A field to choose an end of the path in: what is typed is looked for among outlets, topics and articles. */
function endPicker(app, name, n, chosen) {
  const { model } = app;
  const list = el("ul", { class: "choices" });
  const id = `path-${n}`;
  const set = (thing) => {
    const path = [...app.state().path];
    while (path.length < 2) path.push("");
    path[n] = idOf(model, thing);
    app.change({ path: path.filter((one, place) => one || place < n) });
    (byId(`path-${1 - n}`).value
      ? byId("panel").querySelector(".route, .empty, h2")
      : byId(`path-${1 - n}`)
    ).focus();
  };
  const look = ({ target }) => {
    const indexes = indexesOf(model);
    const found = target.value.trim()
      ? ["outlet", "topic", "article"].flatMap((kind) =>
          findTexts(indexes[kind], target.value, 4).found.map((ref) => ({ kind, ref })),
        )
      : [];
    list.replaceChildren(
      ...found
        .slice(0, 8)
        .map((thing) =>
          el(
            "li",
            {},
            el(
              "button",
              { type: "button", class: "choice", dir: "auto", on: { click: () => set(thing) } },
              el("span", {}, nameOf(model, thing)),
              el("span", { class: "words" }, KIND_NAMES[thing.kind].toLowerCase()),
            ),
          ),
        ),
    );
    app.say(`${found.length} found`);
  };
  const enter = (event) => {
    if (event.key === "Enter") list.querySelector("button")?.click();
    if (event.key === "ArrowDown") list.querySelector("button")?.focus();
  };
  return el(
    "div",
    { class: "end" },
    el("label", { for: id }, name),
    el("input", {
      id,
      type: "text",
      dir: "auto",
      autocomplete: "off",
      spellcheck: "false",
      placeholder: "an outlet, a topic or an article",
      value: chosen ? nameOf(model, chosen) : "",
      on: { input: look, keydown: enter },
    }),
    list,
  );
}

function routePart(app, route) {
  const { model } = app;
  const steps = route.map(({ thing, edge }, n) =>
    el(
      "li",
      { class: `stop stop-${thing.kind}` },
      n > 0 && el("span", { class: "verb" }, `${STEP_WORDS[edge.kind][edge.forward ? 0 : 1]} `),
      thingLink(app, thing),
      edge && edge.reason && el("span", { class: "words", dir: "auto" }, edge.reason),
    ),
  );
  return el(
    "section",
    { class: "route", tabindex: "-1", role: "status" },
    el("h3", {}, count(route.length - 1, "step")),
    el("p", { class: "excerpt", dir: "auto" }, routeSentence(model, route)),
    el("ol", { class: "stops" }, steps),
  );
}

function savePanel(app) {
  const { model } = app;
  const articles = selectedArticles(model, app.selection());
  const records = () => articles.map((n) => recordOf(model, n));
  const isPicture = PICTURES.includes(app.state().view) && app.view;
  const button = (name, click) =>
    el(
      "button",
      {
        type: "button",
        class: "action",
        on: {
          click: () => {
            click();
            app.say(`${name} saved`);
          },
        },
      },
      name,
    );
  return [
    heading("Download", "Take it with you"),
    part(
      `The ${app.selection().filtered ? "selection" : "articles"}: ${count(articles.length, "article")}`,
      el(
        "div",
        { class: "buttons" },
        button("CSV table", () => saveFile("articles.csv", toCsv(records()), "text/csv")),
        button("JSON", () => saveFile("articles.json", toJson(records()), "application/json")),
      ),
    ),
    app.state().view === "compare" &&
      part(
        "The comparison",
        el(
          "div",
          { class: "buttons" },
          button("Figures as CSV", () =>
            saveFile(
              "comparison.csv",
              toCsv(comparedRecords(model, sidesOf(app), app.selection().mask), FIGURE),
              "text/csv",
            ),
          ),
        ),
      ),
    part(
      "The picture, with its legend",
      isPicture
        ? el(
            "div",
            { class: "buttons" },
            button("PNG image", () =>
              pngBlob(app.view.snapshot(), frameOf(app)).then((blob) =>
                saveFile("picture.png", blob, "image/png"),
              ),
            ),
            button("SVG drawing", () =>
              saveFile("picture.svg", svgText(app.view.snapshot(), frameOf(app)), "image/svg+xml"),
            ),
          )
        : el("p", { class: "aside" }, "Turn to Network or Time to save the picture."),
    ),
    el(
      "p",
      { class: "aside" },
      "“Copy link” keeps the filters, the selection, the view and the camera in the address; it works for this file wherever it is opened.",
    ),
  ];
}

/** What stands around a saved picture. */
function frameOf(app) {
  const { model } = app;
  const state = app.state();
  const chosen = filterList(model, state)
    .map(({ sign, name }) => (sign === "not" ? `without ${name}` : name))
    .join(" · ");
  const span = model.counts.from === null ? "" : spanText(model.counts.from, model.counts.to);
  return {
    title: model.title,
    words: [span, chosen && `selected: ${chosen}`].filter(Boolean).join(" — "),
    items: legendItems(model, app.view.snapshot().drawn, app.selection()).filter(
      ({ key }) => !state.hide.includes(key),
    ),
    scale: model.scale,
    hasHues: model.hues.length > 0,
    letters: model.letters,
  };
}

function problemsPanel({ model }) {
  const rest = model.counts.problems - model.problems.length;
  const rows = model.problems.map(([file, line, code, message]) =>
    el(
      "li",
      {},
      el("span", { class: "who", dir: "auto" }, `${file}${line ? `:${line}` : ""}`),
      el("span", { dir: "auto" }, message),
      el("span", { class: "words" }, code),
    ),
  );
  return [
    heading("About the input", count(model.counts.problems, "problem")),
    el("p", { class: "aside" }, "What was wrong in the files, and what was done about it."),
    folded(rows, 60, "ties"),
    rest > 0 &&
      el("p", { class: "aside" }, `${rest.toLocaleString("en")} more: run “topicgraph check”.`),
  ];
}

function aboutPanel({ model }) {
  const { about, counts } = model;
  const rows = (list) =>
    el(
      "ul",
      { class: "plain-list" },
      list.map((line) => el("li", {}, line)),
    );
  const span = counts.from === null ? "none dated" : spanText(counts.from, counts.to);
  return [
    heading("About this page", "Where its figures come from"),
    el("p", {}, "One file that asks no other computer for anything: all data is in it."),
    facts([
      ["Made by", `topicgraph ${about.version}`],
      ["From", `${count(about.files, "file")}, ${count(counts.articles, "article")}, ${span}`],
      ["Known by links only", counts.stubs ? count(counts.stubs, "article") : null],
      ["Problems met", String(counts.problems)],
      ["To make it again", el("code", {}, "topicgraph build FOLDER -o OUTPUT")],
    ]),
    part("What is left out", model.left_out > 0 && rows(coverWords(model))),
    part("What is counted", rows(about.notes)),
    part(
      "What is drawn",
      rows([
        `At most ${(1500).toLocaleString("en")} marks at a time; what is left out is said under the picture and is in the lists.`,
        `A topic on ${percent(about.dominant)} of the articles or more has no lines in the picture: it would tie everything to everything.`,
        "Places are computed when the page is made, the same for the same articles. Distance in the network means little; groups do.",
        ...model.notes.network,
        ...model.notes.time.filter((line) => !model.notes.network.includes(line)),
      ]),
    ),
    part(
      "How it is computed",
      el(
        "dl",
        { class: "measures" },
        MEASURES.map(([name, words]) => [el("dt", {}, name), el("dd", {}, words)]),
      ),
    ),
    part(
      "What it cannot say",
      el(
        "p",
        {},
        "The folder is a sample. What is “not in this corpus” may well have been published: the page never says that an outlet left something out. “First” means first among the articles known here, by the times they state.",
      ),
    ),
  ];
}

const MEASURES = [
  [
    "Story",
    "Articles about one event: joined by links that their publishers state, and by likeness of title and excerpt within some days.",
  ],
  [
    "Copy",
    "The same piece at another outlet: the same address, a declared source (“X on Y”), or the same title and text. It counts as its original.",
  ],
  [
    "First",
    "The outlet with the earliest stated time on a story, copies aside. Equal times tie; a date without a time never decides.",
  ],
  [
    "Share of voice",
    "An outlet’s independent articles over all of them; Wilson 95 % interval (Wilson 1927).",
  ],
  [
    "Share of a topic",
    "Articles of an outlet about the topic over all of its articles; Wilson 95 % interval.",
  ],
  [
    "By chance",
    "How often an outlet would be first if each outlet of a story were equally likely to be (Gallé et al. 2013); p by 9,999 permutations.",
  ],
  [
    "Lag",
    "Hours by which one outlet’s first piece on a shared story comes after the other’s; bootstrap 95 % interval of the median, sign test.",
  ],
  [
    "Followed",
    "Own articles of one outlet that a similar one of another came after, by 6 minutes to 36 hours; both state a time of day. Wilson 95 % interval (Welbers, van Atteveldt: RNewsflow).",
  ],
  [
    "Stories by chance",
    "How many stories two outlets would share if only how many each has, and how many outlets each story has, were given (bipartite configuration model: Neal 2014, Saracco et al. 2015).",
  ],
  [
    "The same stories in their words",
    "Log-odds of words in the headlines of stories that both have (Monroe, Colaresi, Quinn 2008).",
  ],
  [
    "After correction",
    "Where many outlets or pairs are tested, p-values are corrected for it (Benjamini and Hochberg 1995).",
  ],
  [
    "Distinctive words",
    "Log-odds with an informative prior (Monroe, Colaresi, Quinn 2008); an article counts once for a word.",
  ],
  [
    "Expected with",
    "How likely an outlet of its size would have a story of that size, if only sizes mattered (bipartite configuration model, Saracco et al. 2015).",
  ],
  ["Nearest outlets", "Stories in common over stories of either (Jaccard)."],
  ["Focus", "An outlet’s share of a topic over that of the rest."],
  ["Too few", "A figure on fewer than five is no finding, and gets no interval and no p-value."],
];

function helpPanel() {
  const keys = [
    ["/", "search"],
    ["?", "this help"],
    ["Esc", "close the panel; once more: clear the filters"],
    ["Tab", "on to the next control"],
    [
      "← → ↑ ↓",
      "in the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step",
    ],
    ["Enter", "in the picture: open the chosen story into its articles, or close it"],
    ["+ − 0", "in the picture: nearer, farther, all of it"],
    ["Home End", "on the ends of the time strip: to the first, to the last"],
  ];
  return [
    heading("Help", "How to read and use this page"),
    part(
      "Ways in",
      el(
        "ul",
        { class: "plain-list" },
        [
          "Overview names what stands out; a click on a sentence selects what it is about.",
          "Everything follows one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line over the picture says what is selected.",
          "A click on a mark or a name opens its panel; “back” of the browser goes back.",
          "The lists and the Table hold all that the picture shows.",
        ].map((line) => el("li", {}, line)),
      ),
    ),
    part(
      "Keys",
      el(
        "dl",
        { class: "facts keys" },
        keys.map(([key, words]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, words)]),
      ),
    ),
  ];
}
