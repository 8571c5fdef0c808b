// Who follows whom, as `topicgraph compare` counts it (M12: Welbers and van Atteveldt, RNewsflow). Pure functions, no document.

import { INDEPENDENT } from "./model.js";
import { TOO_FEW, hasPublisher, shareOf } from "./outlet-measures.js";
import { isClock } from "./time.js";

const [SOONEST, LATEST] = [360, 129600]; // seconds: what appears at the same moment follows nobody, nor what comes days later

/** For each side the other sides: follows[a][b] is how articles of a are followed by similar ones of b, null where a is b. */
export function followMatrix(model, sides, mask) {
  const placeOf = placesOf(model, sides);
  const counts = timedCounts(model, placeOf, sides.length, mask);
  const matrix = sides.map((_, a) =>
    sides.map((__, b) =>
      a === b ? null : { matches: [], firsts: [], n: counts[a], m: counts[b] },
    ),
  );
  const found = matches(model, placeOf, mask);
  const earliest = new Map(); // of each later article, the moment of the first that it resembles, whoever's
  for (const { earlier, later } of found)
    earliest.set(later, Math.min(earliest.get(later) ?? Infinity, model.articles.time[earlier]));
  for (const match of found) {
    const cell = matrix[placeOf(match.earlier)]?.[placeOf(match.later)];
    if (!cell) continue;
    cell.matches.push(match);
    if (model.articles.time[match.earlier] === earliest.get(match.later)) cell.firsts.push(match);
  }
  return matrix.map((row) => row.map((cell) => cell && measuredFollow(cell)));
}

/** {k, n, share, low, high} of one side's articles that are followed, `preceded` of the other's, how many of them by `first` matches, the `matches`, `few`. */
function measuredFollow({ matches: found, firsts, n, m }) {
  const different = (list, end) => new Set(list.map((match) => match[end])).size;
  return {
    ...shareOf(different(found, "earlier"), n),
    preceded: shareOf(different(found, "later"), m),
    first: different(firsts, "earlier"),
    matches: found,
    few: Math.min(n, m) < TOO_FEW,
  };
}

/** Which side an article belongs to: its place; an outlet of no side is one of its own, and who is not known is null. */
function placesOf(model, sides) {
  const place = new Map(sides.flatMap(({ outlets }, n) => outlets.map((outlet) => [outlet, n])));
  return (n) =>
    hasPublisher(model, n)
      ? (place.get(model.articles.outlet[n]) ?? -1 - model.articles.outlet[n])
      : null;
}

function isTimedPiece(model, n, mask) {
  return (
    Boolean(mask[n] && model.articles.own[n] & INDEPENDENT) &&
    isClock(model.articles.time[n], model.articles.precision[n])
  );
}

function timedCounts(model, placeOf, sides, mask) {
  const counts = Array(sides).fill(0);
  for (let n = 0; n < model.size; n += 1)
    if (placeOf(n) !== null && placeOf(n) >= 0 && isTimedPiece(model, n, mask))
      counts[placeOf(n)] += 1;
  return counts;
}

/** All pairs of similar articles of two sides within the window: [{earlier, later}]. */
function matches(model, placeOf, mask) {
  const { time } = model.articles;
  return model.linksOf.flatMap((links, a) =>
    (isTimedPiece(model, a, mask) ? links : [])
      .filter(
        ({ kind, other: b, forward }) =>
          forward &&
          kind === "similar" &&
          isTimedPiece(model, b, mask) &&
          placeOf(a) !== null &&
          placeOf(b) !== null &&
          placeOf(a) !== placeOf(b),
      )
      .map(({ other: b }) =>
        time[a] < time[b] ? { earlier: a, later: b } : { earlier: b, later: a },
      )
      .filter(({ earlier, later }) => {
        const seconds = time[later] - time[earlier];
        return seconds > SOONEST && seconds <= LATEST;
      }),
  );
}
