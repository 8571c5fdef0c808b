import test from "node:test";

import { countArticlesByHue, toggleHidden } from "../../../topicgraph/page/js/legend.js";
import { modelOf, same } from "./helpers.js";

test("a legend click hides, a shift click isolates, a second one brings all back", () => {
  const items = ["a", "b", "c"]
    .map((key) => ({ key, section: "one" }))
    .concat({ key: "z", section: "two" });
  same(toggleHidden(items, [], "a", false), ["a"]);
  same(toggleHidden(items, ["a"], "a", false), []);
  same(toggleHidden(items, ["z"], "a", true), ["z", "b", "c"]);
  same(toggleHidden(items, ["z", "b", "c"], "a", true), ["z"]);
});

test("an outlet in the legend of the time axis has its articles, those in stories too", () => {
  const rows = [
    [0, 0, 0],
    [1, 0, 1],
    [0, -1, 2],
    [0, -1, 3, [], { stub: true }],
    [2, -1, 4],
  ];
  const model = modelOf(rows, { hues: [0] });
  const countsOf = (selection) => Object.fromEntries(countArticlesByHue(model, selection));
  same(countsOf({ filtered: false, mask: [] }), { hue0: 2, others: 2 });
  same(countsOf({ filtered: true, mask: [1, 1, 0, 1, 0] }), { hue0: 1, others: 1 });
});
