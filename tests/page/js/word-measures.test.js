import test from "node:test";

import { logOddsZ } from "../../../topicgraph/page/js/statistics.js";
import { extractWords } from "../../../topicgraph/page/js/word-measures.js";
import { near, same } from "./helpers.js";

test("the log-odds of a word are those of the Python side", () => {
  near(logOddsZ(8, 100, 2, 100, 10, 200), 0.8139);
  near(logOddsZ(5, 5, 5, 5, 10, 10), 0);
});

test("words are found without case and accents, each once", () => {
  same(
    [...extractWords("Les été, l’été: a mood-cam, MOOD")],
    ["les", "ete", "lete", "mood", "cam"],
  );
});
