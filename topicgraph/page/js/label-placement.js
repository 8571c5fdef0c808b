// Labels that overlap neither marks nor each other. Pure functions, no document; all lengths are
// screen pixels.

/**
 * @typedef {object} LabelItem
 * @property {number} x middle of the mark
 * @property {number} y
 * @property {number} r radius of the mark
 * @property {number} w size of the label
 * @property {number} h
 * @property {number} mast how far above or below its mark the label may stand, like a flag
 * @property {number} away how far from its mark the label may stand in any direction
 * @property {boolean} [first] whether it is placed before all others
 * @property {LabelText[]} [shorter] what it may say instead where it has no place
 */
/** @typedef {{lines: string[], w: number, h: number}} LabelText */
/** @typedef {[number, number, number, number]} Line */
/** @typedef {{x: number, y: number, w: number, h: number}} Box */
/** @typedef {Box & {leader: Line | null}} LabelBox */
/** @typedef {ReturnType<typeof makeOccupancyGrid>} Grid */

const CELL_SIZE = 4;
export const LINE_HEIGHT = 15;

/** What a cell under a mark contains, and one under a label or a leader line. */
export const TAKEN_BY_MARK = 1;
export const TAKEN_BY_LABEL = 2;

/** From a mast to its label. */
const MAST_GAP = 7;
/** From one step of a mast to the next. */
const MAST_STEP = LINE_HEIGHT * 0.7;
/** A label is tried farther out by this step each time, in this number of directions. */
const DISTANCE_STEP = 8;
const DIRECTIONS = 24;
/** How much farther away a label may be to keep its leader line clear of marks. */
const MAX_DETOUR = 48;

/** A grid of what is taken on a screen. @param {number} width @param {number} height */
export function makeOccupancyGrid(width, height) {
  const columns = Math.ceil(width / CELL_SIZE);
  const rows = Math.ceil(height / CELL_SIZE);
  return { width, height, columns, rows, cells: new Uint8Array(columns * rows) };
}

/**
 * Whether a cell under a box passes a test.
 * @param {Grid} grid
 * @param {Box} box
 * @param {(cell: number) => boolean} test
 */
function someCell(grid, box, test) {
  const left = Math.max(0, Math.floor(box.x / CELL_SIZE));
  const right = Math.min(grid.columns - 1, Math.floor((box.x + box.w) / CELL_SIZE));
  const top = Math.max(0, Math.floor(box.y / CELL_SIZE));
  const bottom = Math.min(grid.rows - 1, Math.floor((box.y + box.h) / CELL_SIZE));
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (test(row * grid.columns + column)) return true;
    }
  }
  return false;
}

/** Takes a box for a mark or a label. @param {Grid} grid @param {Box} box @param {number} by */
export function occupy(grid, box, by) {
  someCell(grid, box, (cell) => {
    grid.cells[cell] = Math.max(grid.cells[cell], by);
    return false;
  });
}

/** @param {Grid} grid @param {Box} box */
export function isFree(grid, box) {
  return isOnScreen(grid, box) && !someCell(grid, box, (cell) => grid.cells[cell] > 0);
}

/** @param {Grid} grid @param {Box} box */
function isOnScreen({ width, height }, { x, y, w, h }) {
  return x >= 2 && y >= 2 && x + w <= width - 2 && y + h <= height - 2;
}

/**
 * Places labels greedily, in the order of the list: beside the mark, on a mast, or away from it
 * with a leader line. Those that may stand away are first tried beside their marks, so that none
 * takes the place beside another's. One without a free place says less, if it may; if there is
 * none for that either, it is left out. x, y is the label's top left.
 * @template {LabelItem} T
 * @param {T[]} items
 * @param {Grid} grid is taken up by the labels
 * @param {number} limit
 * @returns {{item: T, x: number, y: number, leader: Line | null}[]}
 */
export function placeLabels(items, grid, limit) {
  /** @type {Map<T, LabelBox>} */
  const placed = new Map();
  const place = (item, box) => {
    if (!box || placed.size >= limit) return;
    if (box.text) Object.assign(item, box.text);
    occupy(grid, widen(box), TAKEN_BY_LABEL);
    if (box.leader) someOnLine(box.leader, (point) => (occupy(grid, point, TAKEN_BY_LABEL), false));
    placed.set(item, box);
  };
  const findBeside = (item) => adjacentBoxes(item).find((one) => isFree(grid, one));
  const findShorter = (item) => {
    for (const text of item.shorter || []) {
      const short = { ...item, ...text };
      const box = findBeside(short) || findDetachedBox(grid, short);
      if (box) return { ...box, text };
    }
    return null;
  };
  const [first, others] = [items.filter((item) => item.first), items.filter((item) => !item.first)];
  for (const group of [first, others.filter(({ away }) => away)]) {
    for (const item of group) place(item, findBeside(item));
    for (const item of group) {
      if (!placed.has(item)) place(item, findDetachedBox(grid, item) || findShorter(item));
    }
  }
  for (const item of items) {
    if (placed.has(item)) continue;
    const onMast = (one) => isFree(grid, one) && !crosses(grid, one, TAKEN_BY_LABEL);
    const box = findBeside(item) || mastBoxes(item).find(onMast) || findDetachedBox(grid, item);
    place(item, box);
  }
  return [...placed].map(([item, { x, y, leader }]) => ({ item, x, y, leader }));
}

/** @param {Box} box @returns {Box} */
function widen({ x, y, w, h }) {
  return { x: x - 3, y: y - 1, w: w + 6, h: h + 2 };
}

/** @param {LabelItem} item @returns {LabelBox[]} */
function adjacentBoxes({ x, y, r, w, h }) {
  const gap = r + 4;
  const box = (left, top) => ({ x: left, y: top, w, h, leader: null });
  return [
    box(x + gap, y - h / 2),
    box(x - gap - w, y - h / 2),
    box(x - w / 2, y + gap),
    box(x - w / 2, y - gap - h),
    box(x + gap * 0.7, y + gap * 0.7),
    box(x + gap * 0.7, y - gap * 0.7 - h),
  ];
}

/**
 * Boxes beside a mast above or below the mark, like flags, the nearest first.
 * @param {LabelItem} item
 * @returns {LabelBox[]}
 */
function mastBoxes({ x, y, r, w, h, mast }) {
  /** @type {LabelBox[]} */
  const boxes = [];
  for (let height = MAST_STEP; height <= mast; height += MAST_STEP) {
    const above = y - r - h - height;
    const below = y + r + height;
    for (const left of [x + MAST_GAP, x - MAST_GAP - w]) {
      boxes.push({ x: left, y: above, w, h, leader: [x, y - r, x, above + 2] });
      boxes.push({ x: left, y: below, w, h, leader: [x, y + r, x, below + h - 2] });
    }
  }
  return boxes;
}

/**
 * The nearest box away from the mark whose leader line crosses nothing; if there is none nearby,
 * the nearest whose line crosses marks only.
 * @param {Grid} grid
 * @param {LabelItem} item
 */
function findDetachedBox(grid, item) {
  let fallback = null;
  let farthest = item.away;
  for (let distance = DISTANCE_STEP; distance <= farthest; distance += DISTANCE_STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const box = makeDetachedBox(item, distance, (turn * 2 * Math.PI) / DIRECTIONS);
      if (!isFree(grid, widen(box))) continue;
      if (!crosses(grid, box, TAKEN_BY_MARK)) return box;
      if (fallback || crosses(grid, box, TAKEN_BY_LABEL)) continue;
      fallback = box;
      farthest = Math.min(farthest, distance + MAX_DETOUR);
    }
  }
  return fallback;
}

/**
 * A label at a distance from its mark in a direction, and the line from the mark's edge to it.
 * @param {LabelItem} item
 * @param {number} distance
 * @param {number} angle
 * @returns {LabelBox}
 */
function makeDetachedBox({ x, y, r, w, h }, distance, angle) {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const left = x + (r + distance) * right - (w * (1 - right)) / 2;
  const top = y + (r + distance) * down - (h * (1 - down)) / 2;
  const endX = Math.min(Math.max(x, left), left + w);
  const endY = Math.min(Math.max(y, top), top + h);
  const length = Math.hypot(endX - x, endY - y) || 1;
  const start = [x + (r * (endX - x)) / length, y + (r * (endY - y)) / length];
  return { x: left, y: top, w, h, leader: [start[0], start[1], endX, endY] };
}

/**
 * Whether a point of a line passes a test; the points lie close enough to meet every cell.
 * @param {Line} line
 * @param {(point: Box) => boolean} test
 */
function someOnLine([x, y, endX, endY], test) {
  const steps = Math.max(1, Math.ceil(Math.hypot(endX - x, endY - y) / (CELL_SIZE / 2)));
  for (let n = 0; n <= steps; n += 1) {
    const part = n / steps;
    if (test({ x: x + (endX - x) * part, y: y + (endY - y) * part, w: 0, h: 0 })) return true;
  }
  return false;
}

/**
 * Whether a box's leader line crosses what is taken by at least `by`. The start of the line, at
 * its own mark, does not count.
 * @param {Grid} grid
 * @param {LabelBox} box
 * @param {number} by
 */
function crosses(grid, { leader }, by) {
  if (!leader) return false;
  const [x, y, endX, endY] = leader;
  const length = Math.hypot(endX - x, endY - y) || 1;
  const skipped = Math.min(1, (1.5 * CELL_SIZE) / length);
  /** @type {Line} */
  const rest = [x + (endX - x) * skipped, y + (endY - y) * skipped, endX, endY];
  return someOnLine(rest, (point) => someCell(grid, point, (cell) => grid.cells[cell] >= by));
}
