// The blocks of an article, each with its kind, language and segments. Changes go to the server one
// at a time: the next waits for the version that the one before made, so that none is refused.

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const list = drawerOf(parentElement, () => new Blocks(parentElement.querySelector(".blocks")));
  list.send = setTriggerValue;
  list.update(data);
}

class Blocks {
  constructor(root) {
    this.root = root;
    this.waiting = [];
    this.sent = 0;
    this.counter = Date.now();
  }

  update(data) {
    if (this.document !== data.document) {
      this.waiting = [];
      this.sent = 0;
    }
    // Drawn before the change was made; a session that knows of none has lost it.
    if (this.sent && data.acknowledged && data.acknowledged < this.sent) return;
    this.sent = 0;
    const drawn = this.document === data.document && this.version === data.version;
    Object.assign(this, { document: data.document, version: data.version, data });
    if (!drawn || !this.waiting.length) this.draw();
    this.next();
  }

  draw() {
    const focused = this.root.getRootNode().activeElement?.dataset?.focus;
    this.root.replaceChildren(...this.data.blocks.map((block, index) => this.row(block, index)));
    for (const change of this.waiting) this.show(change);
    if (focused) this.root.querySelector(`[data-focus="${focused}"]`)?.focus();
  }

  // Shows a change that waits to be sent, or drawing the one before would undo it on the screen.
  show({ block, name, value }) {
    const control = this.root.querySelector(`[data-focus="${name} ${block}"]`);
    if (control) control[name === "included" ? "checked" : "value"] = value;
  }

  row(block, index) {
    const { labels } = this.data;
    const row = element("section", `block kind-${block.kind}${block.included ? "" : " left-out"}`);
    row.setAttribute("aria-label", `${labels.block} ${index + 1}`);
    row.append(
      element("span", "number", String(index + 1)),
      this.kinds(block, index),
      element("span", "language", block.language_label),
      this.text(block),
      this.actions(block, index),
    );
    return row;
  }

  kinds(block, index) {
    const cell = element("span", "kind");
    const select = element("select");
    select.setAttribute("aria-label", `${this.data.labels.kind} ${index + 1}`);
    select.dataset.focus = `kind ${index}`;
    for (const [value, label] of this.data.kinds) {
      select.append(new Option(label, value, false, value === block.kind));
    }
    select.addEventListener("change", () => this.change(index, "kind", select.value));
    cell.append(select);
    return cell;
  }

  text(block) {
    const text = element("div", "text");
    setLanguage(text, block);
    block.segments.forEach((segment, number) => {
      if (number) {
        const mark = element("span", "mark", "¦ ");
        mark.title = this.data.labels.border;
        text.append(mark);
      }
      text.append(segment);
    });
    return text;
  }

  actions(block, index) {
    const { labels } = this.data;
    const cell = element("span", "actions");
    const include = element("label", "");
    include.title = labels.include_help;
    const box = element("input");
    box.type = "checkbox";
    box.checked = block.included;
    box.dataset.focus = `included ${index}`;
    box.setAttribute("aria-label", `${labels.include} ${labels.block} ${index + 1}`);
    box.addEventListener("change", () => this.change(index, "included", box.checked));
    include.append(box, labels.include);
    const edit = actionButton("", labels.edit, () => this.send("picked", { block: index }));
    edit.dataset.focus = `edit ${index}`;
    edit.setAttribute("aria-label", `${labels.edit} ${labels.block} ${index + 1}`);
    cell.append(include, edit);
    return cell;
  }

  change(block, name, value) {
    this.waiting.push({ block, name, value });
    this.next();
  }

  next() {
    if (this.sent || !this.waiting.length) return;
    this.counter = Math.max(this.counter + 1, Date.now());
    this.sent = this.counter;
    this.send("changed", { ...this.waiting.shift(), version: this.version, number: this.sent });
  }
}
