// The downloads: the selection, the comparison, the picture.

/** @import { App } from "./types" */
/** @import { Caption } from "./image-export.js" */
import { chooseSides } from "./compare-view.js";
import { button, el } from "./dom.js";
import { downloadFile, renderPng, renderSvg } from "./image-export.js";
import { listLegendItems } from "./legend.js";
import { renderHeading, renderSection } from "./panel-parts.js";
import {
  COMPARISON_COLUMNS,
  makeArticleRecord,
  makeComparisonRecords,
  toCsv,
  toJson,
} from "./records.js";
import { listFilters } from "./selection.js";
import { listSelectedArticles } from "./table-view.js";
import { countPhrase } from "./text.js";
import { formatSpan } from "./time.js";

/** @param {App} app */
export function renderDownloadPanel(app) {
  const { model } = app;
  const { view } = app.state();
  const articles = listSelectedArticles(model, app.selection());
  const getRecords = () => articles.map((n) => makeArticleRecord(model, n));
  const saveCsv = () => downloadFile("articles.csv", toCsv(getRecords()), "text/csv");
  const saveJson = () => downloadFile("articles.json", toJson(getRecords()), "application/json");
  const saveComparison = () => {
    const records = makeComparisonRecords(model, chooseSides(app), app.selection().mask);
    downloadFile("comparison.csv", toCsv(records, COMPARISON_COLUMNS), "text/csv");
  };
  const savePng = async () => {
    const blob = await renderPng(app.view.snapshot(), makeCaption(app));
    downloadFile("picture.png", blob, "image/png");
  };
  const saveSvg = () => {
    const text = renderSvg(app.view.snapshot(), makeCaption(app));
    downloadFile("picture.svg", text, "image/svg+xml");
  };
  const action = (name, save) => {
    const click = async () => {
      await save();
      app.announce(`${name} saved`);
    };
    return button({ class: "action" }, click, name);
  };
  const buttons = (...actions) => el("div", { class: "buttons" }, actions);
  const isPicture = app.view && (view === "network" || view === "time");
  const what = app.selection().filtered ? "selection" : "articles";
  const noPicture = "Open the Network or Time view to save the picture.";
  return [
    renderHeading("Download", "Take it with you"),
    renderSection(
      `The ${what}: ${countPhrase(articles.length, "article")}`,
      buttons(action("CSV table", saveCsv), action("JSON", saveJson)),
    ),
    view === "compare" &&
      renderSection("The comparison", buttons(action("Figures as CSV", saveComparison))),
    renderSection(
      "The picture, with its legend",
      isPicture
        ? buttons(action("PNG image", savePng), action("SVG drawing", saveSvg))
        : el("p", { class: "aside" }, noPicture),
    ),
    el(
      "p",
      { class: "aside" },
      "“Copy link” keeps the filters, the view and the camera in the link, which works for this " +
        "file wherever it is opened.",
    ),
  ];
}

/** What stands around a saved picture. @param {App} app @returns {Caption} */
function makeCaption(app) {
  const { model } = app;
  const { from, to } = model.counts;
  const state = app.state();
  const filters = listFilters(model, state).map(({ sign, name }) => {
    return sign === "not" ? `without ${name}` : name;
  });
  const words = [formatSpan(from, to)];
  if (filters.length) words.push(`selected: ${filters.join(" · ")}`);
  const items = listLegendItems(model, app.view.snapshot().scene, app.selection());
  return {
    title: model.title,
    words: words.join(" — "),
    items: items.filter(({ key }) => !state.hide.includes(key)),
    scale: model.scale,
    hasHues: model.hues.length > 0,
    initials: model.initials,
  };
}
