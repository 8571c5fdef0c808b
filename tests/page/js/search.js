// For tests/page/test_page_search.py: what the page's search finds, and how it splits words.

import { readFileSync } from "node:fs";

import { addDetails, getTextIndexes, makeModel } from "../../../topicgraph/page/js/model.js";
import { QueryError, searchArticles } from "../../../topicgraph/page/js/search-language.js";
import { splitIntoTerms, splitWords } from "../../../topicgraph/page/js/search-text.js";

const { core, details, queries, texts } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const model = makeModel(core);
addDetails(model, details);

function find(query) {
  try {
    const { rows } = searchArticles(model, getTextIndexes(model).article, query);
    return rows.map((n) => model.articles.id[n]);
  } catch (error) {
    if (error instanceof QueryError) return error.message;
    throw error;
  }
}

const answer = {
  found: queries.map(find),
  words: texts.map((text) => splitWords(text)),
  terms: texts.map(splitIntoTerms),
};
process.stdout.write(JSON.stringify(answer));
