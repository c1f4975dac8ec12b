// What a translator does with a segment: confirm it, put a text in, go back, cut the source anew.
class Work {
  constructor(editor) {
    this.editor = editor;
  }

  get labels() {
    return this.editor.about.labels;
  }

  confirm(row, yes, { next = null } = {}) {
    const { editor } = this;
    if (yes && !row.area.value.trim()) {
      row.say(this.labels.nothing);
      return row.area.focus();
    }
    editor.edits.put(row, yes ? "confirmed" : "edited");
    editor.edits.flush();
    if (yes) editor.goOn(row, next);
  }

  // Of two texts of a segment, this one remains.
  decide(row, text, status) {
    row.area.value = text;
    row.undo?.put(text);
    this.editor.edits.put(row, status, true);
    this.editor.edits.flush();
  }

  // ---- Texts that are put in ----

  replace(row, text) {
    row.area.value = text;
    row.area.focus();
    this.keep(row);
  }

  // Puts words in where the cursor is.
  insert(words) {
    const { row } = this.editor.opened;
    if (!row) return;
    const { area } = row;
    area.focus();
    area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
    this.keep(row);
  }

  keep(row) {
    row.fit();
    row.undo?.put(row.area.value);
    this.editor.edits.put(row, "edited");
    this.editor.edits.flush();
  }

  insertProposal(row, code) {
    const proposal = this.editor.panel.proposals[Number(code.slice(-1)) - 1];
    if (proposal) this.replace(row, proposal.adapted || proposal.target);
  }

  undo(row, by) {
    const text = row.undo?.step(by);
    if (text === undefined) return row.say(by < 0 ? this.labels.undone_all : this.labels.redone_all);
    row.area.value = text;
    row.fit();
    this.editor.edits.put(row, "edited");
    this.editor.edits.flushSoon();
  }

  // ---- Flags ----

  fix(row, flag) {
    if (!flag) return row.say(this.labels.no_fix);
    const text = row.area.value;
    const what = { segment: row.segment.id, code: flag.code, text };
    this.editor.messages.ask("fix", what, (answer) => {
      if (row.area.value !== text) return;
      if (answer.text) this.replace(row, answer.text);
      else row.say(answer.error ?? this.labels.fixed_nothing);
    });
  }

  dismiss(row, flag) {
    if (!flag) return;
    this.editor.edits.flush();
    this.editor.messages.ask("dismiss", { segment: row.segment.id, code: flag.code }, (answer) => {
      if (answer.error) row.say(answer.error);
    });
  }

  bringBack(row, flag) {
    this.editor.messages.ask("bring_back", { segment: row.segment.id, code: flag.code });
  }

  // ---- Cutting the source anew ----

  split(row) {
    const offset = caretIn(row.source);
    const { segment } = row;
    const length = Array.from(segment.source).length;
    if (offset === null || offset === 0 || offset === length) {
      row.say(this.labels.split_hint);
      return row.source.focus();
    }
    this.cut(row, "split", { segment: segment.id, offset });
  }

  join(row) {
    this.cut(row, "join", { segment: row.segment.id });
  }

  // What is typed is saved by the same message, before the segment is cut.
  cut(row, kind, what) {
    this.editor.messages.ask(kind, what, (answer) => {
      if (answer.error) return row.say(answer.error);
      const next = this.editor.rows.get(answer.open);
      if (next) this.editor.visit(next);
    });
  }
}
