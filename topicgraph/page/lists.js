// The lists beside the picture: all of the corpus as text, the full alternative to the canvas.

const CHUNK = 60;
const ORDERS = {
  stories: [["size", "biggest first"], ["new", "newest first"], ["old", "oldest first"], ["name", "A to Z"]],
  articles: [["new", "newest first"], ["old", "oldest first"], ["name", "A to Z"]],
  outlets: [["size", "most articles first"], ["name", "A to Z"]],
  topics: [["size", "most articles first"], ["name", "A to Z"]],
};

/** The rows of a tab in an order: {thing, name, size, from, to}. */
function listRows(model, tab, order) {
  const rows = {
    stories: () => model.stories.map((_, ref) => ({ kind: "story", ref })),
    articles: () => model.articles.id.map((_, ref) => ({ kind: "article", ref })).filter(({ ref }) => model.articles.held[ref]),
    outlets: () => model.outlets.map((_, ref) => ({ kind: "outlet", ref })),
    topics: () => model.topics.map((_, ref) => ({ kind: "topic", ref })),
  }[tab]().map((thing) => {
    const articles = articlesOf(model, thing);
    const [from, to] = extent(model, articles);
    const held = articles.filter((n) => model.articles.held[n]).length;
    return { thing, name: nameOf(model, thing), articles, size: tab === "stories" ? articles.length : held, held, from, to };
  });
  const by = {
    size: (a, b) => b.size - a.size || b.articles.length - a.articles.length,
    new: (a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity),
    old: (a, b) => (a.from ?? Infinity) - (b.from ?? Infinity),
    name: (a, b) => (fold(a.name) < fold(b.name) ? -1 : 1),
  }[order];
  const last = (row) => Number(tab === "outlets" && !row.held); // those only linked come after all others
  return rows.filter((row) => row.articles.length).sort((a, b) => last(a) - last(b) || by(a, b) || a.thing.ref - b.thing.ref);
}

/** The second line of a row. */
function rowWords(model, row) {
  if (row.thing.kind === "article") {
    const { time, precision } = model.articles;
    return `${outletName(model, row.thing.ref)} · ${momentText(time[row.thing.ref], precision[row.thing.ref])}`;
  }
  const outlets = new Set(row.articles.map((n) => model.articles.outlet[n])).size;
  const stubs = row.articles.length - row.held;
  if (row.thing.kind === "story") return `${count(row.size, "article")} · ${count(outlets, "outlet")} · ${spanText(row.from, row.to)}`;
  const words = row.held ? [count(row.held, "article")] : [];
  if (stubs) words.push(`${stubs.toLocaleString("en")} not in this corpus`);
  if (row.thing.kind === "topic") words.push(count(outlets, "outlet"));
  return words.join(" · ");
}

/** Draws the list of a tab into `box`; `choose` gets the thing of a row. */
function drawList(box, model, tab, order, current, choose) {
  const rows = listRows(model, tab, order);
  const linked = tab === "outlets" ? rows.filter((row) => !row.held) : [];
  const list = el("ol", { class: "rows" });
  const most = Math.max(1, ...rows.slice(0, 1).map((row) => row.size));
  let shown = 0;
  const more = el("button", { type: "button", class: "more", on: { click: () => add(CHUNK * 4) } });
  function add(number) {
    list.append(...rows.slice(shown, shown + number).flatMap((row) => [
      row === linked[0] ? el("li", { class: "rows-head" }, `Only linked, not in this corpus (${linked.length.toLocaleString("en")})`) : null,
      listRow(model, row, order === "size" ? row.size / most : 0, current, choose),
    ]).filter(Boolean));
    shown = Math.min(rows.length, shown + number);
    more.textContent = `Show more (${count(rows.length - shown, "row")} left)`;
    more.hidden = shown >= rows.length;
  }
  add(CHUNK);
  box.replaceChildren(rows.length ? list : el("p", { class: "empty" }, emptyWords(tab)), more);
}

function emptyWords(tab) {
  return {
    stories: "No stories: a story needs two articles on one event, linked by a publisher or alike in words and time.",
    articles: "No articles.",
    outlets: "No outlets: none of the articles names where it was published.",
    topics: "No topics: none of the articles names one.",
  }[tab];
}

function listRow(model, row, part, current, choose) {
  const id = idOf(model, row.thing);
  const bar = part ? el("span", { class: "bar-line", "aria-hidden": "true" }) : null;
  if (bar) bar.style.width = `${Math.max(1.5, part * 100)}%`;
  return el("li", {}, el(
    "button", { type: "button", class: `row row-${row.thing.kind}`, "aria-current": id === current ? "true" : null, "data-id": id, on: { click: () => choose(row.thing) } },
    el("span", { class: "row-name", dir: "auto" }, row.name), el("span", { class: "row-words", dir: "auto" }, rowWords(model, row)), bar,
  ));
}
