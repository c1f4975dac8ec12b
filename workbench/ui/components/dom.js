// What every component of the workbench builds its nodes with. Text is only ever set as text.
function element(tag, name = "", text = "") {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.textContent = text;
  return node;
}

function setLanguage(node, { language, direction }) {
  if (language && language !== "und") node.lang = language;
  node.dir = direction;
}

// A text with some of its stretches marked, each by its start, end and perhaps a class; offsets
// count Unicode code points.
function markedText(tag, name, text, marks) {
  const node = element(tag, name);
  const letters = Array.from(text);
  let at = 0;
  for (const [start, end, kind = ""] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > letters.length) continue;
    node.append(letters.slice(at, start).join(""));
    node.append(element("mark", kind, letters.slice(start, end).join("")));
    at = end;
  }
  node.append(letters.slice(at).join(""));
  return node;
}

function actionButton(name, label, act) {
  const node = element("button", name, label);
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}

// What draws a component: made when its node is first drawn, and found again with it.
const drawers = new WeakMap();
function drawerOf(parent, make) {
  if (!drawers.has(parent)) drawers.set(parent, make());
  return drawers.get(parent);
}
