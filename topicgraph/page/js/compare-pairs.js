// What the Compare tab says of pairs: who follows whom, how they word the same stories, who shares more stories than chance would give.

import { folded } from "./charts.js";
import { WORDS_COMPARED, letterOf, sideFilter, storySize } from "./compare-view.js";
import { el } from "./dom.js";
import { followMatrix } from "./follow-matrix.js";
import { outletName } from "./model.js";
import { scrolling } from "./outlets-view.js";
import { thingLink, wordButton } from "./panels.js";
import { COUNTS, chanceText, count, interval, percent, tenths } from "./text.js";
import { gapText } from "./time.js";
import { framingWords } from "./word-measures.js";

const PAIRS_SHOWN = 8;
const HEADLINES_COMPARED = 6;
const NO_TIE = "no sure difference";
let followShown = null; // of the matrix, the cell whose articles are listed: [key of one side, key of the other]

/** Who follows whom, as a matrix; a click on a figure lists the articles behind it. */
export function followsPart(app, sides, redraw) {
  const { model } = app;
  if (!model.complete) return null;
  const matrix = followMatrix(model, sides, app.selection().mask);
  const heads = sides.map((side, n) =>
    el(
      "th",
      { scope: "col", class: "figure", title: side.name },
      "followed by ",
      sideKey(n),
      el("span", { class: "unseen" }, side.name),
    ),
  );
  const body = sides.map((side, a) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, sideKey(a), side.name),
      sides.map((other, b) => followCell(matrix[a][b], side, other, redraw)),
    ),
  );
  const few = matrix.flat().every((one) => !one || one.few);
  return el(
    "section",
    { class: "follows" },
    el("h3", {}, "Who is followed by whom"),
    el(
      "p",
      {},
      few
        ? "Too few articles with a time of day to say who follows whom."
        : followWords(matrix, sides),
    ),
    scrolling(
      "Who is followed by whom",
      el(
        "table",
        { class: "figures-table" },
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Articles of"), heads)),
        el("tbody", {}, body),
      ),
    ),
    followed(app, sides, matrix),
    el(
      "p",
      { class: "aside" },
      "Of a row’s own articles with a time of day, those that a similar one of the column came after, by 6 minutes to 36 hours; in brackets the 95 % interval. It does not show that one copies the other: both may follow a third (Welbers, van Atteveldt: RNewsflow).",
    ),
  );
}

function sideKey(n) {
  return el("span", { class: `key side-${n}` }, letterOf(n));
}

/** The largest share of the matrix that is not of too few, in a sentence. */
function followWords(matrix, sides) {
  const cells = matrix
    .flatMap((row, a) => row.map((one, b) => ({ one, a, b })))
    .filter(({ one }) => one && !one.few);
  const { one, a, b } = cells.reduce((best, cell) =>
    cell.one.share > best.one.share ? cell : best,
  );
  if (!one.k) return "None is followed by a similar article of another within 36 hours.";
  const [ahead, behind] = [sides[a].name, sides[b].name];
  return `Most followed: ${ahead} by ${behind}, ${one.k} of ${count(one.n, "article")}, ${percent(one.share)} ${interval(one)}. Seen from ${behind}, ${one.preceded.k} of its ${one.preceded.n} came after one of ${ahead}’s; the first that they resemble was ${ahead}’s for ${one.first}.`;
}

function followCell(one, side, other, redraw) {
  if (!one) return el("td", { class: "figure" }, "–");
  const rate = one.few ? "too few" : `${percent(one.share)} ${interval(one)}`;
  const text = `${one.k} of ${one.n}`;
  if (!one.k) return el("td", { class: "figure" }, text, el("small", {}, ` ${rate}`));
  const isShown =
    followShown !== null && followShown[0] === side.key && followShown[1] === other.key;
  const click = () => {
    followShown = isShown ? null : [side.key, other.key];
    redraw();
  };
  return el(
    "td",
    { class: "filled" },
    el(
      "button",
      {
        type: "button",
        "data-focus": `follows ${side.key} ${other.key}`,
        "aria-expanded": String(isShown),
        "aria-label": `${side.name} followed by ${other.name}: ${text} articles, ${rate}: list them`,
        on: { click },
      },
      text,
      el("small", {}, ` ${rate}`),
    ),
  );
}

/** The articles behind the figure that was asked for: each with the one that came after it. */
function followed(app, sides, matrix) {
  if (!followShown) return null;
  const [a, b] = followShown.map((key) => sides.findIndex((side) => side.key === key));
  const one = matrix[a]?.[b];
  if (!one) return null;
  const { time } = app.model.articles;
  const rows = one.matches
    .sort((x, y) => time[y.earlier] - time[x.earlier] || x.later - y.later)
    .map(({ earlier, later }) =>
      el(
        "li",
        {},
        thingLink(app, { kind: "article", ref: earlier }),
        el(
          "span",
          { class: "words" },
          `${outletName(app.model, later)}, ${gapText(time[later] - time[earlier])}: `,
          thingLink(app, { kind: "article", ref: later }),
        ),
      ),
    );
  return el(
    "div",
    { class: "followed" },
    el("h4", {}, `${sides[a].name}, followed by ${sides[b].name}`),
    folded(rows, PAIRS_SHOWN, "ties"),
  );
}

/** What `compare` tested of the stories that two outlets share; undefined where it did not, as of groups. */
export function tieOf(model, a, b) {
  if ([a, b].some(({ outlets }) => outlets.length !== 1)) return undefined;
  return model.cocoverage.find(
    ([x, y]) => [x, y].includes(a.outlets[0]) && [x, y].includes(b.outlets[0]),
  );
}

/** Whether two outlets share more stories than chance would give, in a sentence; nothing where it was not tested. */
export function chanceWords(model, a, b) {
  const tie = tieOf(model, a, b);
  return tie
    ? ` Over the whole corpus they share ${COUNTS.format(tie[2])}, where chance would give ${tenths(tie[3])}: ${verdict(tie)} (${chanceText(tie[4])} after correction for all pairs).`
    : "";
}

function verdict([, , shared, expected, q]) {
  return q > 0.05 ? NO_TIE : shared > expected ? "more than by chance" : "fewer than by chance";
}

/** How two sides word the same stories: words of the headlines, and the headlines side by side. */
export function framingPart(app, a, b, found) {
  const words = framingWords(app.model, found);
  const title = el("h4", {}, "The same stories in their words");
  if (!words)
    return found.shared.length
      ? el("div", { class: "framing" }, title, headlinesPart(app, a, b, found))
      : null;
  const n = found.shared.length;
  const sure = [...words.a, ...words.b].filter(({ q }) => q <= 0.05).length;
  const list = (rows, side) =>
    el(
      "div",
      {},
      el("p", { class: "words" }, `${side.name} says more often`),
      rows.length
        ? el(
            "ul",
            { class: "word-list" },
            rows.slice(0, WORDS_COMPARED).map(({ word, k, other, q }) =>
              el(
                "li",
                {},
                wordButton(
                  (asked) => app.narrow(sideFilter(app, side, { words: asked })),
                  word,
                  `${k} of ${n} headlines, the other ${other}; ${chanceText(q)} after correction`,
                  q,
                ),
              ),
            ),
          )
        : el("p", { class: "empty" }, "None."),
    );
  const meaning = sure
    ? `Both report the same ${COUNTS.format(n)} stories, so the words in bold are a choice of the one or the other.`
    : `Over the ${COUNTS.format(n)} stories that both have, no word of the headlines sets them apart for sure: what is listed may be chance.`;
  return el(
    "div",
    { class: "framing" },
    title,
    el("p", {}, meaning),
    el("div", { class: "columns" }, list(words.a, a), list(words.b, b)),
    el(
      "p",
      { class: "aside" },
      "Words in at least five of these headlines; in bold what holds up after correction for all of them.",
    ),
    headlinesPart(app, a, b, found),
  );
}

function headlinesPart(app, a, b, found) {
  const keys = [...found.shared].sort(
    (x, y) => storySize(app.model, y) - storySize(app.model, x) || x - y,
  );
  const row = (key) =>
    el(
      "tr",
      {},
      [found.a, found.b].map((pieces) =>
        el("td", {}, thingLink(app, { kind: "article", ref: pieces.get(key) })),
      ),
    );
  const body = el("tbody", {}, keys.slice(0, HEADLINES_COMPARED).map(row));
  const rest = keys.slice(HEADLINES_COMPARED);
  const more = el(
    "button",
    {
      type: "button",
      class: "more",
      on: {
        click: () => {
          body.append(...rest.map(row));
          more.remove();
        },
      },
    },
    `Show ${COUNTS.format(rest.length)} more`,
  );
  return [
    scrolling(
      `Headlines of ${a.name} and ${b.name}`,
      el(
        "table",
        { class: "headline-pairs" },
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            [a, b].map(({ name }) => el("th", { scope: "col" }, name)),
          ),
        ),
        body,
      ),
    ),
    rest.length > 0 && more,
  ];
}

/** The pairs of outlets of the whole corpus that are furthest from sharing what chance would give. */
export function cocoveragePart(app, sides) {
  const { model } = app;
  const tested = model.cocoverage_tests;
  if (!tested) return null;
  const sure = model.cocoverage.filter((tie) => verdict(tie) !== NO_TIE).length;
  const far = model.cocoverage.slice(0, Math.max(PAIRS_SHOWN, Math.min(sure, 3 * PAIRS_SHOWN)));
  const keys = sides.map(({ key }) => key);
  const body = far.map((tie) => {
    const [a, b] = tie;
    const pair = [model.outlets[a], model.outlets[b]];
    const isShown = keys.length === 2 && pair.every(({ id }) => keys.includes(id));
    return el(
      "tr",
      {},
      el(
        "th",
        { scope: "row" },
        thingLink(app, { kind: "outlet", ref: a }),
        " and ",
        thingLink(app, { kind: "outlet", ref: b }),
      ),
      el("td", { class: "figure" }, COUNTS.format(tie[2])),
      el("td", { class: "figure" }, tenths(tie[3])),
      el("td", { class: "verdict" }, verdict(tie), el("small", {}, ` ${chanceText(tie[4])}`)),
      el(
        "td",
        {},
        isShown
          ? ""
          : el(
              "button",
              {
                type: "button",
                class: "chip",
                "aria-label": `Compare ${pair[0].name} and ${pair[1].name}`,
                on: { click: () => app.change({ side: pair.map(({ id }) => id) }) },
              },
              "Compare",
            ),
      ),
    );
  });
  const heads = ["Outlets", "Stories shared", "By chance", "So they share", ""].map((name, n) =>
    name
      ? el("th", { scope: "col", class: n === 1 || n === 2 ? "figure" : "" }, name)
      : el("td", {}),
  );
  return el(
    "section",
    { class: "cocoverage" },
    el("h3", {}, "Who covers the same stories"),
    el(
      "p",
      {},
      sure
        ? `${count(sure, "pair")} of ${COUNTS.format(tested)} tested ${sure === 1 ? "shares" : "share"} more or fewer stories than chance would give.`
        : `Of ${count(tested, "pair")} tested none shares more or fewer stories than chance would give; these are furthest from it.`,
    ),
    scrolling(
      "Who covers the same stories",
      el(
        "table",
        { class: "figures-table" },
        el("thead", {}, el("tr", {}, heads)),
        el("tbody", {}, body),
      ),
    ),
    el(
      "p",
      { class: "aside" },
      "Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than five stories are not tested.",
    ),
  );
}
