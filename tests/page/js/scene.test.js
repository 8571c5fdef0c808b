import test from "node:test";

import { findStoriesThatFit } from "../../../topicgraph/page/js/scene.js";
import { same } from "./helpers.js";

test("the oldest expansions close first", () => {
  const stories = [700, 700, 700].map((number) => ({ articles: Array(number) }));
  same(findStoriesThatFit({ stories }, [0, 1, 2], 90), [1, 2]);
});
