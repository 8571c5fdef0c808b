import test from "node:test";

import { describeCopy } from "../../../topicgraph/page/js/story-timeline.js";
import { modelOf, same } from "./helpers.js";

test("an outlet that shows a text twice is not said to copy itself", () => {
  const model = modelOf([
    [0, 0, 0],
    [0, 0, 60],
    [1, 0, 120],
  ]);
  same(describeCopy(model, 1, 0), "the same text as another of its own");
  same(describeCopy(model, 2, 0), "a copy of \u2068One\u2069’s");
});
