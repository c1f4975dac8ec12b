// The comparison table: commentary segments as rows, one column an outlet. It only shows and asks;
// every decision is stored by the server, which sends the new state back.
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = parentElement.querySelector(".matrix");
  const table = element("table");
  table.append(head(data), body(data, setTriggerValue));
  const scroll = { top: root.scrollTop, left: root.scrollLeft };
  root.replaceChildren(table);
  root.scrollTop = scroll.top;
  root.scrollLeft = scroll.left;
}

function head(data) {
  const row = element("tr");
  const first = element("th", "own", data.commentary.title);
  first.scope = "col";
  row.append(first);
  for (const column of data.columns) {
    const cell = element("th");
    cell.scope = "col";
    const outlet = element("div", "outlet", column.outlet);
    outlet.dir = "auto";
    cell.append(outlet, element("div", "meta", column.meta));
    if (column.named_by_title) {
      setLanguage(outlet, column);
      outlet.title = column.title;
    } else {
      const title = element("div", "title", column.title);
      setLanguage(title, column);
      cell.append(title);
    }
    row.append(cell);
  }
  const group = element("thead");
  group.append(row);
  return group;
}

function body(data, send) {
  const group = element("tbody");
  for (const row of data.rows) {
    const line = element("tr", row.starts_block ? "starts-block" : "");
    const own = element("th", `own kind-${row.kind}`);
    own.scope = "row";
    const text = element("div", "", row.text);
    setLanguage(text, row);
    const covered = element("div", "meta", row.coverage);
    covered.title = row.outlets;
    own.append(text, covered);
    line.append(own);
    row.cells.forEach((links, index) => {
      line.append(cell(row, data.columns[index], links, data.labels, send));
    });
    group.append(line);
  }
  return group;
}

function cell(row, column, links, labels, send) {
  const node = element("td");
  const open = () => send("picked", { segment: row.id, coverage: column.id, at: Date.now() });
  const shown = links.filter((link) => link.state !== "rejected");
  for (const link of shown) node.append(passage(link, column, labels, send, open));
  const foot = element("div", "foot");
  if (shown.length) return node;
  foot.append(element("span", "none", labels.none));
  if (links.length) foot.append(element("span", "meta", labels.rejected_here));
  foot.append(button("⋯", labels.more_help, open));
  node.append(foot);
  return node;
}

function passage(link, column, labels, send, open) {
  const node = element("div", `link ${link.state}`);
  const text = element("div", "text", link.text);
  setLanguage(text, column);
  node.append(text);
  if (link.no_route) node.append(element("div", "meta", link.no_route));
  if (link.translation) {
    const other = element("div", "translation", link.translation);
    other.lang = link.translation_language;
    other.dir = "auto";
    other.append(element("span", "meta", ` (${link.translation_route})`));
    node.append(other);
  }
  const foot = element("div", "foot");
  const score = link.score === null ? labels.by_hand : link.score.toFixed(2);
  foot.append(element("span", "score", `${labels[link.state]} · ${score}`));
  if (link.also) foot.append(element("span", "meta", link.also));
  const decide = (state) => () =>
    send("decided", { link: link.id, version: link.version, state, at: Date.now() });
  if (link.state === "proposed") foot.append(button("✓", labels.accept, decide("accepted")));
  if (link.state === "accepted") foot.append(button("↺", labels.undo, decide("proposed")));
  foot.append(button("✗", labels.reject, decide("rejected")));
  foot.append(button("⋯", labels.more_help, open));
  node.append(foot);
  return node;
}

function button(label, help, action) {
  const node = element("button", "", label);
  node.type = "button";
  node.title = help;
  node.setAttribute("aria-label", help);
  node.addEventListener("click", action);
  return node;
}
