// What `topicgraph compare` has tested of two outlets, as the page carries it.
// Pure functions, no document.

/** @import { CocoverageTest, Model, Side } from "./types" */

/** A difference is called one if its corrected p-value is at most this. */
export const ALPHA = 0.05;

/**
 * Whether two outlets share more stories than chance would give; undefined if it was not tested,
 * as of groups.
 * @param {Model} model
 * @param {Side} a
 * @param {Side} b
 */
export function findCocoverageTest(model, a, b) {
  if (a.outlets.length !== 1 || b.outlets.length !== 1) return undefined;
  const pair = [a.outlets[0], b.outlets[0]];
  return model.cocoverage.find(({ outlet, other }) => {
    return pair.includes(outlet) && pair.includes(other);
  });
}

/**
 * The lags of side B behind side A over the whole corpus, with their interval; undefined if they
 * were not tested.
 * @param {Model} model
 * @param {Side} a
 * @param {Side} b
 */
export function findLagTest(model, a, b) {
  if (a.outlets.length !== 1 || b.outlets.length !== 1) return undefined;
  const test = findLagTests(model, a.outlets[0]).find(({ other }) => other === b.outlets[0]);
  return test;
}

/**
 * The tested lags of the other outlets behind one, those of most shared stories first.
 * @param {Model} model
 * @param {number} ref
 */
export function findLagTests(model, ref) {
  return model.lags
    .filter(({ outlet, other }) => outlet === ref || other === ref)
    .map(({ outlet, other, n, hours, low, high, q }) => {
      if (outlet === ref) return { other, n, hours, low, high, q };
      return { other: outlet, n, hours: -hours, low: -high, high: -low, q };
    })
    .sort((a, b) => b.n - a.n || a.other - b.other);
}

/** Whether a test found a difference. @param {Pick<CocoverageTest, "q">} test */
export function isDifferent({ q }) {
  return q <= ALPHA;
}

/** The result of a cocoverage test in words. @param {CocoverageTest} test */
export function describeDifference({ shared, expected, q }) {
  if (q > ALPHA) return "no clear difference from chance";
  return shared > expected ? "more than by chance" : "fewer than by chance";
}
