// Which rows of the editor are shown.
const isFlagged = ({ segment }) => segment.flags.some((flag) => flag.code !== "demo_model");
const KEPT = {
  all: () => true,
  unconfirmed: ({ status }) => status !== "confirmed",
  flagged: isFlagged,
  missing: ({ segment }) => !segment.text,
  machine: ({ status, segment }) => status === "machine" && segment.text,
  edited: ({ status }) => status === "edited",
  confirmed: ({ status }) => status === "confirmed",
};
const TYPING_MS = 150;

class Filter {
  constructor(editor) {
    this.editor = editor;
    const { labels } = editor.about;
    this.node = element("div", "filters");
    this.choice = element("select");
    for (const name of Object.keys(KEPT)) {
      this.choice.append(new Option(labels[`filter_${name}`], name));
    }
    this.flag = element("select");
    this.text = element("input");
    this.text.type = "search";
    this.text.placeholder = labels.with_text_hint;
    this.choice.addEventListener("change", () => this.apply());
    this.flag.addEventListener("change", () => this.apply());
    this.text.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.apply(), TYPING_MS);
    });
    this.shown = element("span", "shown");
    this.shown.setAttribute("role", "status");
    this.node.append(
      labelled("filter", labels.filter, this.choice),
      labelled("by-flag", labels.flag, this.flag),
      labelled("by-text", labels.with_text, this.text),
      this.shown,
    );
  }

  // The flags to choose from are those there are.
  offer() {
    const counts = new Map();
    for (const { segment } of this.editor.rows.values()) {
      for (const { code, label } of segment.flags) {
        counts.set(code, { label, count: (counts.get(code)?.count ?? 0) + 1 });
      }
    }
    const chosen = this.flag.value;
    const options = [...counts].sort((a, b) => b[1].count - a[1].count);
    this.flag.replaceChildren(
      new Option(this.editor.about.labels.any_flag, ""),
      ...options.map(([code, { label, count }]) => new Option(`${label} (${count})`, code)),
    );
    this.flag.value = counts.has(chosen) ? chosen : "";
  }

  get active() {
    return this.choice.value !== "all" || this.flag.value !== "" || this.text.value !== "";
  }

  keeps(row) {
    const { segment } = row;
    const code = this.flag.value;
    const wanted = this.text.value.toLocaleLowerCase();
    return (
      KEPT[this.choice.value](row) &&
      (!code || segment.flags.some((flag) => flag.code === code)) &&
      (!wanted || `${segment.source}\n${row.area.value}`.toLocaleLowerCase().includes(wanted))
    );
  }

  // A row being edited stays until the filter is chosen again, or it would vanish under the hands.
  apply() {
    let count = 0;
    for (const row of this.editor.rows.values()) {
      row.node.hidden = !this.keeps(row);
      count += !row.node.hidden;
    }
    this.shown.textContent = this.active ? `${count} / ${this.editor.rows.size}` : "";
  }

  // For rows that were made anew.
  again() {
    this.offer();
    if (this.active) this.apply();
  }
}

function labelled(name, label, control) {
  const node = element("label", name, `${label} `);
  node.append(control);
  return node;
}
