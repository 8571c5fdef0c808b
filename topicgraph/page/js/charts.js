// Small drawings inside panels.

import { el, svg } from "./dom.js";
import { isTimed } from "./model.js";
import { dayText, histogram } from "./time.js";

/** Articles over time as bars, or nothing where fewer than two are dated. */
export function volumeChart(model, articles) {
  const times = articles.filter((n) => isTimed(model, n)).map((n) => model.articles.time[n]);
  if (times.length < 2) return null;
  const [from, to] = [times[0], times[times.length - 1]];
  const { unit, bins } = histogram(times, from, to);
  const peak = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  const [width, height] = [340, 64];
  const step = width / bins.length;
  const bars = bins
    .filter((bin) => bin.count)
    .map((bin) => {
      const tall = Math.max(2, (bin.count / peak.count) * (height - 4));
      return svg("rect", {
        x: bins.indexOf(bin) * step,
        y: height - tall,
        width: Math.max(1, step - Math.min(2, step * 0.2)),
        height: tall,
        class: "bar-volume",
      });
    });
  const words = `Articles by ${unit}: at most ${peak.count} in the ${unit} of ${dayText(peak.from)}.`;
  return el(
    "figure",
    { class: "volume" },
    svg(
      "svg",
      {
        viewBox: `0 0 ${width} ${height}`,
        role: "img",
        "aria-label": words,
        preserveAspectRatio: "none",
      },
      svg("path", { d: `M0 ${height - 0.5}H${width}`, class: "base-line" }),
      bars,
    ),
    el(
      "figcaption",
      {},
      el("span", {}, dayText(from)),
      el("span", {}, `by ${unit}, at most ${peak.count.toLocaleString("en")}`),
      el("span", {}, dayText(to)),
    ),
  );
}

/** Names with a bar and a number each; `rows` are [thing, number]. */
export function barList(model, rows, link, most = 8) {
  const peak = Math.max(1, ...rows.map(([, number]) => number));
  const make = ([thing, number]) => {
    const bar = el("span", { class: "bar-line", "aria-hidden": "true" });
    bar.style.width = `${(number / peak) * 100}%`;
    return el(
      "li",
      { class: "bar-row" },
      link(thing),
      el("span", { class: "number" }, number.toLocaleString("en")),
      bar,
    );
  };
  return folded(rows.map(make), most, "bars");
}

/** A list that shows its first rows, and the others on demand. */
export function folded(rows, most, name) {
  const list = el("ul", { class: name }, rows.slice(0, most));
  if (rows.length <= most) return list;
  const more = el(
    "button",
    {
      type: "button",
      class: "more",
      on: {
        click: () => {
          list.append(...rows.slice(most));
          more.remove();
        },
      },
    },
    `Show ${(rows.length - most).toLocaleString("en")} more`,
  );
  return [list, more];
}
