import assert from "node:assert/strict";
import test from "node:test";

import { addDetails } from "../../../topicgraph/page/js/model.js";
import {
  describePath,
  findShortestPath,
  makePathGraph,
} from "../../../topicgraph/page/js/shortest-path.js";
import { modelOf } from "./helpers.js";

test("a path is the cheapest, and does not use forbidden kinds of links", () => {
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
  const graph = makePathGraph(model);
  const steps = findShortestPath(graph, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 });
  assert.equal(
    describePath(model, steps).replace(/[\u2068\u2069]/g, ""),
    "One published “Article 0”, which names as related “Article 1”, which was published by Two.",
  );
  assert.equal(
    findShortestPath(graph, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 }, ["related"])
      .length,
    5,
  );
  assert.equal(
    findShortestPath(graph, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 }, [
      "related",
      "about",
    ]),
    null,
  );
});
