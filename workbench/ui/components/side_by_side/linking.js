// Making a link by hand: passages are chosen on both sides, and then linked.
class Linking {
  constructor(view) {
    this.view = view;
    this.chosen = null; // side → ids; null while no link is made
    this.instead = null; // the id of a link that the new one replaces
  }

  get ready() {
    return this.chosen.commentary.size > 0 && this.chosen.coverage.size > 0;
  }

  start() {
    const { selectedLink: link, columns } = this.view;
    this.replaceable = link && link.state !== "rejected" ? link.id : null;
    this.instead = this.replaceable;
    this.chosen = { commentary: new Set(link?.commentary ?? []), coverage: new Set() };
    const here = this.view.focused()?.dataset?.id;
    if (!link && here) this.chosen[this.view.side()].add(here);
    this.view.root.classList.add("linking");
    this.draw();
    const next = this.chosen.commentary.size ? "coverage" : "commentary";
    columns.stops[next]?.focus({ preventScroll: true });
  }

  choose(side, id) {
    const chosen = this.chosen[side];
    if (!chosen.delete(id)) chosen.add(id);
    this.draw();
  }

  finish() {
    if (!this.ready) return;
    const { order } = this.view.columns;
    const replaced = this.view.byId.get(this.instead);
    this.view.act({
      kind: "link",
      commentary: order.commentary.filter((id) => this.chosen.commentary.has(id)),
      coverage: order.coverage.filter((id) => this.chosen.coverage.has(id)),
      link: replaced?.id ?? null,
      version: replaced?.version ?? null,
    });
    this.stop();
  }

  stop() {
    this.chosen = null;
    this.view.root.classList.remove("linking");
    this.draw();
  }

  draw() {
    for (const side of SIDES) {
      for (const [id, { node }] of this.view.columns.nodes[side]) {
        const chosen = Boolean(this.chosen?.[side].has(id));
        node.classList.toggle("chosen", chosen);
        if (this.chosen) node.setAttribute("aria-pressed", String(chosen));
        else if (!node.classList.contains("selected")) node.removeAttribute("aria-pressed");
      }
    }
    this.view.panel.draw();
    this.view.gutter.drawSoon();
  }
}
