// The two texts beside each other: their segments, where each of them stands, and what of them is
// in sight. Each column has one stop of the Tab key: the passage that was last looked at.
const SIDES = ["commentary", "coverage"];
const BESIDE = 0.28; // where in its column a selected passage comes to stand, from the top

class Columns {
  // ``act``: what a click on a segment (its side, its id) and scrolling do.
  constructor(act) {
    this.act = act;
    this.heads = {};
    this.boxes = {};
    this.nodes = {}; // side → segment id → { node, text }
    this.order = {}; // side → segment ids in reading order
    this.stops = {}; // side → node
    this.marked = [];
    for (const side of SIDES) this.build(side);
  }

  build(side) {
    this.nodes[side] = new Map();
    this.order[side] = [];
    this.heads[side] = element("header", `head ${side}`);
    const box = element("div", `column ${side}`);
    box.setAttribute("role", "region");
    box.addEventListener("scroll", () => this.act.scroll(), { passive: true });
    box.addEventListener("click", (event) => this.onClick(event, side));
    this.boxes[side] = box;
  }

  onClick(event, side) {
    const node = event.target.closest(".segment[data-id]");
    if (!node) return;
    node.focus({ preventScroll: true });
    this.act.click(side, node.dataset.id);
  }

  // Shows another text in a column, if it is another; returns whether it is.
  fill(side, { article, title, name, about, blocks }) {
    const box = this.boxes[side];
    box.setAttribute("aria-label", title);
    if (box.dataset.article === article) return false;
    box.dataset.article = article;
    this.nodes[side] = new Map();
    this.order[side] = [];
    box.replaceChildren(...blocks.map((block) => this.block(side, block)));
    this.marked = this.marked.filter(({ node }) => node.isConnected);
    box.scrollTop = 0;
    const heading = element("span", "name", name);
    heading.dir = "auto";
    heading.title = title;
    this.heads[side].replaceChildren(heading, element("span", "meta", about));
    return true;
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
    node.addEventListener("focus", () => this.stopAt(side, node));
    this.nodes[side].set(segment.id, { node, text: segment.text });
    this.order[side].push(segment.id);
    return node;
  }

  node(side, id) {
    return this.nodes[side].get(id)?.node;
  }

  stopAt(side, node) {
    if (this.stops[side]) this.stops[side].tabIndex = -1;
    this.stops[side] = node;
    node.tabIndex = 0;
  }

  // A column whose stop is gone with its text gets another: its first passage.
  keepStop(side) {
    const first = this.nodes[side].values().next().value;
    if (first && !this.stops[side]?.isConnected) this.stopAt(side, first.node);
  }

  // ---- The selected link ----

  // Marks the passages of a link, and no others; ``differs`` is told of words stated otherwise.
  show(link, differs) {
    for (const { node, text } of this.marked) {
      node.classList.remove("selected");
      node.removeAttribute("aria-pressed");
      node.replaceChildren(text);
    }
    this.marked = link ? SIDES.flatMap((side) => this.mark(link, side, differs)) : [];
  }

  mark(link, side, differs) {
    const found = link[side].map((id) => this.nodes[side].get(id)).filter(Boolean);
    found.forEach((entry, number) => {
      const marks = link.marks[side][link[side][number]] ?? [];
      entry.node.classList.add("selected");
      entry.node.setAttribute("aria-pressed", "true");
      entry.node.replaceChildren(...markedText("span", "", entry.text, marks).childNodes);
      for (const mark of entry.node.querySelectorAll(".differs")) {
        mark.prepend(element("span", "sign", "≠"));
        mark.title = differs;
      }
    });
    return found;
  }

  // ---- Where passages stand ----

  // Where the passages stand in their columns; scrolling only subtracts from that.
  measure() {
    this.places = {};
    for (const side of SIDES) {
      const box = this.boxes[side];
      const top = box.getBoundingClientRect().top - box.scrollTop;
      const places = new Map();
      for (const [id, { node }] of this.nodes[side]) {
        const seen = node.getBoundingClientRect();
        places.set(id, { top: seen.top - top, bottom: seen.bottom - top });
      }
      this.places[side] = places;
    }
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

  // Both passages of a link come to stand side by side, as near to `BESIDE` as the texts allow;
  // the one on the side ``from``, which was clicked, stays where it is.
  align(link, from) {
    const tops = {};
    for (const side of SIDES) tops[side] = this.extent(side, link[side])?.top;
    if (SIDES.some((side) => tops[side] === undefined)) return;
    const lead = from ?? "commentary";
    const other = lead === "commentary" ? "coverage" : "commentary";
    const height = this.boxes[lead].clientHeight;
    let y = tops[lead] - this.boxes[lead].scrollTop;
    if (!from && (y < height * 0.08 || y > height * 0.6)) y = height * BESIDE;
    const settled = this.reachable(lead, tops[lead] - y);
    y = tops[lead] - settled;
    const beside = this.reachable(other, tops[other] - y);
    this.scrollTo(lead, settled);
    this.scrollTo(other, beside);
  }

  reachable(side, top) {
    const box = this.boxes[side];
    return Math.min(Math.max(top, 0), box.scrollHeight - box.clientHeight);
  }

  scrollTo(side, top) {
    const box = this.boxes[side];
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const far = Math.abs(box.scrollTop - top) > 4 * box.clientHeight;
    box.scrollTo({ top, behavior: still || far ? "auto" : "smooth" });
  }

  reveal(side, id) {
    const node = this.node(side, id);
    if (!node) return;
    node.scrollIntoView({ block: "nearest" });
    node.focus({ preventScroll: true });
    node.classList.add("revealed"); // a mouse that led here draws no ring of its own
    node.addEventListener("blur", () => node.classList.remove("revealed"), { once: true });
  }
}
