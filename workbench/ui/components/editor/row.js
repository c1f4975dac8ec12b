// One segment of the editor: its source, the field for its translation, and what is told below.
// There may be thousands: a row is copied from one made before, and has tools only while it is open.
const GROWS = CSS.supports("field-sizing", "content"); // fields that fit their text by themselves
let blank = null;

function blankRow() {
  if (blank) return blank.cloneNode(true);
  blank = element("section", "row");
  const area = element("textarea", "target");
  area.spellcheck = true;
  area.rows = 1;
  const foot = element("div", "foot");
  foot.append(element("span", "status"), element("span", "route"), element("div", "notes"));
  blank.append(
    element("div", "number"), element("div", "source"), area, foot, element("div", "conflict"),
  );
  return blank.cloneNode(true);
}

class Row {
  constructor(editor, segment) {
    this.editor = editor;
    this.segment = segment;
    this.status = segment.status; // as it is shown, stored or not
    this.base = null; // the version that the text in the field was made from
    this.said = "";
    this.undo = null; // once the segment was opened
    this.build();
  }

  build() {
    const { segment } = this;
    const { labels, target_language: language, target_direction: direction } = this.editor.about;
    this.node = blankRow();
    [this.number, this.source, this.area, this.foot, this.conflict] = this.node.children;
    [this.state, this.route, this.notes] = this.foot.children;
    this.node.className = `row kind-${segment.kind}${segment.starts_block ? " starts-block" : ""}`;
    this.node.dataset.id = segment.id;
    this.number.textContent = segment.number;
    this.source.textContent = segment.source;
    setLanguage(this.source, segment.tongue);
    setLanguage(this.area, { language, direction });
    this.area.setAttribute("aria-label", `${labels.translation} ${segment.number}`);
    this.area.placeholder = labels.empty;
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
      this.undo?.put(segment.text);
      this.fit();
    }
    this.base = segment.version;
  }

  // Only what is in sight: to measure a field costs a layout of the page.
  fit() {
    if (GROWS || !this.node.classList.contains("near")) return;
    this.area.style.height = "auto";
    if (this.area.scrollHeight) this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }

  drawFoot(status) {
    this.status = status;
    const { segment } = this;
    const { labels } = this.editor.about;
    const state = this.area.value || segment.text ? status : "missing";
    this.state.className = `status ${state}`;
    this.state.textContent = labels[state];
    this.route.textContent = segment.engines;
    this.route.title = segment.origin;
    this.drawNotes();
    if (this.editor.opened.row === this) this.editor.opened.draw();
  }

  // What has a line of its own: another route than most, the flags, and what is said to the user.
  drawNotes() {
    const { segment, editor } = this;
    const notes = [];
    if (segment.route && segment.route !== editor.routes[0]) {
      notes.push(element("span", "other-route", segment.origin));
    }
    for (const flag of segment.flags) {
      const mark = element("span", `flag ${flag.severity}`, `⚑ ${flag.label}`);
      mark.title = flag.message;
      notes.push(mark);
    }
    if (this.said) {
      const said = element("span", "said", this.said);
      said.setAttribute("role", "status");
      notes.push(said);
    }
    if (notes.length || this.notes.firstChild) this.notes.replaceChildren(...notes);
  }

  say(words) {
    this.said = words;
    this.drawNotes();
  }

  drawConflict() {
    const { segment, conflict, editor } = this;
    const mine = editor.edits.refused.get(segment.id);
    if (!mine) {
      if (conflict.firstChild) conflict.replaceChildren();
      return;
    }
    const { labels } = editor.about;
    conflict.setAttribute("role", "alert");
    conflict.replaceChildren(
      element("strong", "", labels.conflict),
      element("div", "theirs", segment.text),
      element("div", "", labels.mine),
      element("div", "theirs", mine.text),
      tool(labels.keep_mine, () => editor.work.decide(this, mine.text, mine.status)),
      tool(labels.take_theirs, () => editor.work.decide(this, segment.text, segment.status)),
    );
  }
}

// A button that leaves the cursor where it is.
function tool(label, act, key = "") {
  const node = actionButton("", label, act);
  if (key) node.append(element("kbd", "", key));
  node.addEventListener("mousedown", (event) => event.preventDefault());
  return node;
}
