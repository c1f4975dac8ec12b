// Ways to go on from what is typed up to the cursor, to choose from with the arrow keys.
class Completion {
  constructor(editor) {
    this.editor = editor;
    this.node = element("ul", "completions");
    this.node.id = "completions";
    this.node.setAttribute("role", "listbox");
    this.options = [];
    this.row = null;
  }

  get isOpen() {
    return this.row !== null;
  }

  ask(row) {
    const { area } = row;
    const { messages, about } = this.editor;
    const text = area.value.slice(0, area.selectionStart);
    row.say(about.labels.looking);
    messages.ask("complete", { segment: row.segment.id, text }, (answer) => {
      if (this.editor.opened.row !== row) return;
      if (!area.value.startsWith(text)) return row.say("");
      const options = (answer.options ?? []).filter((option) => option !== area.value);
      row.say(options.length ? "" : (answer.error ?? about.labels.no_completion));
      if (options.length) this.open(row, options);
    });
  }

  open(row, options) {
    this.row = row;
    this.options = options;
    this.at = 0;
    this.node.setAttribute("aria-label", this.editor.about.labels.completions);
    row.foot.before(this.node);
    row.area.setAttribute("aria-controls", this.node.id);
    row.area.focus();
    this.draw();
  }

  draw() {
    const { target_language: language, target_direction: direction } = this.editor.about;
    this.node.replaceChildren(
      ...this.options.map((text, number) => {
        const option = element("li", "", text);
        option.id = `completion-${number}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", String(number === this.at));
        setLanguage(option, { language, direction });
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => this.take(number));
        return option;
      }),
    );
    this.row.area.setAttribute("aria-activedescendant", `completion-${this.at}`);
  }

  take(number) {
    const { row, options } = this;
    this.close();
    this.editor.work.replace(row, options[number]);
  }

  close() {
    if (!this.row) return;
    this.row.area.removeAttribute("aria-controls");
    this.row.area.removeAttribute("aria-activedescendant");
    this.node.remove();
    this.row = null;
  }

  // Whether the key was for the list.
  onKey(event) {
    if (!this.isOpen) return false;
    const count = this.options.length;
    if (event.key === "ArrowDown" && !event.altKey) this.at = (this.at + 1) % count;
    else if (event.key === "ArrowUp" && !event.altKey) this.at = (this.at + count - 1) % count;
    else if (event.key === "Escape") return this.close() ?? true;
    else if (["Enter", "Tab"].includes(event.key) && !event.ctrlKey) return this.take(this.at) ?? true;
    else return false;
    this.draw();
    return true;
  }
}
