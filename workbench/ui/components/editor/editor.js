// The segment editor. The server tells all rows once, and then those that changed.
const AWAY_MS = 1200; // how long the cursor may be away to find its place again
const place = { document: null, id: null, start: 0, end: 0, at: 0 }; // where the cursor was

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  const editor = drawerOf(parentElement, () => new Editor(parentElement.querySelector(".editor")));
  editor.send = (message) => setStateValue("sent", message);
  editor.update(data);
  return () => editor.close();
}

class Editor {
  constructor(root) {
    this.root = root;
    this.rows = new Map();
    this.routes = [];
    this.token = null;
    this.sequence = 0;
    this.activity = new Activity();
    this.messages = new Messages(this);
    this.work = new Work(this);
    this.list = element("div", "list");
    this.routeLine = element("div", "routes");
    this.listen();
    this.keyboard = new Keyboard(this);
  }

  listen() {
    const { list, root } = this;
    list.addEventListener("input", (event) => this.onInput(this.rowAt(event)));
    list.addEventListener("focusin", (event) => this.onFocus(event));
    list.addEventListener("focusout", (event) => this.onBlur(this.rowAt(event)));
    list.addEventListener("pointerdown", () => (this.pressed = true));
    list.addEventListener("beforeinput", (event) => {
      if (event.target.isContentEditable) event.preventDefault(); // a source is only walked through
    });
    for (const name of ["keydown", "pointerdown", "pointermove", "wheel"]) {
      root.addEventListener(name, () => this.activity.touch(), { passive: true, capture: true });
    }
    this.watch = {
      pointerup: () => this.onRelease(),
      pointercancel: () => this.onRelease(),
      blur: () => this.activity.leave(),
    };
    if (GROWS) return;
    const near = ({ target, isIntersecting }) => {
      target.classList.toggle("near", isIntersecting);
      if (isIntersecting) this.rows.get(target.dataset.id)?.fit();
    };
    this.sight = new IntersectionObserver((seen) => seen.forEach(near), { rootMargin: "300px" });
  }

  // To what happens elsewhere on the page, as long as the editor is there.
  attend(yes) {
    const change = yes ? "addEventListener" : "removeEventListener";
    for (const [name, act] of Object.entries(this.watch)) window[change](name, act);
    document[change]("keydown", this.keyboard.outside);
  }

  rowAt({ target }) {
    return this.rows.get(target.closest(".row")?.dataset.id);
  }

  // ---- What the server tells ----

  update(data) {
    this.attend(true);
    if (!data.whole && data.token !== this.token) return this.messages.push({ always: true });
    const known = data.whole && data.token === this.token; // told twice: say that it has come
    if (data.whole) this.takeWhole(data);
    this.token = data.token;
    this.sequence = data.sequence;
    const touched = this.edits.settle(data);
    this.takeRoutes(data.routes);
    const news = new Map(data.segments.map((segment) => [segment.id, segment]));
    for (const id of new Set([...news.keys(), ...touched])) {
      const row = this.rows.get(id);
      row?.update(news.get(id) ?? row.segment, this.edits.queue.get(id));
    }
    if (data.whole) this.filter.again();
    else if (news.size) this.filter.offer();
    if (data.whole || news.has(this.opened.row?.segment.id)) this.panel.draw();
    this.edits.draw();
    this.messages.hear(data.answers);
    if (data.whole && !known) this.messages.outlive();
    if (known || (data.whole && this.messages.waits)) this.messages.push({ always: true });
  }

  takeWhole(data) {
    this.about = data;
    this.routes = data.routes;
    if (this.document !== data.document) this.open(data.document);
    const ids = data.segments.map((segment) => segment.id);
    const fits = ids.length === this.rows.size && [...this.rows.keys()].every((id, n) => id === ids[n]);
    if (!fits) this.rebuild(data.segments);
  }

  open(document) {
    this.document = document;
    this.rows.clear();
    this.edits = new Edits(this, document);
    this.build();
  }

  build() {
    const { labels } = this.about;
    this.filter = new Filter(this);
    this.opened = new Opened(this);
    this.panel = new Panel(this);
    this.completion = new Completion(this);
    this.replacing = new Replace(this);
    this.sheet = new Sheet(this);
    const bar = element("div", "bar");
    const buttons = element("div", "tools");
    buttons.append(
      tool(labels.find, () => this.replacing.toggle(), "Ctrl+H"),
      tool(labels.keys, () => this.sheet.toggle(), "?"),
    );
    bar.append(this.filter.node, buttons);
    const stage = element("div", "stage");
    stage.append(this.list, this.panel.node);
    this.list.setAttribute("role", "region");
    this.list.setAttribute("aria-label", labels.list);
    this.panel.draw();
    const { routeLine, edits, sheet, replacing } = this;
    this.root.replaceChildren(routeLine, edits.node, bar, sheet.node, replacing.node, stage);
  }

  rebuild(segments) {
    this.markPlace();
    const at = this.opened.row?.segment.id;
    this.completion.close();
    this.opened.shut();
    this.rows = new Map(segments.map((segment) => [segment.id, new Row(this, segment)]));
    const nodes = [...this.rows.values()].map((row) => row.node);
    this.list.replaceChildren(...nodes);
    this.sight?.disconnect();
    for (const node of this.sight ? nodes : []) this.sight.observe(node);
    if (this.rows.has(at)) this.opened.open(this.rows.get(at));
    this.panel.turn();
    queueMicrotask(() => this.comeBack());
  }

  takeRoutes(routes) {
    const before = this.routes[0];
    this.routes = routes;
    const { labels } = this.about;
    const label = routes.length > 1 ? labels.main_route : labels.route;
    this.routeLine.replaceChildren();
    if (routes.length) this.routeLine.append(`${label} `, element("strong", "", routes[0]));
    if (before !== routes[0]) for (const row of this.rows.values()) row.drawNotes();
  }

  // ---- When it is taken away, say to be drawn at another place of the page ----

  close() {
    this.markPlace();
    this.activity.leave();
    this.edits?.flush();
    this.attend(false);
  }

  markPlace() {
    const row = this.opened?.row;
    if (!row?.area.matches(":focus")) return;
    const { selectionStart: start, selectionEnd: end } = row.area;
    Object.assign(place, { document: this.document, id: row.segment.id, start, end, at: Date.now() });
  }

  comeBack() {
    if (place.document !== this.document || Date.now() - place.at > AWAY_MS) return;
    const area = this.rows.get(place.id)?.area;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(place.start, place.end);
  }

  // ---- The open segment ----

  // A segment opens when the pointer is released: what moves under a pressed one selects text.
  onFocus(event) {
    const row = this.rowAt(event);
    if (!row || event.target.closest(".conflict")) return;
    if (this.pressed) this.waitingRow = row;
    else this.show(row);
  }

  onRelease() {
    this.pressed = false;
    const row = this.waitingRow;
    this.waitingRow = null;
    if (!row) return;
    const top = row.node.getBoundingClientRect().top;
    this.show(row);
    this.list.scrollTop += row.node.getBoundingClientRect().top - top;
    row.node.scrollIntoView({ block: "nearest" }); // it grew: near the lower edge it must come up
  }

  onBlur(row) {
    if (!row) return;
    this.edits.flush();
    if (!this.edits.queue.has(row.segment.id)) row.sync();
  }

  onInput(row) {
    if (!row) return;
    if (row.said) row.say("");
    this.completion.close();
    row.fit();
    row.undo?.typed(row.area.value);
    this.edits.put(row, "edited");
    this.edits.flushSoon();
  }

  show(row) {
    this.activity.open(row.segment.id);
    if (this.opened.row === row) return;
    this.completion.close();
    this.opened.open(row);
    this.panel.turn();
  }

  visit(row) {
    if (row.node.hidden) row.node.hidden = false;
    row.area.focus({ preventScroll: true });
    row.node.scrollIntoView({ block: "nearest" });
  }

  // To the open segment, or else to the first.
  refocus() {
    const row = this.opened.row ?? [...this.rows.values()].find(({ node }) => !node.hidden);
    if (row) this.visit(row);
  }

  // To the next segment in sight, or to the next that is as wanted; those before it come last.
  goOn(row, wanted = null, step = 1) {
    const all = [...this.rows.values()];
    const at = all.indexOf(row);
    const rest = step > 0 ? all.slice(at + 1) : all.slice(0, at).reverse();
    if (wanted) rest.push(...all.slice(0, at));
    const next = rest.find((other) => !other.node.hidden && (!wanted || wanted(other)));
    if (next) this.visit(next);
    else if (wanted) row.say(this.about.labels.no_more);
  }

  toSource(row) {
    if (row.source.matches(":focus")) return row.area.focus();
    row.source.focus();
    if (caretIn(row.source) === null) row.node.getRootNode().getSelection?.()?.collapse(row.source, 0);
  }
}
