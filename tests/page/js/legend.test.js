import test from "node:test";

import { toggleHidden } from "../../../topicgraph/page/js/legend.js";
import { same } from "./helpers.js";

test("a legend click hides, a shift click isolates, a second one brings all back", () => {
  const items = ["a", "b", "c"]
    .map((key) => ({ key, section: "one" }))
    .concat({ key: "z", section: "two" });
  same(toggleHidden(items, [], "a", false), ["a"]);
  same(toggleHidden(items, ["a"], "a", false), []);
  same(toggleHidden(items, ["z"], "a", true), ["z", "b", "c"]);
  same(toggleHidden(items, ["z", "b", "c"], "a", true), ["z"]);
});
