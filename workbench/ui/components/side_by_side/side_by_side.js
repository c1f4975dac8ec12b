// Commentary and one outlet beside each other, with ribbons between linked passages. The server
// stores every decision; what it has not yet answered waits in a queue, and is shown as if it had.
const remembered = new Map(); // pair of articles → the link last selected there

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const view = drawerOf(parentElement, () => new SideBySide(parentElement.querySelector(".beside")));
  view.send = setTriggerValue;
  view.update(data);
}

class SideBySide {
  constructor(root) {
    this.root = root;
    this.queue = []; // what was done here and is not yet stored
    this.counter = Date.now();
    this.columns = new Columns({
      click: (side, id) => this.onClick(side, id),
      scroll: () => this.gutter.drawSoon(),
    });
    this.gutter = new Gutter(this);
    this.panel = new Panel(this);
    this.keys = new Keys(this);
    this.linking = new Linking(this);
    this.translations = new Translations(this);
    this.keyboard = new Keyboard(this);
    this.build();
    new ResizeObserver(() => this.measure()).observe(this.columns.boxes.commentary);
  }

  build() {
    const { heads, boxes } = this.columns;
    this.outlets = element("div", "outlets");
    this.stage = element("div", "stage");
    this.stage.append(
      heads.commentary, heads.coverage, boxes.commentary, this.gutter.node, boxes.coverage,
    );
    this.root.replaceChildren(this.outlets, this.stage, this.panel.node, this.keys.node);
  }

  get selectedLink() {
    return this.byId.get(this.selected);
  }

  update(data) {
    this.queue = this.queue.filter((action) => action.number > data.acknowledged);
    this.data = data;
    this.links = data.links.map((link) => ({ ...link }));
    for (const action of this.queue) this.foresee(action);
    const before = this.selected;
    const opened = this.document !== data.document;
    this.document = data.document;
    if (opened) this.selected = remembered.get(data.document);
    this.byId = new Map(this.links.map((link) => [link.id, link]));
    if (data.selected && data.selected.number > (this.sentTo ?? 0)) {
      this.sentTo = data.selected.number;
      this.wanted = data.selected;
    }
    const filled = SIDES.filter((side) => this.columns.fill(side, data[side]));
    if (filled.length) this.translations.opened.clear();
    this.drawOutlets();
    this.keys.draw();
    this.index();
    this.translations.draw();
    this.measure();
    if (!this.selectedLink) this.selected = null;
    if (this.wanted) this.goToWanted();
    else this.select(this.selected, { scroll: opened, changed: before !== this.selected });
  }

  goToWanted() {
    const { link, segment, passage } = this.wanted;
    this.wanted = null;
    const found = this.byId.get(link) ?? this.shownFor("commentary", segment)[0];
    this.select(found?.id ?? null);
    if (!found && segment) this.columns.reveal("commentary", segment);
    else if (!found && passage) this.columns.reveal("coverage", passage);
  }

  measure() {
    this.columns.measure();
    this.gutter.drawSoon();
  }

  // ---- The links of each segment ----

  index() {
    this.linked = { commentary: new Map(), coverage: new Map() };
    for (const link of this.links) {
      for (const side of SIDES) {
        for (const id of link[side]) {
          if (!this.linked[side].has(id)) this.linked[side].set(id, []);
          this.linked[side].get(id).push(link);
        }
      }
    }
    for (const side of SIDES) this.describe(side);
    const place = new Map(this.columns.order.commentary.map((id, number) => [id, number]));
    this.walk = this.links
      .filter((link) => link.state !== "rejected")
      .sort((a, b) => place.get(a.commentary[0]) - place.get(b.commentary[0]));
  }

  describe(side) {
    for (const [id, { node }] of this.columns.nodes[side]) {
      const links = this.shownFor(side, id);
      node.classList.toggle("linked", links.length > 0);
      node.classList.toggle("sure", links.some((link) => link.state !== "proposed"));
      const told = links.map((link) => this.told(link)).join("; ");
      node.setAttribute("aria-description", told || this.data.labels.not_linked);
    }
    this.columns.keepStop(side);
  }

  shownFor(side, id) {
    return (this.linked[side].get(id) ?? []).filter((link) => link.state !== "rejected");
  }

  told(link) {
    const { labels } = this.data;
    const state = labels.states[link.state];
    if (link.stale) return `${state}, ${labels.stale}`;
    return link.score === null ? state : `${state}, ${labels.score} ${link.score.toFixed(2)}`;
  }

  // ---- Choosing a link ----

  select(id, { scroll = true, changed = true, from = null, focus = null } = {}) {
    this.selected = id;
    remembered.set(this.document, id);
    const link = this.selectedLink;
    this.columns.show(link, this.data.labels.differs);
    if (changed) this.panel.whole = false;
    this.panel.draw();
    if (link && scroll) this.columns.align(link, from);
    if (focus && link) this.columns.node(focus, link[focus][0])?.focus({ preventScroll: true });
    this.gutter.drawSoon();
  }

  step(by) {
    if (!this.walk.length) return;
    const at = this.walk.findIndex((link) => link.id === this.selected);
    const next = at < 0 ? this.nearest(by) : at + by;
    const link = this.walk[Math.min(Math.max(next, 0), this.walk.length - 1)];
    this.select(link.id, { focus: this.side() });
    this.stage.scrollIntoView({ block: "nearest" });
  }

  // Where a walk begins that has no link yet: at the passage the keyboard is at, or at the top.
  nearest(by) {
    const { order, stops } = this.columns;
    const chosen = this.selectedLink?.commentary[0];
    const at = order.commentary.indexOf(chosen ?? stops.commentary?.dataset.id);
    const place = (link) => order.commentary.indexOf(link.commentary[0]);
    const after = this.walk.findIndex((link) => place(link) >= at);
    if (after < 0) return this.walk.length - 1;
    return by > 0 ? after : after - 1;
  }

  side() {
    const focused = this.focused();
    return focused && this.columns.boxes.coverage.contains(focused) ? "coverage" : "commentary";
  }

  focused() {
    return this.root.getRootNode().activeElement;
  }

  onClick(side, id) {
    if (this.linking.chosen) return this.linking.choose(side, id);
    const links = this.shownFor(side, id);
    const all = links.length ? links : (this.linked[side].get(id) ?? []);
    const at = all.findIndex((link) => link.id === this.selected);
    this.select(all[(at + 1) % all.length]?.id ?? null, { from: side });
  }

  // ---- Deciding ----

  act(action) {
    const done = { ...action, number: ++this.counter, document: this.document };
    this.queue.push(done);
    this.foresee(done);
    this.send("actions", { actions: this.queue });
  }

  foresee(action) {
    const link = this.links.find((one) => one.id === action.link);
    if (action.kind !== "decide" || !link) return;
    link.state = action.state;
    link.version = action.version + 1;
  }

  decide(state) {
    const link = this.selectedLink;
    if (!link || !link.choices[link.state]?.includes(state)) return;
    this.act({ kind: "decide", link: link.id, version: link.version, state });
    this.index();
    this.panel.draw();
    this.gutter.drawSoon();
  }

  // ---- The outlets ----

  drawOutlets() {
    const { labels, outlets, chosen } = this.data;
    this.outlets.setAttribute("role", "group");
    this.outlets.setAttribute("aria-label", labels.outlets);
    const focused = this.outlets.contains(this.focused());
    this.outlets.replaceChildren(
      ...outlets.map((outlet, number) => {
        const node = actionButton("outlet", "", () => this.show(outlet.id));
        const name = element("span", "name", outlet.name);
        name.dir = "auto";
        node.title = outlet.name; // where it is too long to be shown whole
        if (number < 9) node.append(element("kbd", "", String(number + 1)));
        node.append(name, element("span", "meta", outlet.about));
        node.setAttribute("aria-pressed", String(outlet.id === chosen));
        return node;
      }),
    );
    if (focused) this.outlets.querySelector('[aria-pressed="true"]')?.focus();
  }

  show(id) {
    if (id === this.data.chosen) return;
    this.linking.stop();
    this.send("outlet", id);
  }

  showNumber(number) {
    const outlet = this.data.outlets[number - 1];
    if (outlet) this.show(outlet.id);
  }
}
