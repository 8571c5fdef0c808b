// The tooltip of a mark.

/** @import { Model, Thing } from "./types" */
import { byId, el } from "./dom.js";
import { describeRow, makeRow } from "./lists.js";
import { nameOf } from "./model.js";
import { KIND_NAMES } from "./theme.js";

/** Beyond these parts of the picture the tooltip opens to the left, and upwards. */
const [LEFT_FROM, ABOVE_FROM] = [0.6, 0.65];

/**
 * Shows what a mark is, or hides the tooltip.
 * @param {Model} model
 * @param {Thing | null} thing
 * @param {{x: number, y: number}} [point]
 */
export function showTooltip(model, thing, point) {
  const tip = byId("tip");
  tip.hidden = !thing;
  if (!thing || !point) return;
  const isStub = thing.kind === "article" && !model.articles.held[thing.ref];
  tip.replaceChildren(
    el("span", { class: "kicker" }, isStub ? KIND_NAMES.stub : KIND_NAMES[thing.kind]),
    el("strong", { dir: "auto" }, nameOf(model, thing)),
    el("span", { class: "words", dir: "auto" }, describeRow(model, makeRow(model, thing))),
  );
  const { width, height } = byId("picture").getBoundingClientRect();
  tip.classList.toggle("left", point.x > width * LEFT_FROM);
  tip.classList.toggle("above", point.y > height * ABOVE_FROM);
  tip.style.setProperty("--x", `${point.x}px`);
  tip.style.setProperty("--y", `${point.y}px`);
}
