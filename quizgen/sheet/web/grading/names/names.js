// Grading of typed names.

// All names of people and things that decks ask for, to tell one from another. The names of an
// answer, and of answers that share a name with it, are not others.
function peopleIndex(people) {
  const [byWord, byGiven] = [new Map(), new Map()];
  const add = (map, place, found) => {
    if (!map.has(place)) map.set(place, []);
    map.get(place).push(found);
  };
  const seen = new Set();
  for (const { names, known, thing } of people) {
    const accepted = new Set(names.map(fold));
    const one = JSON.stringify([...accepted].sort());
    if (seen.has(one)) continue;
    seen.add(one);
    for (const name of known.map(thing ? knownTerm : knownName)) {
      const isVaried = !thing && name.sound !== "";
      for (const [word, slips] of wordsToFind(name)) {
        const found = { letters: lettersOf(word), slips: isVaried ? 9 : slips, accepted, name };
        add(byWord, `${firstOf(word, isVaried)} ${lengthOf(word)}`, found);
      }
      if (!thing && name.given.length > 0) {
        add(byGiven, phoneticKey(name.given[0]), { accepted, name });
      }
    }
  }
  return { byWord, byGiven };
}

// How a word begins, for finding it; the romanisations of Arabic and the like are varied.
function firstOf(word, isVaried) {
  const first = [...word][0] ?? "";
  if (isVaried) return `~${MAPS.similar_firsts.get(first) ?? first}`;
  return first === "k" ? "h" : first;
}

// Which letters a word has, as the bits of a number.
function lettersOf(word) {
  return [...word].reduce((found, letter) => found | (1 << letter.codePointAt(0) % 31), 0);
}

function bitCount(number) {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

// The words of a known name, in keys, by which it is found, and how many slips they forgive.
function wordsToFind(name) {
  const initials = name.initials.map((letters) => [letters, 0]);
  if (name.thing) {
    // Each word of a term may have a slip.
    const keys = [combined(name.words).key, turnedKey(name)];
    return new Map([...keys.map((key) => [key, name.words.length + 1]), ...initials]);
  }
  const { given } = name;
  const words = name.whole || name.number !== null ? [given.slice(0, 1), given] : [];
  const found = words.filter((each) => each.length > 0).map((each) => combined(plainWords(each)));
  found.push(...[...name.family, ...name.alone].map(({ word }) => word));
  const slips = ({ key, letters }) => forgiven(Math.max(lengthOf(letters), lengthOf(key)));
  return new Map([...found.map((word) => [word.key, slips(word)]), ...initials]);
}

// The typed words by which others are found: each of them, pairs, and all as one.
function typedWordsToFind(every, term) {
  const words = every.slice(0, TABLES.most_words_to_find);
  const pairs = words.slice(1).map((word, at) => combined([words[at], word]).key);
  const found = [...words.map(({ key }) => key), ...pairs];
  found.push(combined(words).key, combined(withoutParticles(words)).key);
  found.push(words.map(({ letters }) => letters).join(""), term.abbreviation);
  if (term.words.length > 0) found.push(combined(term.words).key, turnedKey(term));
  return new Set(found.filter((key) => key !== ""));
}

// The names of others with a word that may be a typed one.
function othersThan(accepted, wanted, { byWord }) {
  const found = new Set();
  for (const word of wanted) {
    const [length, letters] = [lengthOf(word), lettersOf(word)];
    // A slip changes one letter for another at most; a sound may be one letter more.
    const isNear = (other, long) =>
      Math.abs(long - length) <= other.slips + 1 &&
      bitCount(other.letters ^ letters) <= 2 * other.slips + 2;
    for (const first of [firstOf(word, false), firstOf(word, true)]) {
      for (let long = length - 2; long <= length + 2; long += 1) {
        for (const other of byWord.get(`${first} ${long}`) ?? []) {
          if (isNear(other, long) && !areOfOne(accepted, other)) found.add(other.name);
        }
      }
    }
  }
  return [...found];
}

const areOfOne = (accepted, other) => accepted.some((text) => other.accepted.has(text));

function gradeName(answer, typed, index) {
  const symbols = answer.symbols ?? [];
  const symbol = symbols.find((text) => isSymbolTyped(text, typed));
  if (symbol !== undefined) return verdictOf("accept", symbol);
  const texts = [answer.name, ...answer.also].filter((text) => !symbols.includes(text));
  const start = [...typed].slice(0, TABLES.most_letters).join("");
  if (answer.thing && PATTERNS.minus_first.full.test(stripped(even(start)))) {
    // Where words are compared, a sign has no meaning.
    return verdictOf("reject", answer.name);
  }
  const equal = texts.length > 0 ? equalTo(typed, texts) : null;
  if (equal !== null) return verdictOf("accept", stripped(equal));
  if (!isReadable(typed)) return verdictOf("reject", answer.name, remarkOf("unreadable-name"));
  const verdict = gradedName(answer, typed, index);
  if (verdict.outcome === "accept" || (verdict.outcome === "reject" && verdict.remark)) {
    return verdict;
  }
  const parts = partsInBrackets(typed);
  if (!parts) return verdict;
  const isTold = texts.some((text) => partsInBrackets(text) !== null);
  return ofParts(verdict, parts.map((part) => gradedName(answer, part, index)), isTold);
}

// Whether a symbol was typed, letter by letter; U.N. is UN.
function isSymbolTyped(text, typed) {
  if (!isReadable(typed)) return false;
  const [first, , rest] = partition(stripped(typed), " ");
  const said = rest && SETS.small_words.has(casefold(first)) ? [typed, rest] : [typed];
  const found = said.flatMap(readingsOfFormula);
  found.push(...found.map((reading) => reading.replace(PATTERNS.abbreviating_dot.each, "")));
  return found.some((reading) => isSameFormula(exactSymbol(text), reading));
}

// A name and what follows it in brackets: "Comintern (Communist International)".
function partsInBrackets(typed) {
  const [before, bracket, rest] = partition(stripped(typed), " (");
  const inside = rest.endsWith(")") ? rest.slice(0, -1) : "";
  return bracket && stripped(before) && stripped(inside) ? [before, inside] : null;
}

// The verdict on two names for the same, of which one may be unknown, unless the deck has told it:
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
  const lower = symbols.find((text) => isInSmallLetters(exactSymbol(text), typed));
  if (lower !== undefined) return verdictOf("partial", lower, remarkOf("letter-case"));
  const [words, term] = [nameWords(stripped(typed)), parseTerm(typed)];
  if (words.length === 0) return verdictOf("reject", answer.name);
  const matched = (name) => (name.thing ? matchTerm(name, term) : matchName(name, words));
  // Whether the signs of a formula of words were typed; other names have none.
  const formulas = new Set(symbols.map((text) => stripped(text)));
  const operatesAlike = ({ text }) =>
    !formulas.has(text) || operatorsOf(text) === operatorsOf(typed);
  const known = answer.known.map(answer.thing ? knownTerm : knownName).filter(operatesAlike);
  const same = known.find((name) => (answer.thing ? isCitedSame(name, term) : isSame(name, words)));
  if (same) return verdictOf("accept", same.text);
  // Of two that fit equally well, the one in the letters of what was typed.
  const letters = isAscii(typed);
  known.sort((a, b) => (isAscii(a.text) !== letters) - (isAscii(b.text) !== letters));
  const best = least(known.map(matched).filter(Boolean), worthOf, null);
  const accepted = [answer.name, ...answer.also].map(fold);
  const others = othersThan(accepted, typedWordsToFind(words, term), index);
  const verdict = amongOthers(answer, best, others.map((other) => [matched(other), other]));
  if (verdict.outcome === "reject" || best.slips === 0 || words.length > 1) return verdict;
  const namesakes = index.byGiven.get(words[0].key) ?? [];
  const namesake = namesakes.find((other) => !areOfOne(accepted, other));
  if (!namesake) return verdict;
  return verdictOf("reject", answer.name, remarkOf("others-given-name", namesake.name.text));
}

function isInSmallLetters(symbol, typed) {
  const lower = symbol.toLowerCase();
  return symbol !== lower && isSameFormula(lower, exactSymbol(typed));
}

function isCitedSame(name, typed) {
  const cited = provisionOf(name.text) && provisionOf(typed.text);
  return !cited && !name.shorter && isSameTerm(name, typed);
}

// The verdict on the best match, which may fit somebody else as well, or better.
function amongOthers(answer, best, others) {
  const fitting = others.filter(([found]) => found !== null);
  const [rival, other] = least(fitting, ([found]) => worthOf(found), [null, null]);
  if (rival) {
    if (best === null || worthOf(rival) < worthOf(best)) {
      const remark = remarkOf(other.thing ? "other-thing" : "other-person", other.text);
      return verdictOf("reject", answer.name, remark);
    }
    if (worthOf(rival) === worthOf(best) && best.outcome === "accept") {
      return verdictOf("partial", best.expected, remarkOf("fits-other", other.text));
    }
  }
  if (best === null) return verdictOf("reject", answer.name);
  return verdictOf(best.outcome, best.expected, best.remark);
}
