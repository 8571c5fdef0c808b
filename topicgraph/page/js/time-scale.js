// The time axis: pure functions, no document. A scale is a list of [start, end, x0, x1, squeezed], times in seconds.

import { MONTHS, nextOf, two } from "./time.js";

const STEPS = [
  ["hour", 1],
  ["hour", 3],
  ["hour", 6],
  ["hour", 12],
  ["day", 1],
  ["day", 2],
  ["day", 7],
  ["month", 1],
  ["month", 3],
  ["month", 6],
  ["year", 1],
  ["year", 2],
  ["year", 5],
  ["year", 10],
  ["year", 50],
];
const SECONDS = { hour: 3600, day: 86400, month: 2629800, year: 31557600 };

/** Where a time lies on the axis. */
export function timeToX(scale, time) {
  const piece = scale.find((one) => time <= one[1]) || scale[scale.length - 1];
  return piece[2] + ((time - piece[0]) / Math.max(piece[1] - piece[0], 1)) * (piece[3] - piece[2]);
}

/** The ticks of the axis at a zoom: {x, label, strong} in axis units, at least `apart` pixels from each other. */
export function ticks(scale, zoom, apart) {
  return scale.flatMap((piece) => pieceTicks(piece, zoom, apart));
}

function pieceTicks([start, end, x0, x1], zoom, apart) {
  const perSecond = (x1 - x0) / Math.max(end - start, 1);
  const [unit, step] =
    STEPS.find(([name, number]) => SECONDS[name] * number * perSecond * zoom >= apart) ||
    STEPS[STEPS.length - 1];
  const found = [];
  for (
    let time = aligned(start, unit, step);
    time <= end && found.length < 200;
    time = nextOf(time, unit, step)
  ) {
    if (time >= start) found.push({ x: x0 + (time - start) * perSecond, ...tickLabel(time, unit) });
  }
  return found;
}

function aligned(time, unit, step) {
  const date = new Date(time * 1000);
  if (unit === "year") return Date.UTC(Math.floor(date.getUTCFullYear() / step) * step, 0) / 1000;
  if (unit === "month")
    return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / step) * step) / 1000;
  const size = SECONDS[unit] * step;
  return Math.floor(time / size) * size;
}

function tickLabel(time, unit) {
  const date = new Date(time * 1000);
  const [year, month, day, hour] = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
  ];
  if (unit === "year" || (unit === "month" && month === 0))
    return { label: String(year), strong: true };
  if (unit === "month") return { label: MONTHS[month], strong: false };
  if (unit === "day" || hour === 0)
    return { label: `${day} ${MONTHS[month]}`, strong: unit === "hour" || day === 1 };
  return { label: `${two(hour)}:00`, strong: false };
}

/** Which of some sorted starts a number belongs to. */
export function placeOf(starts, at) {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
