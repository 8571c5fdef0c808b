// For tests/page/test_page_packing.py: the data of a page as the scripts unpack it.

import { readFileSync } from "node:fs";

import { decodeBytes } from "../../../topicgraph/page/js/embedded-data.js";
import { unpackCore, unpackDetails } from "../../../topicgraph/page/js/unpack.js";

const { core, details, texts } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const bytes = texts.map(([text, size]) => [...decodeBytes(text, size)]);
const unpacked = {
  stories: unpackCore(core).stories,
  details: unpackDetails(details, core),
  bytes,
};
process.stdout.write(JSON.stringify(unpacked));
