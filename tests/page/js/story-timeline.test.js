import test from "node:test";

import { describeCopy } from "../../../topicgraph/page/js/story-timeline.js";
import { describeVerb } from "../../../topicgraph/page/js/reasons.js";
import { modelOf, same } from "./helpers.js";

const linkTo = (other, reason) => ({ other, kind: "copy_of", reason, weight: 1, forward: true });

test("an outlet that shows a text twice is not said to copy itself", () => {
  const model = modelOf([
    [0, 0, 0],
    [0, 0, 60],
    [1, 0, 120],
  ]);
  const link = linkTo(0, "same excerpt within 30 days");
  same(describeCopy(model, 1, link), "the same text as another of its own");
  same(describeCopy(model, 2, link), "a copy of \u2068One\u2069’s");
});

test("a text of two outlets is called nobody's copy where the order is not known", () => {
  const model = modelOf([
    [0, 0, 0],
    [1, 0, 0],
  ]);
  const words = "on the same day; which was earlier is not known";
  const link = linkTo(0, `same excerpt within 30 days; ${words}`);
  same(describeCopy(model, 1, link), `the same text as \u2068One\u2069’s, ${words}`);
  same(describeVerb(model, link), "has the same text as");
});
