// The selection as CSV and as JSON: pure functions, no document.

const RECORD = ["id", "title", "outlet", "carrier", "published", "precision", "medium", "topics", "story", "url", "held", "excerpt", "files"];

/** An article as plain values. */
function recordOf(model, n) {
  const rows = model.articles;
  const name = (outlet) => (outlet >= 0 ? model.outlets[outlet].name : "");
  return {
    id: rows.id[n], title: rows.title[n], outlet: name(rows.outlet[n]), carrier: name(rows.carrier[n]),
    published: rows.time[n] === null ? "" : isoText(rows.time[n], rows.precision[n]), precision: rows.precision[n], medium: model.media[rows.medium[n]],
    topics: rows.topics[n].map((topic) => model.topics[topic].name), story: rows.story[n] >= 0 ? model.stories[rows.story[n]].name : "",
    url: rows.urls[n][0] || "", held: Boolean(rows.held[n]), excerpt: rows.excerpt[n], files: rows.files[n],
  };
}

/** "2021-03-04T21:09Z", or only the day where no time was given. */
function isoText(time, precision) {
  const text = new Date(time * 1000).toISOString();
  return precision === "day" || precision === "none" ? text.slice(0, 10) : precision === "minute" ? text.slice(0, 16) + "Z" : text.slice(0, 19) + "Z";
}

/** Records as JSON. */
function toJson(records) {
  return JSON.stringify(records, null, 1) + "\n";
}

/** Records as CSV; what a spreadsheet would take for a formula gets an apostrophe before it. */
function toCsv(records) {
  const lines = records.map((record) => RECORD.map((name) => csvCell(record[name])).join(","));
  return [RECORD.join(","), ...lines].join("\r\n") + "\r\n";
}

function csvCell(value) {
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as XML holds it. */
function xmlText(text) {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]);
}
