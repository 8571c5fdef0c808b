import test from "node:test";

import { logOddsZ, quantileOfT } from "../../../topicgraph/page/js/statistics.js";
import { extractWords } from "../../../topicgraph/page/js/word-measures.js";
import { near, same } from "./helpers.js";

test("the log-odds of a word are those of the Python side", () => {
  near(logOddsZ(8, 100, 2, 100, 10, 200), 0.8139);
  near(logOddsZ(5, 5, 5, 5, 10, 10), 0);
});

test("words are found without case, each once, with their accents", () => {
  same([...extractWords("Les été, l’été: a mood-cam, MOOD")], ["les", "été", "mood", "cam"]);
});

test("the quantiles of Student's t are those of tables", () => {
  near(quantileOfT(1), 12.7062);
  near(quantileOfT(2), 4.3027);
  near(quantileOfT(10), 2.2281);
  near(quantileOfT(60), 2.0003);
  near(quantileOfT(62), 1.999);
  near(quantileOfT(1000), 1.9623);
});
