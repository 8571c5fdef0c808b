// Which names the picture shows, the most telling first, and how they look.

const LEADERS = 10; // so many outlets, and half as many stories, are named before anything else

function labelLook(kind, colors) {
  if (kind === "outlet") return [`600 12px ${SANS}`, colors.ink];
  if (kind === "topic") return [`italic 600 13px ${SERIF}`, colors.topic];
  return [`12px ${SERIF}`, kind === "stub" ? colors.soft : colors.ink];
}

/** What may be labelled, the most telling first: {x, y, size, kind, text}. */
function labelled(model, drawn, marks, { zoomed, lit }) {
  const weight = { topic: 40, story: 20, outlet: 12, article: 0, stub: -4 };
  const worth = (mark) => mark.size * 2 + weight[mark.kind] + (lit && lit.own.has(mark.id) ? 1000 : 0);
  const small = (mark) => mark.kind === "article" || mark.kind === "stub";
  const shown = marks.filter((mark) => lit || zoomed > 1.35 || !small(mark) || drawn.marks.length < 30 || (drawn.view === "time" && zoomed > 1.1));
  const leading = lit ? new Map() : leaders(model, drawn);
  const items = shown.map((mark) => (
    { ...mark, text: nameOf(model, thingOf(mark)), worth: leading.get(mark.id) || worth(mark), leads: leading.has(mark.id) }
  ));
  for (const { story, x, y, radius } of drawn.holes) {
    items.push({ id: -1 - story, x, y, size: radius, kind: "story", text: model.stories[story].name, worth: 900 });
  }
  if (!lit && model.mode === "whole") items.push(...storyNames(model, drawn));
  return items.sort((a, b) => b.worth - a.worth || a.id - b.id);
}

/** What the names of the biggest outlets and stories are worth, by mark: more than all others. */
function leaders(model, drawn) {
  const held = (mark) => articlesOf(model, thingOf(mark)).filter((n) => model.articles.held[n]).length;
  const found = new Map();
  for (const [kind, most] of [["outlet", LEADERS], ["story", LEADERS / 2]]) {
    const ranked = drawn.marks.filter((mark) => mark.kind === kind).map((mark) => [mark, held(mark)]).filter(([, number]) => number);
    ranked.sort((a, b) => b[1] - a[1] || a[0].id - b[0].id);
    ranked.slice(0, most).forEach(([mark], rank) => found.set(mark.id, 800 - 10 * rank));
  }
  return found;
}

/** The names of stories whose articles are drawn one by one: over their outline, or at their first article in time. */
function storyNames(model, drawn) {
  const named = (story, x, y, size) => (
    { id: -1 - story, x, y, size, kind: "story", text: model.stories[story].name, worth: 60 + 5 * model.stories[story].articles.length }
  );
  if (drawn.view === "time") {
    const firstMarks = model.stories.map(({ articles }) => articles.length > 2 && drawn.at.article.get(articles[0]));
    return firstMarks.flatMap((mark, story) => (mark ? [named(story, mark.x, mark.y, mark.size)] : []));
  }
  return drawn.hulls.filter(({ corners }) => corners.length > 2).map(({ story, corners }) => {
    const middle = corners.reduce((sum, corner) => sum + corner[0], 0) / corners.length;
    return named(story, middle, Math.min(...corners.map((corner) => corner[1])) - 12, 2);
  });
}
