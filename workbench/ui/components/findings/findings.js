// The list of findings. It only shows and asks; every decision is stored by the server, which
// sends the new state back.
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const root = parentElement.querySelector(".findings");
  const focused = focusedButton(parentElement);
  const reason = halfTyped(root);
  const list = element("ol");
  for (const finding of data.findings) list.append(entry(finding, data.labels, setTriggerValue));
  root.replaceChildren(list);
  if (focused) refocus(root, focused);
  if (reason) typeOn(root, reason);
}

// A reason that was being typed when the list was drawn anew is typed on.
function halfTyped(root) {
  const field = root.querySelector(".why");
  return field && { id: field.closest(".finding").dataset.finding, text: field.value };
}

function typeOn(root, { id, text }) {
  const item = [...root.querySelectorAll(".finding.open")].find((node) => node.dataset.finding === id);
  item?.querySelector(".dismiss").click();
  const field = item?.querySelector(".why");
  if (field) field.value = text;
}

function entry(finding, labels, send) {
  const item = element("li", `finding ${finding.state}`);
  item.dataset.finding = finding.id;
  const head = element("div", "head");
  const kind = finding.subject ? `${finding.kind}: ${finding.subject}` : finding.kind;
  head.append(
    element("span", "kind", kind),
    element("span", "meta", `${labels.confidence} ${finding.confidence.toFixed(2)}`),
    element("span", "state", labels.states[finding.state]),
  );
  const told = element("p", "explanation", finding.explanation);
  told.dir = "ltr"; // English, whatever the outlet's name and the words quoted are written in
  item.append(head, told);
  if (finding.commentary.text) item.append(passage(labels.commentary, finding.commentary, "own"));
  for (const other of finding.coverage) item.append(passage(other.outlet, other, "other"));
  item.append(foot(finding, labels, send));
  return item;
}

function passage(name, { text, marks, ...tongue }, side) {
  const box = element("blockquote", side);
  const from = element("div", "from", name);
  from.dir = "auto";
  const words = markedText("div", "words", text, marks);
  setLanguage(words, tongue);
  box.append(from, words);
  return box;
}

function foot(finding, labels, send) {
  const row = element("div", "foot");
  const judge = (state, reason = "") => send("judged", { finding: finding.id, state, reason });
  if (finding.state === "open") {
    row.append(
      actionButton("confirm", labels.confirm, () => judge("confirmed")),
      actionButton("dismiss", labels.dismiss, () => askWhy(row, labels, judge)),
    );
  } else {
    row.append(
      actionButton("reopen", labels.reopen, () => judge("open")),
      element("span", "meta", finding.decision),
    );
  }
  return row;
}

function askWhy(row, labels, judge) {
  const before = [...row.childNodes];
  const field = element("input", "why");
  field.setAttribute("aria-label", labels.why);
  field.placeholder = labels.why;
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") judge("dismissed", field.value);
    if (event.key === "Escape") row.replaceChildren(...before);
  });
  row.replaceChildren(field, actionButton("dismiss", labels.dismiss, () => judge("dismissed", field.value)));
  field.focus();
}

// After a decision the list is drawn anew: the keyboard stays at the finding it was at.
function focusedButton(parent) {
  const active = parent.getRootNode().activeElement ?? parent.querySelector(":focus");
  return active?.closest?.(".finding")?.dataset.finding;
}

function refocus(root, id) {
  const item = [...root.querySelectorAll(".finding")].find((node) => node.dataset.finding === id);
  item?.querySelector("button")?.focus();
}
