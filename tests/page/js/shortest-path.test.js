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

test("a path goes over credits and over what articles mention, and can do without them", () => {
  const model = modelOf(
    [
      [0, -1, 1],
      [1, -1, 2],
    ],
    {
      credits: [
        [0, 2, "says so"],
        [1, 2, "says so"],
      ],
      subjects: [{ id: "subject:quay", name: "Quay", names: ["Quay"] }],
      verbs: {
        credited_to: ["credits", "is credited by"],
        mentions: ["mentions", "is mentioned by"],
      },
    },
  );
  model.articles.subjects = [[0], [0]];
  const graph = makePathGraph(model);
  const [start, goal] = [0, 1].map((ref) => ({ kind: "article", ref }));
  const clauses = (without) =>
    describePath(model, findShortestPath(graph, start, goal, without)).replace(
      /[\u2068\u2069]/g,
      "",
    );
  assert.equal(clauses([]), "“Article 0” credits Three, which is credited by “Article 1”.");
  assert.equal(
    clauses(["credited_to"]),
    "“Article 0” mentions Quay, which is mentioned by “Article 1”.",
  );
});
