// The search box: suggestions by kind, with arrows and Enter.

const SHOWN = { outlet: 5, topic: 5, story: 6, article: 12 };
const GROUPS = { outlet: "Outlets", topic: "Topics", story: "Stories", article: "Articles" };

/** Makes the search box work: a thing found is chosen, the words themselves can be made a filter. */
function makeFind(input, box, model, app) {
  let options = [];
  let active = -1;

  function suggest() {
    const indexes = indexesOf(model);
    const groups = input.value.trim() ? Object.keys(SHOWN).map((kind) => ({ kind, ...findTexts(indexes[kind], input.value, SHOWN[kind]) })) : [];
    const found = groups.filter((group) => group.total);
    options = [];
    active = -1;
    box.replaceChildren(...found.map(group));
    const articles = found.find(({ kind }) => kind === "article");
    if (articles) box.append(wordsOption(input.value.trim(), articles.total));
    if (input.value.trim() && !found.length) box.append(el("p", { class: "empty" }, "Nothing found. Fewer or shorter words find more."));
    open(Boolean(input.value.trim()));
    if (input.value.trim()) app.say(found.map(({ kind, total }) => `${total} ${GROUPS[kind].toLowerCase()}`).join(", ") || "nothing found");
  }

  function group({ kind, found, total }) {
    const head = el("div", { class: "find-head" }, GROUPS[kind], " ", el("span", { class: "number" }, total.toLocaleString("en")));
    return el("div", { role: "group", "aria-label": GROUPS[kind] }, head, found.map((ref) => option({ kind, ref })));
  }

  function option(thing) {
    const words = thing.kind === "article" ? outletName(model, thing.ref) : count(articlesOf(model, thing).length, "article");
    return addOption(() => app.choose(thing), el("span", { dir: "auto" }, nameOf(model, thing)), el("span", { class: "words", dir: "auto" }, words));
  }

  function addOption(act, ...content) {
    const item = el("div", { role: "option", id: `option-${options.length}`, class: "option", "aria-selected": "false", on: {
      mousedown: (event) => event.preventDefault(),
      click: () => pick(act),
    } }, content);
    options.push({ item, act });
    return item;
  }

  function wordsOption(words, total) {
    return addOption(() => app.filter("only", "words", fold(words)), el("span", {}, `Show only ${total === 1 ? "this article" : `these ${total.toLocaleString("en")} articles`}`));
  }

  function pick(act) {
    open(false);
    input.value = "";
    act();
  }

  function open(yes) {
    box.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (!yes) input.removeAttribute("aria-activedescendant");
  }

  function move(by) {
    if (!options.length) return;
    if (active >= 0) options[active].item.setAttribute("aria-selected", "false");
    active = (active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length;
    options[active].item.setAttribute("aria-selected", "true");
    options[active].item.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].item.id);
  }

  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => (input.value.trim() ? suggest() : indexesOf(model)));
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && options.length) {
      event.preventDefault();
      pick(options[Math.max(active, 0)].act);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (box.hidden) input.blur();
      input.value = "";
      open(false);
    }
  });
}
