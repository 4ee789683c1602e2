// The page of `quizgen preview`: it asks the server for the fact that is edited, and shows it.
// Texts of the deck are only ever set as text. Cards and items are in frames that run no script.

const MOST_LISTED = 500; // more facts are found with the filter
const $ = (id) => document.getElementById(id);

let number = 0; // that of the snapshot
let current = decodeURIComponent(location.hash.slice(1)); // the key of the fact that is shown
let facts = [];
let unread = []; // the errors that are of no fact that can be shown

function element(name, text = "", properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(text);
  return made;
}

async function asked(path, query = {}) {
  const answer = await fetch(`${path}?${new URLSearchParams(query)}`);
  return answer.ok ? answer.json() : null;
}

async function told(path, content) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(content) });
  return answer.ok ? answer.json() : null;
}

function say(text) {
  $("status").textContent = text;
}

// Places and problems

function placeButton({ path, line }) {
  const open = async () => {
    const answer = await told("open", { path, line });
    say(answer ? answer.said : `${path} cannot be opened`);
  };
  return element("button", `${path}:${line}`, {
    className: "place", type: "button", title: "open in the editor", onclick: open,
  });
}

function problem(found) {
  const row = element("p", "", { className: `problem ${found.severity}` });
  row.append(element("b", found.severity), ` ${found.message} [${found.name}] `, placeButton(found));
  return row;
}

function showOverview(overview) {
  facts = overview.facts;
  const { problems } = overview;
  $("problem-count").textContent = problems.length ? `Problems (${problems.length})` : "No problems";
  $("problems").replaceChildren(...problems.slice(0, MOST_LISTED).map(problem));
  ({ unread } = overview);
  listFacts();
}

function listFacts() {
  const wanted = $("filter").value.toLocaleLowerCase();
  const found = facts.filter(({ key, title }) =>
    `${key} ${title}`.toLocaleLowerCase().includes(wanted));
  const rows = [];
  let part = "";
  for (const fact of found.slice(0, MOST_LISTED)) {
    if (fact.part !== part) {
      part = fact.part;
      rows.push(element("li", part, { className: "part" }));
    }
    const row = element("li");
    const button = element("button", fact.title || fact.key, {
      type: "button", onclick: () => show(fact.key),
    });
    if (fact.key === current) button.setAttribute("aria-current", "true");
    row.append(button);
    rows.push(row);
  }
  if (found.length > MOST_LISTED) rows.push(element("li", `and ${found.length - MOST_LISTED} more`));
  $("facts").replaceChildren(...rows);
}

// Frames

function load(frame, path, query) {
  const address = `${path}?${new URLSearchParams({ ...query, n: number })}`;
  const { firstElementChild: shown } = frame.contentDocument?.body ?? {};
  frame.onload = () => fit(frame);
  // A later one not by `src`: it would be a step back in the browser's history.
  if (shown) frame.contentWindow.location.replace(address);
  else frame.src = address;
}

// A frame keeps its height, on which that of pictures depends; what it does not need is cut off.
function fit(frame) {
  const content = frame.contentDocument?.getElementById("qa") ?? frame.contentDocument?.body;
  if (!content || frame.contentDocument.URL === "about:blank") return;
  const root = frame.contentDocument.documentElement;
  if (frame.id === "items") frame.style.height = `${content.scrollHeight + 40}px`;
  const height = Math.min(Math.max(root.offsetHeight, content.offsetHeight), frame.offsetHeight);
  frame.parentElement.style.height = `${height + 2}px`;
}

function cardFrame(slot, side) {
  const box = element("div");
  const frame = element("iframe", "", { title: `${slot}, ${side}` });
  frame.setAttribute("sandbox", "allow-same-origin allow-popups allow-popups-to-escape-sandbox");
  Object.assign(frame.dataset, { slot, side });
  const cut = element("div", frame, { className: "frame" });
  box.append(element("h3", `${slot}: ${side}`), cut);
  return box;
}

function showCards(slots) {
  const wanted = slots.join(" ");
  if ($("cards").dataset.slots !== wanted) {
    $("cards").dataset.slots = wanted;
    $("cards").replaceChildren(...slots.map((slot) => {
      const sides = element("div", "", { className: "sides" });
      sides.append(cardFrame(slot, "front"), cardFrame(slot, "back"));
      return sides;
    }));
  }
  const night = $("night").checked ? { night: "1" } : {};
  for (const frame of $("cards").querySelectorAll("iframe")) {
    const { slot, side } = frame.dataset;
    load(frame, side, { key: current, slot, ...night });
  }
  load($("items"), "items", { key: current, ...night });
}

// Answers

function question({ slot, prompt, answers, typed }) {
  const box = element("div", "", { className: "question" });
  box.append(element("h3", slot), element("p", prompt));
  box.append(...answers.map((answer) => element("p", `= ${answer}`)));
  if (!typed) {
    box.append(element("p", "recalled, not typed: only the learner can judge the answer"));
    return box;
  }
  const verdict = element("p", "", { role: "status" });
  const judge = async () => {
    const answer = await told("try", { key: current, slot, typed: input.value });
    if (!answer || !input.value) return verdict.replaceChildren();
    verdict.className = answer.outcome;
    verdict.textContent = [answer.outcome, answer.remark].filter(Boolean).join(": ");
  };
  const input = element("input", "", {
    type: "text", dir: "auto", placeholder: "try an answer", autocomplete: "off", oninput: judge,
  });
  input.dataset.slot = slot;
  input.setAttribute("aria-label", `try an answer to ${slot}`);
  box.append(input, verdict);
  return box;
}

function showAccepted({ questions, also, wrong }) {
  const typed = new Map([...$("accepted").querySelectorAll("input")].map(
    (input) => [input.dataset.slot, input.value]));
  const focused = document.activeElement?.dataset?.slot;
  const rows = questions.map(question);
  if (also.length) rows.push(element("p", `also right: ${also.join("; ")}`, { className: "more" }));
  if (wrong.length) rows.push(element("p", `never right: ${wrong.join("; ")}`, { className: "more" }));
  $("accepted").replaceChildren(...rows);
  for (const input of $("accepted").querySelectorAll("input")) {
    input.value = typed.get(input.dataset.slot) ?? "";
    if (input.value) input.oninput();
    if (input.dataset.slot === focused) input.focus({ preventScroll: true });
  }
}

// The fact

async function show(key, { same = false } = {}) {
  current = key;
  history.replaceState(null, "", `#${encodeURIComponent(key)}`);
  const at = number;
  const fact = await asked("fact", { key });
  // Another fact, or a newer snapshot, may have come first.
  if (key !== current || at !== number) return;
  listFacts();
  const readable = fact && !fact.failure;
  document.body.classList.toggle("stale", !readable && same);
  const hidden = unread.map(problem);
  if (!fact) {
    $("fact-problems").replaceChildren(element("p", same
      ? "This fact cannot be read now. Below it is as it was."
      : "There is no such fact.", { className: "problem" }), ...hidden);
    return;
  }
  $("title").textContent = fact.title;
  $("place").replaceChildren(`${fact.kind} in `, placeButton(fact));
  document.title = `${fact.title}: quizgen preview`;
  const notes = fact.failure ? [element("p", fact.failure, { className: "problem" })] : [];
  $("fact-problems").replaceChildren(...hidden, ...notes, ...fact.problems.map(problem));
  if (!readable && same) return;
  showCards(fact.cards);
  showAccepted(fact);
  if (!same) window.scrollTo(0, 0);
}

async function update(event) {
  number = event.number;
  const at = number;
  const overview = await asked("overview");
  if (at !== number) return;
  if (!overview) return say("the preview cannot be reached");
  showOverview(overview);
  const before = current;
  let key = current;
  if (event.edited && ($("follow").checked || !key)) key = event.edited;
  else if (!key && facts.length) [{ key }] = facts;
  if (key) await show(key, { same: key === before && $("title").dataset.shown === key });
  $("title").dataset.shown = current;
}

function lay() {
  document.documentElement.classList.toggle("night", $("night").checked);
  document.documentElement.classList.toggle("phone", $("phone").checked);
  if (number && current) show(current, { same: true });
}

$("night").checked = matchMedia("(prefers-color-scheme: dark)").matches;
lay();
$("night").onchange = lay;
$("phone").onchange = lay;
$("filter").oninput = listFacts;
window.onresize = () => document.querySelectorAll("iframe").forEach(fit);
window.onhashchange = () => show(decodeURIComponent(location.hash.slice(1)));

const events = new EventSource("events");
events.onopen = () => say("");
events.onmessage = ({ data }) => update(JSON.parse(data));
events.onerror = () => say("the preview cannot be reached");
events.addEventListener("end", () => {
  events.close();
  say("the preview has ended");
});
