// Grading of typed names.

// All names of people and things that decks ask for, to tell one from another. The names of an
// answer, and of answers that share a name with it, are not others.
function peopleIndex(people) {
  const index = { people: new Map(), things: new Map(), initials: new Map(), given: new Map() };
  index.words = new Map();
  index.called = new Map();
  const seen = new Set();
  // People first: a hole may have the family name of one.
  const isThing = ({ thing }) => Number(Boolean(thing));
  for (const each of [...people].sort((a, b) => isThing(a) - isThing(b))) {
    const accepted = new Set(acceptedFor(each, each.names, index));
    const one = JSON.stringify([...accepted].sort());
    if (seen.has(one)) continue;
    seen.add(one);
    const known = namesOf(each);
    if (!each.thing) addPerson(index, each, known);
    for (const name of known) addName(index, name, accepted);
  }
  return index;
}

function addPerson(index, person, known) {
  for (const { text, family } of known) {
    const sole = family.filter(({ outcome }) => outcome === "accept");
    const called = [combined(nameWords(text)).letters, ...sole.map(({ words }) => words.join(""))];
    for (const each of called) {
      if (!index.called.has(each)) index.called.set(each, new Set());
      index.called.get(each).add(person);
    }
  }
}

// The people whose name or family name a hole has, or the answer of a question.
function peopleCalled({ may_name: mayName }, texts, index) {
  if (!mayName) return [];
  const called = texts.map((text) => combined(nameWords(text)).letters);
  return [...new Set(called.flatMap((text) => [...(index.called.get(text) ?? [])]))];
}

// What an answer accepts, and what the people do whom it may name; these are not others.
function acceptedFor(answer, texts, index) {
  const people = peopleCalled(answer, texts, index);
  const theirs = people.flatMap((each) => acceptedNames(each.names, each.comparable));
  return [...acceptedNames(texts, answer.comparable), ...theirs];
}

function addName(index, name, accepted) {
  const add = (map, place, found) => {
    if (!map.has(place)) map.set(place, []);
    map.get(place).push({ ...found, accepted, name });
  };
  for (const letters of name.initials) add(index.initials, letters, {});
  if (name.thing) {
    for (const { letters } of name.words) add(index.words, singular(letters), {});
    // Each word of a term may have a slip.
    const slips = name.words.length + 1;
    for (const key of knownKeys(name)) {
      add(index.things, `${firstOf(key, false)} ${lengthOf(key)}`, { letters: lettersOf(key), slips });
    }
    return;
  }
  for (const word of knownWords(name)) {
    const [letters, written] = [word.key, word.letters].map(lettersOf);
    const first = firstOf(word.key, name.sound !== "");
    const found = { letters, written, slips: slipsIn(name, word), word };
    add(index.people, `${first} ${lengthOf(word.key)}`, found);
  }
  if (name.given.length > 0) add(index.given, phoneticKey(name.given[0]), {});
}

// The names of others that what was typed may fit: in words of a name, and as a term.
function othersThan(accepted, words, term, index) {
  const near = typedInitialsOf(words, term).flatMap((each) => index.initials.get(each) ?? []);
  if (words.length <= TABLES.most_words_of_other) {
    for (const word of nameReadings(words)) {
      near.push(...nearTo(index.people, word.key).filter((each) => isFitting(word, each)));
    }
  }
  for (const key of typedKeys(words, term)) near.push(...nearTo(index.things, key));
  return [...new Set(near.filter((each) => !areOfOne(accepted, each)).map(({ name }) => name))];
}

// What is found by words that are as long as a key, about, and have about the same letters.
function nearTo(index, key) {
  const [length, letters, found] = [lengthOf(key), lettersOf(key), []];
  for (const first of [firstOf(key, false), firstOf(key, true)]) {
    for (let long = length - 2; long <= length + 2; long += 1) {
      for (const each of index.get(`${first} ${long}`) ?? []) {
        // A slip changes one letter for another at most; a sound may be one letter more.
        const isNear = Math.abs(long - length) <= each.slips + 1;
        if (isNear && bitCount(each.letters ^ letters) <= 2 * each.slips + 2) found.push(each);
      }
    }
  }
  return found;
}

// Whether a typed word may be the one by which a name was found.
function isFitting(word, { name, slips, letters, written, word: known }) {
  if (name.sound === "") {
    // Most are told apart by their letters: each slip adds one and takes one at most.
    const apart = letters ^ lettersOf(word.key);
    const isFar = (apart & ~LOOSE_LETTERS) !== 0 && bitCount(apart) > 2 * slips;
    if (isFar && bitCount(written ^ lettersOf(word.letters)) > 2 * slips) return false;
  }
  return wordSlips(word, known, name.sound) !== null;
}

// Names in the form in which answers are compared: folded, but for symbols.
const acceptedNames = (names, comparable = {}) =>
  names.map((name) => comparable[name] ?? fold(name));

const areOfOne = (accepted, other) => accepted.some((text) => other.accepted.has(text));

function gradeName(answer, typed, index) {
  const symbols = answer.symbols ?? [];
  const symbol = symbols.find((text) => isSymbolTyped(text, typed));
  if (symbol !== undefined) return verdictOf("accept", symbol);
  const isReadInWords = (text) => {
    if (isSlashed(answer, text)) return dividesAlike(text, typed);
    return !symbols.includes(text) && (!answer.thing || hasSameSigns(text, typed));
  };
  const texts = [answer.name, ...answer.also].filter(isReadInWords);
  const start = [...typed].slice(0, TABLES.most_letters).join("");
  if (answer.thing && PATTERNS.minus_first.full.test(stripped(even(start)))) {
    // Where words are compared, a sign has no meaning.
    return partialSymbol(answer, typed) ?? verdictOf("reject", answer.name);
  }
  const toned = answer.thing ? otherTones(texts, typed) : null;
  if (toned) {
    const [text, differs] = toned;
    return differs ? verdictOf("partial", text, remarkOf("other-tone")) : verdictOf("accept", text);
  }
  const equal = texts.length > 0 ? equalTo(typed, texts) : null;
  if (equal !== null && isSameInSigns(answer, equal, typed)) {
    return verdictOf("accept", stripped(equal));
  }
  if (!isReadable(typed)) return verdictOf("reject", answer.name, remarkOf("unreadable-name"));
  let verdict = gradedName(answer, typed, index);
  if (verdict.outcome !== "accept" && typed.includes(".")) {
    const [whole, isSure] = wholeWords(texts, typed, !answer.thing) ?? [];
    const found = whole === undefined ? verdict : gradedName(answer, whole, index);
    if (found.outcome === "accept" && isSure) verdict = found;
    else if (found.outcome === "accept") {
      verdict = verdictOf("partial", found.expected, remarkOf("part-of-term"));
    }
  }
  if (verdict.outcome === "reject" && !verdict.remark && answer.thing) {
    const bare = withoutArticle(typed);
    const other = bare ? gradedName(answer, bare, index) : verdict;
    if (rankOf([other.outcome]) < rankOf([verdict.outcome])) verdict = other;
    const term = parseTerm(typed);
    // UK may be a formula of uranium and potassium.
    const short = symbols.find((text) => isInFull(parseTerm(text), term));
    if (short !== undefined) return verdictOf("accept", short, remarkOf("in-full"));
  }
  if (verdict.outcome === "accept" && answer.thing && isOfOtherGender(texts, typed)) {
    return verdictOf("partial", verdict.expected, remarkOf("other-article"));
  }
  if (verdict.outcome === "accept" || (verdict.outcome === "reject" && verdict.remark)) {
    return verdict;
  }
  const parts = partsInBrackets(typed);
  if (!parts) return verdict;
  const isTold = texts.some((text) => partsInBrackets(text) !== null);
  return ofParts(verdict, parts.map((part) => gradedName(answer, part, index)), isTold);
}

// Whether two texts of the same letters and digits mean the same: C♯ is not C, 4–2 not 42.
function isSameInSigns({ thing }, text, typed) {
  if (!hasSameAccidentals(text, typed)) return false;
  if (!thing || !DIGIT.any.test(text)) return true;
  const [figures, said] = [text, typed].map((each) => parseTerm(each).figures);
  return areSameFigures(text, figures, said);
}

// Whether a term is an abbreviation with a slash: I/O.
const isSlashed = ({ thing }, text) => thing && PATTERNS.slashed.full.test(stripped(text));

// Whether a symbol was typed, letter by letter; U.N. is UN.
function isSymbolTyped(text, typed) {
  if (!isReadable(typed)) return false;
  const [first, , rest] = partition(stripped(typed), " ");
  const said = rest && SETS.small_words.has(casefold(first)) ? [typed, rest] : [typed];
  const found = said.flatMap(readingsOfFormula);
  found.push(...found.map((reading) => reading.replace(PATTERNS.abbreviating_dot.each, "")));
  if (PATTERNS.escape.full.test(stripped(text)) && !typed.includes("\\")) return false;
  if (areSolutions(text, typed)) return true;
  const known = exactSymbol(text);
  const meant = found.flatMap((reading) => namedReadings(known, reading));
  const keeps = keepsOrder(text, known);
  return hasAccidentalsInWords(text, typed) || meant.some((each) => meansSame(known, each, keeps));
}

// A name and what follows it in brackets: "Comintern (Communist International)".
function partsInBrackets(typed) {
  const [before, bracket, rest] = partition(stripped(typed), " (");
  const inside = rest.endsWith(")") ? rest.slice(0, -1) : "";
  return bracket && stripped(before) && stripped(inside) ? [before, inside] : null;
}

// The verdict on two names for the same; one of them may be unknown, unless the deck has told it:
// Mercury (element) is not Mercury (planet).
function ofParts(whole, [outer, inner], isTold) {
  if (outer.outcome === "reject" || (inner.outcome === "reject" && inner.remark)) return whole;
  if (inner.outcome !== "reject") {
    return rankOf([outer.outcome]) >= rankOf([inner.outcome]) ? outer : inner;
  }
  if (whole.outcome === "partial" || isTold) return whole;
  return verdictOf("partial", outer.expected, remarkOf("unknown-given"));
}

function gradedName(answer, typed, index) {
  const symbols = answer.symbols ?? [];
  const partial = partialSymbol(answer, typed);
  if (partial !== null) return partial;
  const [words, term] = [nameWords(stripped(typed)), parseTerm(typed)];
  if (words.length === 0) return verdictOf("reject", answer.name);
  const matched = (name) => (name.thing ? matchTerm(name, term) : matchName(name, words));
  const isTyped = (name) => (name.thing ? isCitedSame(name, term) : isSame(name, words));
  // Whether the signs of a formula of words were typed; other names have none.
  const formulas = new Set(symbols.map((text) => stripped(text)));
  const operatesAlike = ({ text }) => {
    if (isSlashed(answer, text)) return dividesAlike(text, typed);
    if (!formulas.has(text)) return !answer.thing || hasSameSigns(text, typed);
    return operatorsOf(text).join(" ") === operatorsOf(typed).join(" ");
  };
  const texts = [answer.name, ...answer.also];
  const people = peopleCalled(answer, texts, index);
  // The only person of the decks whom a term may name is meant by it.
  const theirs = people.length === 1 ? namesOf(people[0]) : [];
  const known = [...namesOf(answer), ...theirs].filter(operatesAlike);
  const accepted = acceptedFor(answer, texts, index);
  const same = known.find(isTyped);
  if (same) {
    const namesake = namesakeOf(same, words, () => othersThan(accepted, words, term, index));
    if (!namesake) return verdictOf("accept", same.text);
    return verdictOf("reject", answer.name, remarkOf("other-person", namesake.text));
  }
  // Of two that fit equally well, the one in the letters of what was typed.
  const letters = isAscii(typed);
  known.sort((a, b) => (isAscii(a.text) !== letters) - (isAscii(b.text) !== letters));
  const best = least(known.map(matched).filter(Boolean), closenessOf, null);
  const others = othersThan(accepted, words, term, index);
  const verdict = amongOthers(answer, best, others.map((other) => [matched(other), other]));
  if (verdict.outcome === "reject" || best.slips === 0) return verdict;
  const withGiven = words.length === 1 ? (index.given.get(words[0].key) ?? []) : [];
  const someone = withGiven.find((other) => !areOfOne(accepted, other));
  if (someone) {
    return verdictOf("reject", answer.name, remarkOf("others-given-name", someone.name.text));
  }
  const other = verdict.outcome === "accept" ? wordOfOthers(known, term, index, accepted) : "";
  return other ? verdictOf("partial", verdict.expected, remarkOf("another-word", other)) : verdict;
}

// Who else is spelled as was typed, where the right name only sounds so: Veil is not Weil.
function namesakeOf(same, words, others) {
  if (same.thing || isSame(same, words, areSpelledAlike)) return undefined;
  return others().find((name) => !name.thing && isSame(name, words, areSpelledAlike));
}

// A typed word that other terms of the deck have, so that it is no slip; "" if there is none.
function wordOfOthers(known, typed, index, accepted) {
  const own = known.filter(({ thing }) => thing).flatMap(({ words }) => words);
  if (own.length === 0) return "";
  const isOwn = (word) => own.some(({ letters }) => singular(letters) === singular(word));
  const isOthers = (word) =>
    (index.words.get(singular(word)) ?? []).some((other) => !areOfOne(accepted, other));
  return typed.words.find(({ letters }) => !isOwn(letters) && isOthers(letters))?.letters ?? "";
}

// A symbol that was typed in small letters is partly right, "fe", and so is one solution; or null.
function partialSymbol({ symbols = [] }, typed) {
  for (const text of symbols) {
    if (areSomeSolutions(text, typed)) return verdictOf("partial", text, remarkOf("part-of-term"));
    if (isInSmallLetters(exactSymbol(text), typed)) {
      return verdictOf("partial", text, remarkOf("letter-case"));
    }
  }
  return null;
}

function isInSmallLetters(symbol, typed) {
  const lower = symbol.toLowerCase();
  return symbol !== lower && isSameFormula(lower, exactSymbol(typed));
}

// The names of an answer, taken apart.
const KNOWN = new WeakMap();

function namesOf(answer) {
  if (!KNOWN.has(answer)) {
    const { known, thing, people = [] } = answer;
    const found = known.map(thing ? knownTerm : knownName);
    KNOWN.set(answer, [...found, ...people.map(knownName)]);
  }
  return KNOWN.get(answer);
}

function isCitedSame(name, typed) {
  const cited = provisionOf(name.text) && provisionOf(typed.text);
  return !cited && !name.shorter && isSameTerm(name, typed);
}

// The verdict on the best match, which may fit somebody else as well, or better.
function amongOthers(answer, best, others) {
  const fitting = others.filter(([found]) => found !== null);
  const [rival, other] = least(fitting, ([found]) => closenessOf(found), [null, null]);
  if (rival) {
    // Curie is half of Marie Curie, although Pierre Curie fits it as well.
    const isShared = best !== null && best.unsure && best.slips <= rival.slips;
    if (best === null || (worthOf(rival) < worthOf(best) && !isShared)) {
      const remark = remarkOf(other.thing ? "other-thing" : "other-person", other.text);
      return verdictOf("reject", answer.name, remark);
    }
    const codes = [best, rival].map(({ remark }) => remark?.code);
    // A given name that the deck does not have makes it unsure who of two is meant.
    const areUnsure = codes.every((code) => code === "unknown-given");
    const isAsNear = worthOf(rival) === worthOf(best) && rival.sounds <= best.sounds;
    if (best.outcome === "accept" && (isAsNear || areUnsure)) {
      return verdictOf("partial", best.expected, remarkOf("fits-other", other.text));
    }
  }
  if (best === null) return verdictOf("reject", answer.name);
  return verdictOf(best.outcome, best.expected, best.remark);
}
