// Translations of passages, shown below them when they are asked for.
class Translations {
  constructor(view) {
    this.view = view;
    this.opened = new Set(); // segments whose translation is shown
  }

  // Shows the translations of the selected passages, or hides them; asks for those not known.
  toggle() {
    const { data } = this.view;
    const { texts, reasons } = data.translations;
    const passages = this.passages();
    const shown = passages.length && passages.every((one) => this.opened.has(placeOf(one)));
    for (const one of passages) this.opened[shown ? "delete" : "add"](placeOf(one));
    const unknown = ({ side, id }) => !texts[side][id] && !reasons[side][id];
    const asked = shown ? [] : passages.filter(unknown);
    this.draw();
    this.view.measure();
    if (!asked.length) return;
    const wanted = Object.fromEntries(SIDES.map((side) => [side, []]));
    for (const { side, id } of asked) wanted[side].push(id);
    this.view.send("asked", { document: data.document, ...wanted });
  }

  // The passages of the selected link in another language, or the one the keyboard is at.
  passages() {
    const { data, selectedLink: link } = this.view;
    const here = this.view.focused()?.dataset?.id;
    const foreign = SIDES.filter((side) => data[side].language !== data.translations.language);
    const on = (side) => link?.[side] ?? (side === this.view.side() && here ? [here] : []);
    return foreign.flatMap((side) => on(side).map((id) => ({ side, id })));
  }

  draw() {
    for (const old of this.view.root.querySelectorAll(".translation")) old.remove();
    for (const side of SIDES) {
      for (const [id, { node }] of this.view.columns.nodes[side]) {
        if (this.opened.has(placeOf({ side, id }))) node.after(this.box(side, id));
      }
    }
  }

  box(side, id) {
    const { data } = this.view;
    const { texts, reasons, language, direction } = data.translations;
    const known = texts[side][id];
    const told = known?.text ?? reasons[side][id] ?? data.labels.translating;
    const box = element("span", "translation");
    const words = element("span", "words", told);
    setLanguage(words, known ? { language, direction } : { language: "en", direction: "ltr" });
    box.append(words);
    if (known) box.append(element("span", "meta", known.route));
    return box;
  }
}

function placeOf({ side, id }) {
  return `${side} ${id}`;
}
