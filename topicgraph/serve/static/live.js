// The served page: everything that it shows is asked of the server, and asked again when a build
// lands. Titles and names are data: they only ever become text nodes.

const PAGE = 40;
const VIEWS = { stories: "Stories", articles: "Articles", storylines: "Storylines", new: "New" };
const FILTERS = ["provider", "topic", "since", "until"];
const TRIES = 3;
/** Articles without a story that are shown above the stories. */
const MAX_ARRIVED = 10;
/** Places for bars in the timeline, so that those of few days are not as wide as the page. */
const MIN_STEPS = 30;

/** @typedef {Record<string, any>} Data */

/** What is shown; it is the fragment of the address. @type {Record<string, string>} */
let state = readState();
/** The build that is shown, and the number of what has arrived since. */
let build = "";
let shown = PAGE;
let request = 0;
let isFollowed = false;
/** Rows that were shown, and those that a build brought while the page was open. */
const known = new Set();
const fresh = new Set();
let isMarking = false;
/** What could not be shown, until the reader goes on. */
let notice = "";
/** Names of outlets and topics by their ids. @type {Map<string, string>} */
const names = new Map();

/** @param {string} id @returns {HTMLElement} */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id @returns {HTMLInputElement} */
const field = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/**
 * Makes an element; texts become text nodes, `on…` become listeners.
 * @param {string} name @param {Data} [properties] @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  setAll(element, properties);
  element.append(...children);
  return element;
}

/** @param {string} name @param {Data} [properties] @param {(Node | string)[]} children */
function draw(name, properties = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAll(element, properties);
  element.append(...children);
  return element;
}

/** @param {Element} element @param {Data} properties */
function setAll(element, properties) {
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
}

/** @param {any} value */
const isGiven = (value) => value !== null && value !== undefined;

/** @param {number} count @param {string} noun @param {string} [plural] */
const phrase = (count, noun, plural = `${noun}s`) =>
  `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;

/** @param {number} held @param {number} others */
const countHeld = (held, others) =>
  phrase(held, "article") +
  (others > 0 ? ` (and ${others.toLocaleString("en")} not in this corpus)` : "");

/** @param {string | null} time @param {string} precision */
function formatTime(time, precision = "second") {
  if (!time) return "undated";
  const lengths = { year: 4, month: 7, day: 10 };
  return time.replace("T", " ").slice(0, lengths[precision] ?? 16);
}

/** @param {number} minutes */
function formatGap(minutes) {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = days ? 0 : minutes % 60;
  const parts = [
    [days, "d"],
    [hours, "h"],
    [rest, "min"],
  ].filter(([value]) => value);
  return `+${parts.map(([value, unit]) => `${value} ${unit}`).join(" ") || "0 min"}`;
}

// --- state ---------------------------------------------------------------------------------------

/** @returns {Record<string, string>} */
function readState() {
  const given = new URLSearchParams(location.hash.slice(1, 4000));
  const kept = ["text", "view", "order", "story", "span", "outlets", "missing", ...FILTERS];
  const entries = kept.map((name) => [name, given.get(name) ?? ""]);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

/** @param {Record<string, string>} changes */
function go(changes) {
  const next = { ...state, ...changes };
  const kept = Object.entries(next).filter(([, value]) => value);
  const fragment = new URLSearchParams(kept).toString();
  if (`#${fragment}` !== location.hash) history.pushState(null, "", `#${fragment}`);
  state = Object.fromEntries(kept);
  shown = PAGE;
  notice = "";
  show();
}

const view = () => (state.view in VIEWS ? state.view : "stories");
const order = () => state.order || "newest";

// --- asking --------------------------------------------------------------------------------------

class Refusal extends Error {}

/**
 * Asks the server.
 * @param {string} name @param {Data} parameters
 * @returns {Promise<{answer: Data, build: string}>}
 */
async function ask(name, parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== "" && isGiven(value));
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  const response = await fetch(`/api/${name}?${query}`, { credentials: "same-origin" });
  const answer = await response.json();
  if (!response.ok) throw new Refusal(answer.error ?? `status ${response.status}`);
  const header = (part) => response.headers.get(`topicgraph-${part}`) ?? "";
  return { answer, build: nameState(header("build"), header("arrived")) };
}

/** @param {string} landed @param {string | number} arrived */
const nameState = (landed, arrived) => `${landed} ${arrived}`;

/**
 * Asks several things of one state: all of them again if a build or an article comes meanwhile.
 * @param {[string, Data][]} questions
 * @returns {Promise<{answers: Data[], build: string}>}
 */
async function askTogether(questions) {
  for (let tries = 1; ; tries += 1) {
    const replies = await Promise.all(questions.map(([name, values]) => ask(name, values)));
    const builds = new Set(replies.map((reply) => reply.build));
    if (builds.size === 1 || tries === TRIES)
      return { answers: replies.map((reply) => reply.answer), build: replies[0].build };
  }
}

const selection = () => ({
  text: state.text ?? "",
  ...Object.fromEntries(FILTERS.map((name) => [name, state[name] ?? ""])),
});

/** @returns {[string, Data]} */
function listQuestion() {
  const page = { offset: 0, limit: Math.min(shown, 200) };
  if (view() === "new")
    return [
      "new",
      { since: state.span || "7d", outlets: state.outlets || 2, missing: state.missing },
    ];
  if (view() === "storylines") return ["storylines", page];
  if (view() === "articles")
    return ["find", { ...selection(), ...page, order: state.text ? "relevance" : "date" }];
  return ["stories", { ...selection(), ...page, order: order() }];
}

/** Where the list has what arrived, only the number is wanted. @returns {[string, Data]} */
const arrivedQuestion = () => [
  "arrived",
  { ...selection(), limit: view() === "articles" ? 1 : MAX_ARRIVED },
];

async function show() {
  const number = (request += 1);
  fillForm();
  /** @type {[string, Data][]} */
  const questions = [["summary", {}], ["facets", selection()], listQuestion(), arrivedQuestion()];
  if (state.story) questions.push(["story", { name: state.story }]);
  try {
    const { answers, build: answered } = await askTogether(questions);
    if (number !== request) return;
    build = answered;
    const [summary, facets, list, arrived, story] = answers;
    showSummary(summary);
    showFacets(facets);
    showTimeline(facets);
    showArrived(arrived, summary.arrived);
    showList(list, facets);
    showStory(story);
    at("live").textContent = `${isFollowed ? "live" : "not connected"}, built ${formatTime(
      summary.built,
    )} UTC`;
  } catch (error) {
    if (number !== request) return;
    if (!(error instanceof Refusal)) at("live").textContent = "the server does not answer";
    else showRefusal(error.message);
  }
}

/** @param {string} message */
function showRefusal(message) {
  const isWaiting = message.startsWith("no build");
  at("count").textContent = isWaiting ? "The first build is being made …" : message;
  at("list").replaceChildren(...(view() === "new" ? [newOptions()] : []));
  at("more").hidden = true;
  if (state.story && !isWaiting) {
    state = { ...state, story: "" };
    notice = message;
    show();
  }
}

// --- showing -------------------------------------------------------------------------------------

function fillForm() {
  for (const [id, name] of [
    ["words", "text"],
    ["since", "since"],
    ["until", "until"],
  ])
    if (document.activeElement !== at(id)) field(id).value = state[name] ?? "";
  field("order").value = order();
  at("ordering").hidden = view() !== "stories";
  at("tabs").replaceChildren(
    ...Object.entries(VIEWS).map(([key, label]) =>
      make(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": view() === key ? "true" : "false",
          "aria-controls": "list",
          onclick: () => go({ view: key }),
        },
        label,
      ),
    ),
  );
  const chips = FILTERS.filter((name) => state[name]).map((name) =>
    make(
      "li",
      {},
      make(
        "button",
        { type: "button", onclick: () => go({ [name]: "" }) },
        `${{ since: "from ", until: "to " }[name] ?? ""}${names.get(state[name]) ?? state[name]} ×`,
      ),
    ),
  );
  at("chips").replaceChildren(...chips);
}

/** @param {Data} summary */
function showSummary(summary) {
  at("corpus").textContent = summary.text;
}

/** @param {Data} facets */
function showFacets(facets) {
  const groups = [
    ["Outlets", "provider", facets.outlets],
    ["Topics", "topic", facets.topics],
  ];
  const parts = groups.map(([title, name, rows]) => {
    const most = Math.max(1, ...rows.map((row) => row.articles));
    const items = rows.map((row) => {
      names.set(row.id, row.name);
      const isChosen = state[name] === row.id;
      return make(
        "li",
        {},
        make(
          "button",
          {
            type: "button",
            "aria-pressed": isChosen ? "true" : "false",
            onclick: () => go({ [name]: isChosen ? "" : row.id }),
          },
          make("span", { class: "name", dir: "auto" }, row.name),
          make("span", { class: "number" }, row.articles.toLocaleString("en")),
          draw(
            "svg",
            { class: "track", width: "100%", height: 3, "aria-hidden": "true" },
            draw("rect", { width: `${(100 * row.articles) / most}%`, height: 3 }),
          ),
        ),
      );
    });
    return [make("h2", {}, title), make("ul", {}, ...items)];
  });
  at("facets").replaceChildren(...parts.flat());
  fillForm();
}

/** @param {Data} facets */
function showTimeline(facets) {
  const bars = facets.timeline;
  if (!bars.length) return at("timeline").replaceChildren();
  const step = facets.step_days * 86400;
  const last = bars.at(-1).start;
  const steps = Math.max(MIN_STEPS, (last - bars[0].start) / step + 1);
  const start = last - (steps - 1) * step;
  const most = Math.max(...bars.map((bar) => bar.articles));
  const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
  const marks = bars.map((bar) => {
    const height = Math.max(2, (56 * bar.articles) / most);
    const end = day(bar.start + step - 86400);
    const period = step > 86400 ? `${day(bar.start)} to ${end}` : day(bar.start);
    const place = { x: `${(100 * (bar.start - start)) / step / steps}%`, width: `${90 / steps}%` };
    const choose = () => go({ since: day(bar.start), until: end });
    return draw(
      "g",
      { onclick: choose },
      draw("title", {}, `${period}: ${phrase(bar.articles, "article")}`),
      draw("rect", { ...place, y: 58 - height, height }),
      draw("rect", { ...place, y: 0, height: 58, class: "hit" }),
    );
  });
  const label = `${phrase(facets.total, "article")} from ${day(bars[0].start)} to ${day(
    last + step - 86400,
  )}`;
  at("timeline").replaceChildren(
    draw(
      "svg",
      { role: "img", "aria-label": label },
      ...marks,
      draw("line", { x1: 0, x2: "100%", y1: 58.5, y2: 58.5 }),
      draw("text", { x: 0, y: 72 }, day(start)),
      draw("text", { x: "100%", y: 72, "text-anchor": "end" }, day(start + (steps - 1) * step)),
    ),
  );
}

/**
 * Says what has arrived since the build, and lists it above the stories.
 * @param {Data} arrived Those of the selection.
 * @param {Data} counts Of all.
 */
function showArrived(arrived, counts) {
  const parts = [
    ...(counts.articles ? [phrase(counts.articles, "article")] : []),
    ...(counts.updates ? [phrase(counts.updates, "update")] : []),
    ...(counts.files_left_out ? [`${phrase(counts.files_left_out, "file")} not read yet`] : []),
  ];
  const panel = at("arrived");
  panel.hidden = !parts.length;
  if (!parts.length) return panel.replaceChildren();
  const rows = view() === "articles" ? [] : arrived.articles;
  const others = view() === "articles" ? 0 : arrived.total - rows.length;
  panel.replaceChildren(
    make(
      "p",
      { class: "note" },
      `Arrived since this build: ${parts.join(", ")}. The next build groups them into stories.`,
    ),
    ...rows.map((row) => articleRow(row, isMarking)),
    ...(others > 0
      ? [
          make(
            "button",
            { type: "button", onclick: () => go({ view: "articles" }) },
            `${phrase(others, "more article")} arrived`,
          ),
        ]
      : []),
  );
}

/** @param {Data} list @param {Data} facets */
function showList(list, facets) {
  const rows = list.stories ?? list.articles ?? list.storylines;
  const describe = {
    stories: storyRow,
    articles: articleRow,
    storylines: storylineRow,
    new: newRow,
  }[view()];
  const total = list.total ?? rows.length;
  const counts = {
    stories: `${phrase(total, "story", "stories")} of two or more outlets`,
    articles: countHeld(facets.held, facets.total - facets.held),
    storylines:
      `${phrase(total, "storyline")} in the whole corpus: stories that follow one another on the` +
      " same matter",
    new: `${phrase(total, "story", "stories")} since ${formatTime(list.since)} UTC`,
  };
  at("count").textContent = (notice && `${notice}; `) + counts[view()];
  noteFresh(rows.map((row) => `${view()} ${row.id}`));
  at("list").replaceChildren(
    ...(view() === "new" ? [newOptions()] : []),
    ...rows.map((row) => describe(row, fresh.has(`${view()} ${row.id}`))),
  );
  at("more").hidden = view() === "new" || rows.length >= total || rows.length >= 200;
}

/**
 * Notes which rows a build has brought: those before a row that was there, as what comes after the
 * last one has only moved up.
 * @param {string[]} keys
 */
function noteFresh(keys) {
  const last = keys.findLastIndex((key) => known.has(key));
  for (const [place, key] of keys.entries()) {
    if (isMarking && place < last && !known.has(key)) fresh.add(key);
    known.add(key);
  }
}

/** @param {Data} story @param {boolean} isFresh */
function storyRow(story, isFresh) {
  const facts = [phrase(story.outlet_count, "outlet"), phrase(story.article_count, "article")];
  if (story.first.length) {
    facts.push(`${describeFirst(story)} ${formatTime(story.first_published)} UTC`);
    if (isGiven(story.gap_minutes)) facts.push(`next ${formatGap(story.gap_minutes)}`);
  } else if (story.start) {
    facts.push(`from ${formatTime(story.start, "day")}`, "who was first is not known");
  }
  return openRow(story, isFresh, facts.join(" · "), drawHours(story.marks));
}

/** Who was first, one or several in a tie, and among which articles. @param {Data} story */
function describeFirst({ first, first_among: scope }) {
  const tie = first.length > 1 ? ", in a tie" : "";
  return `first${scope ? ` among ${scope}` : ""}${tie}: ${listNames(first)}`;
}

/** "A, B and C". @param {string[]} texts */
function listNames(texts) {
  return texts.length < 2 ? texts.join() : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}

/** @param {Data} story @param {boolean} isFresh */
function newRow(story, isFresh) {
  const first = story.first.length
    ? describeFirst(story)
    : `who was first is not known: ${story.first_reason}`;
  const doubt = story.doubt ? `; not certain: ${story.doubt}` : "";
  const missing = story.missing
    ? ` · nothing on it from ${story.missing} in this corpus${doubt}`
    : "";
  const reached = `${phrase(story.outlets.length, "outlet")}, reached with ${story.by} at`;
  const facts = `${reached} ${formatTime(story.reached)} UTC · ${first}${missing}`;
  return openRow(story, isFresh, facts);
}

/** A storyline with its stories in order of time. @param {Data} line @param {boolean} isFresh */
function storylineRow(line, isFresh) {
  const stories = line.stories.map((id, place) => {
    const open = make(
      "button",
      {
        type: "button",
        class: "name",
        dir: "auto",
        "aria-current": state.story === id ? "true" : false,
        onclick: () => go({ story: id }),
      },
      line.headlines[place],
    );
    const reason = line.reasons[place] ? [make("p", { dir: "auto" }, line.reasons[place])] : [];
    return make("li", {}, `${line.days[place]} `, open, ...reason);
  });
  return make(
    "article",
    { class: `row${isFresh ? " fresh" : ""}` },
    make("h3", { dir: "auto" }, line.name),
    make("p", {}, `${phrase(stories.length, "story", "stories")} · ${line.subjects.join(", ")}`),
    make("ol", {}, ...stories),
  );
}

/** @param {Data} story @param {boolean} isFresh @param {string} facts @param {Node[]} more */
function openRow(story, isFresh, facts, ...more) {
  return make(
    "button",
    {
      type: "button",
      class: `row${isFresh ? " fresh" : ""}`,
      "aria-current": state.story === story.id ? "true" : false,
      onclick: () => go({ story: story.id }),
    },
    make(
      "h3",
      { dir: "auto" },
      ...(isFresh ? [make("span", { class: "tag" }, "new")] : []),
      story.name,
    ),
    make("p", {}, facts),
    ...more,
  );
}

/** @param {Data} article @param {boolean} isFresh */
function articleRow(article, isFresh) {
  const place =
    article.carrier && article.carrier !== article.outlet ? ` on ${article.carrier}` : "";
  const facts = [
    `${article.outlet || "outlet unknown"}${place}`,
    `${formatTime(article.published, article.precision)}${article.published ? " UTC" : ""}`,
    ...(article.author.length ? [article.author.join(", ")] : []),
    ...(article.held ? [] : ["not in this corpus"]),
    ...(article.arrived
      ? [`arrived ${formatTime(article.arrived)} UTC, not yet grouped into stories`]
      : []),
    ...(article.update_arrived
      ? [`an update arrived ${formatTime(article.update_arrived)} UTC`]
      : []),
  ];
  const open = make(
    "button",
    { type: "button", onclick: () => go({ story: article.story }) },
    "story",
  );
  open.classList.add("note");
  return make(
    "article",
    { class: `row${isFresh ? " fresh" : ""}` },
    make(
      "h3",
      { dir: "auto" },
      ...(isFresh ? [make("span", { class: "tag" }, "new")] : []),
      link(article),
    ),
    make("p", {}, facts.join(" · "), ...(article.story ? [" · ", open] : [])),
    ...(article.excerpt ? [make("p", { dir: "auto" }, article.excerpt.slice(0, 220))] : []),
  );
}

/** A headline that leads to its article. @param {Data} article */
function link(article) {
  const title = article.title || article.url || article.id;
  if (!/^https?:\/\//i.test(article.url ?? "")) return make("span", {}, title);
  return make("a", { href: article.url, rel: "noopener noreferrer", target: "_blank" }, title);
}

/** The articles of a story on its own hours. @param {Data[]} marks */
function drawHours(marks) {
  const timed = marks.filter((mark) => mark.published);
  const times = timed.map((mark) => Date.parse(mark.published));
  const start = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - start);
  const dots = timed.map((mark, place) =>
    draw(
      "circle",
      { cx: `${2 + (96 * (times[place] - start)) / span}%`, cy: 9, r: 4.5 },
      draw("title", {}, `${mark.outlet}, ${formatTime(mark.published, mark.precision)}`),
    ),
  );
  return draw(
    "svg",
    { "aria-hidden": "true" },
    draw("line", { x1: "2%", x2: "98%", y1: 9, y2: 9 }),
    ...dots,
  );
}

function newOptions() {
  const spans = { "24h": "24 hours", "7d": "7 days", "30d": "30 days", "365d": "a year" };
  const span = state.span || "7d";
  const choices = Object.entries(spans).map(([value, label]) =>
    make("option", { value, selected: value === span ? "" : undefined }, label),
  );
  const changed = (name) => (event) => go({ [name]: event.target.value.trim() });
  return make(
    "div",
    { class: "options" },
    make("label", { for: "span" }, "In the last"),
    make("select", { id: "span", onchange: changed("span") }, ...choices),
    make("label", { for: "outlets" }, "reached outlets"),
    make("input", {
      id: "outlets",
      type: "number",
      min: 1,
      max: 99,
      value: state.outlets || 2,
      onchange: changed("outlets"),
    }),
    make("label", { for: "missing" }, "nothing from"),
    make("input", {
      id: "missing",
      type: "text",
      placeholder: "an outlet",
      value: names.get(state.missing) ?? state.missing ?? "",
      onchange: changed("missing"),
    }),
  );
}

// --- a story -------------------------------------------------------------------------------------

/** @param {Data | undefined} story */
function showStory(story) {
  const panel = at("story");
  const wasHidden = panel.hidden;
  panel.hidden = !story;
  at("columns").classList.toggle("open", Boolean(story));
  if (!story) return;
  const close = make(
    "button",
    { type: "button", class: "close", onclick: () => go({ story: "" }) },
    "Close",
  );
  const held = story.members.filter((member) => member.article.held);
  const outlets = new Set(held.map((member) => member.outlet));
  const facts = [
    countHeld(held.length, story.members.length - held.length),
    phrase(outlets.size, "outlet"),
    phrase(story.independent, "independent source"),
  ];
  panel.replaceChildren(
    close,
    make("h2", { dir: "auto" }, story.name),
    make("p", { class: "note" }, facts.join(" · ")),
    make("p", {}, story.first_sentence),
    ...storylinePlace("Before it in its storyline", story.before),
    ...storylinePlace("After it in its storyline", story.after),
    lanes(story.members),
    make("h3", {}, "Articles in order of time"),
    make("ol", {}, ...story.members.map(memberItem)),
    ...(story.subjects.length
      ? [
          make("h3", {}, "Mentions"),
          make("p", {}, story.subjects.map(([name, count]) => `${name} (${count})`).join(", ")),
        ]
      : []),
  );
  if (wasHidden) panel.scrollTop = 0;
}

/**
 * Links to the stories on one side of a story in its storyline.
 * @param {string} title @param {[string, string][]} stories
 */
function storylinePlace(title, stories) {
  if (!stories?.length) return [];
  const links = stories.map(([id, name]) =>
    make(
      "li",
      {},
      make("button", { type: "button", dir: "auto", onclick: () => go({ story: id }) }, name),
    ),
  );
  return [make("h3", {}, title), make("ol", { class: "links" }, ...links)];
}

/** @param {Data} member */
function memberItem(member) {
  const { article } = member;
  const notes = [
    member.outlet,
    formatTime(article.published, article.precision) + (article.published ? " UTC" : ""),
    ...(isGiven(member.minutes) ? [formatGap(member.minutes)] : []),
    ...(member.original ? ["same text as another article here"] : []),
    ...member.credited.map((name) => `credits ${name}`),
    ...(member.belongs === "core" ? [] : [`belongs loosely (${member.belongs})`]),
    ...(article.held ? [] : ["not in this corpus"]),
  ];
  return make(
    "li",
    {},
    make("span", { dir: "auto" }, link(article)),
    make("p", {}, notes.join(" · ")),
  );
}

/** Rows of outlets by their first hour, on a true scale of time. @param {Data[]} members */
function lanes(members) {
  const timed = members.filter((member) => member.article.published && member.article.held);
  if (timed.length < 2) return make("span");
  const times = timed.map((member) => Date.parse(member.article.published));
  const start = Math.min(...times);
  const span = Math.max(60000, Math.max(...times) - start);
  const rows = [...new Set(timed.map((member) => member.outlet))];
  const height = 22;
  const place = (time) => `${34 + (62 * (time - start)) / span}%`;
  const lines = rows.flatMap((outlet, row) => [
    draw("line", { x1: "34%", x2: "97%", y1: row * height + 14, y2: row * height + 14 }),
    draw(
      "text",
      { x: 0, y: row * height + 18 },
      outlet.length > 24 ? `${outlet.slice(0, 23)}…` : outlet,
    ),
  ]);
  const dots = timed.map((member, number) =>
    draw(
      "circle",
      {
        cx: place(times[number]),
        cy: rows.indexOf(member.outlet) * height + 14,
        r: 5,
        class: member.original ? "copy" : "own",
      },
      draw("title", {}, `${member.outlet}, ${formatTime(member.article.published)}`),
    ),
  );
  const bottom = rows.length * height + 18;
  const hoursLong = span / 3600000;
  return draw(
    "svg",
    {
      height: bottom + 4,
      role: "img",
      "aria-label": `${rows.length} outlets over ${hoursLong.toFixed(1)} hours`,
    },
    ...lines,
    ...dots,
    draw("text", { x: "34%", y: bottom }, formatTime(new Date(start).toISOString())),
    draw(
      "text",
      { x: "97%", y: bottom, "text-anchor": "end" },
      formatGap(Math.round(span / 60000)),
    ),
  );
}

// --- events --------------------------------------------------------------------------------------

function follow() {
  const events = new EventSource("/events");
  const lamp = (isOn) => {
    isFollowed = isOn;
    at("lamp").classList.toggle("on", isOn);
    at("live").textContent =
      at("live").textContent?.replace(/^(live|not connected)/, isOn ? "live" : "not connected") ??
      "";
  };
  events.onopen = () => lamp(true);
  events.onerror = () => lamp(false);
  events.addEventListener("build", (event) => {
    const { build: landed, arrived } = JSON.parse(event.data);
    if (!landed || nameState(landed, arrived) === build) return;
    isMarking = build !== "";
    show().finally(() => (isMarking = false));
  });
}

let typing = 0;
field("words").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => go({ text: field("words").value.trim() }), 250);
});
for (const id of ["since", "until"])
  field(id).addEventListener("change", () => go({ [id]: field(id).value }));
field("order").addEventListener("change", () => go({ order: field("order").value }));
at("search").addEventListener("submit", (event) => {
  event.preventDefault();
  go({ text: field("words").value.trim() });
});
at("more").addEventListener("click", () => {
  shown += PAGE;
  show();
});
addEventListener("popstate", () => {
  state = readState();
  show();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !(event.target instanceof HTMLInputElement)) {
    event.preventDefault();
    field("words").focus();
  } else if (event.key === "Escape" && state.story) go({ story: "" });
});

show();
follow();
