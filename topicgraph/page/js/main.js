// Reads the data of the page and brings it to life.

import { byId, el } from "./dom.js";
import { isPacked, readEmbeddedJson } from "./embedded-data.js";
import { addDetails, makeModel } from "./model.js";
import { makePage } from "./page.js";
import { unpackCore, unpackDetails } from "./unpack.js";

async function startPage() {
  try {
    const core = unpackCore(await readEmbeddedJson("data"));
    const model = makeModel(core);
    const page = makePage(model);
    if (isPacked("details")) await nextFrame(); // the first picture comes first
    addDetails(model, unpackDetails(await readEmbeddedJson("details"), core));
    page.complete();
    document.documentElement.dataset.ready = "yes";
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    byId("message").hidden = false;
    byId("message").replaceChildren(el("p", {}, `This page could not be opened. ${message}`));
  }
}

/** After the browser has drawn. */
function nextFrame() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

startPage();
