// The segment editor. Edits are kept in a queue (and in localStorage) until the server says that
// it stored them, so that neither a lost message nor a reload loses a word. A text that was refused,
// as someone else saved first, stays in localStorage until it is decided which of the two remains.
const editors = new WeakMap();
const IDLE_MS = 1200;
const LONGEST_MS = 4000; // between two saves of someone who types without a pause
const place = { document: null, id: null, start: 0, end: 0, at: 0 }; // where the cursor was

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  let editor = editors.get(parentElement);
  if (!editor) {
    editor = new Editor(parentElement.querySelector(".editor"));
    editors.set(parentElement, editor);
  }
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
    this.counter = Date.now();
    root.addEventListener("keydown", (event) => this.onKey(event));
  }

  update(data) {
    if (this.document !== data.document) this.open(data);
    this.data = data;
    const found = data.segments.filter((segment) => segment.conflict);
    const conflicts = new Map(found.map((segment) => [segment.id, segment.conflict]));
    for (const [id, edit] of this.queue) {
      if ((data.acknowledged[id] ?? 0) >= edit.number) this.queue.delete(id);
      if (!this.queue.has(id) && edit.settles && !conflicts.has(id)) this.forgetRefused(id);
    }
    for (const [id, conflict] of conflicts) {
      if (!this.queue.has(id)) this.keepRefused(id, conflict);
    }
    this.remember();
    this.drawRoutes();
    data.segments.forEach((segment) => this.updateRow(segment));
  }

  open(data) {
    this.document = data.document;
    this.queue = new Map(Object.entries(this.recall()));
    this.refused = new Map(data.segments.flatMap(({ id }) => this.recallRefused(id)));
    this.rows.clear();
    const rows = data.segments.map((segment) => this.makeRow(segment, data));
    this.routes = element("div", "routes");
    this.root.replaceChildren(this.routes, this.makeFilter(data.labels), ...rows);
    if (this.queue.size) queueMicrotask(() => this.flush());
    queueMicrotask(() => this.comeBack());
  }

  // Before the editor is taken away, say to be drawn at another place of the page.
  close() {
    const entry = [...this.rows.values()].find(({ area }) => area.matches(":focus"));
    if (entry) {
      const { selectionStart: start, selectionEnd: end } = entry.area;
      const id = entry.segment.id;
      Object.assign(place, { document: this.document, id, start, end, at: Date.now() });
    }
    this.flush();
  }

  comeBack() {
    if (place.document !== this.document || Date.now() - place.at > IDLE_MS) return;
    const area = this.rows.get(place.id)?.area;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(place.start, place.end);
  }

  drawRoutes() {
    const { labels, routes } = this.data;
    this.routes.replaceChildren();
    if (!routes.length) return;
    const label = routes.length > 1 ? labels.main_route : labels.route;
    this.routes.append(`${label} `, element("strong", "", routes[0]));
  }

  makeFilter(labels) {
    const bar = element("label", "filter", `${labels.filter} `);
    this.filter = document.createElement("select");
    for (const name of ["all", "unconfirmed", "flagged", "missing"]) {
      const option = element("option", "", labels[`filter_${name}`]);
      option.value = name;
      this.filter.append(option);
    }
    this.filter.addEventListener("change", () => this.applyFilter());
    this.shown = element("span", "shown");
    bar.append(this.filter, this.shown);
    return bar;
  }

  // A row being edited stays until the filter is chosen again, or it would vanish under the hands.
  applyFilter() {
    const keep = {
      all: () => true,
      unconfirmed: (s) => s.status !== "confirmed",
      flagged: (s) => s.flags.some((flag) => flag.code !== "demo_model"),
      missing: (s) => !s.text,
    }[this.filter.value];
    let count = 0;
    for (const { row, segment, area } of this.rows.values()) {
      row.hidden = !keep(segment);
      if (!row.hidden) this.fit(area);
      count += !row.hidden;
    }
    this.shown.textContent = ` ${count} / ${this.rows.size}`;
  }

  makeRow(segment, data) {
    const row = element("section", "row");
    row.dataset.id = segment.id;
    const source = element("div", "source", segment.source);
    setLanguage(source, { language: segment.source_language, direction: segment.source_direction });
    const area = element("textarea", "target");
    setLanguage(area, { language: data.target_language, direction: data.target_direction });
    area.spellcheck = true;
    area.rows = 1;
    area.setAttribute("aria-label", `${data.labels.translation} ${segment.number}`);
    area.placeholder = data.labels.empty;
    const foot = element("div", "foot");
    const conflict = element("div", "conflict");
    row.append(element("div", "number", String(segment.number)), source, area, foot, conflict);
    if (segment.starts_block) row.classList.add("starts-block");
    row.classList.add(`kind-${segment.kind}`);
    const entry = { row, area, foot, conflict, segment, timer: 0, said: "" };
    entry.base = null; // the version that the text in the field was made from
    this.rows.set(segment.id, entry);
    area.addEventListener("input", () => this.onInput(entry));
    area.addEventListener("blur", () => this.onBlur(entry));
    return row;
  }

  updateRow(segment) {
    const entry = this.rows.get(segment.id);
    if (!entry) return this.open(this.data);
    entry.segment = segment;
    const waiting = this.queue.get(segment.id);
    if (!waiting) this.sync(entry);
    else if (entry.area.value !== waiting.text) entry.area.value = waiting.text;
    this.drawFoot(entry, waiting ? waiting.status : segment.status);
    this.drawConflict(entry);
    this.fit(entry.area);
  }

  // Show what is stored, but never under the hands of someone whose cursor is in the field.
  sync(entry) {
    const { segment, area } = entry;
    if (area.value !== segment.text) {
      if (area.matches(":focus") && entry.base !== null) return;
      area.value = segment.text;
      this.fit(area);
    }
    entry.base = segment.version;
  }

  onBlur(entry) {
    this.flush();
    if (!this.queue.has(entry.segment.id)) this.sync(entry);
  }

  onInput(entry) {
    entry.said = "";
    this.unsaved ||= Date.now();
    this.fit(entry.area);
    this.enqueue(entry, "edited", false);
    clearTimeout(entry.timer);
    const left = this.unsaved + LONGEST_MS - Date.now();
    entry.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(IDLE_MS, left)));
  }

  // ``settles``: this text decides a conflict.
  enqueue(entry, status, now = true, settles = false) {
    const { segment, area } = entry;
    const waiting = this.queue.get(segment.id);
    this.queue.set(segment.id, {
      id: segment.id,
      text: area.value,
      status,
      version: settles ? segment.version : (waiting?.version ?? entry.base ?? segment.version),
      number: ++this.counter,
      settles: settles || (waiting?.settles ?? false),
    });
    this.remember();
    this.drawFoot(entry, status);
    if (now) this.flush();
  }

  flush() {
    this.unsaved = 0;
    for (const entry of this.rows.values()) clearTimeout(entry.timer);
    const edits = [...this.queue.values()];
    if (edits.length) this.send(edits);
  }

  drawFoot(entry, status) {
    const { segment, foot } = entry;
    const labels = this.data?.labels ?? {};
    foot.replaceChildren();
    const state = entry.area.value || segment.text ? status : "missing";
    foot.append(element("span", `status ${state}`, labels[state] ?? state));
    if (segment.route) {
      const route = element("span", "route", segment.engines);
      route.title = segment.route;
      foot.append(route);
    }
    const confirmed = status === "confirmed";
    const name = confirmed ? labels.reopen : labels.confirm;
    foot.append(this.button(name, () => this.confirm(entry, !confirmed)), this.notes(entry));
  }

  // What has a line of its own, so that it never moves the button that confirms.
  notes(entry) {
    const { segment } = entry;
    const labels = this.data?.labels ?? {};
    const notes = element("div", "notes");
    if (segment.route && segment.route !== this.data?.routes[0]) {
      notes.append(element("span", "other-route", segment.route));
    }
    for (const flag of segment.flags) {
      const mark = element("span", `flag ${flag.severity}`, `⚑ ${flag.label}`);
      mark.title = flag.message;
      mark.tabIndex = 0;
      notes.append(mark);
    }
    const said = element("span", "said", entry.said);
    said.setAttribute("role", "status");
    if (entry.said) notes.append(said);
    if (segment.draft && segment.draft !== entry.area.value) {
      notes.append(this.button(labels.restore, () => this.replace(entry, segment.draft)));
    }
    for (const text of segment.alternatives) {
      const use = this.button(labels.alternative, () => this.replace(entry, text));
      use.title = text;
      notes.append(use);
    }
    return notes;
  }

  drawConflict(entry) {
    const { segment, conflict } = entry;
    const mine = this.refused.get(segment.id);
    conflict.replaceChildren();
    if (!mine) return;
    const { labels } = this.data;
    conflict.setAttribute("role", "alert");
    conflict.append(
      element("strong", "", labels.conflict),
      element("div", "theirs", segment.text),
      element("div", "", labels.mine),
      element("div", "theirs", mine.text),
      this.button(labels.keep_mine, () => {
        entry.area.value = mine.text;
        this.enqueue(entry, mine.status, true, true);
      }),
      this.button(labels.take_theirs, () => {
        entry.area.value = segment.text;
        this.enqueue(entry, segment.status, true, true);
      }),
    );
  }

  confirm(entry, yes) {
    if (yes && !entry.area.value.trim()) {
      entry.said = this.data.labels.nothing;
      this.drawFoot(entry, this.queue.get(entry.segment.id)?.status ?? entry.segment.status);
      return entry.area.focus();
    }
    this.enqueue(entry, yes ? "confirmed" : "edited");
    if (yes) this.focusNext(entry, 1);
  }

  replace(entry, text) {
    entry.area.value = text;
    this.fit(entry.area);
    this.enqueue(entry, "edited");
  }

  onKey(event) {
    const row = event.target.closest?.(".row");
    if (!row || event.target.tagName !== "TEXTAREA") return;
    const entry = this.rows.get(row.dataset.id);
    const held = event.ctrlKey || event.metaKey;
    if (held && event.key === "Enter") this.confirm(entry, true);
    else if (held && event.key === "s") this.flush();
    else if (event.altKey && event.key === "ArrowDown") this.focusNext(entry, 1);
    else if (event.altKey && event.key === "ArrowUp") this.focusNext(entry, -1);
    else return;
    event.preventDefault();
  }

  focusNext(entry, step) {
    const all = [...this.rows.values()];
    let at = all.indexOf(entry) + step;
    while (all[at]?.row.hidden) at += step;
    const next = all[at];
    if (!next) return;
    next.area.focus();
    next.row.scrollIntoView({ block: "nearest" });
  }

  fit(area) {
    area.style.height = "auto";
    if (area.scrollHeight) area.style.height = `${area.scrollHeight + 2}px`;
  }

  button(label, action) {
    const node = element("button", "", label);
    node.type = "button";
    node.addEventListener("mousedown", (event) => event.preventDefault()); // keep the focus
    node.addEventListener("click", action);
    return node;
  }

  remember() {
    try {
      const key = `workbench/edits/${this.document}`;
      if (this.queue.size) localStorage.setItem(key, JSON.stringify(Object.fromEntries(this.queue)));
      else localStorage.removeItem(key);
    } catch {
      // Without storage the queue still lives in memory until the server answers.
    }
  }

  keepRefused(id, { mine, status }) {
    const refused = { text: mine, status };
    this.refused.set(id, refused);
    try {
      localStorage.setItem(this.refusedKey(id), JSON.stringify(refused));
    } catch {
      // Without storage it is shown until the page is left.
    }
  }

  forgetRefused(id) {
    this.refused.delete(id);
    try {
      localStorage.removeItem(this.refusedKey(id));
    } catch {
      // It was never stored.
    }
  }

  recallRefused(id) {
    try {
      const refused = JSON.parse(localStorage.getItem(this.refusedKey(id)));
      return refused ? [[id, refused]] : [];
    } catch {
      return [];
    }
  }

  refusedKey(id) {
    return `workbench/refused/${this.document}/${id}`;
  }

  recall() {
    try {
      return JSON.parse(localStorage.getItem(`workbench/edits/${this.document}`)) ?? {};
    } catch {
      return {};
    }
  }
}
