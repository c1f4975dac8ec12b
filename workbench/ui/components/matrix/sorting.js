// In which order the rows stand: of the article, of how many outlets have them, or of how strongly
// one outlet has them. What the commentary leaves out is ordered likewise, and stays at the bottom.
const ORDER = "order";
const OUTLETS = "outlets";

class Sorting {
  constructor() {
    this.by = ORDER; // or OUTLETS, or the id of an outlet's article
    this.down = false; // whether the most, or the strongest, come first
  }

  // Begins anew with a table; an outlet that is gone is no order any more.
  open(data) {
    this.labels = data.labels;
    this.outlets = data.columns.map((column) => column.id);
    this.groups = [];
    this.buttons = [];
    if (![ORDER, OUTLETS, ...this.outlets].includes(this.by)) this.choose(ORDER);
  }

  // Makes the button of an order; ``cell`` is the head that says so to a screen reader.
  button(cell, by, label, help) {
    const node = actionButton("sort", label, () => {
      this.choose(by);
      this.apply();
    });
    node.setAttribute("aria-label", help);
    node.title = help;
    this.buttons.push({ node, cell, by, label });
    return node;
  }

  // Another order begins with the most; the same again turns it round.
  choose(by) {
    this.down = by !== ORDER && (this.by !== by || !this.down);
    this.by = by;
  }

  apply() {
    for (const { group, head, entries } of this.groups) {
      group.append(...head, ...this.sorted(entries).map((entry) => entry.line));
      group.classList.toggle("reordered", this.by !== ORDER);
    }
    for (const { cell } of this.buttons) cell.removeAttribute("aria-sort");
    for (const { node, cell, by, label } of this.buttons) {
      const chosen = by === this.by;
      node.setAttribute("aria-pressed", String(chosen));
      node.textContent = chosen ? `${label} ${this.down ? "↓" : "↑"}`.trim() : label || "↕";
      if (chosen) cell.setAttribute("aria-sort", this.down ? "descending" : "ascending");
    }
  }

  // Equal rows keep the article's order; those that an outlet lacks come last, whichever way.
  sorted(entries) {
    if (this.by === ORDER) return entries;
    const column = this.outlets.indexOf(this.by);
    const value = (entry) => (column < 0 ? entry.outlets : entry.strengths[column]);
    const sign = this.down ? -1 : 1;
    const missing = (entry) => Number(column >= 0 && value(entry) === null);
    return [...entries].sort(
      (a, b) => missing(a) - missing(b) || sign * ((value(a) ?? 0) - (value(b) ?? 0)),
    );
  }
}
