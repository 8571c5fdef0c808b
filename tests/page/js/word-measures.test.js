import test from "node:test";

import {
  benjaminiHochberg,
  logOdds,
  twoSided,
  wordsOf,
} from "../../../topicgraph/page/js/word-measures.js";
import { near, same } from "./helpers.js";

test("log-odds and their p-value are those of the Python side", () => {
  const { z, p } = logOdds(8, 100, 2, 100, 10, 200);
  near(z, 1.3878);
  near(p, 0.1652);
  near(
    logOdds(80, 1000, 20, 1000, 100, 2000).p,
    twoSided(logOdds(80, 1000, 20, 1000, 100, 2000).z),
    2,
  );
});

test("the tails of the normal law are right from the middle to far out", () => {
  near(twoSided(0), 1, 12);
  near(twoSided(1.959963984540054), 0.05, 12);
  near(twoSided(3.6) / 3.1821715e-4, 1, 5);
  near(twoSided(8) / 1.2441921e-15, 1, 4);
});

test("p-values are corrected as by Benjamini and Hochberg", () => {
  same(benjaminiHochberg([0.125, 0.5, 0.25]), [0.375, 0.5, 0.375]);
  same(benjaminiHochberg([]), []);
});

test("words are found without case and accents, each once", () => {
  same([...wordsOf("Les été, l’été: a mood-cam, MOOD")], ["les", "ete", "lete", "mood", "cam"]);
});
