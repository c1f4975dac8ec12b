// What the keys do; `labels.py` tells the user. Letters are taken by their place on the keyboard
// where Alt is held, which types other letters on some.
class Keyboard {
  constructor(editor) {
    this.editor = editor;
    editor.root.addEventListener("keydown", (event) => this.onKey(event));
    this.outside = (event) => this.onKeyOutside(event);
  }

  // With nothing chosen on the page, the keys that lead into the editor work too.
  onKeyOutside(event) {
    if (event.target !== document.body || event.defaultPrevented) return;
    const { editor } = this;
    if (event.key === "?") editor.sheet.toggle();
    else if (event.altKey && event.key.startsWith("Arrow")) editor.refocus();
    else return;
    event.preventDefault();
  }

  onKey(event) {
    if (event.isComposing) return;
    const act = this.action(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act !== true) act();
  }

  action(event) {
    const { editor } = this;
    const held = event.ctrlKey || event.metaKey;
    if (editor.completion.onKey(event)) return true;
    if (event.key === "Escape") return () => this.leave();
    const typing = event.target.matches("textarea, input, select, [contenteditable]");
    if (event.key === "?" && !held && !event.altKey && !typing) return () => editor.sheet.toggle();
    if (event.altKey && event.code === "KeyK") return () => editor.sheet.toggle();
    if (held && !event.altKey && event.code === "KeyH") return () => editor.replacing.toggle();
    if (held && event.code === "KeyS") return () => editor.edits.flush();
    const row = this.rowOf(event.target) ?? (editor.panel.node.contains(event.target) ? editor.opened.row : null);
    if (!row) return null;
    if (held && !event.altKey) return this.withControl(event, row);
    if (event.altKey && !held) return this.withAlt(event, row);
    if (event.key === "Enter" && event.target === row.source) return () => editor.work.split(row);
    return null;
  }

  withControl(event, row) {
    const { editor } = this;
    if (/^Digit[1-9]$/.test(event.code)) return () => editor.work.insertProposal(row, event.code);
    if (event.key === "Enter") return () => editor.work.confirm(row, true, { next: event.shiftKey ? isUnconfirmed : null });
    if (event.code === "Space") return () => editor.completion.ask(row);
    if (event.target !== row.area && event.target !== row.source) return null;
    const key = event.key.toLowerCase();
    if (key === "z") return () => editor.work.undo(row, event.shiftKey ? 1 : -1);
    if (key === "y") return () => editor.work.undo(row, 1);
    return null;
  }

  withAlt(event, row) {
    const { editor } = this;
    if (event.key === "ArrowDown") return () => editor.goOn(row);
    if (event.key === "ArrowUp") return () => editor.goOn(row, null, -1);
    if (/^Digit[1-9]$/.test(event.code)) return () => editor.work.insertProposal(row, event.code);
    return {
      KeyG: () => editor.goOn(row, isFlagged),
      KeyS: () => editor.work.replace(row, row.segment.source),
      KeyT: () => editor.panel.nextTerm(),
      KeyX: () => editor.work.fix(row, firstFixable(row)),
      KeyI: () => editor.work.dismiss(row, row.segment.flags[0]),
      KeyB: () => editor.panel.translateBack(),
      KeyO: () => editor.toSource(row),
      KeyJ: () => editor.work.join(row),
    }[event.code];
  }

  rowOf(node) {
    return this.editor.rows.get(node.closest?.(".row")?.dataset.id);
  }

  leave() {
    const { sheet, replacing } = this.editor;
    if (!sheet.node.hidden) sheet.toggle();
    else if (!replacing.node.hidden) replacing.toggle();
    else this.editor.refocus();
  }
}

const isUnconfirmed = (row) => row.status !== "confirmed";
const firstFixable = (row) => row.segment.flags.find((flag) => flag.fixable);
