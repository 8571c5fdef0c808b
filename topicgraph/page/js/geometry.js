// Places in the picture: pure functions, no document.

const ROOM = 11; // from the middle of one article in an open story to that of the next, about

/** The places of `number` articles in an open story around 0, 0, and the radius of the disc that holds them. */
export function disc(number) {
  const places = [];
  for (let n = 0; n < number; n += 1) {
    const distance = ROOM * Math.sqrt(n + 0.5);
    const angle = n * 2.399963;
    places.push([distance * Math.cos(angle), distance * Math.sin(angle)]);
  }
  return { places, radius: ROOM * Math.sqrt(number) + 12 };
}

/** `marks` ({x, y, size}) moved out of the `holes` ({x, y, radius}) that opened among them; each mark is a new object. */
export function spread(marks, holes) {
  return marks.map((mark) => {
    const moved = { ...mark };
    for (const hole of holes) {
      const [dx, dy] = [moved.x - hole.x, moved.y - hole.y];
      const distance = Math.hypot(dx, dy) || 1e-6;
      const reach = hole.radius + mark.size + 4;
      const wave = 2.2 * reach; // beyond this nothing moves
      if (distance >= wave) continue;
      const target = reach + (wave - reach) * (distance / wave);
      moved.x = hole.x + (dx / distance) * target;
      moved.y = hole.y + (distance > 1e-5 ? dy / distance : 1) * target;
    }
    return moved;
  });
}

/** The convex hull of points [x, y], in order around it. */
export function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list) => {
    const chain = [];
    for (const point of list) {
      while (
        chain.length > 1 &&
        cross(chain[chain.length - 2], chain[chain.length - 1], point) <= 0
      )
        chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Whether a point lies within `margin` of a hull's inside. */
export function within(point, corners, margin) {
  if (!corners.length) return false;
  let inside = corners.length > 2;
  for (let n = 0; n < corners.length; n += 1) {
    const [a, b] = [corners[n], corners[(n + 1) % corners.length]];
    if (toSegment(point, a, b) <= margin) return true;
    if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) < 0) inside = false;
  }
  return inside;
}

function toSegment(point, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square
    ? Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square))
    : 0;
  return Math.hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy);
}
