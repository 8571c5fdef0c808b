// The picture: vis-network draws marks and lines and moves the camera; labels, hulls, axis and highlights are painted around it.

import {
  SANS,
  onScreen,
  paintAxis,
  paintEdge,
  paintGrid,
  paintHoles,
  paintHulls,
  paintLabels,
  paintMark,
  paintOver,
  textWidth,
} from "./canvas-painting.js";
import { within } from "./geometry.js";
import { LABEL, LINE, MARK, placeLabels, take, takenMap } from "./label-placement.js";
import { labelLook, labelled } from "./label-selection.js";
import { along, belonging, compose, sift, thingOf, towards } from "./scene.js";
import { twoLines } from "./text.js";
import { DASHED, lineColor, markColor, palette } from "./theme.js";

const BUTTONS = 54; // the width of the camera's buttons with the room around them
const PATIENCE = 34; // labels at the first look; more with the zoom
const AWAY = { story: 240, outlet: 240, topic: 120, article: 220, stub: 120 }; // pixels that the name of a leading mark may stand away from it

const REARRANGED = 6000; // milliseconds after which "rearrange" stops by itself

/** The picture in `box`. `on` has `hover(thing or null, point)`, `choose(thing or null)`, `toggle(story)`, `moved(camera)`, `rested(words)`. */
export function makeView(box, model, on) {
  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const network = new vis.Network(box, { nodes, edges }, model.options);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const moved = new Map(); // where "rearrange" has put marks
  let composed = null;
  let shown = null;
  let whole = { view: model.opens, marks: [], edges: [], holes: [], open: [] };
  let drawn = sift(model, whole, { hide: [], selection: { filtered: false } });
  let rearranging = null;
  let marks = new Map();
  let homes = []; // where the marks stand once they have come to rest
  let hovered = null;
  let chosen = null;
  let route = null;
  let lit = null;
  let fitScale = 1;
  let touched = false;
  let dragging = false;
  let placed = null;

  function show(state) {
    shown = state;
    const before = new Map([...marks].map(([id, mark]) => [id, [mark.x, mark.y]]));
    const turned = drawn.view !== state.view;
    if (turned) rearranging?.stop();
    const key = [state.view, ...state.open].join(" ");
    const renewed = key !== composed;
    if (renewed) [whole, composed] = [compose(model, state, moved), key];
    drawn = sift(model, whole, state);
    marks = new Map(drawn.marks.map((mark) => [mark.id, mark]));
    homes = drawn.marks.map(({ x, y, size: r }) => ({ x, y, size: r }));
    lit = lighted();
    if (renewed) draw();
    else reveal();
    if (turned) glide(before);
    return drawn;
  }

  /** Has the picture drawn with the next frame, however often it is asked for before. */
  function repaint() {
    network.body.emitter.emit("_requestRedraw");
  }

  /** Hands vis-network all marks and lines of the composition. */
  function draw() {
    const colors = palette();
    edges.clear();
    nodes.clear();
    nodes.add(
      whole.marks.map(({ id, x, y, size, shape, ...mark }) => ({
        id,
        x,
        y,
        size,
        shape,
        color: markColor(mark, whole.view, colors, model.hues.length > 0),
      })),
    );
    edges.add(
      whole.edges.map(({ id, from, to, kind, weight }) => ({
        id,
        from,
        to,
        color: lineColor(colors.edges[kind], whole.edges.length),
        dashes: DASHED.includes(kind) && [4, 3],
        width: lineWidth(kind, weight),
      })),
    );
    reveal();
  }

  /** Lets vis-network draw only what is in the selection: much quicker than giving it other data. */
  function reveal() {
    network.body.nodeIndices = drawn.marks.map((mark) => mark.id);
    network.body.edgeIndices = drawn.edges.map((edge) => edge.id);
    placed = null;
    repaint();
  }

  function lineWidth(kind, weight) {
    const faint = model.mode === "stories" && (weight === 0 || kind === "published_by");
    return faint ? 0.5 : 0.8 + 0.4 * Math.min(weight, 6);
  }

  function glide(before) {
    if (calm.matches || !before.size) return;
    const start = performance.now();
    const moving = drawn.marks
      .filter((mark) => before.has(mark.id))
      .map((mark) => ({ mark, from: before.get(mark.id), to: [mark.x, mark.y] }));
    const step = (now) => {
      const part = Math.min(1, (now - start) / 450);
      const eased = 1 - (1 - part) ** 3;
      for (const { mark, from, to } of moving) {
        const body = network.body.nodes[mark.id];
        if (marks.get(mark.id) !== mark || !body) return;
        [mark.x, mark.y] = [
          from[0] + (to[0] - from[0]) * eased,
          from[1] + (to[1] - from[1]) * eased,
        ];
        [body.x, body.y] = [mark.x, mark.y];
      }
      placed = null;
      repaint();
      if (part < 1) requestAnimationFrame(step);
    };
    step(start);
  }

  function focus() {
    return hovered || chosen;
  }

  function lighted() {
    if (focus()) {
      const found = belonging(model, drawn, focus());
      return found.marks.size ? found : null;
    }
    return route ? along(model, drawn, route) : null;
  }

  function relight() {
    lit = lighted();
    placed = null;
    repaint();
  }

  function toScreen() {
    const scale = network.getScale();
    const origin = network.canvasToDOM({ x: 0, y: 0 });
    return { scale, origin, x: (x) => origin.x + x * scale, y: (y) => origin.y + y * scale };
  }

  function size() {
    return { width: box.clientWidth, height: box.clientHeight };
  }

  network.on("beforeDrawing", (context) =>
    onScreen(context, () => {
      const to = toScreen();
      if (drawn.view === "time") paintGrid(context, model.scale, to, palette(), size());
      const thing = focus();
      paintHulls(
        context,
        drawn.hulls,
        to,
        palette(),
        thing && thing.kind === "story" ? thing.ref : -1,
      );
      paintHoles(context, drawn.holes, to, palette());
    }),
  );

  network.on("afterDrawing", (context) =>
    onScreen(context, () => {
      const to = toScreen();
      const colors = palette();
      if (lit) paintLit(context, to, colors);
      else if (drawn.view === "time") paintLetters(context, to, colors);
      paintWords(context, to, colors);
      if (drawn.view === "time") paintAxis(context, model.scale, to, colors, size());
      const undated = drawn.view === "time" ? drawn.marks.filter((mark) => mark.undated) : [];
      if (undated.length)
        paintOver(context, `no date (${undated.length.toLocaleString("en")})`, undated, to, colors);
    }),
  );

  function paintLit(context, to, colors) {
    context.fillStyle = colors.veil;
    context.fillRect(0, 0, box.clientWidth, box.clientHeight);
    context.lineWidth = 1.3;
    for (const edge of lit.edges) {
      const inside =
        drawn.view === "network" &&
        model.mode === "stories" &&
        lit.own.has(edge.from) &&
        lit.own.has(edge.to);
      context.strokeStyle = inside ? colors.line : colors.soft; // the many lines within an open story would be a blot
      paintEdge(context, marks.get(edge.from), marks.get(edge.to), to, DASHED.includes(edge.kind));
    }
    for (const id of lit.marks) {
      const mark = marks.get(id);
      if (mark)
        paintMark(
          context,
          mark,
          to,
          markColor(mark, drawn.view, colors, model.hues.length > 0),
          lit.own.has(id) ? colors.ink : null,
        );
    }
    if (drawn.view === "time") paintLetters(context, to, colors);
  }

  function paintLetters(context, to, colors) {
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = colors.paper;
    for (const mark of lit ? [...lit.marks].map((id) => marks.get(id)) : drawn.marks) {
      const r = mark ? mark.size * to.scale : 0;
      if (r < 7 || mark.hue === undefined) continue;
      context.font = `700 ${Math.min(14, Math.round(r * 1.1))}px ${SANS}`;
      context.fillText(model.letters[mark.hue], to.x(mark.x), to.y(mark.y) + 0.5);
    }
  }

  function paintWords(context, to, colors) {
    const key = `${to.scale} ${lit ? [...lit.own].join() : ""}`;
    const still =
      placed &&
      placed.key === key &&
      (dragging || (placed.origin.x === to.origin.x && placed.origin.y === to.origin.y));
    if (!still) placed = { key, origin: to.origin, labels: placeWords(context, to, colors) };
    paintLabels(context, placed.labels, colors, {
      x: to.origin.x - placed.origin.x,
      y: to.origin.y - placed.origin.y,
    });
  }

  function placeWords(context, to, colors) {
    const { width, height } = size();
    const map = takenMap(width, height);
    const onIt = drawn.marks.filter((mark) => {
      const [x, y] = [to.x(mark.x), to.y(mark.y)];
      return (
        x > -20 && y > -20 && x < width + 20 && y < height + 20 && (!lit || lit.marks.has(mark.id))
      );
    });
    for (const mark of onIt) {
      const r = mark.size * to.scale;
      take(map, { x: to.x(mark.x) - r, y: to.y(mark.y) - r, w: 2 * r, h: 2 * r }, MARK);
    }
    if (drawn.view === "time") take(map, { x: 0, y: height - 24, w: width, h: 24 }, LABEL);
    take(map, { x: width - 50, y: 8, w: 50, h: 100 }, LABEL); // the camera's buttons, and "Rearrange" under them
    if (drawn.view === "network") take(map, { x: width - 108, y: 106, w: 100, h: 38 }, LABEL);
    const zoomed = to.scale / fitScale;
    const wanted = labelled(model, drawn, onIt, { zoomed, lit }).slice(0, 400);
    return placeLabels(
      wanted.map((label) => measured(context, label, to, colors)),
      map,
      Math.min(160, PATIENCE * Math.max(1, zoomed ** 1.5)),
    );
  }

  function measured(context, { x, y, size: r, kind, text, leads }, to, colors) {
    const [font, color] = labelLook(kind, colors);
    const lines = twoLines(text, kind === "outlet" || kind === "topic" ? 26 : 30);
    const w = Math.max(...lines.map((line) => textWidth(context, line, font)));
    const inTime = drawn.view === "time"; // there masts reach over all that is around
    return {
      x: to.x(x),
      y: to.y(y),
      r: r * to.scale,
      w,
      h: LINE * lines.length,
      lines,
      font,
      color,
      mast: inTime ? 34 : 0,
      away: leads && !inTime ? AWAY[kind] : 0,
    };
  }

  function thingAt(params) {
    const id = network.getNodeAt(params.pointer.DOM);
    if (id !== undefined) return thingOf(marks.get(id));
    const { x, y } = params.pointer.canvas;
    const open = drawn.holes.find((hole) => Math.hypot(x - hole.x, y - hole.y) < hole.radius);
    const around = drawn.hulls.find(({ corners }) => within([x, y], corners, 15));
    return open || around ? { kind: "story", ref: (open || around).story } : null;
  }

  network.on("click", (params) => {
    const thing = thingAt(params);
    setTimeout(() => on.choose(thing)); // a second click must not wait for the panel: it would come too late to be a double one
  });
  network.on("doubleClick", (params) => {
    const thing = thingAt(params);
    if (thing && thing.kind === "story" && model.mode === "stories") on.toggle(thing.ref);
  });
  network.on("hoverNode", ({ node, pointer }) => {
    hovered = thingOf(marks.get(node));
    on.hover(hovered, pointer.DOM);
    relight();
  });
  const leave = () => {
    if (!hovered) return;
    hovered = null;
    on.hover(null);
    relight();
  };
  network.on("blurNode", leave);
  box.addEventListener("mouseleave", leave);
  network.on("dragStart", () => {
    [dragging, touched] = [true, true];
    leave();
  });
  network.on("dragEnd", () => {
    dragging = false;
    placed = null;
    repaint();
    on.moved(camera());
  });
  network.on("zoom", () => {
    touched = true;
    leave();
    on.moved(camera());
  });
  network.on("resize", () => requestAnimationFrame(() => touched || fit()));

  function camera() {
    const { x, y } = network.getViewPosition();
    return [x, y, network.getScale()];
  }

  function aim(cam) {
    touched = true;
    settle();
    network.moveTo({ position: { x: cam[0], y: cam[1] }, scale: cam[2], animation: false });
    placed = null;
  }

  /** Lets vis-network see now what size the pane has: seen later, it would move the camera. */
  function settle() {
    network.setSize("100%", "100%");
    network.canvas.setSize();
  }

  /** Frames all marks, where they will rest: on the way there they may still glide. The camera's buttons get room at the right. */
  function fit() {
    touched = false;
    settle();
    const { width, height } = size();
    if (!homes.length || !width) return;
    const edge = (axis, sign) =>
      Math.max(...homes.map((mark) => sign * mark[axis] + mark.size)) * sign;
    const [left, right, top, bottom] = [edge("x", -1), edge("x", 1), edge("y", -1), edge("y", 1)];
    const feet = drawn.view === "time" ? 46 : 12;
    const scale = Math.min(
      (width - 20 - BUTTONS) / (right - left),
      (height - 70 - feet) / (bottom - top),
      1.9,
    );
    fitScale = scale;
    const position = {
      x: (left + right) / 2 + (BUTTONS - 20) / 2 / scale,
      y: (top + bottom) / 2 + feet / 2 / scale,
    };
    network.moveTo({ position, scale, animation: false });
    placed = null;
  }

  function zoom(by) {
    touched = true;
    network.moveTo({
      scale: network.getScale() * by,
      animation: calm.matches ? false : { duration: 160 },
    });
    on.moved(camera());
  }

  /** Lights up a thing, or the steps of a route, and brings it into sight; says whether it is drawn at all. */
  function choose(thing, steps = null) {
    [chosen, route] = [thing, steps];
    relight();
    const own = lit
      ? drawn.marks.filter((mark) => (lit.own.size ? lit.own : lit.marks).has(mark.id))
      : [];
    const to = toScreen();
    const { width, height } = size();
    const seen = own.some(
      (mark) =>
        to.x(mark.x) > 0 && to.x(mark.x) < width && to.y(mark.y) > 0 && to.y(mark.y) < height,
    );
    if (own.length && !seen)
      network.moveTo({
        position: { x: own[0].x, y: own[0].y },
        animation: !calm.matches && { duration: 300 },
      });
    return own.length > 0;
  }

  /** Lets vis-network's physics move the marks that are drawn, until they rest, time is up, or it is asked again. */
  function rearrange() {
    if (rearranging) return rearranging.stop();
    const nodesOf = () => network.body.nodes;
    const follow = () => {
      for (const mark of drawn.marks)
        [mark.x, mark.y] = [nodesOf()[mark.id].x, nodesOf()[mark.id].y];
      placed = null;
    };
    const stop = () => {
      clearTimeout(rearranging.timer);
      rearranging = null;
      network.off("beforeDrawing", follow);
      network.setOptions({ physics: { enabled: false } });
      for (const mark of whole.marks)
        moved.set(mark.id, [nodesOf()[mark.id].x, nodesOf()[mark.id].y]);
      composed = null;
      on.rested("Rearrange");
      show(shown);
      fit();
    };
    rearranging = { stop, timer: setTimeout(stop, calm.matches ? 1000 : REARRANGED) };
    network.on("beforeDrawing", follow);
    on.rested("Stop");
    network.setOptions({
      physics: {
        enabled: true,
        solver: "barnesHut",
        barnesHut: { gravitationalConstant: -900, springLength: 40, avoidOverlap: 0.4 },
        stabilization: false,
      },
    });
    return undefined;
  }

  /** Composes the picture anew when it is next shown. */
  function forget() {
    composed = null;
  }

  /** What is on the screen now, for saving it as a picture. */
  function snapshot() {
    const to = toScreen();
    return {
      drawn,
      marks,
      to,
      size: size(),
      labels: placed ? placed.labels : [],
      shift: placed
        ? { x: to.origin.x - placed.origin.x, y: to.origin.y - placed.origin.y }
        : { x: 0, y: 0 },
      canvas: box.querySelector("canvas"),
      colors: palette(),
    };
  }

  /** The thing next to the chosen one in a direction; the first mark where nothing is chosen. */
  function neighbour(dx, dy) {
    const from = chosen && drawn.at[chosen.kind] && drawn.at[chosen.kind].get(chosen.ref);
    const next = from ? towards(drawn.marks, from, dx, dy) : drawn.marks[0];
    return next ? thingOf(next) : null;
  }

  return { show, draw, fit, aim, zoom, choose, neighbour, rearrange, forget, snapshot };
}
