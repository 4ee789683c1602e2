// What is shown of an item once it has been checked.

function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function showOutcome(item, place, answer, own, names, words, judged) {
  const marks = mark(item, answer, own, names);
  const judgedByOwner = item.type === "own" || item.type === "points";
  const box = place.querySelector(".outcome");
  box.replaceChildren();
  box.classList.add("shown");
  if (isEmpty(answer) || marks.remark?.code === "gives-up") {
    box.append(verdict("wrong", words.no_answer, marks.earned, item.marks, words));
  } else if (!judgedByOwner) {
    const sort = marks.earned === item.marks ? "right" : marks.earned ? "partly" : "wrong";
    box.append(verdict(sort, words[sort], marks.earned, item.marks, words));
    const template = marks.remark && words.remarks[marks.remark.code];
    if (template) box.append(remarked(template, marks.remark));
  }
  if (item.type === "choice") showChoices(place, item.key, words);
  showRows(place, marks.rows, words);
  // The texts are HTML made by quizgen, in which everything from a deck is escaped.
  const solved = element("div", "solved");
  solved.innerHTML = item.html;
  if (item.type === "own" && !isEmpty(answer)) box.append(solved, ownHalves(own, words, judged));
  else if (item.type === "points" && !isEmpty(answer)) {
    solved.querySelector(".lines")?.remove();
    box.append(ownPoints(item, own, words, judged), solved);
  } else box.append(solved);
  return marks.earned;
}

// A remark. A name in it is isolated, as it may run from right to left.
function remarked(template, remark) {
  const line = element("p", "remark");
  const isLong = remark.count >= 10_000;
  const count = isLong ? remark.count.toLocaleString(document.documentElement.lang) : remark.count;
  for (const piece of template.split(/(\{other\})/)) {
    line.append(piece === "{other}" ? element("bdi", "", remark.other) : filled(piece, { ...remark, count }));
  }
  return line;
}

function verdict(sort, said, earned, of, words) {
  const line = element("p", `verdict ${sort}`);
  line.append(element("strong", "", said), " ");
  line.append(filled(words.earned, { earned: inHalves(earned), marks: of }));
  return line;
}

function showChoices(place, key, words) {
  place.querySelectorAll(".body .choice").forEach((label, at) => {
    label.querySelector(".row-verdict")?.remove();
    const chosen = label.querySelector("input").checked;
    if (at !== key && !chosen) return;
    label.append(rowVerdict(at === key, words));
  });
}

function rowVerdict(isRight, words) {
  const said = isRight ? words.row_right : words.row_wrong;
  return element("span", `row-verdict ${isRight ? "right" : "wrong"}`, said);
}

function showRows(place, rows, words) {
  const shown = place.querySelectorAll(".body .rows > li, .body .order > li");
  shown.forEach((row, at) => {
    row.querySelector(".row-verdict")?.remove();
    if (rows[at] === undefined) return;
    row.append(rowVerdict(rows[at], words));
  });
}

function ownHalves(own, words, judged) {
  const group = element("fieldset", "own");
  group.append(element("legend", "", words.had_it));
  const name = `own${groups++}`;
  for (const [said, earned] of [[words.yes, 1], [words.half, 0.5], [words.no, 0]]) {
    const label = ticked("radio", said, own === earned, () => judged(earned));
    label.querySelector("input").name = name;
    group.append(label);
  }
  return group;
}

function ownPoints(item, own, words, judged) {
  const had = new Set(own ?? []);
  const group = element("fieldset", "own");
  group.append(element("legend", "", words.had_points));
  item.points.forEach((html, point) => {
    const label = ticked("checkbox", "", had.has(point), (on) => {
      if (on) had.add(point);
      else had.delete(point);
      judged([...had].sort((one, other) => one - other));
    });
    label.querySelector("span").innerHTML = html;
    group.append(label);
  });
  return group;
}

// Radio buttons with the same name are a group.
let groups = 0;

function ticked(type, said, on, changed) {
  const label = element("label", "choice");
  const input = document.createElement("input");
  input.type = type;
  input.checked = on;
  input.addEventListener("change", () => changed(input.checked));
  label.append(input, " ", element("span", "", said));
  return label;
}
