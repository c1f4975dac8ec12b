// What goes to the server: edits and questions, each sent again with every message until it was
// answered, so that a message that is lost or overtaken costs nothing.
const LATEST = new Set(["beside", "complete", "back", "find"]); // a newer one makes these needless
const AGAIN_MS = 5000; // when the very same message may be repeated
const RETRY_MS = 20_000; // when it is repeated for want of an answer
const ONCE = new Set(["split", "join", "replace", "take_back"]); // never asked of another article

class Messages {
  constructor(editor) {
    this.editor = editor;
    this.pending = new Map(); // number → { ask, then }
    this.counter = Date.now();
    this.last = { sign: "", at: 0 };
  }

  next() {
    return ++this.counter;
  }

  // Asks the server; ``then`` gets the answer.
  ask(kind, what, then = () => {}) {
    if (LATEST.has(kind)) this.drop(kind);
    const number = this.next();
    this.pending.set(number, { ask: { number, kind, ...what }, then });
    this.pushSoon();
    return number;
  }

  drop(kind) {
    for (const [number, { ask }] of this.pending) {
      if (ask.kind === kind) this.pending.delete(number);
    }
  }

  pushSoon() {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.push();
    });
  }

  push({ always = false } = {}) {
    const { editor } = this;
    const spent = editor.activity.take();
    if (spent) {
      const number = this.next();
      this.pending.set(number, { ask: { number, kind: "spent", spent }, then: () => {} });
    }
    const edits = this.edits.map(({ id, text, status, version, number }) => {
      return { id, text, status, version, number };
    });
    const asks = [...this.pending.values()].map(({ ask }) => ask);
    const sign = [...edits, ...asks].map(({ number }) => number).join();
    const repeated = sign === this.last.sign && Date.now() - this.last.at < AGAIN_MS;
    if (!always && (repeated || !sign)) return;
    this.last = { sign, at: Date.now() };
    clearTimeout(this.retry);
    if (sign) this.retry = setTimeout(() => this.again(), RETRY_MS);
    editor.send({ token: editor.token, sequence: editor.sequence, edits, asks });
  }

  again() {
    if (this.editor.root.isConnected && this.waits) this.push({ always: true });
  }

  // None while the rows are still to come: drawn anew, an editor is first told news alone.
  get edits() {
    return this.editor.edits?.waiting() ?? [];
  }

  get waits() {
    return this.pending.size > 0 || this.edits.length > 0;
  }

  // The rows are others now, or the server is: what was meant for those before is let go.
  outlive() {
    for (const kind of ONCE) this.drop(kind);
  }

  hear(answers) {
    for (const [number, answer] of Object.entries(answers)) {
      const asked = this.pending.get(Number(number));
      this.pending.delete(Number(number));
      asked?.then(answer);
    }
  }
}
