// The panel of a thing: all there is to say about one article, outlet, topic, subject or story.

/** @import { App, Thing } from "./types" */
import { renderArticlePanel } from "./article-panel.js";
import { el } from "./dom.js";
import { renderOutletPanel } from "./outlet-panel.js";
import { renderThingLink } from "./panel-parts.js";
import { renderStoryPanel } from "./story-panel.js";
import { renderSubjectPanel } from "./subject-panel.js";
import { renderTopicPanel } from "./topic-panel.js";

const RENDER = {
  article: renderArticlePanel,
  outlet: renderOutletPanel,
  topic: renderTopicPanel,
  subject: renderSubjectPanel,
  story: renderStoryPanel,
};

/** @param {App} app @param {Thing} thing */
export function renderPanel(app, thing) {
  const link = (other) => renderThingLink(app, other);
  const content = RENDER[thing.kind](app, thing.ref, link);
  return el("article", { class: `panel panel-${thing.kind}` }, content);
}
