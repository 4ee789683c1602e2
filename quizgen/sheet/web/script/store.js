// The answers, stored by the browser between visits.

// Some browsers store nothing for pages that are opened from a file, or in a private window.
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
        // There is no room for such a long answer. It is marked nevertheless.
      }
    },
    clear() {
      localStorage.removeItem(name);
    },
  };
}
