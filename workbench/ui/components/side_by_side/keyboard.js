// What the keys do, while links are looked at and while one is made.
class Keyboard {
  constructor(view) {
    this.view = view;
    view.root.addEventListener("keydown", (event) => this.onKey(event));
  }

  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { keys, linking } = this.view;
    if (!keys.node.hidden) {
      if (event.key !== "Escape" && event.key !== "?") return;
      keys.toggle();
    } else if (!(linking.chosen ? this.whileLinking(event) : this.forLinks(event))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  forLinks(event) {
    const { view } = this;
    const onControl = event.target.closest("button, input, summary");
    const act = {
      ArrowDown: () => view.step(1),
      j: () => view.step(1),
      ArrowUp: () => view.step(-1),
      k: () => view.step(-1),
      ArrowLeft: () => this.cross("commentary"),
      ArrowRight: () => this.cross("coverage"),
      a: () => view.decide("accepted"),
      r: () => view.decide("rejected"),
      u: () => view.decide("proposed"),
      l: () => view.linking.start(),
      t: () => view.translations.toggle(),
      "?": () => view.keys.toggle(),
      Escape: () => view.select(null),
      Enter: onControl ? null : () => this.enter(event.target),
      " ": onControl ? null : () => this.enter(event.target),
    }[event.key];
    if (act) act();
    else if (/^[1-9]$/.test(event.key)) view.showNumber(Number(event.key));
    else return false;
    return true;
  }

  whileLinking(event) {
    const { view } = this;
    const onControl = event.target.closest("button, input");
    const act = {
      ArrowDown: () => this.next(1),
      j: () => this.next(1),
      ArrowUp: () => this.next(-1),
      k: () => this.next(-1),
      ArrowLeft: () => this.cross("commentary"),
      ArrowRight: () => this.cross("coverage"),
      t: () => view.translations.toggle(),
      Escape: () => view.linking.stop(),
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
    const { linking } = this.view;
    if (linking.ready && (!node || node.classList.contains("chosen"))) linking.finish();
    else if (node && !node.classList.contains("chosen")) node.click();
  }

  next(by) {
    const { columns } = this.view;
    const side = this.view.side();
    const order = columns.order[side];
    const at = order.indexOf(columns.stops[side].dataset.id) + by;
    if (order[at]) columns.reveal(side, order[at]);
  }

  cross(side) {
    const { columns, linking } = this.view;
    const link = linking.chosen ? null : this.view.selectedLink;
    const node = link ? columns.node(side, link[side][0]) : columns.stops[side];
    node?.focus({ preventScroll: Boolean(link) });
  }
}
