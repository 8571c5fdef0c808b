// The data as the page asks it: pure functions over the embedded JSON, no document.

const KIND_OF = { article: "article", provider: "outlet", topic: "topic", story: "story" };

/** The data with what is derived from it: who has which articles, what is joined to what, where an id leads. */
function makeModel(data) {
  const articles = data.articles;
  const size = articles.id.length;
  const model = {
    ...data,
    size,
    byOutlet: data.outlets.map(() => []),
    byTopic: data.topics.map(() => []),
    linksOf: Array.from({ length: size }, () => []),
    byId: new Map(),
  };
  for (let n = 0; n < size; n += 1) {
    if (articles.outlet[n] >= 0) model.byOutlet[articles.outlet[n]].push(n);
    for (const topic of articles.topics[n]) model.byTopic[topic].push(n);
    model.byId.set(articles.id[n], { kind: "article", ref: n });
  }
  for (const mark of data.nodes || []) {
    if (mark.kind !== "outlet" || model.byOutlet[mark.ref].some((n) => articles.held[n])) continue;
    mark.group = data.outlets[mark.ref].platform ? "carrier" : "linked"; // it published nothing that is here
  }
  data.links.forEach(([a, b, kind, reason], n) => {
    model.linksOf[a].push({ other: b, kind, reason: data.reasons[reason], forward: true, n });
    model.linksOf[b].push({ other: a, kind, reason: data.reasons[reason], forward: false, n });
  });
  for (const [kind, rows] of [["outlet", data.outlets], ["topic", data.topics], ["story", data.stories]]) {
    rows.forEach((row, ref) => model.byId.set(row.id, { kind, ref }));
  }
  return model;
}

/** The id of a thing, as the address names it. */
function idOf(model, { kind, ref }) {
  return kind === "article" ? model.articles.id[ref] : model[rowsOf(kind)][ref].id;
}

function rowsOf(kind) {
  return { outlet: "outlets", topic: "topics", story: "stories" }[kind];
}

/** What a thing is called. */
function nameOf(model, { kind, ref }) {
  if (kind === "article") return model.articles.title[ref] || model.articles.urls[ref][0] || "(no title)";
  return model[rowsOf(kind)][ref].name || "(no name)";
}

/** The articles of a thing, in time order. */
function articlesOf(model, { kind, ref }) {
  if (kind === "story") return model.stories[ref].articles;
  if (kind === "outlet") return model.byOutlet[ref];
  return kind === "topic" ? model.byTopic[ref] : [ref];
}

function outletName(model, article) {
  const outlet = model.articles.outlet[article];
  return outlet < 0 ? "outlet unknown" : model.outlets[outlet].name;
}

/** How often each value comes up, the most frequent first, ties by value: [[value, count]]. */
function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function isTimed(model, article) {
  return model.articles.time[article] !== null;
}

/** First and last time of a list that is in time order: [from, to], or [null, null]. */
function extent(model, articles) {
  const times = articles.filter((n) => isTimed(model, n)).map((n) => model.articles.time[n]);
  return times.length ? [times[0], times[times.length - 1]] : [null, null];
}
