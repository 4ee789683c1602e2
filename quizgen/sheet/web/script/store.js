// What is answered, kept by the browser from one visit to the next.

// Some browsers keep nothing for pages that are opened from a file, or in a private window.
function keptBy(name) {
  try {
    localStorage.setItem(`${name} ?`, "");
    localStorage.removeItem(`${name} ?`);
  } catch {
    return null;
  }
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(name)) ?? {};
      } catch {
        return {};
      }
    },
    save(state) {
      try {
        localStorage.setItem(name, JSON.stringify(state));
      } catch {
        // No room for so long an answer: it is marked all the same.
      }
    },
    clear() {
      localStorage.removeItem(name);
    },
  };
}
