// Search, blind to case and accents: pure functions, no document.

/** Texts joined into one, so that one `indexOf` goes through all of them. */
function joinTexts(texts) {
  const starts = new Uint32Array(texts.length);
  const parts = [];
  let length = 0;
  texts.forEach((text, n) => {
    const folded = fold(text).replaceAll("\n", " ");
    starts[n] = length;
    parts.push(folded);
    length += folded.length + 1;
  });
  return { text: parts.join("\n") + "\n", starts };
}

/** The places of the texts that hold every word of the question: {found: the first `limit`, total}. */
function findTexts(index, question, limit) {
  const words = fold(question).split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);
  const found = [];
  let total = 0;
  let at = words.length ? index.text.indexOf(words[0]) : -1;
  let place = 0;
  while (at >= 0) {
    while (place + 1 < index.starts.length && index.starts[place + 1] <= at) place += 1;
    const end = place + 1 < index.starts.length ? index.starts[place + 1] : index.text.length;
    const text = words.length > 1 ? index.text.slice(index.starts[place], end) : "";
    if (words.length === 1 || words.every((word) => text.includes(word))) {
      total += 1;
      if (found.length < limit) found.push(place);
    }
    at = index.text.indexOf(words[0], end);
  }
  return { found, total };
}

function placeOf(starts, at) {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
