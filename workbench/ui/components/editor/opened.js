// What an open segment has more than the others: tools, its draft, and a source to walk through.
class Opened {
  constructor(editor) {
    this.editor = editor;
    this.row = null;
    this.node = element("div", "opened");
    this.draft = element("div", "draft");
    this.tools = element("div", "tools");
    this.node.append(this.draft, this.tools);
  }

  open(row) {
    if (this.row === row) return;
    this.shut();
    this.row = row;
    const { labels } = this.editor.about;
    row.node.classList.add("open");
    row.conflict.before(this.node);
    walkable(row.source, true);
    row.source.setAttribute("aria-label", `${labels.source} ${row.segment.number}`);
    row.undo ??= new Undo(row.area.value);
    this.draw();
  }

  shut() {
    const { row } = this;
    this.row = null;
    if (!row) return;
    row.node.classList.remove("open");
    walkable(row.source, false);
    row.source.removeAttribute("aria-label");
    row.source.textContent = row.segment.source;
    this.node.remove();
  }

  draw() {
    const { row, editor } = this;
    const { labels } = editor.about;
    const { segment } = row;
    const confirmed = row.status === "confirmed";
    const changed = segment.draft && segment.draft !== row.area.value;
    this.draft.hidden = !changed;
    if (changed) {
      const words = element("span", "words", segment.draft);
      const { target_language: language, target_direction: direction } = editor.about;
      setLanguage(words, { language, direction });
      this.draft.replaceChildren(element("strong", "", labels.draft), " ", words);
    }
    const sign = `${confirmed} ${changed} ${row.segment.id}`;
    if (sign === this.sign) return; // a button that is being pressed stays the same button
    this.sign = sign;
    this.tools.replaceChildren(
      tool(confirmed ? labels.reopen : labels.confirm, () => editor.work.confirm(row, !confirmed), confirmed ? "" : "Ctrl+Enter"),
      tool(labels.copy_source, () => editor.work.replace(row, segment.source), "Alt+S"),
      tool(labels.undo, () => editor.work.undo(row, -1), "Ctrl+Z"),
      tool(labels.redo, () => editor.work.undo(row, 1), "Ctrl+Y"),
      ...(changed ? [tool(labels.restore, () => editor.work.replace(row, row.segment.draft))] : []),
      tool(labels.complete, () => editor.completion.ask(row), "Ctrl+Space"),
      tool(labels.split, () => editor.work.split(row)),
      tool(labels.join, () => editor.work.join(row), "Alt+J"),
      tool(labels.next_flagged, () => editor.goOn(row, isFlagged), "Alt+G"),
    );
  }

  // Underlines the terms of the glossary in the source.
  mark(terms) {
    const { row } = this;
    const spans = terms.map(({ start, end, status }) => [start, end, `term ${status}`]);
    const marked = markedText("div", "", row.segment.source, spans);
    if (caretIn(row.source) === null) row.source.replaceChildren(...marked.childNodes);
  }
}
