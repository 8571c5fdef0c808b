// The shortest path between two things, as `topicgraph path` finds it: stated links before shared
// topics, rare topics before common ones. Pure functions, no document.

/** @import { Model, PathEdge, PathGraph, PathStep, Thing } from "./types" */
import { nameOf } from "./model.js";
import { describeVerb } from "./reasons.js";
import { isolate, quote } from "./text.js";

/** Costs that differ by less than this are equal but for rounding. */
const EPSILON = 1e-12;

/** Kinds of edges that say the less, the more articles share their other end. */
const SHARED_KINDS = ["about", "carried_by", "credited_to"];

/**
 * Articles, outlets, subjects and topics as the nodes of one graph, in this order.
 * @param {Model} model
 * @returns {PathGraph}
 */
export function makePathGraph(model) {
  const outlets = model.size;
  const subjects = outlets + model.outlets.length;
  const topics = subjects + model.subjects.length;
  const rows = model.articles;
  /** @type {PathEdge[][]} */
  const neighbours = Array.from({ length: topics + model.topics.length }, () => []);
  const join = (from, to, kind, reason = "", weight = 1) => {
    neighbours[from].push({ to, kind, reason, weight, forward: true });
    neighbours[to].push({ to: from, kind, reason, weight, forward: false });
  };
  for (let n = 0; n < model.size; n += 1) {
    const [outlet, carrier] = [rows.outlet[n], rows.carrier[n]];
    if (outlet >= 0) join(n, outlets + outlet, "published_by");
    if (carrier >= 0 && carrier !== outlet) join(n, outlets + carrier, "carried_by");
    for (const { outlet: agency, reason } of rows.credits[n]) {
      join(n, outlets + agency, "credited_to", reason);
    }
    for (const topic of rows.topics[n]) join(n, topics + topic, "about");
    for (const subject of rows.subjects[n]) join(n, subjects + subject, "mentions");
    for (const { forward, other, kind, reason, weight } of model.linksOf[n]) {
      if (forward) join(n, other, kind, reason, weight);
    }
  }
  const starts = { article: 0, outlet: outlets, subject: subjects, topic: topics };
  /** @type {(node: number) => Thing} */
  const thingOf = (node) => {
    if (node < outlets) return { kind: "article", ref: node };
    if (node < subjects) return { kind: "outlet", ref: node - outlets };
    if (node < topics) return { kind: "subject", ref: node - subjects };
    return { kind: "topic", ref: node - topics };
  };
  return { neighbours, nodeOf: ({ kind, ref }) => ref + starts[kind], thingOf };
}

/**
 * What a step costs: 1 for a stated link, and more the less a step says.
 * @param {PathGraph} graph
 * @param {number} from
 * @param {PathEdge} edge
 */
function stepCost(graph, from, edge) {
  const degree = graph.neighbours[edge.forward ? edge.to : from].length;
  if (edge.kind === "published_by") return 1 + Math.log2(1 + degree) / 4;
  if (SHARED_KINDS.includes(edge.kind)) return 2 + Math.log2(1 + degree) / 2;
  if (edge.kind === "mentions") return 2.5 + Math.log2(1 + degree) / 2;
  return edge.kind === "similar" ? 2 - edge.weight : 1;
}

/**
 * The cheapest path between two things (Dijkstra), the start as a step without an edge; null where
 * no path connects them.
 * @param {PathGraph} graph
 * @param {Thing} start
 * @param {Thing} goal
 * @param {string[]} without kinds of edges that are not used
 * @returns {PathStep[] | null}
 */
export function findShortestPath(graph, start, goal, without = []) {
  const [from, to] = [graph.nodeOf(start), graph.nodeOf(goal)];
  const costs = new Float64Array(graph.neighbours.length).fill(Infinity);
  /** @type {Map<number, {node: number, edge: PathEdge}>} */
  const previous = new Map();
  const queue = makePriorityQueue();
  costs[from] = 0;
  queue.push(from, 0);
  for (let node = queue.pop(); node !== undefined && node !== to; node = queue.pop()) {
    for (const edge of graph.neighbours[node]) {
      if (without.includes(edge.kind)) continue;
      const cost = costs[node] + stepCost(graph, node, edge);
      if (cost >= costs[edge.to] - EPSILON) continue;
      costs[edge.to] = cost;
      previous.set(edge.to, { node, edge });
      queue.push(edge.to, cost);
    }
  }
  if (costs[to] === Infinity) return null;
  /** @type {PathStep[]} */
  const steps = [];
  for (let at = previous.get(to), node = to; at; node = at.node, at = previous.get(node)) {
    steps.unshift({ thing: graph.thingOf(node), edge: at.edge });
    if (at.node === from) break;
  }
  return [{ thing: start, edge: null }, ...steps];
}

/** A binary heap of nodes, the cheapest first. */
function makePriorityQueue() {
  /** @type {{node: number, cost: number}[]} */
  const heap = [];
  const swap = (a, b) => ([heap[a], heap[b]] = [heap[b], heap[a]]);
  const parentOf = (n) => (n - 1) >> 1;
  return {
    push(node, cost) {
      heap.push({ node, cost });
      for (let n = heap.length - 1; n && heap[n].cost < heap[parentOf(n)].cost; n = parentOf(n)) {
        swap(n, parentOf(n));
      }
    },
    pop() {
      if (!heap.length) return undefined;
      swap(0, heap.length - 1);
      const { node } = /** @type {{node: number}} */ (heap.pop());
      for (let n = 0; ;) {
        let smallest = n;
        for (const child of [2 * n + 1, 2 * n + 2]) {
          if (child < heap.length && heap[child].cost < heap[smallest].cost) smallest = child;
        }
        if (smallest === n) return node;
        swap(n, smallest);
        n = smallest;
      }
    },
  };
}

/**
 * A path as a sentence: "A published “B”, which is about C."
 * @param {Model} model
 * @param {PathStep[]} steps
 */
export function describePath(model, steps) {
  const label = ({ thing }) => {
    return thing.kind === "article" ? quote(nameOf(model, thing)) : isolate(nameOf(model, thing));
  };
  if (steps.length < 2) return `${label(steps[0])} is the same thing.`;
  const clauses = steps.slice(1).map((step) => {
    return `${describeVerb(model, /** @type {PathEdge} */ (step.edge))} ${label(step)}`;
  });
  return `${label(steps[0])} ${clauses.join(", which ")}.`;
}
