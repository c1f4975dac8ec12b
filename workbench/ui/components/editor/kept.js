// Texts of a document that wait in localStorage. Tabs share that, so every key names one segment
// and the tab that wrote it: no tab ever writes over a text of another.
const TAB = Math.random().toString(36).slice(2);

class Kept {
  constructor(kind, document) {
    this.prefix = `workbench/${kind}/${document}/`;
  }

  // Everything kept, from whichever tab, oldest first.
  all() {
    const keys = quietly(() => Object.keys(localStorage)) ?? [];
    return keys
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => quietly(() => ({ ...JSON.parse(localStorage.getItem(key)), key })))
      .filter((kept) => kept?.id)
      .sort((a, b) => a.number - b.number);
  }

  // Keeps a text of a segment, and gives it back with the key it lies under.
  put(text) {
    const kept = { ...text, key: `${this.prefix}${text.id}/${TAB}` };
    quietly(() => localStorage.setItem(kept.key, JSON.stringify(kept)));
    return kept;
  }

  // Removes a text, but not a newer one that lies there by now.
  remove({ key, number }) {
    const lies = quietly(() => JSON.parse(localStorage.getItem(key)));
    if (lies?.number === number) quietly(() => localStorage.removeItem(key));
  }
}

// Without storage, texts still live in memory until the server answers or the page is left.
function quietly(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
