// The picture: vis-network draws marks and lines and moves the camera; outlines, the time axis,
// highlights and labels are painted around them.

/** @import { Composition, Highlight, Mark, Model, PathStep } from "./types" */
/** @import { Scene, Selection, Thing, ViewName } from "./types" */
/** @import { PlacedLabel } from "./canvas-painting.js" */
import {
  drawInScreenPixels,
  paintDayBands,
  paintDiscs,
  paintHulls,
  paintLabels,
  paintNoteAbove,
  paintTimeAxis,
  paintTimeGrid,
} from "./canvas-painting.js";
import { isWithinHull } from "./geometry.js";
import {
  collectNeighbourhood,
  collectPath,
  composeScene,
  filterScene,
  findNearestInDirection,
  thingOfMark,
} from "./scene.js";
import { paintHighlight, paintInitials, placeSceneLabels } from "./scene-painting.js";
import { formatNumber } from "./text.js";
import { currentPalette, isDashed, lineColor, markColors } from "./theme.js";
import { createNetwork } from "./vis-network.js";

/** The width of the camera's buttons with the room around them, in pixels. */
const CAMERA_BUTTONS_WIDTH = 54;
/** Few marks are not drawn larger than this. */
const MAX_INITIAL_SCALE = 1.9;
/** Milliseconds in which marks glide from one view to the other. */
const GLIDE_MS = 450;
/** How near to the outline of a story a click still means it, in units of the picture. */
const HULL_CLICK_MARGIN = 15;

/**
 * @typedef {object} PictureEvents
 * @property {(thing: Thing | null, point?: {x: number, y: number}) => void} hover
 * @property {(thing: Thing | null) => void} choose
 * @property {(story: number) => void} toggle
 * @property {(camera: [number, number, number]) => void} moved
 */
/**
 * @typedef {object} PictureState
 * @property {ViewName} view
 * @property {string[]} hide
 * @property {number[]} open
 * @property {Selection} selection
 */
/** @typedef {ReturnType<typeof makeNetworkView>} NetworkView */

/**
 * The picture in `box`.
 * @param {HTMLElement} box
 * @param {Model} model
 * @param {PictureEvents} events
 */
export function makeNetworkView(box, model, events) {
  const network = createNetwork(box, model.options);
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const hasHues = model.hues.length > 0;
  /** @type {Composition} */
  let composition = { view: model.opens, marks: [], edges: [], discs: [], open: [] };
  let composedFor = "";
  const nothing = { filtered: false, mask: new Uint8Array(0) };
  let scene = filterScene(model, composition, { hide: [], selection: nothing });
  /** @type {Map<number, Mark>} */
  let marks = new Map();
  /** Where the marks stand once they have stopped gliding. */
  let restingMarks = scene.marks;
  /** @type {Thing | null} */
  let hovered = null;
  /** @type {Thing | null} */
  let chosen = null;
  /** How many steps away the neighbours of what is chosen may be. */
  let depth = 1;
  /** @type {PathStep[] | null} */
  let path = null;
  /** @type {Highlight | null} */
  let highlight = null;
  let fitScale = 1;
  let cameraMoved = false;
  let dragging = false;
  /** @type {{key: string, origin: {x: number, y: number}, labels: PlacedLabel[]} | null} */
  let placed = null;

  /** Draws a state, and says what is drawn. @param {PictureState} state */
  function show(state) {
    const before = new Map([...marks].map(([id, { x, y }]) => [id, [x, y]]));
    const viewChanged = scene.view !== state.view;
    const key = [state.view, ...state.open].join(" ");
    const isNew = key !== composedFor;
    if (isNew) {
      composition = composeScene(model, state);
      composedFor = key;
    }
    scene = filterScene(model, composition, state);
    marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
    restingMarks = scene.marks.map((mark) => ({ ...mark }));
    highlight = findHighlight();
    if (isNew) draw();
    else showScene();
    if (viewChanged) glide(before);
    return scene;
  }

  /** Hands all marks and edges of the composition to vis-network. */
  function draw() {
    const colors = currentPalette();
    const { view, edges } = composition;
    const nodeData = composition.marks.map((mark) => {
      const { id, x, y, size, shape } = mark;
      return { id, x, y, size, shape, color: markColors(mark, view, colors, hasHues) };
    });
    const edgeData = edges.map(({ id, from, to, kind, weight }) => {
      const color = lineColor(colors.edges[kind], edges.length);
      const dashes = isDashed(kind) && [4, 3];
      return { id, from, to, color, dashes, width: lineWidth(kind, weight) };
    });
    network.replaceData(nodeData, edgeData);
    showScene();
  }

  function showScene() {
    network.showOnly(scene.marks, scene.edges);
    repaint();
  }

  /** Paints again, with the labels at new places. */
  function repaint() {
    placed = null;
    network.requestRedraw();
  }

  /** @param {string} kind @param {number} weight */
  function lineWidth(kind, weight) {
    const isFaint = model.mode === "stories" && (weight === 0 || kind === "covered_by");
    return isFaint ? 0.5 : 0.8 + 0.4 * Math.min(weight, 6);
  }

  /** @param {Map<number, number[]>} before where the marks were */
  function glide(before) {
    if (reducedMotion.matches || !before.size) return;
    const start = performance.now();
    const moving = scene.marks.flatMap((mark) => {
      const from = before.get(mark.id);
      return from ? [{ mark, from, to: [mark.x, mark.y] }] : [];
    });
    const step = (now) => {
      const part = Math.min(1, (now - start) / GLIDE_MS);
      const eased = 1 - (1 - part) ** 3;
      for (const { mark, from, to } of moving) {
        if (marks.get(mark.id) !== mark) return; // another scene is shown by now
        mark.x = from[0] + (to[0] - from[0]) * eased;
        mark.y = from[1] + (to[1] - from[1]) * eased;
        if (!network.moveMark(mark.id, mark.x, mark.y)) return;
      }
      repaint();
      if (part < 1) requestAnimationFrame(step);
    };
    step(start);
  }

  function findHighlight() {
    const thing = hovered || chosen;
    if (!thing) return path ? collectPath(model, scene, path) : null;
    const neighbourhood = collectNeighbourhood(model, scene, thing, hovered ? 1 : depth);
    return neighbourhood.marks.size ? neighbourhood : null;
  }

  function updateHighlight() {
    highlight = findHighlight();
    repaint();
  }

  function getSize() {
    return { width: box.clientWidth, height: box.clientHeight };
  }

  /** @param {CanvasRenderingContext2D} context */
  function paintUnder(context) {
    const to = network.getProjection();
    const colors = currentPalette();
    if (scene.view === "time") paintTimeGrid(context, model.scale, to, colors, getSize());
    const thing = hovered || chosen;
    const story = thing && thing.kind === "story" ? thing.ref : -1;
    paintHulls(context, scene.hulls, to, colors, story);
    if (scene.view === "network") paintDiscs(context, scene.discs, to, colors);
    else paintDayBands(context, model, scene.marks, to, colors);
  }

  /** @param {CanvasRenderingContext2D} context */
  function paintOver(context) {
    const to = network.getProjection();
    const [colors, size] = [currentPalette(), getSize()];
    const base = { context, model, scene, marks, highlight, to, colors, size };
    const frame = { ...base, zoom: to.scale / fitScale };
    const isTime = scene.view === "time";
    paintHighlight(frame);
    if (isTime) paintInitials(frame);
    const labels = getLabels(frame);
    paintLabels(context, labels.labels, colors, labels.shift);
    if (!isTime) return;
    paintTimeAxis(context, model.scale, to, colors, size);
    const undated = scene.marks.filter((mark) => mark.undated);
    const note = `no date (${formatNumber(undated.length)})`;
    if (undated.length) paintNoteAbove(context, note, undated, to, colors);
  }

  /**
   * The labels, at new places if the camera came to rest elsewhere; while it is dragged they move
   * with the picture.
   * @param {import("./scene-painting.js").Frame} frame
   */
  function getLabels(frame) {
    const { origin, scale } = frame.to;
    const key = `${scale} ${highlight ? [...highlight.own].join() : ""}`;
    const isSameOrigin = placed && placed.origin.x === origin.x && placed.origin.y === origin.y;
    if (!placed || placed.key !== key || !(dragging || isSameOrigin)) {
      placed = { key, origin, labels: placeSceneLabels(frame) };
    }
    const shift = { x: origin.x - placed.origin.x, y: origin.y - placed.origin.y };
    return { labels: placed.labels, shift };
  }

  /** The thing under the pointer, the story around it included. @returns {Thing | null} */
  function findThingAt({ pointer }) {
    const mark = marks.get(network.findMarkAt(pointer.DOM));
    if (mark) return thingOfMark(mark);
    const { x, y } = pointer.canvas;
    const around =
      scene.discs.find((disc) => Math.hypot(x - disc.x, y - disc.y) < disc.radius) ||
      scene.hulls.find(({ corners }) => isWithinHull([x, y], corners, HULL_CLICK_MARGIN));
    return around ? { kind: "story", ref: around.story } : null;
  }

  function stopHovering() {
    if (!hovered) return;
    hovered = null;
    events.hover(null);
    updateHighlight();
  }

  function listen() {
    network.on("beforeDrawing", (context) => {
      drawInScreenPixels(context, () => paintUnder(context));
    });
    network.on("afterDrawing", (context) => {
      drawInScreenPixels(context, () => paintOver(context));
    });
    network.on("click", (params) => {
      const thing = findThingAt(params);
      // After this event: drawing the panel now would make a second click too late to be a double.
      setTimeout(() => events.choose(thing));
    });
    network.on("doubleClick", (params) => {
      const thing = findThingAt(params);
      if (thing && thing.kind === "story" && model.mode === "stories") events.toggle(thing.ref);
    });
    network.on("hoverNode", ({ node, pointer }) => {
      const mark = marks.get(node);
      hovered = mark ? thingOfMark(mark) : null;
      events.hover(hovered, pointer.DOM);
      updateHighlight();
    });
    network.on("blurNode", stopHovering);
    box.addEventListener("mouseleave", stopHovering);
    network.on("dragStart", () => {
      [dragging, cameraMoved] = [true, true];
      stopHovering();
    });
    network.on("dragEnd", () => {
      dragging = false;
      repaint();
      events.moved(network.getCamera());
    });
    network.on("zoom", () => {
      cameraMoved = true;
      stopHovering();
      events.moved(network.getCamera());
    });
    network.on("resize", () => requestAnimationFrame(() => cameraMoved || fit()));
  }

  /** Puts the camera where a link says. @param {[number, number, number]} camera */
  function setCamera([x, y, scale]) {
    cameraMoved = true;
    network.updateSize();
    network.moveCamera({ position: { x, y }, scale });
    placed = null;
  }

  /** Shows all marks, where they will come to rest; the camera's buttons get room at the right. */
  function fit() {
    cameraMoved = false;
    network.updateSize();
    const { width, height } = getSize();
    if (!restingMarks.length || !width) return;
    const end = (axis, sign) =>
      sign * Math.max(...restingMarks.map((mark) => sign * mark[axis] + mark.size));
    const [left, right, top, bottom] = [end("x", -1), end("x", 1), end("y", -1), end("y", 1)];
    const footer = scene.view === "time" ? 46 : 12;
    fitScale = Math.min(
      (width - 20 - CAMERA_BUTTONS_WIDTH) / (right - left),
      (height - 70 - footer) / (bottom - top),
      MAX_INITIAL_SCALE,
    );
    const x = (left + right) / 2 + (CAMERA_BUTTONS_WIDTH - 20) / 2 / fitScale;
    const y = (top + bottom) / 2 + footer / 2 / fitScale;
    network.moveCamera({ position: { x, y }, scale: fitScale });
    placed = null;
  }

  /** @param {number} factor */
  function zoom(factor) {
    cameraMoved = true;
    const animation = reducedMotion.matches ? false : { duration: 160 };
    network.moveCamera({ scale: network.getCamera()[2] * factor, animation });
    events.moved(network.getCamera());
  }

  /**
   * Highlights a thing, or the steps of a path, and brings it into sight.
   * @param {Thing | null} thing
   * @param {PathStep[] | null} [steps]
   * @param {number} [maxSteps] how far its neighbours may be
   * @returns {boolean} whether it is drawn
   */
  function choose(thing, steps = null, maxSteps = 1) {
    [chosen, path, depth] = [thing, steps, maxSteps];
    updateHighlight();
    if (!highlight) return false;
    const ids = highlight.own.size ? highlight.own : highlight.marks;
    const own = scene.marks.filter(({ id }) => ids.has(id));
    const to = network.getProjection();
    const { width, height } = getSize();
    const isInSight = ({ x, y }) =>
      to.x(x) > 0 && to.x(x) < width && to.y(y) > 0 && to.y(y) < height;
    if (own.length && !own.some(isInSight)) {
      const animation = !reducedMotion.matches && { duration: 300 };
      network.moveCamera({ position: { x: own[0].x, y: own[0].y }, animation });
    }
    return own.length > 0;
  }

  /** The thing next to the chosen one in a direction; the first mark where nothing is chosen. */
  function findNeighbour(dx, dy) {
    const from = chosen && scene.at[chosen.kind].get(chosen.ref);
    const next = from ? findNearestInDirection(scene.marks, from, dx, dy) : scene.marks[0];
    return next ? thingOfMark(next) : null;
  }

  /** What is on the screen now, for saving it as an image. */
  function snapshot() {
    const to = network.getProjection();
    const origin = placed ? placed.origin : to.origin;
    return {
      scene,
      marks,
      to,
      size: getSize(),
      labels: placed ? placed.labels : [],
      shift: { x: to.origin.x - origin.x, y: to.origin.y - origin.y },
      canvas: /** @type {HTMLCanvasElement} */ (box.querySelector("canvas")),
      colors: currentPalette(),
    };
  }

  listen();
  return {
    show,
    draw,
    fit,
    setCamera,
    zoom,
    choose,
    findNeighbour,
    /** Composes the scene again when it is next shown. */
    forget: () => (composedFor = ""),
    snapshot,
  };
}
