// The picture as a file: SVG drawn anew, PNG from the canvas, each with its title and its legend.

import { SANS, SERIF, paintEdge, paintMark } from "./canvas-painting.js";
import { el } from "./dom.js";
import { LINE } from "./label-placement.js";
import { xmlText } from "./records.js";
import { DASHED, markColor } from "./theme.js";
import { ticks } from "./time-scale.js";

const HEAD = 46;
const FOOT = 20; // a row of the legend

/** Gives the reader a file. */
export function saveFile(name, content, type) {
  const url = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type }),
  );
  const link = el("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** Rows of the legend that fit a width: [[{item, x}]]. */
function legendRows(items, width) {
  const rows = [[]];
  let x = 16;
  for (const item of items) {
    const wide = 40 + 7.2 * `${item.label} ${item.number}`.length;
    if (x + wide > width - 16 && x > 16) {
      rows.push([]);
      x = 16;
    }
    rows[rows.length - 1].push({ item, x });
    x += wide;
  }
  return rows;
}

/** The picture as SVG text. */
export function svgText(
  { drawn, marks, to, size, labels, shift, colors },
  { title, words, items, scale, hasHues, letters },
) {
  const rows = legendRows(items, size.width);
  const height = HEAD + size.height + FOOT * rows.length + 16;
  const parts = [
    `<rect width="${size.width}" height="${height}" fill="${colors.paper}"/>`,
    `<text x="16" y="22" font-size="17" font-weight="700" font-family="Georgia, serif" fill="${colors.ink}">${xmlText(title)}</text>`,
    `<text x="16" y="39" font-size="12" fill="${colors.soft}">${xmlText(words)}</text>`,
    `<svg y="${HEAD}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
  ];
  const at = (mark) => [round(to.x(mark.x)), round(to.y(mark.y))];
  for (const { corners } of drawn.hulls)
    parts.push(
      `<path d="M${corners.map(([x, y]) => `${round(to.x(x))} ${round(to.y(y))}`).join("L")}Z" fill="${colors.hull}" stroke="${colors.hull}" stroke-width="${round(30 * to.scale)}" stroke-linejoin="round"/>`,
    );
  for (const hole of drawn.holes)
    parts.push(
      `<circle cx="${round(to.x(hole.x))}" cy="${round(to.y(hole.y))}" r="${round(hole.radius * to.scale)}" fill="${colors.hull}" stroke="${colors.story}"/>`,
    );
  if (drawn.view === "time") {
    for (const tick of ticks(scale, to.scale, 64)) {
      const x = round(to.x(tick.x));
      parts.push(
        `<path d="M${x} 0V${size.height - 22}" stroke="${tick.strong ? colors.line : colors.grid}"/><text x="${x}" y="${size.height - 7}" font-size="12" text-anchor="middle" fill="${colors.soft}">${xmlText(tick.label)}</text>`,
      );
    }
  }
  for (const edge of drawn.edges) {
    const [[x, y], [a, b]] = [at(marks.get(edge.from)), at(marks.get(edge.to))];
    parts.push(
      `<path d="M${x} ${y}L${a} ${b}" stroke="${colors.edges[edge.kind]}" stroke-width="0.8"${DASHED.includes(edge.kind) ? ' stroke-dasharray="4 3"' : ""}/>`,
    );
  }
  for (const mark of drawn.marks)
    parts.push(
      svgMark(
        mark,
        at(mark),
        mark.size * to.scale,
        markColor(mark, drawn.view, colors, hasHues),
        drawn.view === "time" && mark.hue !== undefined ? letters[mark.hue] : "",
        colors,
      ),
    );
  for (const { item, x, y, leader } of labels)
    parts.push(svgLabel(item, x + shift.x, y + shift.y, leader, shift, colors));
  parts.push("</svg>");
  rows.forEach((row, n) =>
    row.forEach(({ item, x }) =>
      parts.push(svgLegend(item, x, HEAD + size.height + 14 + FOOT * n, colors)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="system-ui, sans-serif">\n${parts.join("\n")}\n</svg>\n`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function svgMark({ shape }, [x, y], r, { background, border }, letter, colors) {
  const look = `fill="${background}" stroke="${border}"`;
  const size = round(r);
  if (shape === "square")
    return `<rect x="${round(x - r)}" y="${round(y - r)}" width="${round(2 * r)}" height="${round(2 * r)}" ${look}/>`;
  if (shape === "diamond")
    return `<path d="M${x} ${round(y - r)}L${round(x + r)} ${y}L${x} ${round(y + r)}L${round(x - r)} ${y}Z" ${look}/>`;
  const text =
    letter && r > 7
      ? `<text x="${x}" y="${round(y + 4)}" font-size="11" font-weight="700" text-anchor="middle" fill="${colors.paper}">${xmlText(letter)}</text>`
      : "";
  return `<circle cx="${x}" cy="${y}" r="${size}" ${look}/>${text}`;
}

function svgLabel(item, x, y, leader, shift, colors) {
  const [x1, y1, x2, y2] = leader
    ? leader.map((value, n) => round(value + (n % 2 ? shift.y : shift.x)))
    : [];
  const line = leader
    ? `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${colors.soft}" stroke-width="0.8"/>`
    : "";
  const [, style, weight, size, family] = /^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(item.font);
  const font = `font-size="${size}" font-family="${xmlText(family)}"${weight ? ` font-weight="${weight.trim()}"` : ""}${style ? ' font-style="italic"' : ""}`;
  return (
    line +
    item.lines
      .map(
        (text, n) =>
          `<text x="${round(x)}" y="${round(y + LINE * (n + 0.8))}" ${font} fill="${item.color}" stroke="${colors.paper}" stroke-width="3" paint-order="stroke">${xmlText(text)}</text>`,
      )
      .join("")
  );
}

function svgLegend(item, x, y, colors) {
  const words = `<text x="${x + 22}" y="${y + 4}" font-size="12" fill="${colors.ink}">${xmlText(item.label)} <tspan fill="${colors.soft}">${item.number}</tspan></text>`;
  if (item.line)
    return `<path d="M${x} ${y}H${x + 16}" stroke="${colors.edges[item.line]}" stroke-width="3"${DASHED.includes(item.line) ? ' stroke-dasharray="4 3"' : ""}/>${words}`;
  const shape =
    { outlet: "square", linked: "square", carrier: "square", topic: "diamond" }[item.kind] || "dot";
  return (
    svgMark(
      { shape },
      [x + 8, y],
      item.kind === "stub" ? 4 : 6,
      {
        ...item.color,
        border: ["stub", "linked", "carrier"].includes(item.kind)
          ? item.color.border
          : item.color.background,
      },
      "",
      colors,
    ) + words
  );
}

/** The picture as PNG: a promise of a Blob. */
export function pngBlob({ canvas, size, colors }, { title, words, items }) {
  const ratio = canvas.width / size.width;
  const rows = legendRows(items, size.width);
  const whole = el("canvas", {
    width: canvas.width,
    height: Math.round((HEAD + size.height + FOOT * rows.length + 16) * ratio),
  });
  const context = whole.getContext("2d");
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, whole.width, whole.height);
  context.drawImage(canvas, 0, HEAD * ratio);
  context.scale(ratio, ratio);
  const write = (text, x, y, font, color) => {
    context.font = font;
    context.fillStyle = color;
    context.fillText(text, x, y);
  };
  write(title, 16, 22, `700 17px ${SERIF}`, colors.ink);
  write(words, 16, 39, `12px ${SANS}`, colors.soft);
  rows.forEach((row, n) =>
    row.forEach(({ item, x }) => {
      const y = HEAD + size.height + 14 + FOOT * n;
      const flat = { scale: 1, x: (at) => at, y: (at) => at };
      if (item.line) {
        context.strokeStyle = colors.edges[item.line];
        context.lineWidth = 3;
        paintEdge(context, { x, y }, { x: x + 16, y }, flat, DASHED.includes(item.line));
      } else {
        paintMark(
          context,
          {
            x: x + 8,
            y,
            size: item.kind === "stub" ? 4 : 6,
            shape:
              { outlet: "square", linked: "square", carrier: "square", topic: "diamond" }[
                item.kind
              ] || "dot",
          },
          flat,
          item.color,
          null,
        );
      }
      write(`${item.label}  ${item.number}`, x + 22, y + 4, `12px ${SANS}`, colors.ink);
    }),
  );
  return new Promise((done) => whole.toBlob(done, "image/png"));
}
