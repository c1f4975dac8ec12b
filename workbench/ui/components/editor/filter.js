// Which rows of the editor are shown.
const KEPT = {
  all: () => true,
  unconfirmed: ({ status }) => status !== "confirmed",
  flagged: ({ segment }) => segment.flags.some((flag) => flag.code !== "demo_model"),
  missing: ({ segment }) => !segment.text,
};

class Filter {
  constructor(editor) {
    this.editor = editor;
    const { labels } = editor.data;
    this.node = element("label", "filter", `${labels.filter} `);
    this.choice = element("select");
    for (const name of Object.keys(KEPT)) {
      this.choice.append(new Option(labels[`filter_${name}`], name));
    }
    this.choice.addEventListener("change", () => this.apply());
    this.shown = element("span", "shown");
    this.node.append(this.choice, this.shown);
  }

  // A row being edited stays until the filter is chosen again, or it would vanish under the hands.
  apply() {
    const keep = KEPT[this.choice.value];
    let count = 0;
    for (const row of this.editor.rows.values()) {
      row.node.hidden = !keep(row);
      if (!row.node.hidden) row.fit();
      count += !row.node.hidden;
    }
    this.shown.textContent = ` ${count} / ${this.editor.rows.size}`;
  }

  // For rows that were made anew.
  again() {
    if (this.choice.value !== "all") this.apply();
  }
}
