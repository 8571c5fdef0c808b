// The panels about the page itself.

/** @import { App, PathStep } from "./types" */
import { renderAboutPanel, renderHelpPanel, renderProblemsPanel } from "./about-panel.js";
import { el } from "./dom.js";
import { renderDownloadPanel } from "./download-panel.js";
import { renderPathPanel } from "./path-panel.js";

const RENDER = {
  path: renderPathPanel,
  save: renderDownloadPanel,
  problems: renderProblemsPanel,
  about: renderAboutPanel,
  help: renderHelpPanel,
};

/**
 * @param {App} app
 * @param {string} name
 * @param {PathStep[] | null | undefined} path what the path finder has found
 */
export function renderPagePanel(app, name, path) {
  return el("article", { class: `panel panel-${name}` }, RENDER[name](app, path));
}
