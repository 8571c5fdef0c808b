// Labels that do not overlap: pure functions, no document. All in screen pixels.

const CELL = 4;
const LINE = 15;
const LABEL = 9; // what a cell under a label or a leader line holds; one under a mark holds what covering it costs
const MAST = 7; // from a leader line to its label

/** A map of what is taken on a screen of this size. */
function takenMap(width, height) {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  return { width, height, columns, rows, cells: new Uint8Array(columns * rows) };
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

/** Marks a box as taken, by a label or by a mark. */
function take(map, box, by) {
  eachCell(map, box, (cell) => {
    map.cells[cell] = Math.max(map.cells[cell], by);
    return false;
  });
}

function isFree(map, box) {
  return fits(map, box) && !eachCell(map, box, (cell) => map.cells[cell] > 0);
}

function fits(map, box) {
  return box.x >= 2 && box.y >= 2 && box.x + box.w <= map.width - 2 && box.y + box.h <= map.height - 2;
}

/** What it costs to cover the marks under a box; infinite where it would cover a label. */
function covered(map, box) {
  let cells = 0;
  if (!fits(map, box) || eachCell(map, box, (cell) => (cells += map.cells[cell]) && map.cells[cell] === LABEL)) return Infinity;
  return cells;
}

/**
 * Places for labels, greedily, the first in the list first. An item is {x, y, r, w, h, far, must, wide}: the mark's middle and radius,
 * the label's size, whether (`wide`) more places around the mark are tried, how `far` it may stand from its mark on a leader line, in steps, and what covering other marks may cost
 * rather than leaving it out. Gives {item, x, y, leader} with the label's top left corner.
 */
function placeLabels(items, map, limit) {
  const placed = [];
  for (const item of items) {
    if (placed.length >= limit) break;
    const spot = around(item).find((box) => isFree(map, box)) || (item.far && flags(item).find((box) => standsFree(map, item, box)))
      || (item.must && leastCovering(map, item));
    if (!spot) continue;
    take(map, { x: spot.x - 3, y: spot.y - 1, w: spot.w + 6, h: spot.h + 2 }, LABEL);
    if (spot.leader) take(map, leaderBox(item, spot), LABEL);
    placed.push({ item, x: spot.x, y: spot.y, leader: spot.leader });
  }
  return placed;
}

function leastCovering(map, item) {
  const costs = around(item).map((box) => ({ box, cost: covered(map, box) }));
  const best = costs.reduce((least, one) => (one.cost < least.cost ? one : least));
  return best.cost <= item.must ? best.box : null;
}

function beside({ x, y, r, w, h }) {
  const gap = r + 4;
  const box = (left, top) => ({ x: left, y: top, w, h, leader: false });
  return [
    box(x + gap, y - h / 2), box(x - gap - w, y - h / 2), box(x - w / 2, y + gap), box(x - w / 2, y - gap - h),
    box(x + gap * 0.7, y + gap * 0.7), box(x + gap * 0.7, y - gap * 0.7 - h),
  ];
}

/** The places beside a mark; for a wide item also those shifted along its sides and a little further out. */
function around(item) {
  if (!item.wide) return beside(item);
  const shifted = [[0, 0], [0, 8], [0, -8], [item.w / 3, 0], [-item.w / 3, 0]];
  const rings = [0, 7, 14].map((further) => beside({ ...item, r: item.r + further }));
  return rings.flatMap((ring) => ring.flatMap((box, n) => (
    shifted.filter(([dx, dy]) => (n < 2 ? !dx : !dy)).map(([dx, dy]) => ({ ...box, x: box.x + dx, y: box.y + dy }))
  )));
}

/** Labels that fly like flags from a mast above or below the mark, the nearest first. */
function flags({ x, y, r, w, h, far }) {
  const list = [];
  for (let step = 1; step <= far; step += 1) {
    const [above, below] = [y - r - h - step * LINE * 0.7, y + r + step * LINE * 0.7];
    for (const left of [x + MAST, x - MAST - w]) {
      list.push({ x: left, y: above, w, h, leader: true }, { x: left, y: below, w, h, leader: true });
    }
  }
  return list;
}

function leaderBox(item, box) {
  const down = box.y > item.y;
  const [top, bottom] = down ? [item.y + item.r + CELL, box.y + box.h] : [box.y, item.y - item.r - CELL];
  return { x: item.x, y: top, w: 0, h: Math.max(0, bottom - top) };
}

function standsFree(map, item, box) {
  return isFree(map, box) && !eachCell(map, leaderBox(item, box), (cell) => map.cells[cell] === LABEL);
}
