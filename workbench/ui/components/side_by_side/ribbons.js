// The ribbons between linked passages: how one is drawn from where its passages are seen.
const SVG = "http://www.w3.org/2000/svg";
const STUB = 36; // pixels that the ribbon of a passage out of sight points to it

// A band between two passages; a bar at either end shows how far the passage goes.
class Ribbon {
  constructor(select) {
    this.group = svg("g", "ribbon");
    this.title = svg("title");
    this.band = svg("path", "band");
    this.bars = svg("path", "bars");
    this.reach = svg("path", "reach");
    this.sign = svg("text", "sign");
    this.sign.textContent = "≠";
    this.group.append(this.title, this.reach, this.band, this.bars, this.sign);
    this.group.addEventListener("click", select);
  }

  draw(ends, { width, height }, selected) {
    const { link } = this;
    const score = link.score ?? 1;
    const path = ribbonPath(ends, width, height);
    const bar = (x) => ({ top, bottom }) => `M${x} ${top + 2}V${bottom - 2}`;
    const bars = ends.flatMap((end, side) => end.bars.map(bar(side ? width - 2 : 2)));
    this.band.setAttribute("d", path);
    this.reach.setAttribute("d", path);
    this.bars.setAttribute("d", bars.join(""));
    this.band.style.strokeWidth = `${1 + 4.5 * score ** 2}px`;
    this.group.style.setProperty("--strength", 0.65 + 0.35 * score);
    this.group.setAttribute("class", `ribbon ${link.state}${selected ? " selected" : ""}`);
    this.sign.setAttribute("x", width / 2);
    this.sign.setAttribute("y", (middle(ends[0]) + middle(ends[1])) / 2);
    const both = !ends.some((end) => away(end, height));
    this.sign.style.display = link.discrepancies.length && both ? "" : "none";
    if (selected && this.group.nextSibling) this.group.parentNode.append(this.group);
  }
}

// From passage to passage; from one whose counterpart is out of sight, a stub up or down.
function ribbonPath(ends, width, height) {
  const [from, to] = ends.map(middle);
  const bend = width / 2;
  const gone = ends.map((end) => away(end, height));
  if (gone[1]) return `M4 ${from} Q${bend} ${from} ${bend} ${from + STUB * gone[1]}`;
  if (gone[0]) return `M${width - 4} ${to} Q${bend} ${to} ${bend} ${to + STUB * gone[0]}`;
  return `M4 ${from} C${bend} ${from} ${bend} ${to} ${width - 4} ${to}`;
}

function middle({ top, bottom }) {
  return (top + bottom) / 2;
}

// -1 for a passage above what is seen of its column, 1 for one below, 0 for one that is seen.
function away({ top, bottom }, height) {
  if (bottom < 0) return -1;
  return top > height ? 1 : 0;
}

function svg(tag, name = "") {
  const node = document.createElementNS(SVG, tag);
  if (name) node.setAttribute("class", name);
  return node;
}
