// How the answer of each sort of item is read and filled in. An answer is a JSON value; that of an
// item that was not answered is "", or a list of "".

const controls = (body) => [...body.querySelectorAll("input, textarea, select")];

const sorts = {
  choice: {
    read: (body) => body.querySelector("input:checked")?.value ?? "",
    write(body, answer) {
      for (const input of controls(body)) input.checked = input.value === answer;
    },
  },
  rows: {
    read: (body) => controls(body).map((select) => select.value),
    write(body, answer) {
      controls(body).forEach((select, row) => (select.value = answer[row] ?? ""));
    },
  },
  order: {
    read: (body) =>
      body.dataset.moved ? [...body.querySelectorAll("li")].map((row) => row.dataset.event) : "",
    write(body, answer) {
      const list = body.querySelector("ol");
      const rows = new Map([...list.children].map((row) => [row.dataset.event, row]));
      if (Array.isArray(answer)) {
        for (const event of answer) if (rows.has(event)) list.append(rows.get(event));
        body.dataset.moved = "yes";
      }
    },
  },
};
const written = {
  read: (body) => controls(body)[0].value,
  write(body, answer) {
    controls(body)[0].value = answer;
  },
};
Object.assign(sorts, { typed: written, own: written, points: written });

function isEmpty(answer) {
  return Array.isArray(answer) ? answer.every((each) => each === "") : answer.trim() === "";
}

// Buttons that move an event among the others. They work with keyboard, touch and screen reader.
function makeMovable(list, words, say, changed) {
  const rows = [...list.children];
  rows.forEach((row, event) => {
    row.dataset.event = String(event);
    const text = row.textContent;
    const buttons = document.createElement("span");
    buttons.className = "moves";
    for (const [sign, label, step] of [["↑", words.earlier, -1], ["↓", words.later, 1]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", filled(label, { event: text }));
      button.addEventListener("click", () => {
        const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
        if (!other) return;
        if (step < 0) other.before(row);
        else other.after(row);
        list.closest("fieldset").dataset.moved = "yes";
        button.focus();
        const place = [...list.children].indexOf(row) + 1;
        say(filled(words.moved, { event: text, place, places: rows.length }));
        changed();
      });
      buttons.append(button);
    }
    row.append(buttons);
  });
}

// The text with values for the names in braces.
function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
