// Panels: all there is to say about one article, outlet, topic or story.

import { barList, folded, volumeChart } from "./charts.js";
import { el, webLink } from "./dom.js";
import { extent, isTimed, nameOf, outletName, tally } from "./model.js";
import {
  TOO_FEW,
  coverageOf,
  focusOf,
  lackingOutlets,
  missingStories,
  nearestOutlets,
  shareOf,
  topicCounts,
} from "./outlet-measures.js";
import { shareBars } from "./overview.js";
import { chanceText, count, interval, percent } from "./text.js";
import { gapText, isClock, momentText, spanText } from "./time.js";
import { MOST_SIDES } from "./url-state.js";

/** The panel of a thing. */
export function panel(app, thing) {
  const make = { article: articlePanel, outlet: outletPanel, topic: topicPanel, story: storyPanel }[
    thing.kind
  ];
  const link = (other) => thingLink(app, other);
  return el(
    "article",
    { class: `panel panel-${thing.kind}` },
    make(app.model, thing.ref, link, app),
  );
}

/** The name of a thing as a button that leads to its panel. */
export function thingLink(app, thing, words) {
  const name = words || nameOf(app.model, thing);
  return el(
    "button",
    { type: "button", class: "thing", dir: "auto", on: { click: () => app.choose(thing) } },
    name,
  );
}

/** Buttons that make a thing the selection, or leave it out, and others. */
function actions(app, facet, id, ...others) {
  const { only, not } = app.state();
  const has = (filters) => (filters[facet] || []).includes(id);
  const button = (name, click) =>
    el("button", { type: "button", class: "action", on: { click } }, name);
  return el(
    "div",
    { class: "buttons" },
    button(has(only) ? "Show everything again" : "Show only this", () =>
      app.filter("only", facet, id),
    ),
    facet !== "story" &&
      button(has(not) ? "Take it in again" : "Leave it out", () => app.filter("not", facet, id)),
    others.map(([name, click]) => button(name, click)),
  );
}

export function heading(kind, name) {
  return [el("p", { class: "kicker" }, kind), el("h2", { dir: "auto", tabindex: "-1" }, name)];
}

export function part(title, ...content) {
  return content.flat(3).some(Boolean) ? el("section", {}, el("h3", {}, title), content) : null;
}

export function facts(rows) {
  const kept = rows.filter(
    ([, value]) => value !== null && value !== undefined && value !== "" && value.length !== 0,
  );
  return kept.length
    ? el(
        "dl",
        { class: "facts" },
        kept.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
      )
    : null;
}

function joined(items, last = ", ") {
  return items.flatMap((item, n) => (n ? [n === items.length - 1 ? last : ", ", item] : [item]));
}

function articlePanel(model, n, link) {
  const rows = model.articles;
  const [outlet, carrier] = [rows.outlet[n], rows.carrier[n]];
  const stub = !rows.held[n];
  return [
    heading(
      stub ? "Article not in this corpus" : rows.medium[n] === "video" ? "Video" : "Article",
      nameOf(model, { kind: "article", ref: n }),
    ),
    stub &&
      el(
        "p",
        { class: "aside" },
        "Known only because another article links to it: there is no file of it here.",
      ),
    rows.excerpt[n] && el("p", { class: "excerpt", dir: "auto" }, rows.excerpt[n]),
    facts([
      ["Outlet", outlet >= 0 ? link({ kind: "outlet", ref: outlet }) : "unknown"],
      [
        "Carried by",
        carrier >= 0 && carrier !== outlet ? link({ kind: "outlet", ref: carrier }) : null,
      ],
      ["Published", momentText(rows.time[n], rows.precision[n])],
      ["Story", rows.story[n] >= 0 ? link({ kind: "story", ref: rows.story[n] }) : null],
      ["Topics", joined(rows.topics[n].map((topic) => link({ kind: "topic", ref: topic })))],
      ["Also titled", rows.titles[n].join(" · ")],
      ["Quality", rows.quality[n] === null ? null : String(rows.quality[n])],
      ["Heat", rows.heat[n] === null ? null : String(rows.heat[n])],
    ]),
    part("Connected because", folded(connections(model, n, link), 12, "ties")),
    part(
      rows.urls[n].length > 1 ? "Addresses" : "Address",
      rows.urls[n].length > 0 &&
        el(
          "ul",
          { class: "urls" },
          rows.urls[n].map((url) => el("li", {}, webLink(url))),
        ),
    ),
    part(
      rows.files[n].length > 1 ? "Files" : "File",
      rows.files[n].length > 0 &&
        el(
          "ul",
          { class: "urls" },
          rows.files[n].map((file) => el("li", { dir: "auto" }, file)),
        ),
    ),
  ];
}

const TIES = {
  related: ["links to", "is linked from"],
  similar: ["is similar to", "is similar to"],
  copy_of: ["is a copy of", "was copied as"],
  update_of: ["is an update of", "was updated as"],
};

function connections(model, n, link) {
  return model.linksOf[n].map((tie) => {
    const [own, other] = [model.articles.time[n], model.articles.time[tie.other]];
    const gap = [n, tie.other].every((one) => hasClock(model, one)) ? gapText(other - own) : null;
    const score =
      tie.kind === "similar" && tie.weight < 1 ? `score ${tie.weight.toFixed(2)}` : null;
    const words = [
      outletName(model, tie.other),
      gap,
      tie.reason,
      score,
      model.articles.held[tie.other] ? null : "not in this corpus",
    ];
    return el(
      "li",
      {},
      el("span", { class: "verb" }, TIES[tie.kind][tie.forward ? 0 : 1] + " "),
      link({ kind: "article", ref: tie.other }),
      el("span", { class: "words", dir: "auto" }, [...new Set(words.filter(Boolean))].join(" · ")),
    );
  });
}

function storyPanel(model, ref, link, app) {
  const story = model.stories[ref];
  const outlets = tally(
    story.articles.map((n) => model.articles.outlet[n]).filter((outlet) => outlet >= 0),
  );
  const [from, to] = extent(model, story.articles);
  const start = model.articles.time[story.articles.find((n) => hasClock(model, n))] ?? null; // gaps count from the first that states a time
  const stubs = story.articles.filter((n) => !model.articles.held[n]).length;
  const figures = [
    count(story.articles.length, "article"),
    count(outlets.length, "outlet"),
    spanText(from, to),
  ];
  const canOpen = model.nodes.some((mark) => mark.kind === "story" && mark.ref === ref);
  return [
    heading("Story", story.name),
    el(
      "p",
      { class: "figures" },
      figures.join(" · "),
      stubs > 0 && ` · ${stubs} not in this corpus`,
    ),
    actions(
      app,
      "story",
      story.id,
      ...(canOpen
        ? [
            [
              app.isOpen(ref) ? "Close it in the picture" : "Open it in the picture",
              () => app.toggle(ref),
            ],
          ]
        : []),
    ),
    part("Who was first", el("p", {}, firstWords(model, story, link))),
    part(
      "Headlines in time order",
      el(
        "ol",
        { class: "headlines" },
        underOrigins(model, story.articles).map(([n, copies]) =>
          headline(model, n, start, link, copies),
        ),
      ),
    ),
    part(
      "Outlets",
      barList(
        model,
        outlets.map(([outlet, number]) => [{ kind: "outlet", ref: outlet }, number]),
        link,
      ),
    ),
    part("Not in this corpus from", lacking(model, ref, link)),
    part("Topics", barList(model, topicTally(model, story.articles), link)),
  ];
}

function topicTally(model, articles) {
  return tally(articles.flatMap((n) => model.articles.topics[n])).map(([topic, number]) => [
    { kind: "topic", ref: topic },
    number,
  ]);
}

function firstWords(model, { first, articles }, link) {
  if (!first.length)
    return "Cannot be said: it takes dated articles of two outlets, and a copy is nobody’s report of its own.";
  const names = joined(
    first.map((outlet) => link({ kind: "outlet", ref: outlet })),
    " and ",
  );
  const undated = articles.filter((n) => !isTimed(model, n)).length;
  const beside = undated ? ` ${count(undated, "article")} without a date could not be placed.` : "";
  if (first.length === 1) return [names, ` — of the articles known here.${beside}`];
  return ["A tie between ", names, `: the times given do not tell them apart.${beside}`];
}

export function hasClock(model, n) {
  return isClock(model.articles.time[n], model.articles.precision[n]);
}

/** The articles in order, each with the copies of it that are among them: a copy whose original is here stands under it. */
function underOrigins(model, articles) {
  const here = new Set(articles);
  const copies = new Map();
  for (const n of articles) {
    const origin = originOf(model, n, here);
    if (origin !== n) copies.set(origin, [...(copies.get(origin) || []), n]);
  }
  const under = new Set([...copies.values()].flat());
  return articles.filter((n) => !under.has(n)).map((n) => [n, copies.get(n) || []]);
}

/** Where the copies of copies lead, among some articles. */
function originOf(model, n, here) {
  const seen = new Set();
  let at = n;
  while (!seen.has(at)) {
    seen.add(at);
    const tie = model.linksOf[at].find(
      (link) => link.kind === "copy_of" && link.forward && here.has(link.other),
    );
    if (tie) at = tie.other;
  }
  return at;
}

function headline(model, n, start, link, copies = []) {
  const { time, precision } = model.articles;
  const copy = model.linksOf[n].find((tie) => tie.kind === "copy_of" && tie.forward);
  const later = hasClock(model, n) && time[n] - start >= 60 ? gapText(time[n] - start) : null;
  const words = [
    momentText(time[n], precision[n]),
    later,
    model.articles.held[n] ? null : "not in this corpus",
    copy && `a copy of ${outletName(model, copy.other)}’s`,
  ];
  return el(
    "li",
    { class: model.articles.held[n] ? "" : "not-held" },
    el("span", { class: "who", dir: "auto" }, outletName(model, n)),
    link({ kind: "article", ref: n }),
    el("span", { class: "words", dir: "auto" }, words.filter(Boolean).join(" · ")),
    copies.length > 0 &&
      el(
        "ol",
        { class: "copies" },
        copies.map((other) => headline(model, other, start, link)),
      ),
  );
}

/** Who has no article on a story here: said of outlets with enough articles only. */
function lacking(model, ref, link) {
  const rows = lackingOutlets(model, ref);
  if (!rows.length) return null;
  const most = 10;
  return [
    el(
      "p",
      {},
      joined(rows.slice(0, most).map((row) => link({ kind: "outlet", ref: row.ref }))),
      rows.length > most && ` and ${rows.length - most} more`,
      ".",
    ),
    el(
      "p",
      { class: "aside" },
      `Outlets with ${TOO_FEW} or more articles here. Not in this corpus does not mean that they left it out.`,
    ),
  ];
}

function outletPanel(model, ref, link, app) {
  const outlet = model.outlets[ref];
  const articles = model.byOutlet[ref];
  const held = articles.filter((n) => model.articles.held[n]);
  const carried = model.byCarrier[ref].filter((n) => model.articles.outlet[n] !== ref);
  const stories = tally(articles.map((n) => model.articles.story[n]).filter((story) => story >= 0));
  const others = outlet.names.filter((name) => name !== outlet.name);
  const mother = outlet.edition_of && model.byId.get(outlet.edition_of);
  const compared =
    outlet.platform || !held.length
      ? []
      : [["Compare", () => app.change({ view: "compare", side: besides(app, outlet.id) })]];
  return [
    heading(outlet.platform ? "Platform" : "Outlet", outlet.name || outlet.id),
    el("p", { class: "figures" }, heldWords(held, articles)),
    actions(app, "outlet", outlet.id, ...compared),
    facts([
      ["Web site", outlet.domain],
      ["Edition of", mother ? link(mother) : null],
      ["Also seen as", others.join(" · ")],
      [
        "Group",
        model.groups
          .filter(({ outlets }) => outlets.includes(ref))
          .map(({ name }) => name)
          .join(", "),
      ],
      ["Written by others", othersWords(model, ref)],
    ]),
    part("Over time", volumeChart(model, articles)),
    part("First and alone", standing(outlet)),
    part(
      "Big stories it does not have here",
      held.length >= TOO_FEW && !outlet.platform && missingPartOf(model, ref, link),
    ),
    part("Leads and follows", leadsAndFollows(model, ref, link)),
    part("Focus", focusPart(model, ref, link)),
    part("Distinctive words", wordsPart(app, ref)),
    part("Nearest outlets, by stories shared", nearestPart(model, ref, link)),
    part("Stories", storyBars(model, stories, link)),
    part("Stories it has alone", aloneList(model, ref, link)),
    part("Articles", articleList(model, articles, link)),
    part("Articles it carried", articleList(model, carried, link)),
  ];
}

/** The sides of a comparison with one more. */
function besides(app, id) {
  const { side } = app.state();
  return side.includes(id) ? side : [...side.slice(0, MOST_SIDES - 1), id];
}

function othersWords(model, ref) {
  const { pieces, others } = model.outlets[ref];
  return others ? `${others} of the ${pieces} pieces found at it` : null;
}

function leadsAndFollows(model, ref, link) {
  const rows = model.lags
    .filter(([a, b]) => a === ref || b === ref)
    .map(([a, b, n, hours, low, high, q]) =>
      a === ref
        ? { other: b, n, hours, low, high, q }
        : { other: a, n, hours: -hours, low: -high, high: -low, q },
    );
  if (!rows.length) return null;
  rows.sort((a, b) => b.n - a.n || a.other - b.other);
  return folded(
    rows.map(({ other, n, hours, low, high, q }) =>
      el(
        "li",
        {},
        link({ kind: "outlet", ref: other }),
        ` ${Math.abs(hours) * 60 < 1 ? "at the same time" : gapText(hours * 3600)}`,
        el(
          "span",
          { class: "words" },
          `middle of ${n} shared stories, 95 % interval ${gapText(low * 3600)} to ${gapText(high * 3600)}; ${chanceText(q)}`,
        ),
      ),
    ),
    5,
    "ties",
  );
}

function focusPart(model, ref, link) {
  const rows = focusOf(model, ref);
  if (!rows.length) return null;
  const few = rows[0].n < TOO_FEW;
  return [
    folded(
      rows.map(({ topic, k, n, share, low, high, focus }) =>
        el(
          "li",
          {},
          link({ kind: "topic", ref: topic }),
          ` ${k} of ${n}`,
          !few &&
            el(
              "span",
              { class: "words" },
              `${percent(share)} ${interval({ low, high })}; ${focusWords(focus)}`,
            ),
        ),
      ),
      6,
      "ties",
    ),
    few && el("p", { class: "aside" }, "Too few articles to say more."),
  ];
}

/** What a focus (log2 of a ratio of shares) means. */
function focusWords(focus) {
  const times = 2 ** Math.abs(focus);
  if (times < 1.15) return "about as much as the rest";
  const number = times < 9.95 ? times.toFixed(1).replace(/\.0$/, "") : Math.round(times);
  return focus > 0
    ? `${number} times the share of the rest`
    : `the rest has ${number} times its share`;
}

/** The words that set an outlet apart from the rest of the corpus; a click selects the articles with one. */
function wordsPart(app, ref) {
  const rows = app.model.words[ref];
  if (!rows) return null;
  return [
    el(
      "ul",
      { class: "word-list" },
      rows.map(([word, k, n, other, rest, q]) =>
        el(
          "li",
          {},
          wordButton(
            (words) => app.apply({ only: { outlet: [app.model.outlets[ref].id], words } }),
            word,
            `${k} of ${n} articles, elsewhere ${other} of ${rest}; ${chanceText(q)} after correction`,
            q,
          ),
        ),
      ),
    ),
    el(
      "p",
      { class: "aside" },
      "In titles and excerpts, against the rest of this corpus; in bold what holds up after correction.",
    ),
  ];
}

/** A word as a button that selects the articles of a side with it. */
export function wordButton(act, word, words, q) {
  return el(
    "button",
    {
      type: "button",
      class: `chip word ${q <= 0.05 ? "sure" : ""}`,
      dir: "auto",
      title: words,
      "aria-label": `${word}: ${words}`,
      on: { click: () => act([`"${word}"`]) },
    },
    word,
  );
}

function nearestPart(model, ref, link) {
  const rows = nearestOutlets(model, ref);
  return (
    rows.length > 0 &&
    folded(
      rows.map((row) =>
        el(
          "li",
          {},
          link({ kind: "outlet", ref: row.ref }),
          el(
            "span",
            { class: "words" },
            `${row.shared} of ${row.of} stories in common${row.few ? ", too few to say much" : ""}`,
          ),
        ),
      ),
      5,
      "ties",
    )
  );
}

/** The stories an outlet does not have here: the most surprising by the null model of `compare`, where it was asked; else the biggest. */
function missingPartOf(model, ref, link) {
  const tested = model.blindspots[ref];
  const rows = tested
    ? tested.map(([story, number, chance]) => [
        story,
        `${count(number, "other outlet")}; expected with ${percent(chance)}`,
      ])
    : missingStories(model, ref)
        .slice(0, 60)
        .map(({ story, reach }) => [story, count(reach, "other outlet")]);
  return (
    rows.length > 0 && [
      folded(
        rows.map(([story, words]) =>
          el("li", {}, link({ kind: "story", ref: story }), el("span", { class: "words" }, words)),
        ),
        6,
        "ties",
      ),
      el(
        "p",
        { class: "aside" },
        "Stories of this corpus without an article of this outlet. The folder is a sample: this does not say that it left them out.",
      ),
    ]
  );
}

function aloneList(model, ref, link) {
  const own = coverageOf(model)[ref];
  const reach = (story) =>
    new Set(model.stories[story].articles.map((n) => model.articles.outlet[n])).size;
  const alone = [...own]
    .filter(([key, n]) => model.articles.held[n] && (key < 0 || reach(key) === 1))
    .map(([key, n]) => (key < 0 ? { kind: "article", ref: n } : { kind: "story", ref: key }));
  return (
    alone.length > 0 &&
    folded(
      alone.map((thing) => el("li", {}, link(thing))),
      5,
      "ties",
    )
  );
}

function heldWords(held, articles) {
  const words = [count(held.length, "article")];
  if (articles.length > held.length)
    words.push(`${(articles.length - held.length).toLocaleString("en")} more not in this corpus`);
  return words.join(" · ");
}

function storyBars(model, stories, link) {
  return (
    stories.length > 0 &&
    barList(
      model,
      stories.map(([story, number]) => [{ kind: "story", ref: story }, number]),
      link,
    )
  );
}

/** How often an outlet was first on stories it shared, a tie shared too, and how often it was alone: as `topicgraph compare` counts. */
function standing(outlet) {
  const [first, shared, alone] = outlet.standing;
  if (outlet.platform || !(shared + alone)) return null;
  const words = shared
    ? `Of ${count(shared, "story", "stories")} shared with other outlets it was first on ${Number(first.toFixed(2))}.`
    : "It shares no dated story with another outlet.";
  return [
    el(
      "p",
      {},
      words,
      alone > 0 &&
        ` ${count(alone, "story", "stories")} in this corpus ${alone === 1 ? "comes" : "come"} from it alone.`,
    ),
    el(
      "p",
      { class: "aside" },
      shared > 0 && shared < 5
        ? "Too few to say much."
        : "Copies count as their original; a tie of two counts a half.",
    ),
  ];
}

function articleList(model, articles, link) {
  if (!articles.length) return null;
  const rows = [...articles]
    .reverse()
    .map((n) =>
      el(
        "li",
        { class: model.articles.held[n] ? "" : "not-held" },
        link({ kind: "article", ref: n }),
        el(
          "span",
          { class: "words" },
          [
            momentText(model.articles.time[n], model.articles.precision[n]),
            model.articles.held[n] ? null : "not in this corpus",
          ]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
    );
  return folded(rows, 12, "ties");
}

function topicPanel(model, ref, link, app) {
  const topic = model.topics[ref];
  const articles = model.byTopic[ref];
  const beside = tally(
    articles.flatMap((n) => model.articles.topics[n]).filter((other) => other !== ref),
  );
  const outlets = tally(
    articles.map((n) => model.articles.outlet[n]).filter((outlet) => outlet >= 0),
  );
  const stories = tally(articles.map((n) => model.articles.story[n]).filter((story) => story >= 0));
  const others = topic.names.filter((name) => name !== topic.name);
  return [
    heading("Topic", topic.name),
    el(
      "p",
      { class: "figures" },
      `${count(articles.length, "article")} · ${count(outlets.length, "outlet")}`,
    ),
    model.dominant.includes(ref) &&
      el("p", { class: "aside" }, "On nearly every article, so the picture leaves its lines out."),
    actions(app, "topic", topic.id),
    facts([["Also written", others.join(" · ")]]),
    part("Over time", volumeChart(model, articles)),
    part("Outlets by focus", outletsByFocus(model, ref, link)),
    part(
      "Outlets by articles",
      barList(
        model,
        outlets.map(([outlet, number]) => [{ kind: "outlet", ref: outlet }, number]),
        link,
      ),
    ),
    part(
      "Topics beside it",
      beside.length > 0 &&
        barList(
          model,
          beside.map(([other, number]) => [{ kind: "topic", ref: other }, number]),
          link,
        ),
    ),
    part("Stories", storyBars(model, stories, link)),
    part("Articles", articleList(model, articles, link)),
  ];
}

/** The outlets that give a topic the largest share of their articles; only those with enough of them. */
function outletsByFocus(model, topic, link) {
  const { by, n } = topicCounts(model);
  const rows = by
    .map((counts, ref) => ({ ref, ...shareOf(counts.get(topic) || 0, n[ref]) }))
    .filter((row) => row.k && row.n >= TOO_FEW);
  rows.sort((a, b) => b.share - a.share || b.k - a.k || a.ref - b.ref);
  return (
    rows.length > 0 &&
    shareBars(
      rows
        .slice(0, 8)
        .map(({ ref, k, n: of, share, low, high }) => [
          link({ kind: "outlet", ref }),
          share,
          `${percent(share)} ${interval({ low, high })}, ${k} of ${of}`,
        ]),
    )
  );
}
