import assert from "node:assert/strict";
import test from "node:test";

import { addDetails } from "../../../topicgraph/page/js/model.js";
import { findRoute, makeWeb, routeSentence } from "../../../topicgraph/page/js/shortest-path.js";
import { modelOf } from "./helpers.js";

test("a route is the cheapest, and a forbidden tie is no way", () => {
  const model = modelOf([
    [0, -1, 1, [0]],
    [1, -1, 2, [0]],
  ]);
  addDetails(model, {
    articles: {
      id: ["a", "b"],
      excerpt: ["", ""],
      urls: [[], []],
      files: [[], []],
      titles: [[], []],
    },
    reasons: ["stated"],
    links: [[0, 1, "related", 0, 1]],
  });
  const web = makeWeb(model);
  const steps = findRoute(web, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 });
  assert.equal(
    routeSentence(model, steps),
    "One published “Article 0”, which names as related “Article 1”, which was published by Two.",
  );
  assert.equal(
    findRoute(web, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 }, ["related"]).length,
    5,
  );
  assert.equal(
    findRoute(web, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 }, ["related", "about"]),
    null,
  );
});
