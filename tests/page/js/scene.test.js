import test from "node:test";

import { fitting } from "../../../topicgraph/page/js/scene.js";
import { same } from "./helpers.js";

test("the oldest expansions close first", () => {
  const stories = [700, 700, 700].map((number) => ({ articles: Array(number) }));
  same(fitting({ stories }, [0, 1, 2], 90), [1, 2]);
});
