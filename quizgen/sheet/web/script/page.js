// The page: its buttons, its summary, and its stored state.

function start() {
  const hidden = atob(document.getElementById("key").textContent);
  const bytes = Uint8Array.from(hidden, (character) => character.codePointAt(0));
  const page = JSON.parse(new TextDecoder().decode(bytes));
  const names = peopleIndex(page.people);
  const words = page.words;
  const store = keptBy(page.store);
  const state = { answers: {}, checked: {}, own: {}, again: {}, ...(store?.load() ?? {}) };
  const live = element("p", "live");
  live.setAttribute("aria-live", "polite");
  document.querySelector("main").append(live);

  const places = page.items.map((item, at) => document.getElementById(`i${at + 1}`));
  const bodies = places.map((place) => place.querySelector(".body"));
  const untouched = page.items.map((item, at) => {
    if (item.type === "order") {
      makeMovable(
        bodies[at].querySelector("ol"), words, (text) => (live.textContent = text), () => keep(at),
      );
    }
    return sorts[item.type].read(bodies[at]);
  });
  const earned = page.items.map(() => 0);

  function keep(at) {
    state.answers[at] = sorts[page.items[at].type].read(bodies[at]);
    store?.save(state);
  }

  function show(at) {
    const judged = (own) => {
      state.own[at] = own;
      earned[at] = mark(page.items[at], answerOf(at), own, names).earned;
      store?.save(state);
      sum();
    };
    earned[at] = showOutcome(
      page.items[at], places[at], answerOf(at), state.own[at], names, words, judged,
    );
    bodies[at].disabled = true;
    places[at].querySelector(".check").hidden = true;
  }

  const answerOf = (at) => state.answers[at] ?? untouched[at];

  function check(at) {
    keep(at);
    state.checked[at] = true;
    store?.save(state);
    show(at);
  }

  // Asks again, once, after an answer that cannot be read; whether it does.
  function asksAgain(at) {
    if (state.again[at] || page.items[at].type !== "typed") return false;
    const said = retryOf(page.items[at], answerOf(at), names, words);
    if (said === null) return false;
    state.again[at] = true;
    store?.save(state);
    const box = places[at].querySelector(".outcome");
    box.replaceChildren(element("p", "remark", said));
    box.classList.add("shown");
    live.textContent = said;
    return true;
  }

  const typeAgain = (at) => bodies[at].querySelector("input").focus();

  const summary = document.getElementById("summary");
  const total = page.items.reduce((sum, item) => sum + item.marks, 0);
  const score = element("p", "score");
  score.setAttribute("role", "status");
  score.tabIndex = -1;
  const mend = element("p", "mend");
  const all = element("button", "", words.check_all);
  const again = element("button", "again", words.again);
  for (const button of [all, again]) button.type = "button";

  function sum() {
    const checked = page.items.filter((_, at) => state.checked[at]).length;
    const had = earned.reduce((sum, marks) => sum + marks, 0);
    const values = { checked, items: page.items.length, earned: inHalves(had), marks: total };
    const done = checked === page.items.length;
    const percent = total ? Math.round((had / total) * 100) : 0;
    score.textContent = filled(done ? words.score : words.checked, { ...values, percent });
    all.hidden = done;
    // What has been checked is printed with its score.
    summary.classList.toggle("begun", checked > 0);
    const lost = page.items.map((item, at) => at).filter(
      (at) => state.checked[at] && earned[at] < page.items[at].marks,
    );
    mend.replaceChildren(...(done && lost.length ? [words.to_mend] : []));
    for (const at of done ? lost : []) {
      const link = element("a", "", String(at + 1));
      link.href = `#i${at + 1}`;
      mend.append(link, " ");
    }
  }

  places.forEach((place, at) => {
    const button = element("button", "check");
    button.type = "button";
    let sure = false;
    const say = (text) => {
      button.textContent = text;
      button.setAttribute("aria-label", filled(words.numbered, { text, number: at + 1 }));
    };
    say(words.check);
    button.addEventListener("click", () => {
      keep(at);
      if (isEmpty(answerOf(at)) && !sure) {
        sure = true;
        say(words.check_empty);
        return;
      }
      if (asksAgain(at)) {
        typeAgain(at);
        return;
      }
      check(at);
      sum();
      const box = place.querySelector(".outcome");
      box.tabIndex = -1;
      box.focus();
    });
    place.querySelector(".body").after(button);
    sorts[page.items[at].type].write(bodies[at], answerOf(at));
    bodies[at].addEventListener("input", () => {
      keep(at);
      sure = false;
      say(words.check);
    });
    bodies[at].addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target.type !== "text") return;
      event.preventDefault();
      button.click();
    });
    if (state.checked[at]) show(at);
  });
  all.addEventListener("click", () => {
    const empty = page.items.filter((_, at) => !state.checked[at] && isEmpty(answerOf(at))).length;
    if (empty > 0 && !window.confirm(filled(words.really_all, { empty }))) return;
    const open = page.items.map((_, at) => at).filter((at) => !state.checked[at]);
    const asked = open.filter(asksAgain);
    open.filter((at) => !asked.includes(at)).forEach(check);
    sum();
    if (asked.length > 0) typeAgain(asked[0]);
    else score.focus();
  });
  again.addEventListener("click", () => {
    if (!window.confirm(words.really_again)) return;
    store?.clear();
    for (const input of document.querySelectorAll("input, textarea, select")) {
      if (input.type === "radio" || input.type === "checkbox") input.checked = false;
      else input.value = "";
    }
    window.scrollTo(0, 0);
    window.location.reload();
  });
  summary.append(score, mend, all, " ", again);
  if (!store) summary.append(element("p", "", words.not_kept));
  sum();
}

start();
