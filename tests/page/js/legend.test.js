import test from "node:test";

import { afterClick } from "../../../topicgraph/page/js/legend.js";
import { all, same } from "./helpers.js";

test("a legend click hides, a shift click isolates, a second one brings all back", () => {
  const items = ["a", "b", "c"]
    .map((key) => ({ key, section: "one" }))
    .concat({ key: "z", section: "two" });
  same(afterClick(items, [], "a", false), ["a"]);
  same(afterClick(items, ["a"], "a", false), []);
  same(afterClick(items, ["z"], "a", true), ["z", "b", "c"]);
  same(afterClick(items, ["z", "b", "c"], "a", true), ["z"]);
});
