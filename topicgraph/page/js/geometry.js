// Places in the picture. Pure functions, no document.

/** @typedef {[number, number]} Point */

/** About the distance from one article of an open story to the next. */
const ARTICLE_SPACING = 11;
/** Successive articles turn by the golden angle, so that they fill a disc evenly. */
const GOLDEN_ANGLE = 2.399963;
/** Marks are pushed aside up to this many radii from the middle of an open story. */
const PUSH_REACH = 2.2;

/**
 * The places of the articles of an open story around 0, 0, and the radius of their disc.
 * @param {number} number
 */
export function layOutDisc(number) {
  /** @type {Point[]} */
  const places = [];
  for (let n = 0; n < number; n += 1) {
    const distance = ARTICLE_SPACING * Math.sqrt(n + 0.5);
    const angle = n * GOLDEN_ANGLE;
    places.push([distance * Math.cos(angle), distance * Math.sin(angle)]);
  }
  return { places, radius: ARTICLE_SPACING * Math.sqrt(number) + 12 };
}

/** How far articles of an open story stand from their date on the time axis, to find room. */
const MAX_SHIFT = 7;
/** The smallest distance between two articles of an open story on the time axis. */
const TIME_SPACING = 9;

/**
 * The places of the articles of an open story on the time axis: each at its own date, or at most
 * MAX_SHIFT beside it, as near to the middle as the others leave room.
 * @param {number[]} xs where the dates lie, from the story's mark
 */
export function layOutInTime(xs) {
  /** @type {Point[]} */
  const places = [];
  const isFree = (x, y) => {
    return places.every(([a, b]) => Math.hypot(a - x, b - y) >= TIME_SPACING);
  };
  for (const x of xs) {
    for (let step = 0; places.length < xs.length; step += 1) {
      const y = (step % 2 ? 1 : -1) * Math.ceil(step / 2) * (TIME_SPACING / 2);
      const shift = [0, -MAX_SHIFT, MAX_SHIFT].find((one) => isFree(x + one, y));
      if (shift === undefined) continue;
      places.push([x + shift, y]);
      break;
    }
  }
  const heights = places.map(([, y]) => Math.abs(y));
  return { places, radius: Math.max(MAX_SHIFT, ...heights) + TIME_SPACING };
}

/**
 * Copies of `marks` moved out of the discs that opened among them.
 * @template {{x: number, y: number, size: number}} T
 * @param {T[]} marks
 * @param {{x: number, y: number, radius: number}[]} discs
 * @returns {T[]}
 */
export function pushOutOfDiscs(marks, discs) {
  return marks.map((mark) => {
    const moved = { ...mark };
    for (const disc of discs) {
      const [dx, dy] = [moved.x - disc.x, moved.y - disc.y];
      const distance = Math.hypot(dx, dy) || 1e-6;
      const inner = disc.radius + mark.size + 4;
      const outer = PUSH_REACH * inner;
      if (distance >= outer) continue;
      const target = inner + (outer - inner) * (distance / outer);
      moved.x = disc.x + (dx / distance) * target;
      moved.y = disc.y + (distance > 1e-5 ? dy / distance : 1) * target;
    }
    return moved;
  });
}

/**
 * The convex hull of points, in order around it (Andrew's monotone chain).
 * @param {Point[]} points
 */
export function convexHull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

/** @param {Point[]} points */
function halfHull(points) {
  const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  /** @type {Point[]} */
  const chain = [];
  for (const point of points) {
    while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) {
      chain.pop();
    }
    chain.push(point);
  }
  chain.pop();
  return chain;
}

/**
 * Whether a point lies inside a convex hull or within `margin` of its edge.
 * @param {Point} point
 * @param {Point[]} corners
 * @param {number} margin
 */
export function isWithinHull(point, corners, margin) {
  if (!corners.length) return false;
  let inside = corners.length > 2;
  for (let n = 0; n < corners.length; n += 1) {
    const [a, b] = [corners[n], corners[(n + 1) % corners.length]];
    if (distanceToSegment(point, a, b) <= margin) return true;
    if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) < 0) inside = false;
  }
  return inside;
}

/** @param {Point} point @param {Point} a @param {Point} b */
function distanceToSegment(point, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const projected = squared ? ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared : 0;
  const along = Math.max(0, Math.min(1, projected));
  return Math.hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy);
}
