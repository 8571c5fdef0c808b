// The way from one thing to another, as `topicgraph path` finds it: stated links before shared topics, rare topics before common ones.

import { nameOf } from "./model.js";

const PATH_KINDS = [
  "published_by",
  "carried_by",
  "about",
  "related",
  "similar",
  "copy_of",
  "update_of",
];

/** Everything as nodes and edges: articles, then outlets, then topics. Made once, when the details are there. */
export function makeWeb(model) {
  const [outlets, topics] = [model.size, model.size + model.outlets.length];
  const near = Array.from({ length: topics + model.topics.length }, () => []);
  const join = (from, to, kind, reason, weight) => {
    near[from].push({ to, kind, reason, weight, forward: true });
    near[to].push({ to: from, kind, reason, weight, forward: false });
  };
  const rows = model.articles;
  for (let n = 0; n < model.size; n += 1) {
    if (rows.outlet[n] >= 0) join(n, outlets + rows.outlet[n], "published_by", "", 1);
    if (rows.carrier[n] >= 0 && rows.carrier[n] !== rows.outlet[n])
      join(n, outlets + rows.carrier[n], "carried_by", "", 1);
    for (const topic of rows.topics[n]) join(n, topics + topic, "about", "", 1);
    for (const link of model.linksOf[n])
      if (link.forward) join(n, link.other, link.kind, link.reason, link.weight);
  }
  const numberOf = ({ kind, ref }) => ref + { article: 0, outlet: outlets, topic: topics }[kind];
  const thing = (node) =>
    node < outlets
      ? { kind: "article", ref: node }
      : node < topics
        ? { kind: "outlet", ref: node - outlets }
        : { kind: "topic", ref: node - topics };
  return { near, numberOf, thing };
}

/** What a step costs: 1 where the file states it, more the less it says. */
function stepCost(web, from, edge) {
  const degree = web.near[edge.forward ? edge.to : from].length;
  if (edge.kind === "published_by") return 1 + Math.log2(1 + degree) / 4;
  if (edge.kind === "about" || edge.kind === "carried_by") return 2 + Math.log2(1 + degree) / 2;
  return edge.kind === "similar" ? 2 - edge.weight : 1;
}

/** The cheapest way between two things without some kinds of edge: steps [{thing, edge}], the first without an edge; null where none leads there. */
export function findRoute(web, start, goal, without = []) {
  const [from, to] = [web.numberOf(start), web.numberOf(goal)];
  const best = new Float64Array(web.near.length).fill(Infinity);
  const came = new Map();
  const queue = makeQueue();
  best[from] = 0;
  queue.push(from, 0);
  for (let node = queue.pop(); node !== undefined && node !== to; node = queue.pop()) {
    for (const edge of web.near[node]) {
      if (without.includes(edge.kind)) continue;
      const cost = best[node] + stepCost(web, node, edge);
      if (cost >= best[edge.to] - 1e-12) continue;
      best[edge.to] = cost;
      came.set(edge.to, { node, edge });
      queue.push(edge.to, cost);
    }
  }
  if (best[to] === Infinity) return null;
  const steps = [];
  for (let node = to; node !== from; node = came.get(node).node)
    steps.unshift({ thing: web.thing(node), edge: came.get(node).edge });
  return [{ thing: start, edge: null }, ...steps];
}

/** A queue of nodes, the cheapest first: a binary heap. */
function makeQueue() {
  const heap = [];
  const swap = (a, b) => ([heap[a], heap[b]] = [heap[b], heap[a]]);
  return {
    push(node, cost) {
      heap.push({ node, cost });
      for (let n = heap.length - 1; n && heap[n].cost < heap[(n - 1) >> 1].cost; n = (n - 1) >> 1)
        swap(n, (n - 1) >> 1);
    },
    pop() {
      if (!heap.length) return undefined;
      swap(0, heap.length - 1);
      const { node } = heap.pop();
      for (let n = 0; ;) {
        const small = [2 * n + 1, 2 * n + 2]
          .filter((child) => child < heap.length)
          .reduce((low, child) => (heap[child].cost < heap[low].cost ? child : low), n);
        if (small === n) return node;
        swap(n, small);
        n = small;
      }
    },
  };
}

export const STEP_WORDS = {
  published_by: ["was published by", "published"],
  carried_by: ["was carried by", "carried"],
  about: ["is about", "is the topic of"],
  related: ["names as related", "is named as related by"],
  similar: ["is similar to", "is similar to"],
  copy_of: ["is a copy of", "was copied as"],
  update_of: ["is an update of", "was updated as"],
};

/** A route as one sentence: "A published “B”, which is about C." */
export function routeSentence(model, steps) {
  const label = ({ thing }) =>
    thing.kind === "article" ? `“${nameOf(model, thing)}”` : nameOf(model, thing);
  if (steps.length < 2) return `${label(steps[0])} is the same thing.`;
  const said = steps
    .slice(1)
    .map((step) => `${STEP_WORDS[step.edge.kind][step.edge.forward ? 0 : 1]} ${label(step)}`);
  return `${label(steps[0])} ${said.join(", which ")}.`;
}
