// How long somebody works on the open segment. A pause longer than half a minute is no work.
const IDLE_AFTER_MS = 30_000;

class Activity {
  constructor() {
    this.spent = new Map(); // segment id → [milliseconds, visits], not told to the server yet
    this.id = null;
    this.last = 0;
  }

  open(id) {
    this.touch();
    if (id === this.id) return;
    this.id = id;
    this.add(0, 1);
  }

  // Called with everything that a person does.
  touch() {
    const now = Date.now();
    const gap = now - this.last;
    this.last = now;
    if (this.id && gap <= IDLE_AFTER_MS) this.add(gap, 0);
  }

  // The window is left: what happens elsewhere is not spent here.
  leave() {
    this.touch();
    this.last = 0;
  }

  add(milliseconds, visits) {
    const [before, visited] = this.spent.get(this.id) ?? [0, 0];
    this.spent.set(this.id, [before + milliseconds, visited + visits]);
  }

  take() {
    if (!this.spent.size) return null;
    const spent = Object.fromEntries(this.spent);
    this.spent.clear();
    return spent;
  }
}
