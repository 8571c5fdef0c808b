// The selection and the comparison as tables of plain values, and their text as CSV, JSON and XML.
// Pure functions, no document.

/** @import { Model, Precision, Share, Side } from "./types" */
import { findCocoverageTest } from "./outlet-tests.js";
import { computeFollowMatrix } from "./follow-matrix.js";
import { compareStories, computeTopicShares } from "./outlet-measures.js";
import { pairSides } from "./sides.js";
import { MIN_COUNT, median } from "./statistics.js";
import { MAX_ARTICLES_FOR_WORDS, findDistinctiveWords, findFramingWords } from "./word-measures.js";

const ARTICLE_COLUMNS =
  "id title outlet carrier published precision medium topics story url held excerpt files".split(
    " ",
  );

export const COMPARISON_COLUMNS =
  "measure outlet other subject count of share low high by_chance p".split(" ");

/** Control characters and lone surrogates, which XML cannot contain. */
const NOT_XML = new RegExp(
  [
    "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]",
    "[\\ud800-\\udbff](?![\\udc00-\\udfff])",
    "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  ].join("|"),
  "g",
);
const XML_ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * An article as plain values.
 * @param {Model} model
 * @param {number} n
 */
export function makeArticleRecord(model, n) {
  const rows = model.articles;
  const nameOfOutlet = (outlet) => (outlet >= 0 ? model.outlets[outlet].name : "");
  return {
    id: rows.id[n],
    title: rows.title[n],
    outlet: nameOfOutlet(rows.outlet[n]),
    carrier: nameOfOutlet(rows.carrier[n]),
    published: formatIso(rows.time[n], rows.precision[n], rows.zoneless[n]),
    precision: rows.precision[n],
    medium: model.media[rows.medium[n]],
    topics: rows.topics[n].map((topic) => model.topics[topic].name),
    story: rows.story[n] >= 0 ? model.stories[rows.story[n]].name : "",
    url: rows.urls[n][0] || "",
    held: Boolean(rows.held[n]),
    excerpt: rows.excerpt[n],
    files: rows.files[n],
  };
}

/**
 * "2021-03-04T21:09Z", or only the day if no time was given, or "" if there is no date. A time that
 * was stated without a zone has no "Z".
 * @param {number | null} time
 * @param {Precision} precision
 * @param {boolean} isZoneless
 */
export function formatIso(time, precision, isZoneless = false) {
  if (time === null) return "";
  const text = new Date(time * 1000).toISOString();
  const zone = isZoneless ? "" : "Z";
  if (precision === "second") return text.slice(0, 19) + zone;
  return precision === "minute" ? text.slice(0, 16) + zone : text.slice(0, 10);
}

/** @param {object[]} records */
export function toJson(records) {
  return JSON.stringify(records, null, 1) + "\n";
}

/**
 * The figures of the Compare view as plain values; `p` is corrected for all tests of its kind.
 * Words are counted, not tested.
 * @param {Model} model
 * @param {Side[]} sides
 * @param {Uint8Array} mask
 */
export function makeComparisonRecords(model, sides, mask) {
  const topics = computeTopicShares(model, sides, mask).flatMap(({ topic, cells }) =>
    cells.map((cell, n) => {
      const subject = model.topics[topic].name;
      return makeRecord("share of a topic", sides[n], { subject, ...shareFields(cell) });
    }),
  );
  const matrix = computeFollowMatrix(model, sides, mask);
  const followed = matrix.flatMap((row, a) =>
    row.flatMap((cell, b) => {
      const fields = cell && { other: sides[b].name, ...shareFields(cell) };
      return fields ? [makeRecord("followed by", sides[a], fields)] : [];
    }),
  );
  const pairs = pairSides(sides).flatMap(([a, b]) => makePairRecords(model, a, b, mask));
  return [...topics, ...followed, ...pairs];
}

/** @param {string} measure @param {Side} side @param {object} fields */
function makeRecord(measure, side, fields) {
  const empty = Object.fromEntries(COMPARISON_COLUMNS.map((name) => [name, ""]));
  return { ...empty, measure, outlet: side.name, ...fields };
}

/** A share of too few has no interval. @param {Share} share */
function shareFields({ k, n, share, low, high }) {
  return { count: k, of: n, ...(n < MIN_COUNT ? {} : { share, low, high }) };
}

/**
 * @param {Model} model
 * @param {Side} a
 * @param {Side} b
 * @param {Uint8Array} mask
 */
function makePairRecords(model, a, b, mask) {
  const stories = compareStories(model, a, b, mask);
  const { shared, lags, own } = stories;
  const test = findCocoverageTest(model, a, b);
  const records = [];
  const add = (measure, side, other, fields) => {
    records.push(makeRecord(measure, side, { other: other.name, ...fields }));
  };
  add("stories shared", a, b, { count: shared.length, of: stories.a.size });
  if (test) {
    const fields = { count: test.shared, by_chance: test.expected, p: test.q };
    add("stories shared, whole corpus", a, b, fields);
  }
  if (lags.length >= MIN_COUNT) {
    const hours = median(lags.map((lag) => lag.hours));
    add("hours later, median", b, a, { count: hours, of: lags.length });
  }
  const addWords = (measure, words, counts) => {
    for (const { word, k } of words?.a || []) {
      add(measure, a, b, { subject: word, count: k, of: counts[0] });
    }
    for (const { word, k } of words?.b || []) {
      add(measure, b, a, { subject: word, count: k, of: counts[1] });
    }
  };
  const framing = findFramingWords(model, own);
  addWords("word in headlines of the same stories", framing, [
    own.shared.length,
    own.shared.length,
  ]);
  if (model.size <= MAX_ARTICLES_FOR_WORDS) {
    const words = findDistinctiveWords(model, a, b, mask);
    addWords("distinctive word", words, words.n);
  }
  return records;
}

/**
 * Records as CSV.
 * @param {Record<string, any>[]} records
 */
export function toCsv(records, columns = ARTICLE_COLUMNS) {
  const lines = records.map((record) => columns.map((name) => formatCsvCell(record[name])));
  return [columns, ...lines].map((cells) => cells.join(",")).join("\r\n") + "\r\n";
}

/**
 * A cell of a CSV file. What a spreadsheet would take for a formula gets an apostrophe before it.
 * @param {any} value
 */
export function formatCsvCell(value) {
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const isFormula = typeof value !== "number" && /^[=+\-@\t\r]/.test(text);
  const safe = isFormula ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as XML can contain it. @param {string} text */
export function escapeXml(text) {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"]/g, (char) => XML_ENTITIES[char]);
}
