// The texts of one segment, back to the first that was ever stored. What is typed in one go is one
// step. The browser's own undo forgets everything when a text is put in by a script.
const PAUSE_MS = 800;

class Undo {
  constructor(text) {
    this.texts = [text];
    this.at = 0;
    this.time = 0; // of the last letter typed in the step that is still growing
    this.stored = false; // whether the texts from the store are there
  }

  // A change that somebody typed.
  typed(text) {
    const grows = Date.now() - this.time < PAUSE_MS && this.at === this.texts.length - 1;
    if (grows && this.at > 0) this.texts[this.at] = text;
    else this.put(text);
    this.time = Date.now();
  }

  // A change that is a step of its own.
  put(text) {
    this.time = 0;
    if (text === this.texts[this.at]) return;
    this.texts.length = this.at + 1;
    this.texts.push(text);
    this.at += 1;
  }

  // Puts the texts that the store has from earlier before all others.
  remember(history) {
    if (this.stored) return;
    this.stored = true;
    const older = [...history, this.texts[0]].filter((text, n, all) => text !== all[n - 1]).slice(0, -1);
    this.texts.unshift(...older);
    this.at += older.length;
  }

  // The text before or after this one; undefined where there is none.
  step(by) {
    const text = this.texts[this.at + by];
    if (text !== undefined) this.at += by;
    this.time = 0;
    return text;
  }
}
