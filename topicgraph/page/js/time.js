// Times as text and in steps, always in UTC. Pure functions, no document.
// A time is a number of seconds since 1970-01-01 UTC, or null where there is no date.

/** @import { Precision } from "./types" */
import { countPhrase } from "./text.js";

export const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const [MINUTE, HOUR, DAY] = [60, 3600, 86400];
const UNIT_SECONDS = { week: 7 * DAY, day: DAY, hour: HOUR };

/** @typedef {"year" | "month" | "week" | "day" | "hour"} Unit */

/** @param {number} number */
export function padTwo(number) {
  return String(number).padStart(2, "0");
}

/** "4 Mar 2021". @param {number} time */
export function formatDay(time) {
  const date = new Date(time * 1000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "21:09". @param {number} time */
export function formatClock(time) {
  const date = new Date(time * 1000);
  return `${padTwo(date.getUTCHours())}:${padTwo(date.getUTCMinutes())}`;
}

/**
 * A moment at its precision: "4 Mar 2021, 21:09 UTC"; "4 Mar 2021, time not given"; "undated";
 * "4 Mar 2021, 21:09, no zone stated, taken as UTC".
 * @param {number | null} time
 * @param {Precision} precision
 * @param {boolean} isZoneless whether the time was stated without a zone
 */
export function formatMoment(time, precision, isZoneless = false) {
  if (time === null) return "undated";
  if (!statesTimeOfDay(time, precision)) return `${formatDay(time)}, time not given`;
  const seconds = precision === "second" ? ":" + padTwo(new Date(time * 1000).getUTCSeconds()) : "";
  const zone = isZoneless ? ", no zone stated, taken as UTC" : " UTC";
  return `${formatDay(time)}, ${formatClock(time)}${seconds}${zone}`;
}

/**
 * From one day to another, without repeating the month or year that both share.
 * @param {number | null} from
 * @param {number | null} to
 */
export function formatSpan(from, to) {
  if (from === null || to === null) return "undated";
  const [first, last] = [formatDay(from), formatDay(to)];
  if (first === last) return first;
  const [a, b] = [first.split(" "), last.split(" ")];
  const short = a[2] !== b[2] ? first : a[1] !== b[1] ? `${a[0]} ${a[1]}` : a[0];
  return `${short} – ${last}`;
}

/**
 * A step of a histogram: "2021", "Nov 2021", "week of 1 Nov 2021", "4 Mar 2021, 21:00 UTC".
 * @param {number} time its start
 * @param {Unit} unit
 */
export function formatBin(time, unit) {
  const day = formatDay(time);
  if (unit === "year") return day.slice(-4);
  if (unit === "month") return day.replace(/^\d+ /, "");
  if (unit === "week") return `week of ${day}`;
  return unit === "day" ? day : `${day}, ${formatClock(time)} UTC`;
}

/**
 * Whether a time states the time of day, not only the day.
 * @param {number | null} time
 * @param {Precision} precision
 */
export function statesTimeOfDay(time, precision) {
  return time !== null && (precision === "minute" || precision === "second");
}

/**
 * How long after: "at the same time", "40 minutes later", "3 hours earlier", "2 days later".
 * @param {number} seconds
 */
export function formatGap(seconds) {
  const size = Math.abs(seconds);
  if (size < MINUTE) return "at the same time";
  const [unit, length] =
    size < 1.5 * HOUR ? ["minute", MINUTE] : size < 2 * DAY ? ["hour", HOUR] : ["day", DAY];
  const number = countPhrase(Math.round(size / Number(length)), String(unit));
  return `${number} ${seconds > 0 ? "later" : "earlier"}`;
}

/**
 * Time since a first article: "within a minute", "+16 min", "+2 h 4 min", "+3 d 5 h".
 * @param {number} seconds
 */
export function formatOffset(seconds) {
  if (seconds < MINUTE) return "within a minute";
  const [days, hours] = [Math.floor(seconds / DAY), Math.floor((seconds % DAY) / HOUR)];
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const [one, other] = days
    ? [`${days} d`, hours && `${hours} h`]
    : [hours && `${hours} h`, minutes && `${minutes} min`];
  return "+" + [one, other].filter(Boolean).join(" ");
}

/** A gap as short as a cell of a table wants it: "+3 h". @param {number} seconds */
export function formatShortGap(seconds) {
  if (seconds < MINUTE) return "+<1 min";
  if (seconds < 1.5 * HOUR) return `+${Math.round(seconds / MINUTE)} min`;
  if (seconds < 2 * DAY) return `+${Math.round(seconds / HOUR)} h`;
  return `+${Math.round(seconds / DAY)} d`;
}

/**
 * Equal steps over a span, from years down to hours, with the number of `times` in each.
 * @param {number[]} times
 * @param {number} from
 * @param {number} to
 * @param {boolean} hasHours whether all of them state the time of day
 */
export function makeHistogram(times, from, to, hasHours = true) {
  const finest = chooseUnit((to - from) / DAY);
  const unit = finest === "hour" && !hasHours ? "day" : finest;
  const bins = [];
  for (let start = floorToUnit(from, unit); start <= to; start = nextUnit(start, unit)) {
    bins.push({ from: start, to: nextUnit(start, unit), count: 0 });
  }
  for (const time of times) {
    const bin = bins.find((one) => time < one.to);
    if (bin && time >= bin.from) bin.count += 1;
  }
  return { unit, bins };
}

/** @param {number} days @returns {Unit} */
function chooseUnit(days) {
  if (days > 3650) return "year";
  if (days > 240) return "month";
  if (days > 45) return "week";
  return days > 3 ? "day" : "hour";
}

/** @param {number} time @param {Unit} unit */
function floorToUnit(time, unit) {
  const date = new Date(time * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === "year") return Date.UTC(year, 0) / 1000;
  if (unit === "month") return Date.UTC(year, month) / 1000;
  const daysSinceMonday = (date.getUTCDay() + 6) % 7;
  if (unit === "week") return Date.UTC(year, month, day - daysSinceMonday) / 1000;
  return unit === "day" ? Date.UTC(year, month, day) / 1000 : Math.floor(time / HOUR) * HOUR;
}

/**
 * The time `step` units later; months and years have their own lengths.
 * @param {number} time
 * @param {Unit} unit
 */
export function nextUnit(time, unit, step = 1) {
  const date = new Date(time * 1000);
  if (unit === "year") return Date.UTC(date.getUTCFullYear() + step, 0) / 1000;
  if (unit === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step) / 1000;
  return time + step * UNIT_SECONDS[unit];
}
