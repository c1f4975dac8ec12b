// What stands between the two columns: the ribbons of the links that are in sight.
class Gutter {
  constructor(view) {
    this.view = view;
    this.ribbons = new Map(); // link id → Ribbon
    this.svg = svg("svg");
    this.svg.setAttribute("aria-hidden", "true");
    this.node = element("div", "gutter");
    this.node.append(this.svg);
  }

  drawSoon() {
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => {
      this.pending = 0;
      this.draw();
    });
  }

  draw() {
    const { links, selected, columns } = this.view;
    if (!links || !columns.places) return;
    const width = this.node.clientWidth;
    const height = this.node.clientHeight;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const seen = new Set();
    for (const link of links) {
      if (link.state === "rejected" && link.id !== selected) continue;
      const ends = SIDES.map((side) => this.end(side, link));
      if (!ends.every(Boolean) || ends.every((end) => away(end, height))) continue;
      seen.add(link.id);
      this.ribbon(link).draw(ends, { width, height }, link.id === selected);
    }
    for (const [id, ribbon] of this.ribbons) {
      if (seen.has(id)) continue;
      ribbon.group.remove();
      this.ribbons.delete(id);
    }
  }

  end(side, link) {
    const { columns } = this.view;
    const place = columns.extent(side, link[side]);
    if (!place) return null;
    const by = columns.boxes[side].scrollTop;
    const seen = ({ top, bottom }) => ({ top: top - by, bottom: bottom - by });
    return { ...seen(place), bars: place.bars.map(seen) };
  }

  ribbon(link) {
    let ribbon = this.ribbons.get(link.id);
    if (!ribbon) {
      ribbon = new Ribbon(() => this.view.select(link.id));
      this.ribbons.set(link.id, ribbon);
      this.svg.append(ribbon.group);
    }
    ribbon.link = link;
    ribbon.title.textContent = this.view.told(link);
    return ribbon;
  }
}
