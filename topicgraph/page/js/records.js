// The selection as CSV and as JSON, a comparison as CSV: pure functions, no document.

import { tieOf } from "./compare-pairs.js";
import { pairsOf } from "./compare-view.js";
import { followMatrix } from "./follow-matrix.js";
import { TOO_FEW, median, sharedStories, topicShares } from "./outlet-measures.js";
import { WORDS_UP_TO, distinctiveWords, framingWords } from "./word-measures.js";

const RECORD = [
  "id",
  "title",
  "outlet",
  "carrier",
  "published",
  "precision",
  "medium",
  "topics",
  "story",
  "url",
  "held",
  "excerpt",
  "files",
];

/** An article as plain values. */
export function recordOf(model, n) {
  const rows = model.articles;
  const name = (outlet) => (outlet >= 0 ? model.outlets[outlet].name : "");
  return {
    id: rows.id[n],
    title: rows.title[n],
    outlet: name(rows.outlet[n]),
    carrier: name(rows.carrier[n]),
    published: rows.time[n] === null ? "" : isoText(rows.time[n], rows.precision[n]),
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

/** "2021-03-04T21:09Z", or only the day where no time was given. */
export function isoText(time, precision) {
  const text = new Date(time * 1000).toISOString();
  return precision === "day" || precision === "none"
    ? text.slice(0, 10)
    : precision === "minute"
      ? text.slice(0, 16) + "Z"
      : text.slice(0, 19) + "Z";
}

/** Records as JSON. */
export function toJson(records) {
  return JSON.stringify(records, null, 1) + "\n";
}

export const FIGURE = [
  "measure",
  "outlet",
  "other",
  "subject",
  "count",
  "of",
  "share",
  "low",
  "high",
  "by_chance",
  "p",
];

/** The figures of the Compare tab as plain values; `p` is corrected for all that was tested with it. */
export function comparedRecords(model, sides, mask) {
  const record = (measure, outlet, fields) => ({
    ...Object.fromEntries(FIGURE.map((name) => [name, ""])),
    measure,
    outlet,
    ...fields,
  });
  const rate = ({ k, n, share, low, high }) => ({
    count: k,
    of: n,
    ...(n < TOO_FEW ? {} : { share, low, high }),
  });
  const topics = topicShares(model, sides, mask).flatMap(({ topic, cells }) =>
    cells.map((one, n) =>
      record("share of a topic", sides[n].name, {
        subject: model.topics[topic].name,
        ...rate(one),
      }),
    ),
  );
  const followed = followMatrix(model, sides, mask).flatMap((row, a) =>
    row.flatMap((one, b) =>
      one ? [record("followed by", sides[a].name, { other: sides[b].name, ...rate(one) })] : [],
    ),
  );
  return [
    ...topics,
    ...followed,
    ...pairsOf(sides).flatMap(([a, b]) => pairRecords(model, a, b, mask, record)),
  ];
}

function pairRecords(model, a, b, mask, record) {
  const found = sharedStories(model, a, b, mask);
  const tie = tieOf(model, a, b);
  const words = (measure, said, n) =>
    said
      ? [
          ["a", a, b],
          ["b", b, a],
        ].flatMap(([side, one, other]) =>
          said[side].map(({ word, k, q }) =>
            record(measure, one.name, {
              other: other.name,
              subject: word,
              count: k,
              of: n[side],
              p: q,
            }),
          ),
        )
      : [];
  const apart = model.size > WORDS_UP_TO ? null : distinctiveWords(model, a, b, mask);
  return [
    record("stories shared", a.name, {
      other: b.name,
      count: found.shared.length,
      of: found.a.size,
    }),
    ...(tie
      ? [
          record("stories shared, whole corpus", a.name, {
            other: b.name,
            count: tie[2],
            by_chance: tie[3],
            p: tie[4],
          }),
        ]
      : []),
    ...(found.lags.length >= TOO_FEW
      ? [
          record("hours later, median", b.name, {
            other: a.name,
            count: median(found.lags.map(({ hours }) => hours)),
            of: found.lags.length,
          }),
        ]
      : []),
    ...words("word in headlines of the same stories", framingWords(model, found), {
      a: found.shared.length,
      b: found.shared.length,
    }),
    ...words("distinctive word", apart, apart ? { a: apart.n[0], b: apart.n[1] } : {}),
  ];
}

/** Records as CSV; what a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(records, names = RECORD) {
  const lines = records.map((record) => names.map((name) => csvCell(record[name])).join(","));
  return [names.join(","), ...lines].join("\r\n") + "\r\n";
}

export function csvCell(value) {
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const safe = typeof value !== "number" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as XML holds it. */
export function xmlText(text) {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    )
    .replace(
      /[&<>"]/g,
      (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char],
    );
}
