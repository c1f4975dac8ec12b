// One segment of the editor: its source, the field for its translation, and what is told below.
class Row {
  constructor(editor, segment) {
    this.editor = editor;
    this.segment = segment;
    this.status = segment.status; // as it is shown, stored or not
    this.base = null; // the version that the text in the field was made from
    this.said = "";
    this.build();
  }

  build() {
    const { segment } = this;
    const { labels, target_language: language, target_direction: direction } = this.editor.data;
    const source = element("div", "source", segment.source);
    setLanguage(source, segment.tongue);
    this.area = element("textarea", "target");
    setLanguage(this.area, { language, direction });
    this.area.spellcheck = true;
    this.area.rows = 1;
    this.area.setAttribute("aria-label", `${labels.translation} ${segment.number}`);
    this.area.placeholder = labels.empty;
    this.foot = element("div", "foot");
    this.conflict = element("div", "conflict");
    const number = element("div", "number", String(segment.number));
    this.node = element("section", `row kind-${segment.kind}`);
    this.node.classList.toggle("starts-block", segment.starts_block);
    this.node.dataset.id = segment.id;
    this.node.append(number, source, this.area, this.foot, this.conflict);
    this.area.addEventListener("input", () => this.editor.onInput(this));
    this.area.addEventListener("blur", () => this.editor.onBlur(this));
  }

  // ``waiting``: the edit of this segment that is not stored yet, if there is one.
  update(segment, waiting) {
    this.segment = segment;
    if (!waiting) this.sync();
    else if (this.area.value !== waiting.text) this.area.value = waiting.text;
    this.drawFoot(waiting ? waiting.status : segment.status);
    this.drawConflict();
    this.fit();
  }

  // Show what is stored, but never under the hands of someone whose cursor is in the field.
  sync() {
    const { segment, area } = this;
    if (area.value !== segment.text) {
      if (area.matches(":focus") && this.base !== null) return;
      area.value = segment.text;
      this.fit();
    }
    this.base = segment.version;
  }

  fit() {
    this.area.style.height = "auto";
    if (this.area.scrollHeight) this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }

  drawFoot(status) {
    this.status = status;
    const { segment, foot } = this;
    const { labels } = this.editor.data;
    const state = this.area.value || segment.text ? status : "missing";
    foot.replaceChildren(element("span", `status ${state}`, labels[state]));
    if (segment.route) {
      const route = element("span", "route", segment.engines);
      route.title = segment.origin;
      foot.append(route);
    }
    const confirmed = status === "confirmed";
    const name = confirmed ? labels.reopen : labels.confirm;
    foot.append(tool(name, () => this.editor.confirm(this, !confirmed)), this.notes());
  }

  // What has a line of its own, so that it never moves the button that confirms.
  notes() {
    const { segment } = this;
    const notes = element("div", "notes");
    if (segment.route && segment.route !== this.editor.data.routes[0]) {
      notes.append(element("span", "other-route", segment.origin));
    }
    for (const flag of segment.flags) {
      const mark = element("span", `flag ${flag.severity}`, `⚑ ${flag.label}`);
      mark.title = flag.message;
      mark.tabIndex = 0;
      notes.append(mark);
    }
    const said = element("span", "said", this.said);
    said.setAttribute("role", "status");
    if (this.said) notes.append(said);
    notes.append(...this.proposals());
    return notes;
  }

  proposals() {
    const { segment } = this;
    const { labels } = this.editor.data;
    const use = (label, text) => tool(label, () => this.editor.replace(this, text));
    const others = segment.alternatives.map((text) => {
      const other = use(labels.alternative, text);
      other.title = text;
      return other;
    });
    const changed = segment.draft && segment.draft !== this.area.value;
    return changed ? [use(labels.restore, segment.draft), ...others] : others;
  }

  drawConflict() {
    const { segment, conflict, editor } = this;
    const mine = editor.refused.get(segment.id);
    conflict.replaceChildren();
    if (!mine) return;
    const { labels } = editor.data;
    conflict.setAttribute("role", "alert");
    conflict.append(
      element("strong", "", labels.conflict),
      element("div", "theirs", segment.text),
      element("div", "", labels.mine),
      element("div", "theirs", mine.text),
      tool(labels.keep_mine, () => editor.decide(this, mine.text, mine.status)),
      tool(labels.take_theirs, () => editor.decide(this, segment.text, segment.status)),
    );
  }
}

// A button that leaves the cursor where it is.
function tool(label, act) {
  const node = actionButton("", label, act);
  node.addEventListener("mousedown", (event) => event.preventDefault());
  return node;
}
