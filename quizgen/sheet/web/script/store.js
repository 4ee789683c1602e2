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
      localStorage.setItem(name, JSON.stringify(state));
    },
    clear() {
      localStorage.removeItem(name);
    },
  };
}
