// What stands out: each finding with how we know, and a walk through them, one after the other.

/** @import { App, Finding, State } from "./types" */
import { button, el } from "./dom.js";
import { formatNumber } from "./text.js";

/**
 * A finding with a button that selects what it is about.
 * @param {App} app
 * @param {Finding} finding
 */
export function renderFinding(app, finding) {
  const isOn = isShown(app, finding);
  const click = () => (isOn ? app.apply({ open: [] }) : applyFinding(app, finding));
  const attributes = { class: "finding", dir: "auto", "aria-pressed": String(isOn) };
  return el(
    "li",
    {},
    button(attributes, click, finding.text),
    el(
      "details",
      { class: "how" },
      el("summary", {}, "How we know"),
      el("p", { dir: "auto" }, finding.how),
    ),
  );
}

/**
 * The finding whose articles are selected, with the ways to the one before and the one after it;
 * nothing where the selection is not that of a finding.
 * @param {App} app
 */
export function renderFindingSteps(app) {
  const { findings } = app.model;
  const place = findings.findIndex((finding) => isShown(app, finding));
  if (place < 0) return null;
  const step = (offset, label, sign) => {
    const to = findings[place + offset];
    const attributes = { class: "tool", "aria-label": label, title: label, disabled: !to };
    return button({ ...attributes, "data-focus": label }, () => applyFinding(app, to), sign);
  };
  const words = `What stands out, ${formatNumber(place + 1)} of ${formatNumber(findings.length)}:`;
  return el(
    "div",
    { class: "finding-steps" },
    findings.length > 1 && step(-1, "Finding before", "‹"),
    findings.length > 1 && step(1, "Next finding", "›"),
    el("p", {}, `${words} `, el("span", { dir: "auto" }, findings[place].text)),
  );
}

/** @param {App} app @param {Finding} finding */
function applyFinding(app, { only, at }) {
  const isStory = app.model.mode === "stories" && at !== null && (only.story || []).includes(at);
  // A story that is alone and closed would be one large dot.
  app.apply({ only, at, ...(isStory ? { open: [String(at)] } : {}) });
}

/** @param {App} app @param {Finding} finding */
function isShown(app, { only }) {
  const { only: selected } = app.state();
  return Object.keys(only).length > 0 && JSON.stringify(selected) === JSON.stringify(only);
}
