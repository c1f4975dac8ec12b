// What stands beside the open segment: its flags at once, and the rest once the server found it.
const OPENING_MS = 250; // a segment that is only passed by is not asked about
const SETTLED_MS = 2500; // after a change, before it is looked at again

class Panel {
  constructor(editor) {
    this.editor = editor;
    this.known = null; // what the server found for the open segment
    this.back = null;
    this.node = element("aside", "beside");
  }

  // Asks about the open segment, in a while.
  askSoon(wait = OPENING_MS) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), wait);
  }

  ask() {
    const { row } = this.editor.opened;
    if (!row) return;
    const what = { segment: row.segment.id, text: row.area.value };
    this.asked = what;
    this.editor.messages.ask("beside", what, (answer) => this.told(what.segment, answer));
  }

  changed() {
    const { row } = this.editor.opened;
    const asked = this.asked;
    if (asked?.segment !== row?.segment.id || asked.text === row.area.value) return;
    this.askSoon(SETTLED_MS);
  }

  told(id, answer) {
    const { row } = this.editor.opened;
    if (row?.segment.id !== id) return;
    this.known = answer;
    if (answer.history) row.undo.remember(answer.history);
    if (answer.terms) this.editor.opened.mark(answer.terms);
    this.draw();
  }

  // Another segment was opened.
  turn() {
    this.known = null;
    this.back = null;
    this.asked = null;
    this.termAt = 0;
    this.draw();
    this.askSoon();
  }

  // What Alt+1 to Alt+9 insert: matches first, then the engine's other drafts.
  get proposals() {
    const { row } = this.editor.opened;
    const matches = this.known?.matches ?? [];
    const drafts = (row?.segment.alternatives ?? []).map((target) => ({ target }));
    return [...matches, ...drafts].slice(0, 9);
  }

  draw() {
    const { labels } = this.editor.about;
    const { row } = this.editor.opened;
    this.node.setAttribute("aria-label", labels.beside);
    const focused = this.node.getRootNode().activeElement;
    const at = [...this.node.querySelectorAll("button")].indexOf(focused);
    if (!row) return this.node.replaceChildren(element("p", "quiet", labels.closed));
    const { known } = this;
    const parts = [this.flags(row)];
    if (known?.error) parts.push(element("p", "problem", known.error));
    parts.push(this.matches(), this.drafts(row));
    if (known && !known.error) {
      parts.push(this.terms(known), this.coverage(known), this.similarity(known));
    } else if (!known) parts.push(element("p", "quiet", labels.looking));
    parts.push(this.backwards(row));
    this.node.replaceChildren(...parts.filter(Boolean));
    if (at >= 0) this.node.querySelectorAll("button")[at]?.focus();
  }

  flags(row) {
    const { editor } = this;
    const { labels } = editor.about;
    const { flags, dismissed } = row.segment;
    if (!flags.length && !dismissed.length) return null;
    const list = element("ul", "found");
    const fixable = firstFixable(row);
    for (const flag of flags) {
      const item = element("li", `flagged ${flag.severity}`);
      const head = element("strong", "", `⚑ ${flag.label}`);
      item.append(head, element("span", "severity", ` ${flag.severity} `), element("p", "", flag.message));
      item.lastChild.dir = "auto";
      if (flag.fixable) {
        item.append(tool(labels.fix, () => editor.work.fix(row, flag), flag === fixable ? "Alt+X" : ""));
      }
      const key = flag === flags[0] ? "Alt+I" : "";
      item.append(tool(labels.dismiss, () => editor.work.dismiss(row, flag), key));
      list.append(item);
    }
    for (const flag of dismissed) {
      const item = element("li", "quiet", `${labels.let_stand} ${flag.label} `);
      item.title = flag.message;
      item.append(tool(labels.bring_back, () => editor.work.bringBack(row, flag)));
      list.append(item);
    }
    return section(labels.flags, list);
  }

  matches() {
    const { labels } = this.editor.about;
    const matches = this.known?.matches ?? [];
    if (!this.known || this.known.error) return null;
    if (!matches.length) return section(labels.matches, element("p", "quiet", labels.no_matches));
    const list = element("ol", "found");
    matches.forEach((match, number) => list.append(this.match(match, number)));
    return section(labels.matches, list);
  }

  match(match, number) {
    const { labels } = this.editor.about;
    const item = element("li", "match");
    const sure = match.kind === "context" ? ` (${labels.context})` : "";
    item.append(element("strong", "percent", `${match.percent} %${sure}`), this.diff(match), this.target(match.target));
    const { row } = this.editor.opened;
    const use = (label, text, key) => tool(label, () => this.editor.work.replace(row, text), key);
    const key = number < 9 ? `Alt+${number + 1}` : "";
    if (match.adapted && match.adapted !== match.target) {
      item.append(this.target(match.adapted), use(labels.insert_adapted, match.adapted, key), use(labels.insert, match.target));
    } else item.append(use(labels.insert, match.target, key));
    item.append(element("small", "", [match.project, match.origin].filter(Boolean).join(" · ")));
    return item;
  }

  // The words of the unit's source, with what is different here; told to those who cannot see it.
  diff({ diff, source }) {
    const { labels } = this.editor.about;
    const node = element("div", "diff");
    setLanguage(node, this.editor.opened.row.segment.tongue);
    if (diff.every(([kind]) => kind === "equal")) {
      node.textContent = source;
      return node;
    }
    for (const [kind, text] of diff) {
      if (kind === "equal") {
        node.append(text);
        continue;
      }
      const mark = element(kind === "insert" ? "ins" : "del");
      mark.append(element("span", "unseen", kind === "insert" ? labels.added : labels.deleted), text);
      node.append(mark, " ");
    }
    return node;
  }

  target(text) {
    const { target_language: language, target_direction: direction } = this.editor.about;
    const node = element("div", "words", text);
    setLanguage(node, { language, direction });
    return node;
  }

  drafts(row) {
    const { labels } = this.editor.about;
    const before = this.known?.matches?.length ?? 0;
    if (!row.segment.alternatives.length) return null;
    const list = element("ol", "found");
    row.segment.alternatives.forEach((text, number) => {
      const item = element("li");
      const place = before + number + 1;
      const key = place <= 9 ? `Alt+${place}` : "";
      item.append(this.target(text), tool(labels.insert, () => this.editor.work.replace(row, text), key));
      list.append(item);
    });
    return section(labels.alternatives, list);
  }

  terms({ terms }) {
    const { labels } = this.editor.about;
    if (!terms?.length) return section(labels.terms, element("p", "quiet", labels.no_terms));
    const list = element("ul", "found");
    for (const term of terms) {
      const item = element("li");
      const name = element("strong", "", term.source);
      setLanguage(name, this.editor.opened.row.segment.tongue);
      item.append(name, term.partial ? ` (${labels.in_compound})` : "", " → ");
      for (const target of term.targets) {
        const insert = tool(target, () => this.editor.work.insert(target));
        setLanguage(insert, { language: this.editor.about.target_language, direction: this.editor.about.target_direction });
        item.append(insert, " ");
      }
      if (term.forbidden.length) item.append(element("span", "not", `✗ ${labels.forbidden} ${term.forbidden.join(", ")}`));
      if (term.note) item.append(element("small", "", term.note));
      list.append(item);
    }
    return section(labels.terms, list);
  }

  coverage({ coverage }) {
    const { labels } = this.editor.about;
    if (!coverage?.length) return section(labels.coverage, element("p", "quiet", labels.no_coverage));
    const list = element("ul", "found");
    for (const note of coverage) {
      const item = element("li");
      const about = [note.language, note.state, note.score?.toFixed(2)].filter(Boolean).join(" · ");
      const name = element("strong", "", note.outlet);
      name.dir = "auto";
      const words = element("div", "words", note.text);
      setLanguage(words, { language: note.language, direction: "auto" });
      item.append(name, element("small", "", ` ${about}`), words);
      list.append(item);
    }
    return section(labels.coverage, list);
  }

  similarity({ similarity, problem }) {
    const { labels } = this.editor.about;
    if (similarity === null && !problem) return null;
    const told = similarity === null ? problem : similarity.toFixed(2);
    const node = section(labels.similarity, element("p", "", told));
    node.title = labels.similarity_hint;
    node.append(element("small", "", labels.similarity_hint));
    return node;
  }

  backwards(row) {
    const { labels } = this.editor.about;
    const told = [];
    if (this.back?.waiting) told.push(element("p", "quiet", labels.looking));
    else if (this.back) {
      const words = element("p", "words", this.back.text || this.back.problem || this.back.error);
      if (this.back.text) setLanguage(words, row.segment.tongue);
      told.push(words, element("small", "", this.back.route ?? ""));
    }
    return section(labels.back, tool(labels.back_do, () => this.translateBack(), "Alt+B"), ...told);
  }

  translateBack() {
    const { row } = this.editor.opened;
    if (!row) return;
    const what = { segment: row.segment.id, text: row.area.value };
    this.back = { waiting: true };
    this.draw();
    this.editor.messages.ask("back", what, (answer) => {
      if (this.editor.opened.row?.segment.id !== what.segment) return;
      this.back = answer;
      this.draw();
    });
  }

  // The terms one after the other, with every press the next.
  nextTerm() {
    const targets = (this.known?.terms ?? []).flatMap((term) => term.targets.slice(0, 1));
    if (!targets.length) return;
    this.editor.work.insert(targets[this.termAt % targets.length]);
    this.termAt += 1;
  }
}

function section(title, ...nodes) {
  const node = element("section");
  node.append(element("h3", "", title), ...nodes);
  return node;
}
