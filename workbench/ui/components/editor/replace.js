// Find and replace over all segments: first everything that would change, then one step for all.
class Replace {
  constructor(editor) {
    this.editor = editor;
    this.node = element("section", "replace");
    this.node.hidden = true;
    this.build();
  }

  build() {
    const { labels } = this.editor.about;
    this.node.setAttribute("role", "search");
    this.node.setAttribute("aria-label", labels.find);
    this.what = element("input");
    this.by = element("input");
    for (const field of [this.what, this.by]) field.dir = "auto";
    this.boxes = {};
    const choices = element("div", "choices");
    for (const [name, label] of [["is_regex", labels.regex], ["match_case", labels.match_case], ["in_source", labels.in_source]]) {
      const box = element("input");
      box.type = "checkbox";
      this.boxes[name] = box;
      const node = element("label");
      node.append(box, ` ${label}`);
      choices.append(node);
    }
    this.told = element("p", "told");
    this.told.setAttribute("role", "status");
    this.all = actionButton("", labels.replace_all, () => this.replaceAll());
    this.undo = actionButton("", labels.take_back, () => this.takeBack());
    this.list = element("ol", "hits");
    const form = element("form");
    form.append(
      labelled("what", labels.find_what, this.what),
      labelled("by", labels.replace_with, this.by),
      choices,
      submitButton(labels.look),
      this.all,
      this.undo,
      actionButton("quiet", labels.close, () => this.toggle(false)),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.look();
    });
    form.addEventListener("input", () => this.forget());
    this.all.hidden = this.undo.hidden = true;
    this.node.append(form, this.told, this.list);
  }

  toggle(open = this.node.hidden) {
    this.node.hidden = !open;
    if (!open) return this.editor.refocus();
    this.what.focus();
    this.what.select();
  }

  // What was found belongs to what was looked for: with another question, nothing may be replaced.
  forget() {
    this.all.hidden = true;
    this.list.replaceChildren();
    this.told.textContent = "";
  }

  look() {
    const { editor } = this;
    const { labels } = editor.about;
    const query = { pattern: this.what.value, replacement: this.by.value };
    for (const [name, box] of Object.entries(this.boxes)) query[name] = box.checked;
    this.forget();
    this.told.textContent = labels.looking;
    this.without = new Set();
    editor.edits.flush();
    editor.messages.ask("find", { query }, (answer) => {
      if (answer.error) return this.tell(answer.error);
      if (!answer.places) return this.tell(labels.found_none);
      const { hits, segments, places } = answer;
      const told = [filled(labels.found, { places, segments })];
      if (hits.length < segments) told.push(filled(labels.found_more, { shown: hits.length }));
      this.tell(told.join(" "));
      this.all.hidden = query.in_source || !hits.some((hit) => hit.before !== hit.after);
      this.list.replaceChildren(...hits.map((hit) => this.hit(hit, !query.in_source)));
    });
  }

  tell(words) {
    this.told.textContent = words;
  }

  hit(hit, replaces) {
    const { editor } = this;
    const { labels, target_language: language, target_direction: direction } = editor.about;
    const row = editor.rows.get(hit.id);
    const item = element("li");
    if (replaces) {
      const box = element("input");
      box.type = "checkbox";
      box.checked = true;
      box.setAttribute("aria-label", `${labels.translation} ${row?.segment.number}`);
      box.addEventListener("input", (event) => event.stopPropagation());
      box.addEventListener("change", () => this.without[box.checked ? "delete" : "add"](hit.id));
      item.append(box);
    }
    const go = actionButton("number", String(row?.segment.number ?? ""), () => row && editor.visit(row));
    go.setAttribute("aria-label", `${labels.go_to} ${row?.segment.number}`);
    const tongue = replaces ? { language, direction } : (row?.segment.tongue ?? { direction: "auto" });
    const before = markedText("div", "before", hit.before, hit.spans);
    setLanguage(before, tongue);
    item.append(go, before);
    if (replaces) {
      const after = element("div", "after", hit.after);
      setLanguage(after, tongue);
      item.append(after);
    }
    return item;
  }

  replaceAll() {
    const { editor } = this;
    const { labels } = editor.about;
    this.all.hidden = true;
    editor.edits.flush();
    editor.messages.ask("replace", { without: [...this.without] }, (answer) => {
      this.list.replaceChildren();
      if (answer.error) return this.tell(answer.error);
      this.tell(filled(labels.replaced, answer));
      this.undo.hidden = !answer.segments;
      if (answer.segments) this.undo.focus();
    });
  }

  takeBack() {
    const { editor } = this;
    const { labels } = editor.about;
    this.undo.hidden = true;
    editor.edits.flush();
    editor.messages.ask("take_back", {}, (answer) => {
      if (answer.error) return this.tell(answer.error);
      this.tell(filled(answer.left ? labels.taken_back_but : labels.taken_back, answer));
      this.what.focus();
    });
  }
}

function submitButton(label) {
  const node = element("button", "", label);
  node.type = "submit";
  return node;
}

function filled(words, values) {
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
