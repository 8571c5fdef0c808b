// How much later one side came than the other, on the stories that both have.

/** @import { App, Model, Side } from "./types" */
/** @import { Lag } from "./outlet-measures.js" */
import { button, el } from "./dom.js";
import { binLags } from "./outlet-measures.js";
import { findLagTest } from "./outlet-tests.js";
import { MIN_COUNT, median } from "./statistics.js";
import { countPhrase, describeChance, FOR_PAIRS, formatNumber } from "./text.js";
import { formatGap } from "./time.js";

/** @typedef {ReturnType<typeof binLags>[number]} LagBin */

/**
 * The lags of B behind A as a histogram; nothing where there are none.
 * @param {App} app
 * @param {Side} a
 * @param {Side} b
 * @param {Lag[]} lags
 */
export function renderLags(app, a, b, lags) {
  if (!lags.length) return null;
  const bins = binLags(lags);
  const peak = Math.max(...bins.map(({ keys }) => keys.length));
  return el(
    "div",
    {},
    el("h4", {}, `How much later ${b.name} came`),
    el("p", {}, describeLags(a, b, lags), " ", describeMedianLag(app.model, a, b, lags)),
    el(
      "ol",
      { class: "lags" },
      bins.map((bin) => renderLagBar(app, b, bin, peak)),
    ),
    el(
      "p",
      { class: "lag-ends", "aria-hidden": "true" },
      el("span", {}, `← ${b.name} earlier`),
      el("span", {}, `${b.name} later →`),
    ),
  );
}

/** @param {App} app @param {Side} b @param {LagBin} bin @param {number} peak */
function renderLagBar(app, b, bin, peak) {
  const { model } = app;
  const story = bin.keys.filter((key) => key >= 0).map((key) => model.stories[key].id);
  const number = bin.keys.length;
  const words = `${b.name} ${describeLagBin(bin)}: ${countPhrase(number, "story", "stories")}`;
  const color = bin.from < 0 ? "side-1" : bin.to > 0 ? "side-0" : "tied";
  const bar = el("span", { class: `lag-bar ${color}` });
  bar.style.height = `${(number / peak) * 100}%`;
  const control = button(
    { disabled: !story.length, "aria-label": words, title: words },
    () => app.narrow({ only: { story } }),
    el("span", { class: "number" }, number || ""),
    el("span", { class: "lag-track" }, bar),
  );
  return el(
    "li",
    {},
    control,
    el("span", { class: "lag-name", "aria-hidden": "true" }, formatLagBin(bin)),
  );
}

/** @param {Side} a @param {Side} b @param {Lag[]} lags */
function describeLags(a, b, lags) {
  const earlierA = lags.filter(({ hours }) => hours > 0).length;
  const earlierB = lags.filter(({ hours }) => hours < 0).length;
  const tied = lags.length - earlierA - earlierB;
  const stories = countPhrase(lags.length, "story", "stories");
  const ties = tied ? `, ${formatNumber(tied)} tied` : "";
  return (
    `Of ${stories} where both state a time of day, ${a.name} was the earlier ` +
    `of the two on ${formatNumber(earlierA)}, ${b.name} on ${formatNumber(earlierB)}${ties}.`
  );
}

/** The median lag, with what `compare` tested over the whole corpus. */
function describeMedianLag(model, a, b, lags) {
  if (lags.length < MIN_COUNT) return "Too few to say more.";
  const hours = Number(median(lags.map((lag) => lag.hours)));
  const middle = `The median: ${b.name} came ${formatHours(hours)}.`;
  const test = findLagTest(model, a, b);
  if (!test) return middle;
  const interval = `${formatHours(test.low)} to ${formatHours(test.high)}`;
  const p = `${describeChance(test.q)} ${FOR_PAIRS}`;
  return `${middle} Over the whole corpus: 95 % interval ${interval}; ${p}.`;
}

/** @param {number} hours */
function formatHours(hours) {
  return formatGap(hours * 3600);
}

/** "6–12 h", ">48 h", "tie". @param {LagBin} bin */
function formatLagBin({ from, to }) {
  if (from === 0 && to === 0) return "tie";
  const near = Math.min(Math.abs(from), Math.abs(to));
  const far = Math.max(Math.abs(from), Math.abs(to));
  return Number.isFinite(far) ? `${near}–${far} h` : `>${near} h`;
}

/** @param {LagBin} bin */
function describeLagBin(bin) {
  if (bin.from === 0 && bin.to === 0) return "at the same time";
  const range = formatLagBin(bin).replace(" h", " hours").replace(">", "more than ");
  return `${bin.from < 0 ? "earlier" : "later"} by ${range}`;
}
