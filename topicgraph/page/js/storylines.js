// Storylines: stories that follow one another over weeks, on the same matter.

/** @import { Model } from "./types" */
/** @import { MakeLink } from "./panel-parts.js" */
import { el } from "./dom.js";
import { datedInside, timeSpan } from "./model.js";
import { formatSpan } from "./time.js";

/**
 * The stories before and after one in its storyline; null where it is in none.
 * @param {Model} model
 * @param {number} story
 */
export function findNeighbourStories(model, story) {
  const line = model.storylines.find(([, stories]) => stories.includes(story));
  if (!line) return null;
  const [, stories] = line;
  const place = stories.indexOf(story);
  return { before: stories[place - 1] ?? null, after: stories[place + 1] ?? null };
}

/**
 * The storyline of a story, with the reason why each of its stories follows an earlier one.
 * @param {Model} model
 * @param {number} story
 * @param {MakeLink} link
 */
export function renderStoryline(model, story, link) {
  const line = model.storylines.find(([, stories]) => stories.includes(story));
  if (!line) return null;
  const [, stories, reasons] = line;
  const items = stories.map((ref, n) => {
    const [from, to] = timeSpan(model, datedInside(model, model.stories[ref].articles));
    const name =
      ref === story ? el("strong", { dir: "auto" }, "This story") : link({ kind: "story", ref });
    return el(
      "li",
      {},
      name,
      el("span", { class: "words", dir: "auto" }, formatSpan(from, to)),
      n > 0 && reasons[n] && el("span", { class: "words", dir: "auto" }, reasons[n]),
    );
  });
  const note = "Inferred from names that few stories mention and from headlines that say the same.";
  return [el("ol", { class: "text-list" }, items), el("p", { class: "aside" }, note)];
}
