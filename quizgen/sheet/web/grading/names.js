// Grading of typed names.

const parsed = (thing, text) => (thing ? parseTerm : parseName)(text);

// All names of people and things that decks ask for, to tell one from another. The names of an
// answer, and of answers that share a name with it, are not others.
function peopleIndex(people) {
  const byWord = new Map();
  const seen = new Set();
  for (const { names, thing } of people) {
    const accepted = new Set(names.map(fold));
    const one = JSON.stringify([...accepted].sort());
    if (seen.has(one)) continue;
    seen.add(one);
    for (const name of names.map((text) => parsed(thing, text))) {
      for (const word of new Set(wordsToFind(name))) {
        const place = placeOf([...word][0] ?? "", lengthOf(word));
        if (!byWord.has(place)) byWord.set(place, []);
        byWord.get(place).push({ accepted, name });
      }
    }
  }
  return byWord;
}

const placeOf = (letter, length) => `${letter} ${length}`;
const wordsToFind = ({ family, given }) => [family.join(""), ...family, ...given.slice(0, 1)];

// The names of others with a word about as long as a typed one, and its first letter.
function othersThan(accepted, typed, index) {
  const found = new Set();
  for (const word of wordsToFind(typed)) {
    const letters = [...word];
    for (let length = letters.length - 2; length <= letters.length + 2; length += 1) {
      for (const other of index.get(placeOf(letters[0] ?? "", length)) ?? []) {
        if (!accepted.some((text) => other.accepted.has(text))) found.add(other.name);
      }
    }
  }
  return [...found];
}

function gradeName(answer, typed, index) {
  const texts = [answer.name, ...answer.also];
  const equal = equalTo(typed, texts);
  if (equal !== null) return verdictOf("accept", stripped(equal));
  if (!isReadable(typed)) return verdictOf("reject", answer.name, remarkOf("unreadable-name"));
  const given = parsed(answer.thing, typed);
  const known = texts.map((text) => parsed(answer.thing, text));
  const same = known.find((name) => isSame(name, given));
  if (same) return verdictOf("accept", same.text);
  if (wordsOf(given).length === 0) return verdictOf("reject", answer.name);
  let best = bestMatch(known, given);
  if (best.outcome === "reject") best = matchOf("reject", best.slips, answer.name);
  return amongOthers(answer, given, best, othersThan(texts.map(fold), given, index));
}

function bestMatch(names, given) {
  // The same words in another order are the same name. Which of them is the family name, the first
  // order tells.
  const [first, ...further] = names;
  const known = [first, ...further.filter((name) => !isReordered(name, first))];
  // Of two that fit equally well, the one in the letters of what was typed.
  const letters = isAscii(given.text);
  known.sort((a, b) => (isAscii(a.text) !== letters) - (isAscii(b.text) !== letters));
  return least(known.map((name) => match(name, given, known)), worthOf);
}

// The verdict on the best match, which may fit somebody else as well, or better.
function amongOthers(answer, given, best, others) {
  const matches = others.map((other) => ({ ...match(other, given, [other]), other }));
  const rival = least(matches, worthOf);
  if (rival && rival.outcome !== "reject") {
    const { text, thing } = rival.other;
    if (worthOf(rival) < worthOf(best)) {
      const remark = remarkOf(thing ? "other-thing" : "other-person", text);
      return verdictOf("reject", answer.name, remark);
    }
    if (worthOf(rival) === worthOf(best) && best.outcome === "accept") {
      return verdictOf("partial", best.expected, remarkOf("fits-other", text));
    }
  }
  if (best.slips > 0 && given.given.length === 0) {
    const other = others.find((each) => areEqual(given.family, each.given.slice(0, 1)));
    if (other) {
      return verdictOf("reject", answer.name, remarkOf("others-given-name", other.text));
    }
  }
  return verdictOf(best.outcome, best.expected, best.remark);
}
