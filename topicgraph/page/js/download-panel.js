// The downloads: the selection, the comparison, the picture.

/** @import { App } from "./types" */
/** @import { Caption } from "./image-export.js" */
import { chooseSides } from "./compare-view.js";
import { button, byId, el } from "./dom.js";
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
import { renderSheetPng, renderSheetSvg } from "./sheet-image.js";
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
  const drawSheet = () => renderSheetSvg(byId("sheet"), makeSheetCaption(app));
  const saveSheetPng = async () => {
    downloadFile("picture.png", await renderSheetPng(drawSheet()), "image/png");
  };
  const saveSheetSvg = () => downloadFile("picture.svg", drawSheet().text, "image/svg+xml");
  const what = app.selection().filtered ? "selection" : "articles";
  return [
    renderHeading("Download", "Take it with you"),
    renderSection(
      `The ${what}: ${countPhrase(articles.length, "article")}`,
      buttons(action("CSV table", saveCsv), action("JSON", saveJson)),
    ),
    view === "compare" &&
      renderSection("The comparison", buttons(action("Figures as CSV", saveComparison))),
    renderSection(
      isPicture ? "The picture, with its legend" : "This view as a picture",
      buttons(
        action("PNG image", isPicture ? savePng : saveSheetPng),
        action("SVG drawing", isPicture ? saveSvg : saveSheetSvg),
      ),
    ),
    el(
      "p",
      { class: "aside" },
      "“Copy link” keeps the filters, the view and the camera in the link, which works for this " +
        "file wherever it is opened.",
    ),
  ];
}

/** What stands around a saved sheet. @param {App} app */
function makeSheetCaption(app) {
  const { title, counts, about } = app.model;
  const outlets = countPhrase(counts.outlets, "outlet");
  const size = `${countPhrase(counts.articles, "article")} of ${outlets}`;
  const source = `In this corpus: ${size}. What is not here may still have been published.`;
  return { title, words: describeSelection(app), source: `${source} topicgraph ${about.version}` };
}

/** The time and the filters of what is shown. @param {App} app */
function describeSelection(app) {
  const { from, to } = app.model.counts;
  const filters = listFilters(app.model, app.state()).map(({ sign, name }) => {
    return sign === "not" ? `without ${name}` : name;
  });
  const words = [formatSpan(from, to)];
  if (filters.length) words.push(`selected: ${filters.join(" · ")}`);
  return words.join(" — ");
}

/** What stands around a saved picture. @param {App} app @returns {Caption} */
function makeCaption(app) {
  const { model } = app;
  const state = app.state();
  const items = listLegendItems(model, app.view.snapshot().scene, app.selection());
  return {
    title: model.title,
    words: describeSelection(app),
    items: items.filter(({ key }) => !state.hide.includes(key)),
    scale: model.scale,
    hasHues: model.hues.length > 0,
    initials: model.initials,
  };
}
