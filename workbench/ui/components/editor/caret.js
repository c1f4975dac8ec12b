// Where the cursor stands in a text that is no text field, counted in Unicode code points.
function caretIn(node) {
  const root = node.getRootNode();
  const seen = (root.getSelection ?? document.getSelection).call(root.getSelection ? root : document);
  let at = seen?.rangeCount ? [seen.focusNode, seen.focusOffset] : [];
  if (!node.contains(at[0] ?? null)) {
    // Browsers that do not look into a shadow tree unless they are asked to.
    const [range] = document.getSelection()?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    at = range ? [range.endContainer, range.endOffset] : [];
  }
  if (!at[0] || !node.contains(at[0])) return null;
  const before = document.createRange();
  before.setStart(node, 0);
  before.setEnd(...at);
  return Array.from(before.toString()).length;
}

// Lets the cursor walk through a text, but nobody change it.
function walkable(node, yes) {
  if (!yes) {
    for (const name of ["contenteditable", "role", "aria-readonly", "aria-multiline", "tabindex"]) {
      node.removeAttribute(name);
    }
    return;
  }
  node.setAttribute("contenteditable", "true");
  node.setAttribute("role", "textbox");
  node.setAttribute("aria-readonly", "true");
  node.setAttribute("aria-multiline", "true");
  node.setAttribute("tabindex", "0");
  node.spellcheck = false;
}
