// The widget in a notebook: the page in a sandboxed frame, and back what is selected in it.
// The page comes as a message, not as a part of the widget's state, which notebooks store.

const SANDBOX = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";

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
    const ids = Array.isArray(data.ids) ? data.ids.filter((id) => typeof id === "string") : null;
    model.send({ type: "selection", ids });
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
