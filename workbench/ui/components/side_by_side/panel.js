// Below the texts: what the selected link is, and what can be done; and the list of the keys.
class Panel {
  constructor(view) {
    this.view = view;
    this.whole = false; // whether all of what made the link is shown
    this.node = element("section", "panel");
  }

  draw() {
    const { labels } = this.view.data;
    const { linking, selectedLink: link } = this.view;
    const focused = this.view.focused();
    const at = [...this.node.querySelectorAll("button")].indexOf(focused);
    const told = element("div", "told");
    const tools = element("div", "tools");
    this.node.setAttribute("aria-label", labels.panel);
    if (linking.chosen) this.tellLinking(told, tools);
    else if (link) this.tellLink(link, told, tools);
    else told.append(element("span", "", this.view.walk.length ? labels.choose : labels.no_links));
    if (!linking.chosen) {
      tools.append(
        this.tool("link", "l", () => linking.start()),
        this.tool("translate", "t", () => this.view.translations.toggle()),
      );
    }
    tools.append(this.tool("keys", "?", () => this.view.keys.toggle()));
    told.setAttribute("aria-live", "polite");
    this.node.replaceChildren(told, tools);
    if (at >= 0) this.node.querySelectorAll("button")[at]?.focus();
  }

  tellLink(link, told, tools) {
    const { data, walk } = this.view;
    const { labels } = data;
    const number = walk.findIndex((one) => one.id === link.id) + 1;
    const count = number ? `${labels.link_number} ${number} ${labels.of} ${walk.length}` : "";
    const line = element("div", "line");
    line.append(
      element("strong", `state ${link.state}`, labels.states[link.state]),
      element("span", "score", score(link, labels)),
      element("span", "meta", count),
      this.signature(link),
    );
    told.append(line);
    if (link.discrepancies.length) told.append(discrepancies(link.discrepancies));
    for (const [state, key] of [["accepted", "a"], ["rejected", "r"], ["proposed", "u"]]) {
      const possible = link.choices[link.state]?.includes(state);
      if (possible) tools.append(this.tool(state, key, () => this.view.decide(state)));
    }
  }

  signature(link) {
    const { labels, signature } = this.view.data;
    const box = element("span", "signature");
    const more = actionButton("quiet", labels.made_by, () => {
      this.whole = !this.whole;
      this.draw();
    });
    more.setAttribute("aria-expanded", String(this.whole));
    box.append(more);
    if (this.whole) box.append(element("code", "", link.by_hand ? labels.by_hand : signature));
    return box;
  }

  tellLinking(told, tools) {
    const { linking } = this.view;
    const { labels } = this.view.data;
    const { commentary, coverage } = linking.chosen;
    const counts = `${labels.chosen_here} ${commentary.size} · ${coverage.size}`;
    told.append(element("div", "line", labels.linking), element("div", "meta", counts));
    if (linking.replaceable) told.append(this.insteadBox());
    const link = this.tool("link_them", "Enter", () => linking.finish());
    link.disabled = !linking.ready;
    tools.append(link, this.tool("leave", "Esc", () => linking.stop()));
  }

  insteadBox() {
    const { linking } = this.view;
    const label = element("label", "instead");
    const box = element("input");
    box.type = "checkbox";
    box.checked = linking.instead !== null;
    box.addEventListener("change", () => {
      linking.instead = box.checked ? linking.replaceable : null;
    });
    label.append(box, ` ${this.view.data.labels.instead}`);
    return label;
  }

  tool(name, key, act) {
    const node = actionButton("tool", this.view.data.labels.tools[name], act);
    node.append(element("kbd", "", key));
    return node;
  }
}

function discrepancies(found) {
  const list = element("ul", "discrepancies");
  for (const one of found) {
    const item = element("li", "", one.explanation);
    item.dir = "ltr"; // English, whatever the words quoted are written in
    list.append(item);
  }
  return list;
}

class Keys {
  constructor(view) {
    this.view = view;
    this.node = element("section", "keys");
    this.node.hidden = true;
  }

  draw() {
    const { labels } = this.view.data;
    const list = element("dl");
    for (const [keys, told] of labels.keys) {
      const row = element("div");
      const term = element("dt");
      for (const key of keys) term.append(element("kbd", "", key));
      row.append(term, element("dd", "", told));
      list.append(row);
    }
    this.node.setAttribute("role", "dialog");
    this.node.setAttribute("aria-label", labels.tools.keys);
    this.node.replaceChildren(list, actionButton("quiet", labels.close, () => this.toggle()));
  }

  toggle() {
    this.node.hidden = !this.node.hidden;
    if (!this.node.hidden) this.node.querySelector("button").focus();
    else this.view.columns.stops.commentary?.focus({ preventScroll: true });
  }
}

function score(link, labels) {
  if (link.stale) return labels.stale;
  return link.score === null ? "" : `${labels.score} ${link.score.toFixed(2)}`;
}
