// Labels that do not overlap: pure functions, no document. All in screen pixels.

const CELL = 4;
export const LINE = 15;
export const [MARK, LABEL] = [1, 2]; // what a cell under a mark holds, and one under a label or a leader line
const MAST = 7; // from a mast to the label that flies from it
const [STEP, TURNS] = [8, 24]; // a label that stands away is tried so many pixels further out each time, in so many directions
const DETOUR = 48; // so much further a label may stand to keep its line clear of marks

/** A map of what is taken on a screen of this size. */
export function takenMap(width, height) {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  return { width, height, columns, rows, cells: new Uint8Array(columns * rows) };
}

function eachCell(map, box, visit) {
  const [left, right] = [
    Math.max(0, Math.floor(box.x / CELL)),
    Math.min(map.columns - 1, Math.floor((box.x + box.w) / CELL)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(box.y / CELL)),
    Math.min(map.rows - 1, Math.floor((box.y + box.h) / CELL)),
  ];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (visit(row * map.columns + column)) return true;
    }
  }
  return false;
}

/** Marks a box as taken, by a label or by a mark. */
export function take(map, box, by) {
  eachCell(map, box, (cell) => {
    map.cells[cell] = Math.max(map.cells[cell], by);
    return false;
  });
}

export function isFree(map, box) {
  return fits(map, box) && !eachCell(map, box, (cell) => map.cells[cell] > 0);
}

function fits(map, box) {
  return (
    box.x >= 2 && box.y >= 2 && box.x + box.w <= map.width - 2 && box.y + box.h <= map.height - 2
  );
}

/**
 * Places for labels, greedily, the first in the list first; none covers a mark or another label, and what finds no place is left out. An
 * item is {x, y, r, w, h, mast, away}: the mark's middle and radius, the label's size, how high a mast above or below its mark it may
 * fly from, in steps, and how many pixels away in any direction it may stand. Gives {item, x, y, leader}: the label's top left corner,
 * and the line that leads there, [x, y, x, y] or null.
 */
export function placeLabels(items, map, limit) {
  const placed = [];
  for (const item of items) {
    if (placed.length >= limit) break;
    const spot =
      beside(item).find((box) => isFree(map, box)) ||
      flags(item).find((box) => isFree(map, box) && !crosses(map, box.leader, LABEL)) ||
      standingAway(map, item);
    if (!spot) continue;
    take(map, { x: spot.x - 3, y: spot.y - 1, w: spot.w + 6, h: spot.h + 2 }, LABEL);
    if (spot.leader) walkLine(spot.leader, (point) => take(map, point, LABEL));
    placed.push({ item, x: spot.x, y: spot.y, leader: spot.leader });
  }
  return placed;
}

function beside({ x, y, r, w, h }) {
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

/** Labels that fly like flags from a mast above or below the mark, the nearest first. */
function flags({ x, y, r, w, h, mast }) {
  const list = [];
  for (let step = 1; step <= mast; step += 1) {
    const [above, below] = [y - r - h - step * LINE * 0.7, y + r + step * LINE * 0.7];
    for (const left of [x + MAST, x - MAST - w]) {
      list.push(
        { x: left, y: above, w, h, leader: [x, y - r, x, above + 2] },
        { x: left, y: below, w, h, leader: [x, y + r, x, below + h - 2] },
      );
    }
  }
  return list;
}

/** The nearest place away from the mark whose line crosses nothing; where there is none nearby, the nearest whose line crosses marks only. */
function standingAway(map, item) {
  let second = null;
  let farthest = item.away;
  for (let distance = STEP; distance <= farthest; distance += STEP) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const box = towardsBox(item, distance, (turn * 2 * Math.PI) / TURNS);
      if (!isFree(map, { x: box.x - 3, y: box.y - 1, w: box.w + 6, h: box.h + 2 })) continue;
      if (!crosses(map, box.leader, MARK)) return box;
      if (second || crosses(map, box.leader, LABEL)) continue;
      second = box;
      farthest = Math.min(farthest, distance + DETOUR);
    }
  }
  return second;
}

/** The label's box at a distance from its mark in a direction, and the line from the mark's edge to the box. */
function towardsBox({ x, y, r, w, h }, distance, angle) {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const [left, top] = [
    x + (r + distance) * right - (w * (1 - right)) / 2,
    y + (r + distance) * down - (h * (1 - down)) / 2,
  ];
  const end = [Math.min(Math.max(x, left), left + w), Math.min(Math.max(y, top), top + h)];
  const length = Math.hypot(end[0] - x, end[1] - y) || 1;
  return {
    x: left,
    y: top,
    w,
    h,
    leader: [x + (r * (end[0] - x)) / length, y + (r * (end[1] - y)) / length, ...end],
  };
}

/** Visits points along a line, near enough to each other to meet every cell. */
function walkLine([x, y, endX, endY], visit) {
  const steps = Math.max(1, Math.ceil(Math.hypot(endX - x, endY - y) / (CELL / 2)));
  let found = false;
  for (let n = 0; n <= steps && !found; n += 1)
    found = visit({ x: x + ((endX - x) * n) / steps, y: y + ((endY - y) * n) / steps, w: 0, h: 0 });
  return Boolean(found);
}

/** Whether a leader line meets what holds at least `by`; its own mark, at its start, does not count. */
function crosses(map, [x, y, endX, endY], by) {
  const length = Math.hypot(endX - x, endY - y) || 1;
  const clear = Math.min(1, (1.5 * CELL) / length);
  const start = [x + (endX - x) * clear, y + (endY - y) * clear];
  return walkLine([...start, endX, endY], (point) =>
    eachCell(map, point, (cell) => map.cells[cell] >= by),
  );
}
