import assert from "node:assert/strict";
import { test } from "node:test";

import { datedInside, isOutsideCore, timeSpan } from "../../../topicgraph/page/js/model.js";
import { modelOf } from "./helpers.js";

const rows = [
  [0, 0, 0],
  [1, 0, 1000],
  [0, 0, 2000],
  [1, 0, 9000],
  [0, 0, null],
];

test("a story begins and ends with its core, and what came before or after is set apart", () => {
  const model = modelOf(rows);
  Object.assign(model.stories[0], { before: 1, after: 1 });
  const { articles } = model.stories[0];
  assert.deepEqual(datedInside(model, articles), [1, 2]);
  assert.deepEqual(timeSpan(model, datedInside(model, articles)), [1000, 2000]);
  assert.deepEqual(
    articles.filter((n) => isOutsideCore(model, n)),
    [0, 3],
  );
});

test("where a selection leaves none of the core, all that is dated counts", () => {
  const model = modelOf(rows);
  Object.assign(model.stories[0], { before: 1, after: 1 });
  assert.deepEqual(datedInside(model, [0, 3, 4]), [0, 3]);
  assert.deepEqual(datedInside(modelOf(rows), [0, 1, 4]), [0, 1]);
});
