// Panels: all there is to say about one article, outlet, topic or story.

/** The panel of a thing. `app` has `choose(thing)`, `toggle(story)`, `isOpen(story)`. */
function panel(model, thing, app) {
  const make = { article: articlePanel, outlet: outletPanel, topic: topicPanel, story: storyPanel }[thing.kind];
  const link = (other) => thingLink(model, other, app);
  return el("article", { class: `panel panel-${thing.kind}` }, make(model, thing.ref, link, app));
}

function thingLink(model, thing, app, words) {
  const name = words || nameOf(model, thing);
  return el("button", { type: "button", class: "thing", dir: "auto", on: { click: () => app.choose(thing) } }, name);
}

function heading(kind, name) {
  return [el("p", { class: "kicker" }, kind), el("h2", { dir: "auto", tabindex: "-1" }, name)];
}

function part(title, ...content) {
  return content.flat(3).some(Boolean) ? el("section", {}, el("h3", {}, title), content) : null;
}

function facts(rows) {
  const kept = rows.filter(([, value]) => value !== null && value !== undefined && value !== "" && value.length !== 0);
  return kept.length ? el("dl", { class: "facts" }, kept.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])) : null;
}

function joined(items, last = ", ") {
  return items.flatMap((item, n) => (n ? [n === items.length - 1 ? last : ", ", item] : [item]));
}

function articlePanel(model, n, link) {
  const rows = model.articles;
  const [outlet, carrier] = [rows.outlet[n], rows.carrier[n]];
  const stub = !rows.held[n];
  return [
    heading(stub ? "Article not in this corpus" : rows.medium[n] === "video" ? "Video" : "Article", nameOf(model, { kind: "article", ref: n })),
    stub && el("p", { class: "aside" }, "Known only because another article links to it: there is no file of it here."),
    rows.excerpt[n] && el("p", { class: "excerpt", dir: "auto" }, rows.excerpt[n]),
    facts([
      ["Outlet", outlet >= 0 ? link({ kind: "outlet", ref: outlet }) : "unknown"],
      ["Carried by", carrier >= 0 && carrier !== outlet ? link({ kind: "outlet", ref: carrier }) : null],
      ["Published", momentText(rows.time[n], rows.precision[n])],
      ["Story", rows.story[n] >= 0 ? link({ kind: "story", ref: rows.story[n] }) : null],
      ["Topics", joined(rows.topics[n].map((topic) => link({ kind: "topic", ref: topic })))],
      ["Also titled", rows.titles[n].join(" · ")],
      ["Quality", rows.quality[n] === null ? null : String(rows.quality[n])],
      ["Heat", rows.heat[n] === null ? null : String(rows.heat[n])],
    ]),
    part("Connected because", folded(connections(model, n, link), 12, "ties")),
    part(rows.urls[n].length > 1 ? "Addresses" : "Address", rows.urls[n].length > 0 && el("ul", { class: "urls" }, rows.urls[n].map((url) => el("li", {}, webLink(url))))),
    part(rows.files[n].length > 1 ? "Files" : "File", rows.files[n].length > 0 && el("ul", { class: "urls" }, rows.files[n].map((file) => el("li", { dir: "auto" }, file)))),
  ];
}

const TIES = {
  related: ["links to", "is linked from"], similar: ["is similar to", "is similar to"], copy_of: ["is a copy of", "was copied as"],
  update_of: ["is an update of", "was updated as"],
};

function connections(model, n, link) {
  return model.linksOf[n].map((tie) => {
    const [own, other] = [model.articles.time[n], model.articles.time[tie.other]];
    const gap = [n, tie.other].every((one) => hasClock(model, one)) ? gapText(other - own) : null;
    const words = [outletName(model, tie.other), gap, tie.reason, model.articles.held[tie.other] ? null : "not in this corpus"];
    return el("li", {}, el("span", { class: "verb" }, TIES[tie.kind][tie.forward ? 0 : 1] + " "), link({ kind: "article", ref: tie.other }),
      el("span", { class: "words", dir: "auto" }, [...new Set(words.filter(Boolean))].join(" · ")));
  });
}

function storyPanel(model, ref, link, app) {
  const story = model.stories[ref];
  const outlets = tally(story.articles.map((n) => model.articles.outlet[n]).filter((outlet) => outlet >= 0));
  const [from, to] = extent(model, story.articles);
  const start = model.articles.time[story.articles.find((n) => hasClock(model, n))] ?? null; // gaps count from the first that states a time
  const stubs = story.articles.filter((n) => !model.articles.held[n]).length;
  const figures = [count(story.articles.length, "article"), count(outlets.length, "outlet"), spanText(from, to)];
  const canOpen = model.nodes.some((mark) => mark.kind === "story" && mark.ref === ref);
  return [
    heading("Story", story.name),
    el("p", { class: "figures" }, figures.join(" · "), stubs > 0 && ` · ${stubs} not in this corpus`),
    canOpen && el("button", { type: "button", class: "action", on: { click: () => app.toggle(ref) } }, app.isOpen(ref) ? "Close it in the picture" : "Open it in the picture"),
    part("Who was first", el("p", {}, firstWords(model, story, link))),
    part("Headlines in time order", el("ol", { class: "headlines" }, story.articles.map((n) => headline(model, n, start, link)))),
    part("Outlets", barList(model, outlets.map(([outlet, number]) => [{ kind: "outlet", ref: outlet }, number]), link)),
    part("Topics", barList(model, topicTally(model, story.articles), link)),
  ];
}

function topicTally(model, articles) {
  return tally(articles.flatMap((n) => model.articles.topics[n])).map(([topic, number]) => [{ kind: "topic", ref: topic }, number]);
}

function firstWords(model, { first, articles }, link) {
  if (!first.length) return "Cannot be said: it takes dated articles of two outlets, and a copy is nobody’s report of its own.";
  const names = joined(first.map((outlet) => link({ kind: "outlet", ref: outlet })), " and ");
  const undated = articles.filter((n) => !isTimed(model, n)).length;
  const beside = undated ? ` ${count(undated, "article")} without a date could not be placed.` : "";
  if (first.length === 1) return [names, ` — of the articles known here.${beside}`];
  return ["A tie between ", names, `: the times given do not tell them apart.${beside}`];
}

function hasClock(model, n) {
  return isClock(model.articles.time[n], model.articles.precision[n]);
}

function headline(model, n, start, link) {
  const { time, precision } = model.articles;
  const copy = model.linksOf[n].find((tie) => tie.kind === "copy_of" && tie.forward);
  const later = hasClock(model, n) && time[n] - start >= 60 ? gapText(time[n] - start) : null;
  const words = [momentText(time[n], precision[n]), later, model.articles.held[n] ? null : "not in this corpus",
    copy && `a copy of ${outletName(model, copy.other)}’s`];
  return el("li", { class: model.articles.held[n] ? "" : "not-held" }, el("span", { class: "who", dir: "auto" }, outletName(model, n)),
    link({ kind: "article", ref: n }), el("span", { class: "words", dir: "auto" }, words.filter(Boolean).join(" · ")));
}

function outletPanel(model, ref, link) {
  const outlet = model.outlets[ref];
  const articles = model.byOutlet[ref];
  const held = articles.filter((n) => model.articles.held[n]);
  const carried = model.articles.carrier.flatMap((carrier, n) => (carrier === ref && model.articles.outlet[n] !== ref ? [n] : []));
  const stories = tally(articles.map((n) => model.articles.story[n]).filter((story) => story >= 0));
  const others = outlet.names.filter((name) => name !== outlet.name);
  const mother = outlet.edition_of && model.byId.get(outlet.edition_of);
  return [
    heading(outlet.platform ? "Platform" : "Outlet", outlet.name || outlet.id),
    el("p", { class: "figures" }, heldWords(held, articles)),
    facts([["Web site", outlet.domain], ["Edition of", mother ? link(mother) : null], ["Also seen as", others.join(" · ")],
      ["Carries", carried.length ? count(carried.length, "article") + " of other outlets" : null]]),
    part("Over time", volumeChart(model, articles)),
    part("First and alone", standing(outlet)),
    part("Stories", storyBars(model, stories, link)),
    part("Topics", barList(model, topicTally(model, held), link)),
    part("Articles", articleList(model, articles, link)),
    part("Articles it carried", articleList(model, carried, link)),
  ];
}

function heldWords(held, articles) {
  const words = [count(held.length, "article")];
  if (articles.length > held.length) words.push(`${(articles.length - held.length).toLocaleString("en")} more not in this corpus`);
  return words.join(" · ");
}

function storyBars(model, stories, link) {
  return stories.length > 0 && barList(model, stories.map(([story, number]) => [{ kind: "story", ref: story }, number]), link);
}

/** How often an outlet was first on stories it shared, a tie shared too, and how often it was alone: as `topicgraph compare` counts. */
function standing(outlet) {
  const [first, shared, alone] = outlet.standing;
  if (outlet.platform || !(shared + alone)) return null;
  const words = shared
    ? `Of ${count(shared, "story", "stories")} shared with other outlets it was first on ${Number(first.toFixed(2))}.`
    : "It shares no dated story with another outlet.";
  return [
    el("p", {}, words, alone > 0 && ` ${count(alone, "story", "stories")} in this corpus ${alone === 1 ? "comes" : "come"} from it alone.`),
    el("p", { class: "aside" }, shared > 0 && shared < 5 ? "Too few to say much." : "Copies count as their original; a tie of two counts a half."),
  ];
}

function articleList(model, articles, link) {
  if (!articles.length) return null;
  const rows = [...articles].reverse().map((n) => el("li", { class: model.articles.held[n] ? "" : "not-held" }, link({ kind: "article", ref: n }),
    el("span", { class: "words" }, [momentText(model.articles.time[n], model.articles.precision[n]), model.articles.held[n] ? null : "not in this corpus"].filter(Boolean).join(" · "))));
  return folded(rows, 12, "ties");
}

function topicPanel(model, ref, link) {
  const topic = model.topics[ref];
  const articles = model.byTopic[ref];
  const beside = tally(articles.flatMap((n) => model.articles.topics[n]).filter((other) => other !== ref));
  const outlets = tally(articles.map((n) => model.articles.outlet[n]).filter((outlet) => outlet >= 0));
  const stories = tally(articles.map((n) => model.articles.story[n]).filter((story) => story >= 0));
  const others = topic.names.filter((name) => name !== topic.name);
  return [
    heading("Topic", topic.name),
    el("p", { class: "figures" }, `${count(articles.length, "article")} · ${count(outlets.length, "outlet")}`),
    model.dominant.includes(ref) && el("p", { class: "aside" }, "On nearly every article, so the picture leaves its lines out."),
    facts([["Also written", others.join(" · ")]]),
    part("Over time", volumeChart(model, articles)),
    part("Outlets", barList(model, outlets.map(([outlet, number]) => [{ kind: "outlet", ref: outlet }, number]), link)),
    part("Topics beside it", beside.length > 0 && barList(model, beside.map(([other, number]) => [{ kind: "topic", ref: other }, number]), link)),
    part("Stories", storyBars(model, stories, link)),
    part("Articles", articleList(model, articles, link)),
  ];
}

/** The panel of what was wrong in the input. */
function problemsPanel(model) {
  const rest = model.counts.problems - model.problems.length;
  const rows = model.problems.map(([file, line, code, message]) => el("li", {}, el("span", { class: "who", dir: "auto" }, `${file}${line ? `:${line}` : ""}`),
    el("span", { dir: "auto" }, message), el("span", { class: "words" }, code)));
  return el("article", { class: "panel" }, heading("About the input", count(model.counts.problems, "problem")),
    el("p", { class: "aside" }, "What was wrong in the files, and what was done about it."), folded(rows, 60, "ties"),
    rest > 0 && el("p", { class: "aside" }, `${rest.toLocaleString("en")} more: run “topicgraph check”.`));
}
