// Times, always in UTC: pure functions, no document. A time is in seconds since 1970, or null.

import { count } from "./text.js";

export const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

export function two(number) {
  return String(number).padStart(2, "0");
}

/** "4 Mar 2021". */
export function dayText(time) {
  const date = new Date(time * 1000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A moment at its precision: "4 Mar 2021, 21:09 UTC"; "4 Mar 2021, time not given"; "undated". */
export function momentText(time, precision) {
  if (time === null) return "undated";
  if (precision === "day" || precision === "none") return `${dayText(time)}, time not given`;
  const date = new Date(time * 1000);
  const seconds = precision === "second" ? ":" + two(date.getUTCSeconds()) : "";
  return `${dayText(time)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${seconds} UTC`;
}

/** From one day to another, without repeating what both share. */
export function spanText(from, to) {
  if (from === null || to === null) return "undated";
  const [first, last] = [dayText(from), dayText(to)];
  if (first === last) return first;
  const [a, b] = [first.split(" "), last.split(" ")];
  const short = a[2] !== b[2] ? first : a[1] !== b[1] ? `${a[0]} ${a[1]}` : a[0];
  return `${short} – ${last}`;
}

/** Whether a time is one of the clock, not only a day. */
export function isClock(time, precision) {
  return time !== null && (precision === "minute" || precision === "second");
}

/** How long after: "at the same time", "40 minutes later", "3 hours earlier", "2 days later". */
export function gapText(seconds) {
  const size = Math.abs(seconds);
  if (size < 60) return "at the same time";
  const [number, unit] =
    size < 5400
      ? [size / 60, "minute"]
      : size < 172800
        ? [size / 3600, "hour"]
        : [size / 86400, "day"];
  return `${count(Math.round(number), unit)} ${seconds > 0 ? "later" : "earlier"}`;
}

/** The same, as short as a cell of a table wants it: "+3 h". */
export function shortGap(seconds) {
  const [number, unit] =
    seconds < 5400
      ? [seconds / 60, "min"]
      : seconds < 172800
        ? [seconds / 3600, "h"]
        : [seconds / 86400, "d"];
  return `+${Math.round(number)} ${unit}`;
}

/** Equal steps over a span that hold `times`: {unit, bins: [{from, to, count}]}, by year, month, week, day or hour. */
export function histogram(times, from, to) {
  const days = (to - from) / 86400;
  const unit =
    days > 3650 ? "year" : days > 240 ? "month" : days > 45 ? "week" : days > 3 ? "day" : "hour";
  const bins = [];
  for (let start = floorTo(from, unit); start <= to; start = nextOf(start, unit)) {
    bins.push({ from: start, to: nextOf(start, unit), count: 0 });
  }
  for (const time of times) {
    const bin = bins.find((one) => time < one.to);
    if (bin && time >= bin.from) bin.count += 1;
  }
  return { unit, bins };
}

function floorTo(time, unit) {
  const date = new Date(time * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === "year") return Date.UTC(year, 0) / 1000;
  if (unit === "month") return Date.UTC(year, month) / 1000;
  if (unit === "week") return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7)) / 1000;
  return unit === "day" ? Date.UTC(year, month, day) / 1000 : Math.floor(time / 3600) * 3600;
}

export function nextOf(time, unit, step = 1) {
  const date = new Date(time * 1000);
  if (unit === "year") return Date.UTC(date.getUTCFullYear() + step, 0) / 1000;
  if (unit === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step) / 1000;
  return time + step * { week: 604800, day: 86400, hour: 3600 }[unit];
}
