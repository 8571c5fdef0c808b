// The panel of an article.

/** @import { App, Link, Model } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { renderCollapsibleList } from "./charts.js";
import { button, el, renderWebLink } from "./dom.js";
import { describeMoment, hasTimeOfDay, nameOf, outletName } from "./model.js";
import { joinElements, renderFacts, renderHeading, renderSection } from "./panel-parts.js";
import { describeVerb, explainBond, explainReason, findStoryLinks } from "./reasons.js";
import { formatGap } from "./time.js";

const LINKS_AT_FIRST = 12;

/** @param {App} app @param {number} n @param {MakeLink} link */
export function renderArticlePanel(app, n, link) {
  const { model } = app;
  const findPath = () => app.change({ at: "path", path: [model.articles.id[n]] });
  const rows = model.articles;
  const [outlet, carrier, isHeld] = [rows.outlet[n], rows.carrier[n], rows.held[n]];
  const medium = model.media[rows.medium[n]] === "video" ? "Video" : "Article";
  const kind = isHeld ? medium : "Article not in this corpus";
  const { urls, files } = rows;
  const topics = rows.topics[n].map((topic) => link({ kind: "topic", ref: topic }));
  const subjects = rows.subjects[n].map((subject) => link({ kind: "subject", ref: subject }));
  const credits = rows.credits[n].map((credit) => link({ kind: "outlet", ref: credit.outlet }));
  const hasCarrier = carrier >= 0 && carrier !== outlet;
  const listItems = (list, render) => el("ul", { class: "urls" }, list.map(render));
  const urlItems = listItems(urls[n], (url) => el("li", {}, renderWebLink(url)));
  const fileItems = listItems(files[n], (file) => el("li", { dir: "auto" }, file));
  return [
    renderHeading(kind, nameOf(model, { kind: "article", ref: n })),
    !isHeld &&
      el(
        "p",
        { class: "aside" },
        "Only known because another article links to it: it has no file.",
      ),
    el(
      "div",
      { class: "buttons" },
      button({ class: "action" }, findPath, "How is it connected to …"),
    ),
    rows.excerpt[n] && el("p", { class: "excerpt", dir: "auto" }, rows.excerpt[n]),
    renderFacts([
      ["Outlet", outlet >= 0 ? link({ kind: "outlet", ref: outlet }) : "unknown"],
      ["Carried by", hasCarrier ? link({ kind: "outlet", ref: carrier }) : null],
      ["Credited to", joinElements(credits)],
      ["Published", describeMoment(model, n)],
      ["Story", rows.story[n] >= 0 ? link({ kind: "story", ref: rows.story[n] }) : null],
      ["Topics", joinElements(topics)],
      ["Mentions", joinElements(subjects)],
      ["Other titles", rows.titles[n].join(" · ")],
    ]),
    renderSection("Why it is in this story", renderStoryReasons(model, n, link)),
    renderSection("Connected because", renderLinks(model, n, link)),
    renderSection(urls[n].length > 1 ? "Addresses" : "Address", urls[n].length > 0 && urlItems),
    renderSection(files[n].length > 1 ? "Files" : "File", files[n].length > 0 && fileItems),
    renderRatings(model, n),
  ];
}

/**
 * How it belongs to its story, and the members that hold it there most firmly.
 * @param {Model} model
 * @param {number} n
 * @param {MakeLink} link
 */
function renderStoryReasons(model, n, link) {
  const bond = explainBond(model, n);
  if (!bond) return null;
  const items = findStoryLinks(model, n).map((one) => renderLink(model, n, one, link));
  const sentence = `${bond[0].toUpperCase()}${bond.slice(1)}.`;
  const more = items.length ? " Held most firmly by:" : " No single article holds it.";
  return [
    el("p", {}, sentence + more),
    items.length > 0 && el("ul", { class: "text-list" }, items),
  ];
}

/** The figures that the files state of an article, on demand. @param {Model} model */
function renderRatings(model, n) {
  const facts = renderFacts([
    ["Quality", formatRating(model.articles.quality[n])],
    ["Heat", formatRating(model.articles.heat[n])],
  ]);
  if (!facts) return null;
  const note = "As its file states them: topicgraph neither computes nor uses them.";
  const summary = el("summary", {}, "More from its file");
  return el("details", { class: "how" }, summary, facts, el("p", { class: "aside" }, note));
}

/** @param {number | null} rating */
function formatRating(rating) {
  return rating === null ? null : String(rating);
}

/** @param {Model} model @param {number} n @param {MakeLink} link */
function renderLinks(model, n, link) {
  const items = model.linksOf[n].map((one) => renderLink(model, n, one, link));
  return renderCollapsibleList(items, LINKS_AT_FIRST, "text-list");
}

/** @param {Model} model @param {number} n @param {Link} one @param {MakeLink} link */
function renderLink(model, n, one, link) {
  const verb = describeVerb(model, one);
  return el(
    "li",
    {},
    el("span", { class: "verb" }, `${verb} `),
    link({ kind: "article", ref: one.other }),
    el("span", { class: "words", dir: "auto" }, describeLink(model, n, one).join(" · ")),
  );
}

/** @param {Model} model @param {number} n @param {Link} link */
function describeLink(model, n, { other, reason }) {
  const { time, held } = model.articles;
  const haveTimes = hasTimeOfDay(model, n) && hasTimeOfDay(model, other);
  const words = [
    outletName(model, other),
    haveTimes ? formatGap(Number(time[other]) - Number(time[n])) : "",
    explainReason(reason),
    held[other] ? "" : "not in this corpus",
  ];
  return [...new Set(words.filter(Boolean))];
}
