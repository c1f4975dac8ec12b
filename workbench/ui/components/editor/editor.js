// The segment editor. Edits are kept in a queue (and in localStorage) until the server says that
// it stored them, so that neither a lost message nor a reload loses a word. A text that was refused,
// as someone else saved first, stays in localStorage until it is decided which of the two remains.
const IDLE_MS = 1200;
const LONGEST_MS = 4000; // between two saves of someone who types without a pause
const place = { document: null, id: null, start: 0, end: 0, at: 0 }; // where the cursor was

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  const editor = drawerOf(parentElement, () => new Editor(parentElement.querySelector(".editor")));
  editor.send = (edits) => setStateValue("edits", edits);
  editor.update(data);
  return () => editor.close();
}

class Editor {
  constructor(root) {
    this.root = root;
    this.rows = new Map();
    this.queue = new Map(); // segment id → edit not yet stored
    this.refused = new Map(); // segment id → { text, status } that someone else's save kept out
    this.unsaved = 0; // since when
    this.timer = 0;
    this.counter = Date.now();
    root.addEventListener("keydown", (event) => this.onKey(event));
  }

  update(data) {
    this.data = data;
    if (this.document !== data.document) this.open();
    else if (!this.fits()) this.rebuild();
    const found = data.segments.filter((segment) => segment.conflict);
    const conflicts = new Map(found.map((segment) => [segment.id, segment.conflict]));
    for (const [id, edit] of this.queue) {
      if ((data.acknowledged[id] ?? 0) < edit.number) continue;
      this.forget(this.queue, this.kept.edits, id);
      if (edit.settles && !conflicts.has(id)) this.forget(this.refused, this.kept.refused, id);
    }
    for (const [id, conflict] of conflicts) {
      if (!this.queue.has(id)) this.refuse(id, conflict.mine, conflict.status);
    }
    this.drawRoutes();
    this.drawHomeless();
    for (const segment of data.segments) {
      this.rows.get(segment.id).update(segment, this.queue.get(segment.id));
    }
  }

  open() {
    this.document = this.data.document;
    this.kept = {
      edits: new Kept("edits", this.document),
      refused: new Kept("refused", this.document),
    };
    this.queue.clear();
    this.refused.clear();
    this.recall();
    this.routes = element("div", "routes");
    this.homeless = element("div", "homeless");
    this.filter = new Filter(this);
    this.rebuild();
    if (this.queue.size) queueMicrotask(() => this.flush());
  }

  // Of two tabs' edits of one segment the newer is sent, and the older waits to be decided on.
  recall() {
    for (const refused of this.kept.refused.all()) this.refused.set(refused.id, refused);
    for (const edit of this.kept.edits.all()) {
      const older = this.queue.get(edit.id);
      if (older) {
        this.forget(this.queue, this.kept.edits, edit.id);
        if (older.text !== edit.text) this.refuse(edit.id, older.text, older.status);
      }
      this.queue.set(edit.id, edit);
    }
  }

  // Whether the rows are those of the article, which may have been cut anew meanwhile.
  fits() {
    const ids = this.data.segments.map((segment) => segment.id);
    return ids.length === this.rows.size && [...this.rows.keys()].every((id, n) => id === ids[n]);
  }

  rebuild() {
    this.markPlace();
    const rows = this.data.segments.map((segment) => [segment.id, new Row(this, segment)]);
    this.rows = new Map(rows);
    const nodes = rows.map(([, row]) => row.node);
    this.root.replaceChildren(this.routes, this.homeless, this.filter.node, ...nodes);
    this.filter.again();
    queueMicrotask(() => this.comeBack());
  }

  // Before the editor is taken away, say to be drawn at another place of the page.
  close() {
    this.markPlace();
    this.flush();
  }

  markPlace() {
    const row = [...this.rows.values()].find(({ area }) => area.matches(":focus"));
    if (!row) return;
    const { selectionStart: start, selectionEnd: end } = row.area;
    Object.assign(place, { document: this.document, id: row.segment.id, start, end, at: Date.now() });
  }

  comeBack() {
    if (place.document !== this.document || Date.now() - place.at > IDLE_MS) return;
    const area = this.rows.get(place.id)?.area;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(place.start, place.end);
  }

  // ---- Around the rows ----

  drawRoutes() {
    const { labels, routes } = this.data;
    this.routes.replaceChildren();
    if (!routes.length) return;
    const label = routes.length > 1 ? labels.main_route : labels.route;
    this.routes.append(`${label} `, element("strong", "", routes[0]));
  }

  // Texts of segments that the article lost while they were written: shown until thrown away.
  drawHomeless() {
    const { labels } = this.data;
    const boxes = [];
    for (const [texts, kept] of [[this.queue, this.kept.edits], [this.refused, this.kept.refused]]) {
      for (const [id, { text }] of texts) {
        if (this.rows.has(id) || !text.trim()) continue;
        const box = element("div", "conflict", labels.homeless);
        const discard = tool(labels.discard, () => {
          this.forget(texts, kept, id);
          this.drawHomeless();
        });
        box.setAttribute("role", "alert");
        box.append(element("div", "theirs", text), discard);
        boxes.push(box);
      }
    }
    this.homeless.replaceChildren(...boxes);
  }

  // ---- Edits, and those that were refused ----

  onBlur(row) {
    this.flush();
    if (!this.queue.has(row.segment.id)) row.sync();
  }

  onInput(row) {
    row.said = "";
    this.unsaved ||= Date.now();
    row.fit();
    this.enqueue(row, "edited");
    clearTimeout(this.timer);
    const left = this.unsaved + LONGEST_MS - Date.now();
    this.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(IDLE_MS, left)));
  }

  // ``settles``: this text decides a conflict.
  enqueue(row, status, settles = false) {
    const { id, version } = row.segment;
    const waiting = this.queue.get(id);
    const edit = {
      id,
      text: row.area.value,
      status,
      version: settles ? version : (waiting?.version ?? row.base ?? version),
      number: ++this.counter,
      settles: settles || (waiting?.settles ?? false),
    };
    this.queue.set(id, this.kept.edits.put(edit));
    if (waiting) this.kept.edits.remove(waiting);
    row.drawFoot(status);
  }

  // An edit of a segment that is gone has nowhere to go, see `drawHomeless`.
  flush() {
    this.unsaved = 0;
    clearTimeout(this.timer);
    const edits = [...this.queue.values()].filter((edit) => this.rows.has(edit.id));
    if (edits.length) this.send(edits);
  }

  refuse(id, text, status) {
    if (this.refused.get(id)?.text === text) return;
    const refused = { id, text, status, number: ++this.counter };
    this.refused.set(id, this.kept.refused.put(refused));
  }

  forget(texts, kept, id) {
    if (texts.has(id)) kept.remove(texts.get(id));
    texts.delete(id);
  }

  decide(row, text, status) {
    row.area.value = text;
    this.enqueue(row, status, true);
    this.flush();
  }

  confirm(row, yes) {
    if (yes && !row.area.value.trim()) {
      row.said = this.data.labels.nothing;
      row.drawFoot(this.queue.get(row.segment.id)?.status ?? row.segment.status);
      return row.area.focus();
    }
    this.enqueue(row, yes ? "confirmed" : "edited");
    this.flush();
    if (yes) this.focusNext(row, 1);
  }

  replace(row, text) {
    row.area.value = text;
    row.fit();
    this.enqueue(row, "edited");
    this.flush();
  }

  // ---- The keyboard ----

  onKey(event) {
    const node = event.target.closest?.(".row");
    if (!node || event.target.tagName !== "TEXTAREA") return;
    const row = this.rows.get(node.dataset.id);
    const held = event.ctrlKey || event.metaKey;
    if (held && event.key === "Enter") this.confirm(row, true);
    else if (held && event.key === "s") this.flush();
    else if (event.altKey && event.key === "ArrowDown") this.focusNext(row, 1);
    else if (event.altKey && event.key === "ArrowUp") this.focusNext(row, -1);
    else return;
    event.preventDefault();
  }

  focusNext(row, step) {
    const all = [...this.rows.values()];
    let at = all.indexOf(row) + step;
    while (all[at]?.node.hidden) at += step;
    const next = all[at];
    if (!next) return;
    next.area.focus();
    next.node.scrollIntoView({ block: "nearest" });
  }
}
