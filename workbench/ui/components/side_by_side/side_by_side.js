// Commentary and one outlet beside each other, with ribbons between linked passages. The server
// stores every decision; what it has not yet answered waits in a queue, and is shown as if it had.
const views = new WeakMap();
const remembered = new Map(); // pair of articles → the link last selected there
const BESIDE = 0.28; // where in its column a selected passage comes to stand, from the top
const SIDES = ["commentary", "coverage"];

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let view = views.get(parentElement);
  if (!view) {
    view = new SideBySide(parentElement.querySelector(".beside"));
    views.set(parentElement, view);
  }
  view.send = setTriggerValue;
  view.update(data);
}

class SideBySide {
  constructor(root) {
    this.root = root;
    this.queue = []; // what was done here and is not yet stored
    this.counter = Date.now();
    this.opened = new Set(); // segments whose translation is shown
    this.ribbons = new Map();
    this.linking = null; // the passages chosen for a new link, while one is made
    this.build();
    root.addEventListener("keydown", (event) => this.onKey(event));
    new ResizeObserver(() => this.measure()).observe(this.columns.commentary);
  }

  build() {
    this.outlets = element("div", "outlets");
    this.panel = element("section", "panel");
    this.keys = element("section", "keys");
    this.keys.hidden = true;
    this.gutter = element("div", "gutter");
    this.svg = svg("svg");
    this.svg.setAttribute("aria-hidden", "true");
    this.gutter.append(this.svg);
    this.columns = {};
    this.heads = {};
    const stage = element("div", "stage");
    this.stage = stage;
    for (const side of SIDES) {
      this.heads[side] = element("header", `head ${side}`);
      const column = element("div", `column ${side}`);
      column.setAttribute("role", "region");
      column.addEventListener("scroll", () => this.drawSoon(), { passive: true });
      column.addEventListener("click", (event) => this.onClick(event, side));
      this.columns[side] = column;
    }
    const { commentary, coverage } = this.columns;
    stage.append(this.heads.commentary, this.heads.coverage, commentary, this.gutter, coverage);
    this.root.replaceChildren(this.outlets, stage, this.panel, this.keys);
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
    for (const side of SIDES) this.fill(side);
    this.drawOutlets();
    this.drawKeys();
    this.index();
    this.drawTranslations();
    this.measure();
    if (!this.byId.has(this.selected)) this.selected = null;
    if (this.wanted) this.goToWanted();
    else this.select(this.selected, { scroll: opened, changed: before !== this.selected });
  }

  goToWanted() {
    const { link, segment } = this.wanted;
    this.wanted = null;
    const found = this.byId.get(link) ?? this.shownFor("commentary", segment)[0];
    this.select(found?.id ?? null);
    if (!found && segment) this.reveal("commentary", segment);
  }

  // ---- The two texts ----

  fill(side) {
    const { article, title } = this.data[side];
    const column = this.columns[side];
    column.setAttribute("aria-label", title);
    if (column.dataset.article === article) return;
    column.dataset.article = article;
    this.nodes = { ...this.nodes, [side]: new Map() };
    this.order = { ...this.order, [side]: [] };
    column.replaceChildren(...this.data[side].blocks.map((block) => this.block(side, block)));
    column.scrollTop = 0;
    this.drawHead(side);
    this.opened.clear();
    this.marked = [];
  }

  drawHead(side) {
    const { title, name, about } = this.data[side];
    const heading = element("span", "name", name);
    heading.dir = "auto";
    heading.title = title;
    this.heads[side].replaceChildren(heading, element("span", "meta", about));
  }

  block(side, block) {
    const node = element(block.tag, `block kind-${block.kind}${block.included ? "" : " aside"}`);
    setLanguage(node, block);
    if (block.label) node.append(element("span", "label", block.label));
    for (const segment of block.segments) {
      if (segment.before) node.append(segment.before);
      node.append(this.segment(side, segment, block.included));
      if (segment.after) node.append(segment.after);
    }
    return node;
  }

  segment(side, segment, included) {
    const node = element("span", "segment", segment.text);
    if (!included) return node;
    node.dataset.id = segment.id;
    node.tabIndex = -1;
    node.setAttribute("role", "button");
    node.addEventListener("focus", () => this.rove(side, node));
    this.nodes[side].set(segment.id, { node, text: segment.text });
    this.order[side].push(segment.id);
    return node;
  }

  // One stop of the Tab key in each column: the passage that was last looked at.
  rove(side, node) {
    if (this.stop?.[side]) this.stop[side].tabIndex = -1;
    this.stop = { ...this.stop, [side]: node };
    node.tabIndex = 0;
  }

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
    const place = new Map(this.order.commentary.map((id, number) => [id, number]));
    this.walk = this.links
      .filter((link) => link.state !== "rejected")
      .sort((a, b) => place.get(a.commentary[0]) - place.get(b.commentary[0]));
  }

  describe(side) {
    for (const [id, { node }] of this.nodes[side]) {
      const links = this.shownFor(side, id);
      node.classList.toggle("linked", links.length > 0);
      node.classList.toggle("sure", links.some((link) => link.state !== "proposed"));
      const told = links.map((link) => this.told(link)).join("; ");
      node.setAttribute("aria-description", told || this.data.labels.not_linked);
    }
    const first = this.nodes[side].values().next().value;
    if (first && !this.stop?.[side]?.isConnected) this.rove(side, first.node);
  }

  shownFor(side, id) {
    return (this.linked[side].get(id) ?? []).filter((link) => link.state !== "rejected");
  }

  told(link) {
    const { labels } = this.data;
    const state = labels.states[link.state];
    return link.score === null ? state : `${state}, ${labels.score} ${link.score.toFixed(2)}`;
  }

  // ---- Choosing a link ----

  select(id, { scroll = true, changed = true, from = null, focus = null } = {}) {
    this.selected = id;
    remembered.set(this.document, id);
    const link = this.byId.get(id);
    for (const { node, text } of this.marked ?? []) {
      node.classList.remove("selected");
      node.removeAttribute("aria-pressed");
      node.replaceChildren(text);
    }
    this.marked = link ? SIDES.flatMap((side) => this.mark(link, side)) : [];
    if (changed) this.whole = false;
    this.drawPanel();
    if (link && scroll) this.align(link, from);
    if (focus && link) this.nodes[focus].get(link[focus][0])?.node.focus({ preventScroll: true });
    this.drawSoon();
  }

  mark(link, side) {
    const found = link[side].map((id) => this.nodes[side].get(id)).filter(Boolean);
    found.forEach((entry, number) => {
      const marks = link.marks[side][link[side][number]] ?? [];
      entry.node.classList.add("selected");
      entry.node.setAttribute("aria-pressed", "true");
      entry.node.replaceChildren(...markedText("span", "", entry.text, marks).childNodes);
      for (const mark of entry.node.querySelectorAll(".differs")) {
        mark.prepend(element("span", "sign", "≠"));
        mark.title = this.data.labels.differs;
      }
    });
    return found;
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
    const order = this.order.commentary;
    const chosen = this.byId.get(this.selected)?.commentary[0];
    const at = order.indexOf(chosen ?? this.stop?.commentary?.dataset.id);
    const after = this.walk.findIndex((link) => order.indexOf(link.commentary[0]) >= at);
    if (after < 0) return this.walk.length - 1;
    return by > 0 ? after : after - 1;
  }

  side() {
    const focused = this.focused();
    return focused && this.columns.coverage.contains(focused) ? "coverage" : "commentary";
  }

  focused() {
    return this.root.getRootNode().activeElement;
  }

  // Both passages of a link come to stand side by side, as near to `BESIDE` as the texts allow;
  // a passage that was clicked stays where it is.
  align(link, from) {
    const tops = {};
    for (const side of SIDES) tops[side] = this.extent(side, link[side])?.top;
    if (SIDES.some((side) => tops[side] === undefined)) return;
    const lead = from ?? "commentary";
    const other = lead === "commentary" ? "coverage" : "commentary";
    const height = this.columns[lead].clientHeight;
    let y = tops[lead] - this.columns[lead].scrollTop;
    if (!from && (y < height * 0.08 || y > height * 0.6)) y = height * BESIDE;
    const settled = this.reachable(lead, tops[lead] - y);
    y = tops[lead] - settled;
    const beside = this.reachable(other, tops[other] - y);
    this.scrollTo(lead, settled);
    this.scrollTo(other, beside);
  }

  reachable(side, top) {
    const column = this.columns[side];
    return Math.min(Math.max(top, 0), column.scrollHeight - column.clientHeight);
  }

  scrollTo(side, top) {
    const column = this.columns[side];
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const far = Math.abs(column.scrollTop - top) > 4 * column.clientHeight;
    column.scrollTo({ top, behavior: still || far ? "auto" : "smooth" });
  }

  reveal(side, id) {
    const node = this.nodes[side].get(id)?.node;
    if (!node) return;
    node.scrollIntoView({ block: "nearest" });
    node.focus({ preventScroll: true });
  }

  onClick(event, side) {
    const node = event.target.closest(".segment[data-id]");
    if (!node) return;
    const { id } = node.dataset;
    node.focus({ preventScroll: true });
    if (this.linking) return this.choose(side, id);
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
    const link = this.byId.get(this.selected);
    if (!link || !link.choices[link.state]?.includes(state)) return;
    this.act({ kind: "decide", link: link.id, version: link.version, state });
    this.index();
    this.drawPanel();
    this.drawSoon();
  }

  startLinking() {
    const link = this.byId.get(this.selected);
    const instead = link && link.state !== "rejected" ? link.id : null;
    this.linking = { commentary: new Set(link?.commentary ?? []), coverage: new Set(), instead };
    const here = this.focused()?.dataset?.id;
    if (!link && here) this.linking[this.side()].add(here);
    this.root.classList.add("linking");
    this.drawLinking();
    const stop = this.linking.commentary.size ? "coverage" : "commentary";
    this.stop?.[stop]?.focus({ preventScroll: true });
  }

  choose(side, id) {
    const chosen = this.linking[side];
    if (!chosen.delete(id)) chosen.add(id);
    this.drawLinking();
  }

  finishLinking() {
    const { commentary, coverage, instead } = this.linking;
    if (!commentary.size || !coverage.size) return;
    const replaced = this.byId.get(instead);
    this.act({
      kind: "link",
      commentary: this.order.commentary.filter((id) => commentary.has(id)),
      coverage: this.order.coverage.filter((id) => coverage.has(id)),
      link: replaced?.id ?? null,
      version: replaced?.version ?? null,
    });
    this.stopLinking();
  }

  stopLinking() {
    this.linking = null;
    this.root.classList.remove("linking");
    this.drawLinking();
  }

  drawLinking() {
    for (const side of SIDES) {
      for (const [id, { node }] of this.nodes[side]) {
        const chosen = Boolean(this.linking?.[side].has(id));
        node.classList.toggle("chosen", chosen);
        if (this.linking) node.setAttribute("aria-pressed", String(chosen));
        else if (!node.classList.contains("selected")) node.removeAttribute("aria-pressed");
      }
    }
    this.drawPanel();
    this.drawSoon();
  }

  // ---- Translations ----

  translate() {
    const link = this.byId.get(this.selected);
    const here = this.focused()?.dataset?.id;
    const { language, texts, reasons } = this.data.translations;
    const foreign = SIDES.filter((side) => this.data[side].language !== language);
    const on = (side) => link?.[side] ?? (side === this.side() && here ? [here] : []);
    const passages = foreign.flatMap((side) => on(side).map((id) => ({ side, id })));
    const shown = passages.length && passages.every((one) => this.opened.has(key(one)));
    for (const one of passages) this.opened[shown ? "delete" : "add"](key(one));
    const unknown = ({ side, id }) => !texts[side][id] && !reasons[side][id];
    const asked = shown ? [] : passages.filter(unknown);
    this.drawTranslations();
    this.measure();
    if (!asked.length) return;
    const wanted = Object.fromEntries(SIDES.map((side) => [side, []]));
    for (const { side, id } of asked) wanted[side].push(id);
    this.send("asked", { document: this.document, ...wanted });
  }

  drawTranslations() {
    for (const old of this.root.querySelectorAll(".translation")) old.remove();
    for (const side of SIDES) {
      for (const [id, { node }] of this.nodes[side]) {
        if (this.opened.has(key({ side, id }))) node.after(this.translation(side, id));
      }
    }
  }

  translation(side, id) {
    const { texts, reasons, language, direction } = this.data.translations;
    const known = texts[side][id];
    const told = known?.text ?? reasons[side][id] ?? this.data.labels.translating;
    const box = element("span", "translation");
    const words = element("span", "words", told);
    setLanguage(words, known ? { language, direction } : { language: "en", direction: "ltr" });
    box.append(words);
    if (known) box.append(element("span", "meta", known.route));
    return box;
  }

  // ---- Ribbons ----

  // Where the passages stand in their columns; scrolling only subtracts from that.
  measure() {
    this.places = {};
    for (const side of SIDES) {
      const column = this.columns[side];
      const top = column.getBoundingClientRect().top - column.scrollTop;
      const places = new Map();
      for (const [id, { node }] of this.nodes?.[side] ?? []) {
        const box = node.getBoundingClientRect();
        places.set(id, { top: box.top - top, bottom: box.bottom - top });
      }
      this.places[side] = places;
    }
    this.drawSoon();
  }

  // Where a passage stands: its first segments as far as they follow each other. A passage with
  // gaps has a bar for every one of its segments.
  extent(side, ids) {
    const order = this.order[side];
    const known = ids.filter((id) => this.places[side].has(id));
    if (!known.length) return undefined;
    const first = order.indexOf(known[0]);
    const together = known.filter((id, number) => order[first + number] === id);
    const places = (some) => some.map((id) => this.places[side].get(id));
    return {
      top: Math.min(...places(together).map((place) => place.top)),
      bottom: Math.max(...places(together).map((place) => place.bottom)),
      bars: places(known),
    };
  }

  drawSoon() {
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => {
      this.pending = 0;
      this.draw();
    });
  }

  draw() {
    if (!this.links || !this.places) return;
    const width = this.gutter.clientWidth;
    const height = this.gutter.clientHeight;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const seen = new Set();
    for (const link of this.links) {
      if (link.state === "rejected" && link.id !== this.selected) continue;
      const ends = SIDES.map((side) => this.end(side, link));
      if (!ends.every(Boolean) || ends.every((end) => away(end, height))) continue;
      seen.add(link.id);
      this.ribbon(link).draw(ends, { width, height }, link.id === this.selected);
    }
    for (const [id, ribbon] of this.ribbons) {
      if (seen.has(id)) continue;
      ribbon.group.remove();
      this.ribbons.delete(id);
    }
  }

  end(side, link) {
    const place = this.extent(side, link[side]);
    if (!place) return null;
    const by = this.columns[side].scrollTop;
    const seen = ({ top, bottom }) => ({ top: top - by, bottom: bottom - by });
    return { ...seen(place), bars: place.bars.map(seen) };
  }

  ribbon(link) {
    let ribbon = this.ribbons.get(link.id);
    if (!ribbon) {
      ribbon = new Ribbon(() => this.select(link.id));
      this.ribbons.set(link.id, ribbon);
      this.svg.append(ribbon.group);
    }
    ribbon.link = link;
    ribbon.title.textContent = this.told(link);
    return ribbon;
  }

  // ---- Around the texts ----

  drawOutlets() {
    const { labels, outlets, chosen } = this.data;
    this.outlets.setAttribute("role", "group");
    this.outlets.setAttribute("aria-label", labels.outlets);
    const focused = this.outlets.contains(this.focused());
    this.outlets.replaceChildren(
      ...outlets.map((outlet, number) => {
        const node = button("outlet", "", () => this.show(outlet.id));
        const name = element("span", "name", outlet.name);
        name.dir = "auto";
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
    this.stopLinking();
    this.send("outlet", id);
  }

  drawPanel() {
    const { labels } = this.data;
    const at = [...this.panel.querySelectorAll("button")].indexOf(this.focused());
    const told = element("div", "told");
    const tools = element("div", "tools");
    const link = this.byId.get(this.selected);
    this.panel.setAttribute("aria-label", labels.panel);
    if (this.linking) this.tellLinking(told, tools);
    else if (link) this.tellLink(link, told, tools);
    else told.append(element("span", "", this.walk.length ? labels.choose : labels.no_links));
    if (!this.linking) tools.append(this.tool("link", "l", () => this.startLinking()));
    if (!this.linking) tools.append(this.tool("translate", "t", () => this.translate()));
    tools.append(this.tool("keys", "?", () => this.toggleKeys()));
    told.setAttribute("aria-live", "polite");
    this.panel.replaceChildren(told, tools);
    if (at >= 0) this.panel.querySelectorAll("button")[at]?.focus();
  }

  tellLink(link, told, tools) {
    const { labels } = this.data;
    const number = this.walk.findIndex((one) => one.id === link.id) + 1;
    const count = number ? `${labels.link_number} ${number} ${labels.of} ${this.walk.length}` : "";
    const line = element("div", "line");
    line.append(
      element("strong", `state ${link.state}`, labels.states[link.state]),
      element("span", "score", link.score === null ? "" : `${labels.score} ${link.score.toFixed(2)}`),
      element("span", "meta", count),
      this.signature(link),
    );
    told.append(line);
    if (link.discrepancies.length) told.append(discrepancies(link.discrepancies));
    for (const [state, key] of [["accepted", "a"], ["rejected", "r"], ["proposed", "u"]]) {
      const possible = link.choices[link.state]?.includes(state);
      if (possible) tools.append(this.tool(state, key, () => this.decide(state)));
    }
  }

  signature(link) {
    const { labels } = this.data;
    const box = element("span", "signature");
    const more = button("quiet", labels.made_by, () => {
      this.whole = !this.whole;
      this.drawPanel();
    });
    more.setAttribute("aria-expanded", String(Boolean(this.whole)));
    box.append(more);
    if (this.whole) box.append(element("code", "", link.by_hand ? labels.by_hand : this.data.signature));
    return box;
  }

  tellLinking(told, tools) {
    const { labels } = this.data;
    const { commentary, coverage } = this.linking;
    const counts = `${labels.chosen_here} ${commentary.size} · ${coverage.size}`;
    told.append(element("div", "line", labels.linking), element("div", "meta", counts));
    if (this.linking.instead) told.append(this.insteadBox());
    const link = this.tool("link_them", "Enter", () => this.finishLinking());
    link.disabled = !commentary.size || !coverage.size;
    tools.append(link, this.tool("leave", "Esc", () => this.stopLinking()));
  }

  insteadBox() {
    const label = element("label", "instead");
    const box = element("input");
    box.type = "checkbox";
    box.checked = true;
    const replaced = this.linking.instead;
    box.addEventListener("change", () => {
      this.linking.instead = box.checked ? replaced : null;
    });
    label.append(box, ` ${this.data.labels.instead}`);
    return label;
  }

  tool(name, key, act) {
    const node = button("tool", this.data.labels.tools[name], act);
    node.append(element("kbd", "", key));
    return node;
  }

  drawKeys() {
    const list = element("dl");
    for (const [keys, told] of this.data.labels.keys) {
      const row = element("div");
      const term = element("dt");
      for (const key of keys) term.append(element("kbd", "", key));
      row.append(term, element("dd", "", told));
      list.append(row);
    }
    const close = button("quiet", this.data.labels.close, () => this.toggleKeys());
    this.keys.setAttribute("role", "dialog");
    this.keys.setAttribute("aria-label", this.data.labels.tools.keys);
    this.keys.replaceChildren(list, close);
  }

  toggleKeys() {
    this.keys.hidden = !this.keys.hidden;
    if (!this.keys.hidden) this.keys.querySelector("button").focus();
    else this.stop?.commentary?.focus({ preventScroll: true });
  }

  // ---- The keyboard ----

  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.keys.hidden === false) {
      if (event.key !== "Escape" && event.key !== "?") return;
      this.toggleKeys();
    } else if (!(this.linking ? this.keyWhileLinking(event) : this.keyForLinks(event))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  keyForLinks(event) {
    const onControl = event.target.closest("button, input, summary");
    const act = {
      ArrowDown: () => this.step(1),
      j: () => this.step(1),
      ArrowUp: () => this.step(-1),
      k: () => this.step(-1),
      ArrowLeft: () => this.cross("commentary"),
      ArrowRight: () => this.cross("coverage"),
      a: () => this.decide("accepted"),
      r: () => this.decide("rejected"),
      u: () => this.decide("proposed"),
      l: () => this.startLinking(),
      t: () => this.translate(),
      "?": () => this.toggleKeys(),
      Escape: () => this.select(null),
      Enter: onControl ? null : () => this.enter(event.target),
      " ": onControl ? null : () => this.enter(event.target),
    }[event.key];
    if (act) act();
    else if (/^[1-9]$/.test(event.key)) this.showNumber(Number(event.key));
    else return false;
    return true;
  }

  keyWhileLinking(event) {
    const onControl = event.target.closest("button, input");
    const act = {
      ArrowDown: () => this.next(1),
      j: () => this.next(1),
      ArrowUp: () => this.next(-1),
      k: () => this.next(-1),
      ArrowLeft: () => this.cross("commentary"),
      ArrowRight: () => this.cross("coverage"),
      t: () => this.translate(),
      Escape: () => this.stopLinking(),
      Enter: onControl ? null : () => this.enterWhileLinking(event.target),
      " ": onControl ? null : () => this.enter(event.target),
    }[event.key];
    if (!act) return false;
    act();
    return true;
  }

  enter(target) {
    target.closest?.(".segment[data-id]")?.click();
  }

  // Enter takes the passage it is on, and once both sides have theirs, it links them.
  enterWhileLinking(target) {
    const node = target.closest?.(".segment[data-id]");
    const { commentary, coverage } = this.linking;
    if (commentary.size && coverage.size && (!node || node.classList.contains("chosen"))) {
      this.finishLinking();
    } else if (node && !node.classList.contains("chosen")) node.click();
  }

  next(by) {
    const side = this.side();
    const order = this.order[side];
    const at = order.indexOf(this.stop[side].dataset.id) + by;
    if (order[at]) this.reveal(side, order[at]);
  }

  cross(side) {
    const link = this.linking ? null : this.byId.get(this.selected);
    const node = link ? this.nodes[side].get(link[side][0])?.node : this.stop?.[side];
    node?.focus({ preventScroll: Boolean(link) });
  }

  showNumber(number) {
    const outlet = this.data.outlets[number - 1];
    if (outlet) this.show(outlet.id);
  }
}

function key({ side, id }) {
  return `${side} ${id}`;
}

function discrepancies(found) {
  const list = element("ul", "discrepancies");
  for (const one of found) {
    const item = element("li", "", one.explanation);
    item.dir = "auto";
    list.append(item);
  }
  return list;
}

function button(name, label, act) {
  const node = element("button", name, label);
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}
