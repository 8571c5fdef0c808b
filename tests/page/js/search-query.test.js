import test from "node:test";

import { parseQuery } from "../../../topicgraph/page/js/search-query.js";
import { at, modelOf, same } from "./helpers.js";

const model = modelOf([
  [0, 0, at("2020-03-05T10:00Z"), [1]],
  [1, 0, at("2021-03-05T10:00Z"), [1]],
  [1, 0, at("2021-05-05T10:00Z"), [1]],
]);

test("outlet, topic, month and words are told apart in any order", () => {
  const { only, time } = parseQuery(model, "beta two march 2020 MOOD release");
  same(only, { outlet: ["provider:Two"], topic: ["topic:Mood"], words: ["beta release"] });
  same(time, [at("2020-03-01"), at("2020-04-01")]);
});

test("a month without a year is the last one of the corpus", () => {
  same(parseQuery(model, "beta march").time, [at("2021-03-01"), at("2021-04-01")]);
  same(parseQuery(model, "beta april"), null);
});

test("a month that is a word needs its year", () => {
  same(parseQuery(model, "may one").only, { outlet: ["provider:One"], words: ["may"] });
  same(parseQuery(model, "may 2021 beta").time, [at("2021-05-01"), at("2021-06-01")]);
});

test("a phrase stays one, and is no name", () => {
  same(parseQuery(model, '"one two" two').only, {
    outlet: ["provider:Two"],
    words: ['"one two"'],
  });
});

test("words without a name, and a name alone, are a search for words", () => {
  same(parseQuery(model, "beta release"), null);
  same(parseQuery(model, "one"), null);
});
