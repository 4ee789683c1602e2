// Grading of typed names.

// All names of people and things that decks ask for, to tell one from another. Names of one, and of
// those that share a name, are one's own.
function peopleIndex(people) {
  const byWord = new Map();
  const seen = new Set();
  for (const { names, thing } of people) {
    const accepted = new Set(names.map(fold));
    const one = JSON.stringify([...accepted].sort());
    if (seen.has(one)) continue;
    seen.add(one);
    for (const each of formsOf(names, thing)) {
      for (const word of new Set(wordsToFind(each))) {
        const place = placeOf([...word][0] ?? "", lengthOf(word));
        if (!byWord.has(place)) byWord.set(place, []);
        byWord.get(place).push({ accepted, form: each });
      }
    }
  }
  return byWord;
}

const placeOf = (letter, length) => `${letter} ${length}`;
const wordsToFind = ({ family, given }) => [family.join(""), ...family, ...given.slice(0, 1)];

// The names of others with a word that begins as one that was typed, and is as long.
function othersThan(accepted, typed, index) {
  const found = new Set();
  for (const word of wordsToFind(typed)) {
    const letters = [...word];
    for (let length = letters.length - 2; length <= letters.length + 2; length += 1) {
      for (const other of index.get(placeOf(letters[0] ?? "", length)) ?? []) {
        if (![...accepted].some((name) => other.accepted.has(name))) found.add(other.form);
      }
    }
  }
  return [...found];
}

// How what was typed fits one form of a name: the outcome, and the slips it took.
function matchOf(outcome, slips, expected, remark = "") {
  return { outcome, slips, expected, remark };
}

// The less the better. Slips are far fewer than the hundred that keeps them apart from the outcome.
const worthOf = (match) => 100 * RANK[match.outcome] + match.slips;

function gradeName(answer, typed, index) {
  const names = [answer.name, ...answer.also];
  const equal = equalTo(typed, names);
  if (!isReadable(typed)) {
    if (equal !== null) return verdictOf("accept", stripped(equal));
    return verdictOf("reject", answer.name, "not a name that can be read");
  }
  const [given] = formsOf([typed], answer.thing);
  let forms = formsOf(names, answer.thing);
  for (const each of forms) {
    if ((equal !== null && each.text === stripped(equal)) || isSame(each, given)) {
      return verdictOf("accept", each.text);
    }
  }
  if (wordsOf(given).length === 0) return verdictOf("reject", answer.name);
  // The same words in another order are no other name: which of them is the family's, the first one
  // says.
  const [first, ...further] = forms;
  forms = [first, ...further.filter((each) => !isReordered(each, first))];
  // Of two that fit as well, the one in the letters of what was typed.
  const letters = isAscii(typed);
  forms.sort((a, b) => (isAscii(a.text) !== letters) - (isAscii(b.text) !== letters));
  let best = least(forms.map((each) => match(each, given, forms)), worthOf);
  if (best.outcome === "reject") best = matchOf("reject", best.slips, answer.name);
  const others = othersThan(new Set(names.map(fold)), given, index);
  return amongOthers(answer, given, best, others);
}

// What becomes of the best match if it fits somebody else as well, or better.
function amongOthers(answer, given, best, others) {
  const matches = others.map((other) => ({ ...match(other, given, [other]), other }));
  const rival = least(matches, worthOf);
  if (rival && rival.outcome !== "reject") {
    const { text } = rival.other;
    if (worthOf(rival) < worthOf(best)) {
      const another = rival.other.thing ? "something" : "someone";
      return verdictOf("reject", answer.name, `${text} is ${another} else`);
    }
    if (worthOf(rival) === worthOf(best) && best.outcome === "accept") {
      return verdictOf("partial", best.expected, `${text} would fit as well`);
    }
  }
  if (best.slips > 0 && given.given.length === 0) {
    const other = others.find((each) => areEqual(given.family, each.given.slice(0, 1)));
    if (other) return verdictOf("reject", answer.name, `the given name of ${other.text}`);
  }
  return verdictOf(best.outcome, best.expected, best.remark);
}

function areEqual(a, b) {
  return a.length === b.length && a.every((word, place) => word === b[place]);
}

function isReordered(a, b) {
  return areEqual(wordsOf(a).sort(), wordsOf(b).sort());
}

// Whether all of a name was typed, in any of its spellings.
function isSame(one, typed) {
  if (wordsOf(typed).length === 0) return false;
  const areJoinedSame = wordsOf(one).join("") === wordsOf(typed).join("");
  if (one.thing) return one.joined === typed.joined || areJoinedSame;
  if (one.number !== null || typed.number !== null) {
    return one.number === typed.number && areEqual(one.given, typed.given);
  }
  return isReordered(one, typed) || areJoinedSame;
}

function match(one, typed, forms) {
  const reject = matchOf("reject", 9, forms[0].text);
  if (one.number !== null) return matchRuler(one, typed) ?? reject;
  if (typed.number !== null) return reject;
  if (one.whole || typed.whole) return matchWhole(one, typed) ?? reject;
  return matchPerson(one, typed, forms) ?? reject;
}

// A ruler: the given name, and the number if it is there to tell one from another.
function matchRuler(one, typed) {
  if (typed.number === null) {
    const slips = slipsOf(wordsOf(typed), one.given);
    return slips === null ? null : matchOf("partial", slips, one.text, "the number is missing");
  }
  const slips = slipsOf(typed.given.length > 0 ? typed.given : typed.family, one.given);
  if (slips === null || typed.number !== one.number) return null;
  return matchOf("accept", slips, one.text, slipWords(slips));
}

function matchWhole(one, typed) {
  if (one.epithet && areEqual(wordsOf(typed), wordsOf(one).slice(0, 1))) {
    return matchOf("partial", 0, one.text, "there is more to the name");
  }
  const slips = slipsOf(wordsOf(typed), wordsOf(one), one.thing ? 1 : 2);
  return slips === null ? null : matchOf("accept", slips, one.text, slipWords(slips));
}

function slipWords(slips) {
  if (slips === 0) return "";
  return slips === 1 ? "one letter off" : `${slips} letters off`;
}
