// Edits wait here (and in localStorage) until the server says that it stored them, so that neither
// a lost message nor a reload loses a word. A text that was refused, as someone else saved first,
// stays in localStorage until it is decided which of the two remains.
const IDLE_MS = 1200;
const LONGEST_MS = 4000; // between two saves of someone who types without a pause

class Edits {
  constructor(editor, document) {
    this.editor = editor;
    this.kept = { queue: new Kept("edits", document), refused: new Kept("refused", document) };
    this.queue = new Map(); // segment id → edit not yet stored
    this.refused = new Map(); // segment id → { text, status } that someone else's save kept out
    this.unsaved = 0; // since when
    this.timer = 0;
    this.node = element("div", "homeless");
    this.recall();
    if (this.queue.size) queueMicrotask(() => this.flush());
  }

  // Of two tabs' edits of one segment the newer is sent, and the older waits to be decided on.
  recall() {
    for (const refused of this.kept.refused.all()) this.refused.set(refused.id, refused);
    for (const edit of this.kept.queue.all()) {
      const older = this.queue.get(edit.id);
      if (older) {
        this.forget("queue", edit.id);
        if (older.text !== edit.text) this.refuse(edit.id, older.text, older.status);
      }
      this.queue.set(edit.id, edit);
    }
  }

  // ``settles``: this text decides a conflict.
  put(row, status, settles = false) {
    const { id, version } = row.segment;
    const waiting = this.queue.get(id);
    const edit = {
      id,
      text: row.area.value,
      status,
      version: settles ? version : (waiting?.version ?? row.base ?? version),
      number: this.editor.messages.next(),
      settles: settles || (waiting?.settles ?? false),
    };
    this.queue.set(id, this.kept.queue.put(edit));
    if (waiting) this.kept.queue.remove(waiting);
    row.drawFoot(status);
    this.editor.panel.changed();
  }

  refuse(id, text, status) {
    if (this.refused.get(id)?.text === text) return;
    const refused = { id, text, status, number: this.editor.messages.next() };
    this.refused.set(id, this.kept.refused.put(refused));
  }

  // ``which``: ``queue`` or ``refused``.
  forget(which, id) {
    if (this[which].has(id)) this.kept[which].remove(this[which].get(id));
    this[which].delete(id);
  }

  // An edit of a segment that is gone has nowhere to go, see `draw`.
  waiting() {
    return [...this.queue.values()].filter((edit) => this.editor.rows.has(edit.id));
  }

  flush() {
    this.unsaved = 0;
    clearTimeout(this.timer);
    if (this.waiting().length) this.editor.messages.push();
  }

  // In a while, but not put off for ever by someone who types on.
  flushSoon() {
    this.unsaved ||= Date.now();
    clearTimeout(this.timer);
    const left = this.unsaved + LONGEST_MS - Date.now();
    this.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(IDLE_MS, left)));
  }

  // What is stored leaves the queue; what was refused is kept. Returns the ids of both.
  settle({ acknowledged, conflicts: found }) {
    const conflicts = new Map(Object.entries(found));
    const touched = new Set(conflicts.keys());
    for (const [id, edit] of this.queue) {
      if ((acknowledged[id] ?? 0) < edit.number) continue;
      touched.add(id);
      this.forget("queue", id);
      if (edit.settles && !conflicts.has(id)) this.forget("refused", id);
    }
    for (const [id, conflict] of conflicts) {
      if (!this.queue.has(id)) this.refuse(id, conflict.mine, conflict.status);
    }
    return touched;
  }

  // Texts of segments that the article lost while they were written: shown until thrown away.
  draw() {
    const { labels } = this.editor.about;
    const boxes = [];
    for (const which of ["queue", "refused"]) {
      for (const [id, { text }] of this[which]) {
        if (this.editor.rows.has(id) || !text.trim()) continue;
        const box = element("div", "conflict", labels.homeless);
        const discard = tool(labels.discard, () => {
          this.forget(which, id);
          this.draw();
        });
        box.setAttribute("role", "alert");
        box.append(element("div", "theirs", text), discard);
        boxes.push(box);
      }
    }
    if (boxes.length || this.node.firstChild) this.node.replaceChildren(...boxes);
  }
}
