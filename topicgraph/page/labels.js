// Labels that do not overlap: pure functions, no document. All in screen pixels.

const CELL = 6;
const LINE = 15;

/** A map of what is taken on a screen of this size. */
function takenMap(width, height) {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  return { columns, rows, cells: new Uint8Array(columns * rows) };
}

function eachCell(map, box, visit) {
  const [left, right] = [Math.max(0, Math.floor(box.x / CELL)), Math.min(map.columns - 1, Math.floor((box.x + box.w) / CELL))];
  const [top, bottom] = [Math.max(0, Math.floor(box.y / CELL)), Math.min(map.rows - 1, Math.floor((box.y + box.h) / CELL))];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (visit(row * map.columns + column)) return true;
    }
  }
  return false;
}

/** Marks a box as taken: by a label (2) or by a mark (1). */
function take(map, box, by) {
  eachCell(map, box, (cell) => {
    map.cells[cell] = Math.max(map.cells[cell], by);
    return false;
  });
}

function isFree(map, box) {
  if (box.x < 2 || box.y < 2 || box.x + box.w > map.columns * CELL - 2 || box.y + box.h > map.rows * CELL - 2) return false;
  return !eachCell(map, box, (cell) => map.cells[cell] > 0);
}

/**
 * Places for labels, greedily, the first in the list first. An item is {x, y, r, w, h, far}: the mark's middle and radius, the
 * label's size, and whether it may stand away from its mark on a leader line. What finds no room is left out.
 * Gives {item, x, y, leader} with the label's top left corner.
 */
function placeLabels(items, map, limit) {
  const placed = [];
  for (const item of items) {
    if (placed.length >= limit) break;
    const spot = candidates(item).find((box) => isFree(map, box));
    if (!spot) continue;
    take(map, { x: spot.x - 3, y: spot.y - 1, w: spot.w + 6, h: spot.h + 2 }, 2);
    placed.push({ item, x: spot.x, y: spot.y, leader: spot.leader });
  }
  return placed;
}

function candidates({ x, y, r, w, h, far }) {
  const gap = r + 4;
  const box = (left, top, leader = false) => ({ x: left, y: top, w, h, leader });
  const list = [
    box(x + gap, y - h / 2), box(x - gap - w, y - h / 2), box(x - w / 2, y + gap), box(x - w / 2, y - gap - h),
    box(x + gap * 0.7, y + gap * 0.7), box(x + gap * 0.7, y - gap * 0.7 - h),
  ];
  if (!far) return list;
  for (let step = 1; step <= 16; step += 1) {
    for (const side of [0, -w * 0.45, w * 0.45]) {
      list.push(box(x - w / 2 + side, y - gap - h - step * LINE, true), box(x - w / 2 + side, y + gap + step * LINE, true));
    }
  }
  return list;
}
