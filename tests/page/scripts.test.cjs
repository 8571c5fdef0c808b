// Tests of the page's pure functions: the scripts are read as the page reads them, into one scope.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const vm = require("node:vm");

const folder = path.join(__dirname, "..", "..", "topicgraph", "page");
const page = vm.createContext({ URL, URLSearchParams, Date, Map, Set });
for (const name of ["text", "when", "state", "scale", "geometry", "labels", "search", "select", "model", "arrange", "versus", "words", "route", "records", "legend"]) {
  vm.runInContext(fs.readFileSync(path.join(folder, `${name}.js`), "utf8"), page);
}
const same = (found, wanted) => assert.deepEqual(JSON.parse(JSON.stringify(found)), wanted);
const at = (text) => Date.parse(text) / 1000;

test("folding is blind to case and accents", () => {
  assert.equal(page.fold("ÀÉÎõü Straße Łódź Ærø"), "aeiou strasse lodz aero");
});

test("only plain web addresses are safe", () => {
  for (const bad of ["javascript:alert(1)", " https://a.example", "data:text/html,x", "//a.example", "https://user@a.example", "https://", "", "java\nscript:x"]) {
    assert.equal(page.safeUrl(bad), null, bad);
  }
  assert.equal(page.safeUrl("HTTPS://a.example/ä"), "https://a.example/%C3%A4");
});

test("long texts are cut at a word", () => {
  assert.equal(page.shorten("one two three four", 11), "one two…");
  same(page.twoLines("one two three four five six", 12), ["one two", "three four…"]);
});

test("moments are said at their precision", () => {
  const time = at("2021-03-04T21:09:05Z");
  assert.equal(page.momentText(time, "second"), "4 Mar 2021, 21:09:05 UTC");
  assert.equal(page.momentText(time, "minute"), "4 Mar 2021, 21:09 UTC");
  assert.equal(page.momentText(time, "day"), "4 Mar 2021, time not given");
  assert.equal(page.momentText(null, "none"), "undated");
});

test("spans do not repeat themselves", () => {
  assert.equal(page.spanText(at("2021-03-04"), at("2021-03-09")), "4 – 9 Mar 2021");
  assert.equal(page.spanText(at("2021-03-04"), at("2022-04-09")), "4 Mar 2021 – 9 Apr 2022");
  assert.equal(page.spanText(null, null), "undated");
});

test("a number is short where there is little room", () => {
  same([0, 9999, 10000, 99499, 100000, 999499, 999500, 1234567].map(page.inBrief), ["0", "9,999", "10k", "99k", "100k", "999k", "1M", "1.2M"]);
});

test("gaps are said in the fitting unit", () => {
  same([30, 2400, -10800, 864000].map(page.gapText), ["at the same time", "40 minutes later", "3 hours earlier", "10 days later"]);
});

test("the state survives the address", () => {
  const start = { view: "time", tab: "stories" };
  const nothing = { at: null, hide: [], open: [], side: [], path: [], without: [], cam: null, time: null, only: {}, not: {} };
  const state = {
    ...nothing, view: "network", tab: "outlets", at: "article:https://a.example/?x=1&y=#z|", hide: ["outlet", "-about"], open: ["story:1/ä", "story:a|b"], cam: [1, -2.5, 0.3],
    time: [5, 9], only: { topic: ["topic:a", "topic:b"], words: ["ärger"] }, not: { outlet: ["provider:x"] }, side: ["group:a&b", "provider:x"], path: ["a", "b"], without: ["about"],
  };
  same(page.parseState(page.formatState(state, start), start), state);
  assert.equal(page.formatState({ ...start, ...nothing }, start), "");
  same(page.parseState("#view=evil&tab=%&cam=1,x,0&time=9,5&only.evil=x", start), { ...start, ...nothing });
});

test("ticks fall on round times and carry their words", () => {
  const year = [at("2021-01-01"), at("2022-01-01"), 0, 1000, 0];
  same(page.ticks([year], 1, 70).map((tick) => tick.label), ["2021", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "2022"]);
  same(page.ticks([year], 0.2, 70).map((tick) => tick.label), ["2021", "Jul", "2022"]);
});

test("a squeezed stretch has its own scale", () => {
  const scale = [[0, 1000, -100, 0, 1], [1000, 2000, 0, 1000, 0]];
  same([0, 500, 1000, 1500].map((time) => page.timeToX(scale, time)), [-100, -50, 0, 500]);
});

test("an opening story pushes the others out of its disc and leaves far ones alone", () => {
  const moved = page.spread([{ x: 0, y: 0, size: 5 }, { x: 30, y: 0, size: 5 }, { x: 900, y: 0, size: 5 }], [{ x: 0, y: 0, radius: 50 }]);
  for (const mark of moved) assert.ok(Math.hypot(mark.x, mark.y) >= 55);
  assert.equal(moved[2].x, 900);
});

test("a hull holds its points", () => {
  const corners = page.hull([[0, 0], [10, 0], [10, 10], [0, 10], [5, 5]]);
  assert.equal(corners.length, 4);
  assert.ok(page.within([5, 5], corners, 0.1));
  assert.ok(page.within([-2, 5], corners, 3));
  assert.ok(!page.within([-9, 5], corners, 3));
});

test("placed labels do not overlap", () => {
  const map = page.takenMap(400, 200);
  const items = Array.from({ length: 40 }, (_, n) => ({ x: 40 + (n % 8) * 40, y: 40 + Math.floor(n / 8) * 25, r: 4, w: 70, h: 15, mast: 34, away: 0 }));
  const placed = page.placeLabels(items, map, 30);
  assert.ok(placed.length > 5);
  placed.forEach((a, n) => placed.slice(0, n).forEach((b) => {
    assert.ok(a.x >= b.x + 70 || b.x >= a.x + 70 || a.y >= b.y + 15 || b.y >= a.y + 15);
  }));
});

test("search wants every word and counts all it finds", () => {
  const texts = ["Café in Paris", "Paris by night", "London", "paris PARIS café"];
  const index = page.joinTexts(texts.length, (n) => texts[n]);
  same(page.findTexts(index, "cafe paris", 1), { found: [0], total: 2 });
  same(page.findTexts(index, "paris", 9), { found: [0, 1, 3], total: 3 });
  same(page.findTexts(index, "  ", 9), { found: [], total: 0 });
});

test("a search of very many texts finds the same in every part of them", () => {
  const texts = Array.from({ length: 4500 }, (_, n) => `text ${n}${n % 1000 === 999 ? " needle in a haystack" : ""}${n === 4499 ? "\nLast" : ""}`);
  const index = page.joinTexts(texts.length, (n) => texts[n]);
  same(page.findTexts(index, "needle", 2), { found: [999, 1999], total: 4 });
  same(page.findTexts(index, "haystack needle 3999", 9), { found: [3999], total: 1 });
  same(page.findTexts(index, "text", 1), { found: [0], total: 4500 });
  same(page.findTexts(index, "last", 9), { found: [4499], total: 1 });
  same(page.findTexts(page.joinTexts(0, () => ""), "text", 9), { found: [], total: 0 });
});

test("the oldest expansions close first", () => {
  const stories = [700, 700, 700].map((number) => ({ articles: Array(number) }));
  same(page.fitting({ stories }, [0, 1, 2], 90), [1, 2]);
});

test("a legend click hides, a shift click isolates, a second one brings all back", () => {
  const items = ["a", "b", "c"].map((key) => ({ key, section: "one" })).concat({ key: "z", section: "two" });
  same(page.afterClick(items, [], "a", false), ["a"]);
  same(page.afterClick(items, ["a"], "a", false), []);
  same(page.afterClick(items, ["z"], "a", true), ["z", "b", "c"]);
  same(page.afterClick(items, ["z", "b", "c"], "a", true), ["z"]);
});

test("a name stands away from its mark where there is no room beside it, and covers nothing", () => {
  const crowd = () => {
    const map = page.takenMap(300, 200);
    page.take(map, { x: 60, y: 60, w: 180, h: 80 }, 1);
    return map;
  };
  const item = { x: 150, y: 100, r: 8, w: 80, h: 15, mast: 0, away: 0 };
  same(page.placeLabels([item], crowd(), 9), []);
  const [{ x, y, leader }] = page.placeLabels([{ ...item, away: 120 }], crowd(), 9);
  assert.ok(page.isFree(crowd(), { x, y, w: 80, h: 15 }));
  near(Math.hypot(leader[0] - 150, leader[1] - 100), 8);
  assert.ok(leader[2] >= x && leader[2] <= x + 80 && leader[3] >= y && leader[3] <= y + 15);
});

const near = (found, wanted, places = 4) => assert.ok(Math.abs(found - wanted) < 10 ** -places, `${found} is not ${wanted}`);

test("the interval of a share is Wilson's", () => {
  const [low, high] = page.wilson(5, 10);
  near(low, 0.2366);
  near(high, 0.7634);
  same([page.wilson(0, 9)[0], page.wilson(9, 9)[1], page.wilson(0, 0)], [0, 1, [0, 1]]);
});

test("log-odds and their p-value are those of the Python side", () => {
  const { z, p } = page.logOdds(8, 100, 2, 100, 10, 200);
  near(z, 1.3878);
  near(p, 0.1652);
  near(page.logOdds(80, 1000, 20, 1000, 100, 2000).p, page.twoSided(page.logOdds(80, 1000, 20, 1000, 100, 2000).z), 2);
});

test("the tails of the normal law are right from the middle to far out", () => {
  near(page.twoSided(0), 1, 12);
  near(page.twoSided(1.959963984540054), 0.05, 12);
  near(page.twoSided(3.6) / 3.1821715e-4, 1, 5);
  near(page.twoSided(8) / 1.2441921e-15, 1, 4);
});

test("p-values are corrected as by Benjamini and Hochberg", () => {
  same(page.benjaminiHochberg([0.125, 0.5, 0.25]), [0.375, 0.5, 0.375]);
  same(page.benjaminiHochberg([]), []);
});

test("words are found without case and accents, each once", () => {
  same([...page.wordsOf("Les été, l’été: a mood-cam, MOOD")], ["les", "ete", "lete", "mood", "cam"]);
});

/** A model of articles [outlet, story, seconds, topics, more], all held and independent. */
function modelOf(rows, more = {}) {
  const column = (make) => rows.map(make);
  return page.makeModel({
    articles: {
      title: column((row, n) => row[4]?.title ?? `Article ${n}`), time: column((row) => row[2]), precision: column((row) => (row[2] === null ? 3 : row[4]?.day ? 2 : 1)),
      medium: column(() => 0), outlet: column((row) => row[0]), carrier: column(() => -1), story: column((row) => row[1]), topics: column((row) => row[3] ?? []),
      held: column((row) => (row[4]?.stub ? 0 : 1)), own: column((row) => (row[4]?.stub ? 2 : 3)), copy: column(() => 0), quality: column((row, n) => row[4]?.quality ?? null), heat: column(() => null),
    },
    media: ["article"], groups: [{ name: "both", outlets: [0, 1] }], nodes: [], edges: [], notes: {}, ...more,
    outlets: ["One", "Two", "Three"].map((name) => ({ id: `provider:${name}`, name, names: [name], domain: "", platform: false, standing: [0, 0, 0] })),
    topics: ["Law", "Mood"].map((name) => ({ id: `topic:${name}`, name, names: [] })),
    stories: [0, 1].map((ref) => ({ id: `story:${ref}`, name: `Story ${ref}`, first: [], articles: rows.flatMap((row, n) => (row[1] === ref ? [n] : [])) })),
  });
}
const all = { only: {}, not: {}, time: null };
const picked = ({ mask }) => [...mask].flatMap((one, n) => (one ? [n] : []));

test("filters of one facet add up, facets narrow, and what is left out is out", () => {
  const model = modelOf([[0, 0, 100, [0]], [1, 0, 200, [0, 1]], [2, 1, 300, [1]], [0, -1, null]]);
  same(picked(page.select(model, { ...all, only: { topic: ["topic:Law", "topic:Mood"] } })), [0, 1, 2]);
  same(picked(page.select(model, { ...all, only: { topic: ["topic:Law"], outlet: ["provider:Two"] } })), [1]);
  same(picked(page.select(model, { ...all, not: { group: ["both"] } })), [2]);
  same(picked(page.select(model, { ...all, time: [100, 300] })), [0, 1]);
  same(picked(page.select(model, { ...all, only: { kind: ["undated"] } })), [3]);
  same(picked(page.select(model, { ...all, only: { words: ["article 2"] } })), [2]);
});

test("counts of a facet leave its own filter out of account", () => {
  const model = modelOf([[0, 0, 100, [0]], [1, 0, 200, [0, 1]], [2, 1, 300, [1]]]);
  const filters = { ...all, only: { topic: ["topic:Law"] }, not: { outlet: ["provider:Two"] } };
  same(page.facetCounts(model, filters, "topic").map(({ name, number, sign }) => [name, number, sign]), [["Law", 1, "only"], ["Mood", 1, null]]);
  same(page.facetCounts(model, filters, "outlet").map(({ name, number, sign }) => [name, number, sign]), [["Two", 1, "not"], ["One", 1, null], ["Three", 0, null]]);
});

test("a filter asked for again is taken back, and only turns into not", () => {
  const once = page.withFilter({ only: {}, not: {} }, "only", "topic", "a");
  same(once, { only: { topic: ["a"] }, not: {} });
  same(page.withFilter(once, "only", "topic", "a"), { only: {}, not: {} });
  same(page.withFilter(once, "not", "topic", "a"), { only: {}, not: { topic: ["a"] } });
});

test("an empty result names the filter whose loss finds most", () => {
  const model = modelOf([[0, 0, 100, [0]], [0, 0, 150, [0]], [1, 0, 200, [1]]]);
  const ways = page.waysOut(model, { ...all, only: { topic: ["topic:Law"], outlet: ["provider:Two"] } });
  same(ways.map(({ filter, number }) => [filter.name, number]), [["Two", 2], ["Law", 1]]);
});

test("shared stories, and lags with ties at the coarser precision", () => {
  const model = modelOf([[0, 0, 60], [1, 0, 60 + 59], [0, 1, 7200], [1, 1, 3600], [2, -1, 9]]);
  const [one, two] = ["provider:One", "provider:Two"].map((key) => page.sideOf(model, key));
  const found = page.sharedStories(model, one, two, new Uint8Array(5).fill(1));
  same(found.shared, [0, 1]);
  same(found.lags.map(({ hours }) => hours), [0, -1]);
  same(page.lagSteps(found.lags).filter(({ keys }) => keys.length).map(({ from, to }) => [from, to]), [[-1, 0], [0, 0]]);
  same(page.firstPieces(model, page.sideOf(model, "group:both"), new Set([0, 1])).size, 2);
});

test("a date without a time decides no lag", () => {
  const model = modelOf([[0, 0, 0, [], { day: true }], [1, 0, 3600]]);
  assert.equal(page.lagHours(model, 0, 1), null);
});

test("a route is the cheapest, and a forbidden tie is no way", () => {
  const model = modelOf([[0, -1, 1, [0]], [1, -1, 2, [0]]]);
  page.addDetails(model, { articles: { id: ["a", "b"], excerpt: ["", ""], urls: [[], []], files: [[], []], titles: [[], []] }, reasons: ["stated"], links: [[0, 1, "related", 0, 1]] });
  const web = page.makeWeb(model);
  const steps = page.findRoute(web, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 });
  assert.equal(page.routeSentence(model, steps), "One published “Article 0”, which names as related “Article 1”, which was published by Two.");
  assert.equal(page.findRoute(web, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 }, ["related"]).length, 5);
  assert.equal(page.findRoute(web, { kind: "outlet", ref: 0 }, { kind: "outlet", ref: 1 }, ["related", "about"]), null);
});

test("a table cell that a spreadsheet would run is made text", () => {
  same(["=1+1", "+1", "@x", "-2", "a,b", 'say "x"', "plain"].map(page.csvCell), ["'=1+1", "'+1", "'@x", "'-2", '"a,b"', '"say ""x"""', "plain"]);
});

test("XML text holds no sign that XML cannot", () => {
  assert.equal(page.xmlText('a<b>&"\u0000\ud800x'), "a&lt;b&gt;&amp;&quot;\ufffd\ufffdx");
});

test("times are written at their precision", () => {
  const time = at("2021-03-04T21:09:05Z");
  same(["second", "minute", "day"].map((precision) => page.isoText(time, precision)), ["2021-03-04T21:09:05Z", "2021-03-04T21:09Z", "2021-03-04"]);
});

test("texts joined beforehand are searched as they are, each of them once", () => {
  const asked = [];
  const index = page.joinTexts(2500, (n) => (asked.push(n), n === 2400 ? "the one" : `text ${n}`));
  const steps = [...page.preparing([index])].length;
  same(page.findTexts(index, "one", 5), { found: [2400], total: 1 });
  assert.equal(steps, 3);
  assert.equal(asked.length, 2500);
});
