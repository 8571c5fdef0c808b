// The widget in a notebook: the page in a sandboxed frame, and back what is selected in it.
// The page comes as a message, not as a part of the widget's state, which notebooks store. What is
// selected goes into that state, which every host of widgets passes on: one bit an article.

const SANDBOX = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";

/** @param {Uint8Array} mask a byte an article, 0 or 1 @returns {string} a bit each, as base64 */
function pack(mask) {
  const bits = new Uint8Array(Math.ceil(mask.length / 8));
  mask.forEach((one, n) => (bits[n >> 3] |= (one ? 1 : 0) << (n & 7)));
  return btoa(Array.from(bits, (byte) => String.fromCharCode(byte)).join(""));
}

/** @param {{model: any, el: HTMLElement}} view */
function render({ model, el }) {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", SANDBOX);
  frame.title = "Coverage page";
  frame.style.cssText = `width:100%;height:${Number(model.get("height"))}px;border:0`;
  el.append(frame);

  /** Shows the page that Python sends. */
  function receive(message, buffers) {
    if (message?.type !== "page" || frame.srcdoc) return;
    frame.srcdoc = new TextDecoder().decode(buffers[0]);
  }

  /** Passes on what the page says, and nothing that another window says. */
  function pass({ source, data }) {
    if (source !== frame.contentWindow || data?.type !== "topicgraph-selection") return;
    model.set("selected", data.mask instanceof Uint8Array ? pack(data.mask) : null);
    model.save_changes();
  }

  model.on("msg:custom", receive);
  window.addEventListener("message", pass);
  model.send({ type: "ready" });
  return () => {
    model.off("msg:custom", receive);
    window.removeEventListener("message", pass);
  };
}

export default { render };
