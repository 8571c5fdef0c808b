// The only file that touches vis-network, its private parts included: `body`, `canvas` and the
// event "_requestRedraw" are not of its public interface (vis-network 9.1.2, as pyvis bundles it).

/** @import { Edge, Mark } from "./types" */

/** The global of vis-network's own script. @type {any} */
const vis = /** @type {any} */ (globalThis).vis;

/**
 * A network in `box`, with what the page needs of it.
 * @param {HTMLElement} box
 * @param {object} options of vis-network
 */
export function createNetwork(box, options) {
  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const network = new vis.Network(box, { nodes, edges }, options);
  prepareNoLabels(network);

  return {
    /** Listens to an event of vis-network. @type {(event: string, act: any) => void} */
    on: (event, act) => network.on(event, act),

    /** Gives it other marks and edges, as vis-network wants them; `requestRedraw` draws them. */
    replaceData(newNodes, newEdges) {
      // Otherwise it draws all of the picture after each of the four changes.
      network.body.emitter.emit("_blockRedraw");
      edges.clear();
      nodes.clear();
      nodes.add(newNodes);
      edges.add(newEdges);
      network.body.emitter.emit("_allowRedraw");
    },

    /**
     * Draws only some of the data, at the sizes of the marks: much faster than replacing it.
     * @param {Mark[]} marks
     * @param {Edge[]} shownEdges
     */
    showOnly(marks, shownEdges) {
      network.body.nodeIndices = marks.map(({ id }) => id);
      network.body.edgeIndices = shownEdges.map(({ id }) => id);
      for (const { id, size } of marks) {
        const node = network.body.nodes[id];
        if (!node || node.options.size === size) continue;
        node.options.size = size;
        node.shape.refreshNeeded = true;
      }
    },

    /** Moves a mark without an event; false where there is no such mark. */
    moveMark(id, x, y) {
      const node = network.body.nodes[id];
      if (node) [node.x, node.y] = [x, y];
      return Boolean(node);
    },

    /** Draws with the next frame, however often it is called before. */
    requestRedraw: () => network.body.emitter.emit("_requestRedraw"),

    /** Makes it see the size of its box now: seen later, it would move the camera. */
    updateSize() {
      network.setSize("100%", "100%");
      network.canvas.setSize();
    },

    /** The id of the mark at a point of the box, undefined where there is none. */
    findMarkAt: (point) => network.getNodeAt(point),

    /** x and y of the middle of the box, and the scale. @returns {[number, number, number]} */
    getCamera() {
      const { x, y } = network.getViewPosition();
      return [x, y, network.getScale()];
    },

    /** Moves the camera. @param {{position?: object, scale?: number, animation?: any}} camera */
    moveCamera: (camera) => network.moveTo({ animation: false, ...camera }),

    /** From places of the picture to pixels of the box. */
    getProjection() {
      const scale = network.getScale();
      const origin = network.canvasToDOM({ x: 0, y: 0 });
      return { scale, origin, x: (x) => origin.x + x * scale, y: (y) => origin.y + y * scale };
    },
  };
}

/**
 * Lines have no labels here. vis-network prepares fonts for one all the same, which takes half of
 * the time of making a line.
 */
function prepareNoLabels(network) {
  const edge = network.edgesHandler.create({ id: "", from: "", to: "" });
  Object.getPrototypeOf(edge).updateLabelModule = () => {};
}
