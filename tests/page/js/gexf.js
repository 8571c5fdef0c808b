// For tests/test_exporters.py: what graphology, the library of Gephi Lite, reads from a GEXF file.

import { readFileSync } from "node:fs";

import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";

const text = readFileSync(process.argv[2], "utf8");
const graph = gexf.parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: false });
const first = graph.nodes().find((node) => graph.getNodeAttribute(node, "kind") === "article");
process.stdout.write(
  JSON.stringify({
    nodes: graph.order,
    edges: graph.size,
    placed: graph.filterNodes((node, data) => Number.isFinite(data.x) && Number.isFinite(data.y))
      .length,
    colours: [...new Set(graph.mapNodes((node, data) => data.color))],
    spans: Object.fromEntries(
      graph.mapNodes((node, { start, end }) => [node, [start ?? null, end ?? null]]),
    ),
    article: graph.getNodeAttributes(first),
    kinds: graph.mapEdges((edge, data) => data.kind).sort(),
  }),
);
