// The list of the keys.
class Sheet {
  constructor(editor) {
    this.editor = editor;
    const { labels, keys } = editor.about;
    this.node = element("section", "sheet");
    this.node.hidden = true;
    this.node.setAttribute("role", "dialog");
    this.node.setAttribute("aria-label", labels.keys);
    const list = element("dl");
    for (const [names, told] of keys) {
      const row = element("div");
      const term = element("dt");
      for (const name of names) term.append(name === "–" ? name : element("kbd", "", name));
      row.append(term, element("dd", "", told));
      list.append(row);
    }
    this.node.append(list, actionButton("", labels.close, () => this.toggle()));
  }

  toggle() {
    this.node.hidden = !this.node.hidden;
    if (this.node.hidden) return this.editor.refocus();
    this.node.scrollIntoView({ block: "nearest" });
    this.node.querySelector("button").focus({ preventScroll: true });
  }
}
