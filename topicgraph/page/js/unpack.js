// The data as Python packed it (`packing.py`), in its full shape. Pure functions, no document.

const ARTICLE_PREFIX = "article:";
const STORY_PREFIX = "story:";
const LINK_KINDS = ["related", "similar", "copy_of", "update_of"];

/** The core with its stories as objects. @param {any} core */
export function unpackCore(core) {
  const { title, story } = core.articles;
  const members = core.stories.map(() => []);
  story.forEach((row, n) => row >= 0 && members[row].push(n));
  const stories = core.stories.map((row, ref) => {
    const [id, name, first, reason, earliest, next, gap, loose, firstKnown, ...others] = row;
    const [before, after, firstAmong] = others;
    const articles = members[ref];
    const hasTitle = typeof name === "number";
    const rowOf = (place) => (place >= 0 ? articles[place] : place === -1 ? -1 : -2 - place);
    return {
      id: lengthen(id, STORY_PREFIX, title[articles[hasTitle ? name : 0]]),
      name: hasTitle ? title[articles[name]] : name,
      articles,
      ...{ first, reason, gap, loose, earliest: rowOf(earliest), runner_up: rowOf(next) },
      first_known: Boolean(firstKnown),
      ...{ before, after, first_among: firstAmong },
    };
  });
  return { ...core, stories };
}

/**
 * The details with full ids, addresses, file names and links.
 * @param {any} details
 * @param {any} core
 */
export function unpackDetails(details, core) {
  const titles = core.articles.title;
  const { articles } = details;
  const wrap = (value) => (Array.isArray(value) ? value : [value]);
  const id = articles.id.map((text, n) => lengthen(text, ARTICLE_PREFIX, titles[n]));
  const urls = articles.urls.map((value, n) => {
    const base = id[n].startsWith(ARTICLE_PREFIX) ? id[n].slice(ARTICLE_PREFIX.length) : id[n];
    return wrap(value).map((one) => {
      return typeof one === "number" ? expandUrl(base, one) : putTitle(one, titles[n]);
    });
  });
  const files = articles.files.map((value, n) =>
    wrap(value).map((one) => putTitle(one, titles[n])),
  );
  return {
    ...details,
    articles: { ...articles, id, urls, files },
    links: unpackLinks(details.links),
  };
}

/** @param {string} text @param {string} prefix @param {string} title */
function lengthen(text, prefix, title) {
  return text.startsWith(" ") ? text.slice(1) : prefix + putTitle(text, title);
}

/** @param {string} base @param {number} code */
function expandUrl(base, code) {
  const host = code & 1 ? base.replace("://", "://www.") : base;
  return code & 2 ? host + "/" : host;
}

/** A text with the words of the title where they were left out. @param {string} text */
function putTitle(text, title) {
  if (text.startsWith("{}")) return text.slice(2);
  const at = text.indexOf("{");
  if (at < 0) return text;
  const end = text.indexOf("}", at);
  const words = (title.match(/[A-Za-z0-9]+/g) || []).join("-").toLowerCase();
  return text.slice(0, at) + words.slice(0, Number(text.slice(at + 1, end))) + text.slice(end + 1);
}

/** @param {number[][]} columns @returns {[number, number, string, number, number][]} */
function unpackLinks([steps, distances, kinds, reasons, weights]) {
  let source = 0;
  return steps.map((step, n) => {
    source += step;
    return [source, source + distances[n], LINK_KINDS[kinds[n]], reasons[n], weights[n] / 1000];
  });
}
