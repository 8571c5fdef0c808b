import assert from "node:assert/strict";
import { test } from "node:test";

import {
  OTHER_NAME,
  SAME_SUBJECT,
  UNDATED,
  makeDoubtTest,
} from "../../../topicgraph/page/js/absence.js";
import { modelOf } from "./helpers.js";

const [BRICKFIELD, KARSTEN, REED, ALDENAU] = [0, 1, 2, 3];
const DAY = 86400;
const names = ["Brickfield", "Karsten", "Reed", "Aldenau"];
const subjectRows = names.map((name) => ({ id: name, name }));

/** The doubt about an outlet with an article at some time beside a story of two others. */
function doubtAbout(subjects, title, time) {
  const others = Array.from({ length: 20 }, () => [0, -1, 0, [], { subjects: [0, 1, 2, 3] }]);
  const model = modelOf(
    [
      [0, 0, 0, [], { title: "Brickfield sawmill burns", subjects: [BRICKFIELD, KARSTEN] }],
      [1, 0, 10, [], { title: "90 firefighters", subjects: [BRICKFIELD, KARSTEN, REED] }],
      [1, 0, 20, [], { title: "Brickfield hall", subjects: [BRICKFIELD] }],
      [2, -1, time, [], { title, subjects }],
      [2, -1, 0, [], { title: "Choir", subjects: [] }],
      [2, -1, 0, [], { title: "Vote", subjects: [] }],
      ...others,
    ],
    { subjects: subjectRows },
  );
  return makeDoubtTest(model, 0)(2);
}

test("where all names are common, two of a story on its day or one and a word are a doubt", () => {
  assert.equal(doubtAbout([BRICKFIELD, KARSTEN], "Bridge", 0), SAME_SUBJECT);
  assert.equal(doubtAbout([BRICKFIELD, KARSTEN], "Bridge", 20 + DAY), SAME_SUBJECT);
  assert.equal(doubtAbout([BRICKFIELD, KARSTEN], "Bridge", 21 + DAY), "");
  assert.equal(doubtAbout([BRICKFIELD, REED], "Bridge", 0), "");
  assert.equal(doubtAbout([BRICKFIELD], "Sawmill in ashes", 0), SAME_SUBJECT);
  assert.equal(doubtAbout([BRICKFIELD], "Brickfield bridge", 0), "");
  assert.equal(doubtAbout([ALDENAU], "Sawmill in ashes", 0), "");
});

test("an undated article that is like a story is a doubt", () => {
  assert.equal(doubtAbout([BRICKFIELD], "Sawmill in ashes", null), UNDATED);
  assert.equal(doubtAbout([BRICKFIELD], "Brickfield bridge", null), "");
});

test("an article at an outlet's own web address under another name is a doubt", () => {
  const rows = [0, 1, 2, 2].map((outlet, n) => [outlet, n < 2 ? 0 : -1, 0]);
  const model = modelOf(rows, { subjects: subjectRows });
  model.outlets[2].id = "provider:radio.example";
  const doubtAt = (...ids) => {
    model.articles.id = ids;
    return makeDoubtTest(model, 0)(2);
  };
  assert.equal(doubtAt("article:https://a.example/1", "article:https://b.example/1"), "");
  assert.equal(doubtAt("article:https://news.radio.example/1", "article:b/1"), OTHER_NAME);
  assert.equal(doubtAt("article:https://myradio.example/1", "article:b/1"), "");
});
