// The panel of a topic.

/** @import { App, Model, Thing } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { renderShareBars, renderVolumeChart } from "./charts.js";
import { el } from "./dom.js";
import { countTopics } from "./outlet-measures.js";
import * as parts from "./panel-parts.js";
import { MIN_COUNT, makeShare } from "./statistics.js";
import { countPhrase, formatInterval, formatNumber, formatPercent } from "./text.js";

const MAX_OUTLETS = 8;

/** @param {App} app @param {number} ref @param {MakeLink} link */
export function renderTopicPanel(app, ref, link) {
  const { model } = app;
  const topic = model.topics[ref];
  const all = model.byTopic[ref];
  const { held, outlets, others, stories } = parts.countNeighbours(
    model,
    all,
    model.articles.topics,
    ref,
  );
  const isDominant = model.dominant.includes(ref);
  const names = topic.names.filter((name) => name !== topic.name);
  const stubs = all.length - held.length;
  const linked = stubs ? ` · ${formatNumber(stubs)} linked, not in this corpus` : "";
  const figures = [countPhrase(held.length, "article"), countPhrase(outlets.length, "outlet")];
  return [
    parts.renderHeading("Topic", topic.name),
    el("p", { class: "figures" }, figures.join(" · ") + linked),
    isDominant &&
      el("p", { class: "aside" }, "On nearly every article, so the picture leaves its lines out."),
    parts.renderActions(app, "topic", topic.id),
    parts.renderFacts([["Also written", names.join(" · ")]]),
    parts.renderSection("Over time", renderVolumeChart(model, all)),
    parts.renderSection("Outlets by focus", renderOutletsByFocus(model, ref, link)),
    parts.renderSection("Outlets by articles", parts.renderCountBars("outlet", outlets, link)),
    parts.renderSection(
      "Topics on the same articles",
      parts.renderCountBars("topic", others, link),
    ),
    parts.renderSection("Stories", parts.renderCountBars("story", stories, link)),
    parts.renderSection("Articles", parts.renderArticleList(model, all, link)),
  ];
}

/**
 * The outlets that give a topic the largest share of their articles; those with enough articles.
 * @param {Model} model
 * @param {number} topic
 * @param {(thing: Thing) => HTMLElement} link
 */
function renderOutletsByFocus(model, topic, link) {
  const { by, n } = countTopics(model);
  const rows = by
    .map((counts, ref) => ({ ref, ...makeShare(counts.get(topic) || 0, n[ref]) }))
    .filter((row) => row.k && row.n >= MIN_COUNT)
    .sort((a, b) => b.share - a.share || b.k - a.k || a.ref - b.ref)
    .slice(0, MAX_OUTLETS);
  if (!rows.length) return null;
  return renderShareBars(
    rows.map((row) => {
      const counts = `${row.k} of ${countPhrase(row.n, "article")}`;
      const words = `${formatPercent(row.share)} ${formatInterval(row)}, ${counts}`;
      return [link({ kind: "outlet", ref: row.ref }), row.share, words];
    }),
  );
}
