import test from "node:test";

import {
  benjaminiHochberg,
  logOdds,
  normalPValue,
} from "../../../topicgraph/page/js/statistics.js";
import { extractWords } from "../../../topicgraph/page/js/word-measures.js";
import { near, same } from "./helpers.js";

test("log-odds and their p-value are those of the Python side", () => {
  const { z, p } = logOdds(8, 100, 2, 100, 10, 200);
  near(z, 1.3878);
  near(p, 0.1652);
  near(
    logOdds(80, 1000, 20, 1000, 100, 2000).p,
    normalPValue(logOdds(80, 1000, 20, 1000, 100, 2000).z),
    2,
  );
});

test("the tails of the normal law are right from the middle to far out", () => {
  near(normalPValue(0), 1, 12);
  near(normalPValue(1.959963984540054), 0.05, 12);
  near(normalPValue(3.6) / 3.1821715e-4, 1, 5);
  near(normalPValue(8) / 1.2441921e-15, 1, 4);
});

test("p-values are corrected as by Benjamini and Hochberg", () => {
  same(benjaminiHochberg([0.125, 0.5, 0.25]), [0.375, 0.5, 0.375]);
  same(benjaminiHochberg([]), []);
});

test("words are found without case and accents, each once", () => {
  same(
    [...extractWords("Les été, l’été: a mood-cam, MOOD")],
    ["les", "ete", "lete", "mood", "cam"],
  );
});
