// The comparison table: commentary segments as rows, one column an outlet, and below what several
// outlets have and the commentary leaves out. It only shows and asks; every decision is stored by
// the server, which sends the new state back.
const CONTROLS = "button, a, input";

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = parentElement.querySelector(".matrix");
  const sorting = drawerOf(parentElement, () => new Sorting());
  sorting.open(data);
  const table = element("table");
  table.append(head(data, sorting), body(data, sorting, setTriggerValue));
  if (data.omissions.length) table.append(leftOut(data, sorting, setTriggerValue));
  sorting.apply();
  const scroll = { top: root.scrollTop, left: root.scrollLeft };
  root.replaceChildren(table);
  root.scrollTop = scroll.top;
  root.scrollLeft = scroll.left;
}

function head(data, sorting) {
  const { labels } = data;
  const row = element("tr");
  const first = element("th", "own", data.commentary.title);
  first.scope = "col";
  const orders = element("div", "orders");
  orders.append(
    sorting.button(first, ORDER, labels.by_order, labels.by_order_help),
    sorting.button(first, OUTLETS, labels.by_outlets, labels.by_outlets_help),
  );
  first.append(orders);
  row.append(first);
  for (const column of data.columns) row.append(outletHead(column, labels, sorting));
  const group = element("thead");
  group.append(row);
  return group;
}

function outletHead(column, labels, sorting) {
  const cell = element("th");
  cell.scope = "col";
  const outlet = element("div", "outlet", column.outlet);
  outlet.dir = "auto";
  const help = labels.by_strength_help.replace("{outlet}", column.outlet);
  const line = element("div", "line");
  line.append(outlet, sorting.button(cell, column.id, "", help));
  cell.append(line, element("div", "meta", column.meta));
  if (column.named_by_title) {
    setLanguage(outlet, column);
    outlet.title = column.title;
  } else {
    const title = element("div", "title", column.title);
    setLanguage(title, column);
    cell.append(title);
  }
  return cell;
}

function body(data, sorting, send) {
  const group = element("tbody");
  const entries = data.rows.map((row) => {
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
    const strengths = row.cells.map(strength);
    return { line, strengths, outlets: strengths.filter((found) => found !== null).length };
  });
  sorting.groups.push({ group, head: [], entries });
  return group;
}

// How strongly an outlet has a statement: the best score, 1 by hand; nothing where it lacks it.
function strength(links) {
  const shown = links.filter((link) => link.state !== "rejected");
  return shown.length ? Math.max(...shown.map((link) => link.score ?? 1)) : null;
}

function leftOut(data, sorting, send) {
  const group = element("tbody", "left-out");
  const title = element("th", "own", data.labels.left_out);
  title.scope = "rowgroup";
  const rest = element("td", "rest", data.labels.left_out_help);
  rest.colSpan = data.columns.length;
  const heading = element("tr", "group");
  heading.append(title, rest);
  const entries = data.omissions.map((row) => {
    const line = element("tr");
    const own = element("th", "own");
    own.scope = "row";
    own.append(element("div", "", row.coverage), element("div", "meta", row.about));
    own.firstChild.title = row.outlets;
    line.append(own);
    row.cells.forEach((found, index) => {
      line.append(omittedCell(found, data.columns[index], data.labels, send));
    });
    const strengths = row.cells.map((found) => (found ? row.confidence : null));
    return { line, strengths, outlets: strengths.filter((found) => found !== null).length };
  });
  sorting.groups.push({ group, head: [heading], entries });
  return group;
}

function omittedCell(found, column, labels, send) {
  const node = element("td");
  if (!found) {
    node.append(element("span", "none", labels.not_found));
    return node;
  }
  const place = { segment: "", coverage: column.id, link: "", passage: found.segment };
  const text = element("div", "text", found.text);
  setLanguage(text, column);
  const foot = element("div", "foot");
  foot.append(leads(node, place, labels, send));
  node.append(text, ...translation(found), foot);
  return node;
}

// Lets a click on a cell lead to its passage, and gives the button that does so by keyboard.
function leads(node, place, labels, send) {
  const go = () => send("beside", { ...place, at: Date.now() });
  node.classList.add("leads");
  node.addEventListener("click", (event) => {
    const selecting = !(document.getSelection()?.isCollapsed ?? true);
    if (!selecting && !event.target.closest(CONTROLS)) go();
  });
  return button("⇄", labels.beside, go);
}

function translation(found) {
  const nodes = [];
  if (found.no_route) nodes.push(element("div", "meta", found.no_route));
  if (found.translation) {
    const other = element("div", "translation", found.translation);
    other.lang = found.translation_language;
    other.dir = "auto";
    other.append(element("span", "meta", ` (${found.translation_route})`));
    nodes.push(other);
  }
  return nodes;
}

function cell(row, column, links, labels, send) {
  const node = element("td");
  const open = () => send("picked", { segment: row.id, coverage: column.id, at: Date.now() });
  const shown = links.filter((link) => link.state !== "rejected");
  for (const link of shown) node.append(passage(row, link, column, labels, send, open));
  const foot = element("div", "foot");
  if (shown.length) return node;
  foot.append(element("span", "none", labels.none));
  if (links.length) foot.append(element("span", "meta", labels.rejected_here));
  const place = { segment: row.id, coverage: column.id, link: "", passage: "" };
  foot.append(button("⋯", labels.more_help, open), leads(node, place, labels, send));
  node.append(foot);
  return node;
}

function passage(row, link, column, labels, send, open) {
  const node = element("div", `link ${link.state}`);
  const text = element("div", "text", link.text);
  setLanguage(text, column);
  node.append(text);
  node.append(...translation(link));
  const foot = element("div", "foot");
  const unscored = link.stale ? labels.stale : labels.by_hand;
  const score = link.score === null ? unscored : link.score.toFixed(2);
  foot.append(element("span", "score", `${labels[link.state]} · ${score}`));
  if (link.also) foot.append(element("span", "meta", link.also));
  const decide = (state) => () =>
    send("decided", { link: link.id, version: link.version, state, at: Date.now() });
  if (link.state === "proposed") foot.append(button("✓", labels.accept, decide("accepted")));
  if (link.state === "accepted") foot.append(button("↺", labels.undo, decide("proposed")));
  foot.append(button("✗", labels.reject, decide("rejected")));
  const place = { segment: row.id, coverage: column.id, link: link.id, passage: "" };
  foot.append(button("⋯", labels.more_help, open), leads(node, place, labels, send));
  node.append(foot);
  return node;
}

function button(label, help, action) {
  const node = actionButton("", label, action);
  node.title = help;
  node.setAttribute("aria-label", help);
  return node;
}
