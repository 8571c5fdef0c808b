// The Compare view: two or more outlets, or groups of them, side by side. Every figure leads to
// the articles behind it.

/** @import { App, Model, Share, Side } from "./types" */
import { renderCollapsibleList, renderVolumeMultiples } from "./charts.js";
import { renderLags } from "./compare-lags.js";
import { renderCocoverage, renderFollowMatrix } from "./compare-pairs.js";
import { renderDistinctiveWords, renderFraming } from "./compare-words.js";
import { button, el, keepFocus } from "./dom.js";
import {
  compareStories,
  computeTopicShares,
  countIndependent,
  findIndependentArticles,
  maskOfAll,
  outletsOf,
} from "./outlet-measures.js";
import { describeDifference, findCocoverageTest, isDifferent } from "./outlet-tests.js";
import { computeOutletFigures, renderFigureHead, renderPartCell } from "./outlets-view.js";
import { renderScopeNote } from "./page-scope.js";
import { joinElements, renderThingLink } from "./panel-parts.js";
import { GROUP_PREFIX, filterForSide, findSide, pairSides, renderSideKey } from "./sides.js";
import { foldText } from "./search-text.js";
import { MIN_COUNT } from "./statistics.js";
import { renderButtonCell, renderScrollingTable } from "./tables.js";
import {
  countPhrase,
  describeChance,
  FOR_OUTLETS,
  FOR_PAIRS,
  formatInterval,
  formatNumber,
  formatPercent,
  formatPValue,
  formatTenths,
} from "./text.js";
import { formatSpan } from "./time.js";
import { MAX_SIDES, MAX_VALUES } from "./url-state.js";

/** More than this part of a side's articles outside the period that all share needs a warning. */
const MAX_OUTSIDE = 0.2;
const MAX_TOPICS = 12;
/** A topic of at least this share of the articles of every side tells none from another. */
const NEARLY_ALL = 0.95;
const STORIES_AT_FIRST = 8;
/** The longest bar of a topic takes this part of its track, in percent: the rest is for figures. */
const MAX_BAR_PERCENT = 72;

/** Draws the view into `box`. @param {HTMLElement} box @param {App} app */
export function drawCompareView(box, app) {
  const sides = chooseSides(app);
  const download = button({ class: "tool" }, () => app.change({ at: "save" }), "Download …");
  const head = el(
    "div",
    { class: "sheet-head" },
    el("h2", {}, "Compare"),
    renderSidePicker(app, sides),
    download,
  );
  const prompt = el("p", { class: "empty" }, "Choose two outlets or groups to compare.");
  const parts = sides.length < 2 ? [prompt] : renderComparison(app, sides, redraw);
  keepFocus(box, () => box.replaceChildren(head, ...parts.filter(Boolean)));
  function redraw() {
    drawCompareView(box, app);
  }
}

/** @param {App} app @param {Side[]} sides @param {() => void} redraw */
function renderComparison(app, sides, redraw) {
  const note =
    `${describeScope(app)} Copies and updates count as their original. A figure on fewer than ` +
    `${MIN_COUNT} is marked “too few”. A missing story only means that it is not in this corpus; ` +
    "the outlet may still have covered it.";
  return [
    el("p", { class: "aside" }, note),
    renderScopeNote(app.model),
    renderPeriodNote(app, sides),
    renderSideFigures(app, sides),
    renderAttention(app, sides),
    renderTopicShares(app, sides),
    ...pairSides(sides).map(([a, b]) => renderPair(app, a, b)),
    renderFollowMatrix(app, sides, redraw),
    renderCocoverage(app, sides),
  ];
}

/**
 * A warning where a good part of the articles of a side were published when there are none of
 * another: then figures, and who lacks what, compare different times.
 * @param {App} app
 * @param {Side[]} sides
 */
function renderPeriodNote(app, sides) {
  const { model } = app;
  const { mask } = app.selection();
  const times = sides.map((side) => {
    const dated = findIndependentArticles(model, side, mask).map((n) => model.articles.time[n]);
    return dated.filter((time) => time !== null).sort((a, b) => a - b);
  });
  if (times.some((one) => !one.length)) return null;
  const from = Math.max(...times.map((one) => one[0]));
  const to = Math.min(...times.map((one) => one[one.length - 1]));
  const outside = (one) => one.filter((time) => time < from || time > to).length;
  if (times.every((one) => outside(one) <= MAX_OUTSIDE * one.length)) return null;
  const spans = sides.map(
    ({ name }, n) => `${name}: ${formatSpan(times[n][0], times[n][times[n].length - 1])}`,
  );
  const words = `These are articles of different periods (${spans.join("; ")}).`;
  if (from > to) return el("p", { class: "warning", dir: "auto" }, `${words} They share none.`);
  const select = () => app.narrow({ only: {}, time: [from, to + 1] });
  const period = `Compare only ${formatSpan(from, to)}`;
  return el("p", { class: "warning", dir: "auto" }, `${words} `, button({}, select, period));
}

/** Which articles the comparison counts. @param {App} app */
function describeScope(app) {
  if (app.selection().filtered) return "This compares the selection.";
  if (!app.model.left_out) return "This compares the whole corpus.";
  return "This compares what is on this page; “topicgraph compare” compares the whole corpus.";
}

/** The sides in the state, else the two outlets with most articles. @param {App} app */
export function chooseSides(app) {
  const { model } = app;
  const asked = app.state().side.flatMap((key) => findSide(model, key) || []);
  if (asked.length) return asked.slice(0, MAX_SIDES);
  return rankOutlets(model)
    .slice(0, 2)
    .flatMap(({ key }) => findSide(model, key) || []);
}

/** The outlets with independent articles, the most first. @param {Model} model */
function rankOutlets(model) {
  const counts = countIndependent(model, maskOfAll(model));
  return model.outlets
    .map(({ id, name, platform }, ref) => ({ key: id, name, platform, number: counts[ref], ref }))
    .filter(({ number, platform }) => number && !platform)
    .sort((a, b) => b.number - a.number || a.ref - b.ref);
}

/**
 * What can be added to a comparison: a label, and the key it stands for; groups first, then the
 * outlets of most articles.
 * @param {Model} model
 * @param {string[]} keys those that are compared already
 */
function listChoices(model, keys) {
  /** @type {Map<string, string>} */
  const choices = new Map();
  const add = (label, key) => {
    if (keys.includes(key)) return;
    choices.set(choices.has(label) ? `${label} · ${key}` : label, key);
  };
  for (const { name } of model.groups) add(`${name} (group)`, GROUP_PREFIX + name);
  for (const { key, name, number } of rankOutlets(model))
    add(`${name} (${countPhrase(number, "own article")})`, key);
  return choices;
}

/**
 * The key of the only choice that begins with what was typed, or that is called so.
 * @param {Map<string, string>} choices
 * @param {string} typed
 */
function findTyped(choices, typed) {
  const wanted = foldText(typed.trim());
  const labels = [...choices.keys()].filter((label) => foldText(label).startsWith(wanted));
  const same = labels.filter((label) => foldText(label.replace(/ \([^()]*\)$/, "")) === wanted);
  const found = same.length ? same : labels;
  return wanted && found.length === 1 ? choices.get(found[0]) : undefined;
}

/** The sides as chips that remove them, and a field to add others. */
function renderSidePicker(app, sides) {
  const { model } = app;
  const keys = sides.map(({ key }) => key);
  const setSides = (side) => app.change({ side });
  const choices = listChoices(model, keys);
  const add = ({ target, type }) => {
    const key =
      choices.get(target.value) || (type === "change" && findTyped(choices, target.value));
    if (key) setSides([...keys, key]);
    else if (type === "change" && target.value) {
      app.announce(`No outlet or group here is called ${target.value}`);
      target.setCustomValidity("No outlet or group of this name here");
      target.reportValidity();
    } else target.setCustomValidity("");
  };
  const attributes = {
    "aria-label": "Add an outlet or group",
    "data-focus": "add",
    ...{ type: "text", list: "side-choices", dir: "auto", autocomplete: "off" },
    placeholder: "+ Add outlet or group …",
    disabled: sides.length >= MAX_SIDES,
    on: { change: add, input: add },
  };
  const options = [...choices.keys()].map((value) => el("option", { value }));
  const field = [el("input", attributes), el("datalist", { id: "side-choices" }, options)];
  const chips = sides.map(({ key, name }, n) =>
    button(
      { class: `chip side-${n}`, dir: "auto", "data-focus": key },
      () => setSides(keys.filter((one) => one !== key)),
      el("span", { class: "unseen" }, "Remove "),
      renderSideKey(n),
      name,
      " ×",
    ),
  );
  return el("div", { class: "picker" }, chips, field);
}

/** The name of a side; an outlet's leads to its panel. @param {App} app @param {Side} side */
function renderSideName(app, { name, outlets }) {
  if (outlets.length !== 1) return el("span", { class: "name" }, name);
  return renderThingLink(app, { kind: "outlet", ref: outlets[0] });
}

/** @param {App} app @param {Side[]} sides */
function renderSideFigures(app, sides) {
  const figures = computeOutletFigures(app.model, app.selection().mask);
  const heads = ["name", "independent", "first", "alone", "republished"].map(renderFigureHead);
  const body = sides.map((side, n) => renderSideRow(app, side, n, figures));
  const table = renderScrollingTable("Figures", "figures-table", heads, body);
  return el("section", {}, table);
}

/**
 * Firsts and stories alone are of outlets, not of groups.
 * @param {App} app
 * @param {Side} side
 * @param {number} n
 * @param {ReturnType<typeof computeOutletFigures>} figures
 */
function renderSideRow(app, side, n, figures) {
  const rows = side.outlets.map((ref) => figures[ref]);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const [independent, pieces, republished] = ["independent", "pieces", "republished"].map(sum);
  const isOutlet = side.outlets.length === 1;
  const { first, shared, alone } = isOutlet ? rows[0] : { first: 0, shared: 0, alone: 0 };
  const select = () => app.narrow(filterForSide(side));
  const words = `${countPhrase(independent, "article")} of ${side.name}: select them`;
  const chance = describeFirstsByChance(app.model, side);
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, renderSideKey(n), renderSideName(app, side)),
    renderButtonCell(formatNumber(independent), select, words),
    renderPartCell(shared > 0, formatTenths(first), shared, chance),
    el("td", { class: "figure" }, isOutlet ? formatNumber(alone) : "–"),
    renderPartCell(pieces > 0, formatNumber(republished), pieces),
  );
}

/** How often an outlet would be first by chance. @param {Model} model @param {Side} side */
function describeFirstsByChance(model, { outlets }) {
  if (outlets.length !== 1 || model.left_out) return "";
  const test = model.firsts.find(({ outlet }) => outlet === outlets[0]);
  if (!test) return "";
  const p = test.q === null ? "" : `; ${describeChance(test.q)} ${FOR_OUTLETS}`;
  return ` (by chance ${formatTenths(test.expected)}${p})`;
}

/** The own articles of each side over time, on one axis. @param {App} app @param {Side[]} sides */
function renderAttention(app, sides) {
  const { model } = app;
  const { mask } = app.selection();
  const articles = sides.map((side) => findIndependentArticles(model, side, mask));
  const rows = sides.map(({ name }, n) => ({
    name,
    className: `side-${n}`,
    articles: articles[n],
  }));
  const charts = renderVolumeMultiples(model, rows);
  return charts && el("section", {}, el("h3", {}, "Own articles over time, on one scale"), charts);
}

/** @param {App} app @param {Side[]} sides */
function renderTopicShares(app, sides) {
  const shares = computeTopicShares(app.model, sides, app.selection().mask);
  if (!shares.length) return null;
  const common = shares.filter(({ cells }) => cells.every(({ share }) => share >= NEARLY_ALL));
  const all = shares.filter((row) => !common.includes(row));
  const different = all.filter(({ cells }) => areApart(cells));
  const rows = [...different, ...all.filter((row) => !different.includes(row))].slice(
    0,
    MAX_TOPICS,
  );
  const peak = Math.max(...rows.flatMap(({ cells }) => cells.map(({ share }) => share)), 0.01);
  const isMirrored = sides.length === 2;
  const items = rows.map(({ topic, cells }) => {
    const bars = cells.map((share, n) => {
      return renderTopicBar(app, { side: sides[n], n, topic, share, peak }, isMirrored && !n);
    });
    const name = el(
      "span",
      { class: "topic-name" },
      renderThingLink(app, { kind: "topic", ref: topic }),
    );
    return el("li", { class: "topic-row" }, name, bars);
  });
  const rest = all.length - rows.length;
  const note = `${countPhrase(rest, "topic")} with smaller shares are not shown.`;
  const names = sides.map(({ name }) => el("span", {}, name));
  const verdict = different.length
    ? `Topics whose intervals do not overlap come first: ${formatNumber(different.length)}.`
    : rows.length > 0 && "The intervals of every topic overlap.";
  const links = common.map(({ topic }) => renderThingLink(app, { kind: "topic", ref: topic }));
  return el(
    "section",
    {},
    el("h3", {}, "Topics: share of the articles of each, with 95 % interval"),
    rows.length > 0 && el("p", { class: "aside" }, describeUnits(app, sides, shares[0].cells)),
    common.length > 0 &&
      el("p", {}, "Nearly all articles of each are on ", joinElements(links), "."),
    verdict && el("p", { class: "aside" }, verdict),
    isMirrored &&
      rows.length > 0 &&
      el("p", { class: "mirror-heads", "aria-hidden": "true" }, names),
    el("ul", { class: isMirrored ? "mirrored" : "stacked" }, items),
    rest > 0 && el("p", { class: "aside" }, note),
  );
}

/** What the shares are of: of the articles of one side on one story only the first counts. */
function describeUnits(app, sides, cells) {
  const { mask } = app.selection();
  const words = sides.map((side, n) => {
    const own = findIndependentArticles(app.model, side, mask).length;
    return `${formatNumber(cells[n].n)} of the ${countPhrase(own, "own article")} of ${side.name}`;
  });
  return `Of articles of one side on one story, the first counts: ${words.join(", ")}.`;
}

/** Whether the intervals of two shares do not meet. @param {Share[]} cells */
function areApart(cells) {
  const counted = cells.filter(({ n }) => n >= MIN_COUNT);
  return counted.some((a) => counted.some((b) => a.high < b.low));
}

/**
 * @param {App} app
 * @param {{side: Side, n: number, topic: number, share: Share, peak: number}} bar
 * @param {boolean} isLeft whether it grows to the left
 */
function renderTopicBar(app, { side, n, topic, share, peak }, isLeft) {
  const { id, name } = app.model.topics[topic];
  const isFew = share.n < MIN_COUNT;
  const percent = formatPercent(share.share);
  const counts = `${share.k} of ${share.n}`;
  const few = isFew ? ", too few" : "";
  const interval = formatInterval(share);
  const figures = `${counts} articles, one of each story, ${percent} ${interval}${few}`;
  const words = `${side.name}, ${name}: ${figures}`;
  const width = (part) => `${Math.min(100, (part / peak) * MAX_BAR_PERCENT)}%`;
  const bar = el("span", { class: `share side-${n}` });
  const whisker = el("span", { class: "whisker" });
  bar.style.width = width(share.share);
  whisker.style.setProperty("--low", width(share.low));
  whisker.style.setProperty("--high", width(share.high));
  const attributes = {
    class: `topic-bar ${isLeft ? "left" : ""} ${isFew ? "few" : ""}`,
    ...{ "aria-label": words, title: words, disabled: !share.k },
  };
  return button(
    attributes,
    () => app.narrow(filterForSide(side, { topic: [id] })),
    el("span", { class: "track" }, bar, !isFew && whisker),
    el("span", { class: "share-words" }, isFew ? `${counts}, too few` : percent),
  );
}

/** @param {App} app @param {Side} a @param {Side} b */
function renderPair(app, a, b) {
  const { model } = app;
  const stories = compareStories(model, a, b, app.selection().mask);
  const columns = [
    renderStoryColumn(app, `Only ${a.name}`, stories.onlyA, a, b),
    renderStoryColumn(app, "Both", stories.shared, null, null),
    renderStoryColumn(app, `Only ${b.name}`, stories.onlyB, b, a),
  ];
  return el(
    "section",
    { class: "pair" },
    el("h3", {}, `${a.name} and ${b.name}: stories`),
    el("p", {}, describeSharedStories(stories, a, b), describeSharedByChance(model, a, b)),
    el("div", { class: "columns" }, columns),
    renderLags(app, a, b, stories.lags),
    renderFraming(app, a, b, stories),
    renderDistinctiveWords(app, a, b),
  );
}

/** @param {ReturnType<typeof compareStories>} stories @param {Side} sideA @param {Side} sideB */
function describeSharedStories({ shared, a, b }, sideA, sideB) {
  const few = Math.min(a.size, b.size) < MIN_COUNT ? " Too few to say much." : "";
  const part = (all, { name }) => {
    const percent = formatPercent(all ? shared.length / all : 0);
    return `${percent} of the ${formatNumber(all)} of ${name}`;
  };
  const stories = countPhrase(shared.length, "story", "stories");
  return `They share ${stories}: ${part(a.size, sideA)}, ${part(b.size, sideB)}.${few}`;
}

/** Whether two outlets share more stories than chance would give; "" if it was not tested. */
function describeSharedByChance(model, a, b) {
  const test = findCocoverageTest(model, a, b);
  if (!test) return "";
  const [shared, expected] = [formatNumber(test.shared), formatTenths(test.expected)];
  const isClear = isDifferent(test);
  const p = isClear ? ` (${formatPValue(test.q)} ${FOR_PAIRS})` : "";
  return (
    ` Over the whole corpus, copies aside, they share ${shared}, where chance would give ` +
    `${expected}: ` +
    `${describeDifference(test)}${p}.`
  );
}

/** How many outlets have a story. @param {Model} model @param {number} key */
export function countStoryOutlets(model, key) {
  return key < 0 ? 1 : outletsOf(model, model.stories[key].articles).size;
}

/**
 * Story keys by the number of outlets, the most first.
 * @param {Model} model
 * @param {number[]} keys
 */
export function rankStories(model, keys) {
  return [...keys].sort(
    (x, y) => countStoryOutlets(model, y) - countStoryOutlets(model, x) || x - y,
  );
}

/**
 * A list of stories: those of `side` only, or of both.
 * @param {App} app
 * @param {string} name
 * @param {number[]} keys
 * @param {Side | null} side
 * @param {Side | null} other the side that lacks them
 */
function renderStoryColumn(app, name, keys, side, other) {
  const { model } = app;
  const ranked = rankStories(model, keys);
  const items = ranked.map((key) => {
    const size = countStoryOutlets(model, key);
    const words = size > 1 ? countPhrase(size, "outlet") : "no other outlet";
    const link = renderThingLink(
      app,
      key < 0 ? { kind: "article", ref: -1 - key } : { kind: "story", ref: key },
    );
    return el("li", {}, link, el("span", { class: "words" }, words));
  });
  const ids = ranked.filter((key) => key >= 0).map((key) => model.stories[key].id);
  const filters = side ? filterForSide(side, { story: ids }) : { only: { story: ids } };
  const canSelect = ids.length > 0 && ids.length <= MAX_VALUES;
  const list = renderCollapsibleList(items, STORIES_AT_FIRST, "text-list");
  return el(
    "div",
    {},
    el("h4", {}, name, " ", el("span", { class: "number" }, formatNumber(keys.length))),
    other && el("p", { class: "aside" }, `Not in this corpus from ${other.name}.`),
    items.length ? list : el("p", { class: "empty" }, "None."),
    canSelect && button({ class: "more" }, () => app.narrow(filters), "Select their articles"),
  );
}
