// How what was typed fits one known term.

// Whether all words of a term were typed, in any spelling, joined or apart.
function isSameTerm(term, typed) {
  if (typed.words.length === 0 || !areSameFigures(term.text, term.figures, typed.figures)) return false;
  if (!hasNeeded(term, typed)) return false;
  const [one, other] = [term.whole, typed.whole];
  if (!areInTwoScripts(one, other)) {
    if (writtenOf(one) === writtenOf(other)) return true;
    if (areSameButArticles(typed.words, term.words)) return true;
    const isAsLong = term.words.length === typed.words.length;
    // Internationale sounds like II. Internationale.
    if (one.cyrillic || isAsLong || term.number !== typed.number) return false;
  }
  return one.key === other.key || term.joined === typed.joined;
}

// How a typed term fits a known one; null if it does not.
function matchTerm(term, typed) {
  const [one, other] = [provisionOf(term.text), provisionOf(typed.text)];
  if (one && other) {
    return matchProvision(term.text, one, other) ?? matchMisspeltKind(term, typed);
  }
  const bare = plain(typed.text);
  if (one && PATTERNS.bare_number.full.test(bare)) {
    return matchBareNumber(term.text, one, bareNumber(bare));
  }
  if (one && matchAt(PATTERNS.number_of_statute, bare)) {
    // 105 УК РФ
    const kept = provisionOf(`${one.kind} ${typed.text}`);
    const match = kept && matchProvision(term.text, one, kept);
    if (match) return match;
  }
  return least([...matchWithNeeded(term, typed), ...matchCase(term, typed)], worthOf, null);
}

// The words of a term, and half of it without the small ones that nobody leaves out.
function* matchWithNeeded(term, typed) {
  const hasAll = hasNeeded(term, typed);
  if (!hasAll) yield* matchShortened(term, typed);
  for (const match of hasAll === null ? [] : matchWords(term, typed)) {
    const isPart = !hasAll && match.outcome === "accept";
    yield isPart ? { ...match, outcome: "partial", remark: remarkOf("part-of-term") } : match;
  }
}

function* matchWords(term, typed) {
  if (isSameTerm(term, typed)) yield acceptedMatch(0, term.text);
  // XVI is no slip for XVII.
  if (term.number && typed.number && term.number !== typed.number) return;
  if (isCapital([...term.text][0]) && isOtherWellKnown(typed.words, term.words)) return;
  const slips = termSlips(typed.words, term.words);
  if (slips !== null) yield acceptedWords(slips, typed.words, term);
  else if (hasShortSlip(typed.words, term.words)) {
    yield matchOf("partial", 1, term.text, remarkOf("one-slip"));
  }
  if (term.turned > 0 !== typed.turned > 0) {
    // "Treaty of Versailles" is "Versailles Treaty".
    const found = termSlips(turnedWords(typed), turnedWords(term));
    if (found !== null) yield acceptedMatch(found, term.text);
  }
  yield* matchInOtherOrder(term, typed);
  yield* matchOfPlace(term, typed);
  yield* matchWithMore(term, typed);
  yield* matchShortened(term, typed);
  yield* matchNumbered(term, typed);
  yield* matchPlace(term, typed);
  yield* matchWithoutNoun(term, typed);
  const spelledOut = [
    [spelledOutOf(lettersJoined(typed.words), term.words), term.words],
    [typed.words, spelledOutOf(term.words, typed.words)],
    [withFigures(typed.words), withFigures(term.words)],
  ];
  for (const [said, meant] of spelledOut) {
    if (said === typed.words && meant === term.words) continue;
    const found = termSlips(said, meant);
    if (found !== null) yield acceptedMatch(found, term.text);
  }
  if (term.proper.length > 0 && typed.turned === 0) {
    const found = termSlips(typed.words, term.proper);
    if (found !== null) yield matchOf("partial", found, term.text, remarkOf("part-of-term"));
  }
}

// The words of a term, with slips, or in the plural instead of the singular, or another case.
function acceptedWords(slips, typed, term) {
  const found = acceptedMatch(slips, term.text);
  const areAll = (isSame) => slips && typed.every((word, at) => isSame(word, term.words[at]));
  if (areAll(isSameButNumber)) return { ...found, remark: remarkOf("other-number-of-word") };
  return areAll(isSameButForm) ? { ...found, remark: remarkOf("other-case-of-word") } : found;
}

// Words with the letters that they begin with as one abbreviation: H–R diagram.
function lettersJoined(words) {
  const many = words.findIndex(({ letters }) => lengthOf(letters) > 1);
  if (many < 2) return words;
  const letters = words.slice(0, many).map((word) => word.letters).join("");
  return [{ letters, key: letters, capitals: true, cyrillic: "", language: "" }, ...words.slice(many)];
}

// Words with a number of several of them in digits: 95 Theses.
function withFigures(words) {
  const found = asFigures(words.map(({ letters }) => letters));
  if (found.length === words.length) return words;
  return found.map((letters) => ({ letters, key: letters, capitals: false, cyrillic: "", language: "" }));
}

// The initials of a term, or a species with a shortened genus.
function* matchShortened(term, typed) {
  const short = typedAbbreviations(typed);
  if (short.some((each) => term.initials.includes(each)) || isNumberedAlike(term, typed)) {
    yield acceptedMatch(0, term.text);
  }
  if (isInFull(term, typed)) yield matchOf("accept", 0, term.text, remarkOf("in-full"));
  const whole = inFull(typed.text, term.text);
  const slips = whole ? termSlips(parseTerm(whole).words, term.words) : null;
  if (slips !== null) yield acceptedMatch(slips, term.text);
}

// The same words with the same number in any form and place, or with one of them without.
function* matchNumbered(term, typed) {
  if (term.number === null && typed.number === null) return;
  const isDigit = typed.words[0]?.letters === String(term.number);
  if (isDigit && termSlips(typed.words.slice(1), term.unnumbered) === 0) {
    // An ordinal as a mere digit, where the thing is no plural: 2 мировая война, not 3 Estates.
    yield acceptedMatch(0, term.text);
  }
  let slips = termSlips(typed.unnumbered, term.unnumbered);
  if (slips === null && term.number === typed.number) {
    // Diabetes type 2
    const words = typed.unnumbered;
    const turned = [[...words.slice(1), words[0]], [...words.slice(-1), ...words.slice(0, -1)]];
    slips = fewest(turned.map((each) => termSlips(each, term.unnumbered)));
  }
  if (slips === null) return;
  if (term.number === typed.number) yield acceptedMatch(slips, term.text);
  else if (term.unnumbered.length > 1) {
    const code = term.number === null ? "unknown-number" : "no-number";
    yield matchOf("partial", slips, term.text, remarkOf(code));
  }
}

// The adjectives of a term without its noun, as Russians say them: Вторая мировая. But Юрий is the given
// name of Юрий Гагарин.
function* matchWithoutNoun(term, typed) {
  const [adjectives, noun] = [term.words.slice(0, -1), term.words.at(-1)];
  if (isCapital([...(term.shorter || term.text).split(" ").at(-1)][0] ?? "")) return;
  const endings = MAPS.adjective_endings.get(noun?.language) ?? [];
  const isAdjective = (word) => endings.some((ending) => writtenOf(word).endsWith(ending));
  if (adjectives.length === 0 || !adjectives.every(isAdjective)) return;
  const slips = termSlips(typed.words, adjectives);
  if (slips !== null) yield matchOf("partial", slips, term.text, remarkOf("part-of-term"));
}

// The same place with the word for its kind before or behind it, or without it.
function* matchPlace(term, typed) {
  const [first, ...others] = typed.words;
  if (term.place !== "" && first?.letters === [...term.place][0]) {
    // R. Thames
    const found = termSlips(others, term.placeName);
    if (found !== null) yield acceptedMatch(found, term.text);
  }
  if (!term.place && !typed.place) return;
  if (term.place && typed.place && typed.place !== term.place) return;
  const slips = termSlips(typed.placeName, term.placeName);
  if (slips === null) return;
  if (term.place === typed.place) yield acceptedMatch(slips, term.text);
  else if (term.place) {
    const isName = term.turned === 0 && !SETS.kinds_of_titles.has(term.place);
    const isAlone = isName && isPlaceAlone(term.place, typed.placeName);
    // The plural of the Falklands is no slip.
    const few = SETS.kinds_of_many.has(term.place) ? 0 : slips;
    if (isAlone) yield acceptedMatch(few, term.text);
    else yield matchOf("partial", slips, term.text, remarkOf("part-of-term"));
  } else if (isCapital(lettersIn(term.shorter || term.text)[0])) {
    const isShared = term.placeName.some(({ letters }) => SETS.shared_places.has(letters));
    const isAlone = !isShared && isPlaceAlone(typed.place, term.placeName);
    if (isAlone) yield acceptedMatch(slips, term.text, 1);
    else yield matchOf("partial", slips, term.text, remarkOf("unknown-word"));
  }
}

// Words with those of the others instead of their initials: UN Security Council.
function spelledOutOf(words, others) {
  if (!words.some((word) => word.capitals)) return words;
  const initials = others.map(({ letters }) => [...letters][0] ?? "");
  return words.flatMap((word) => {
    const many = lengthOf(word.letters);
    if (!word.capitals || many >= others.length) return [word];
    const at = others.findIndex((_, start) =>
      start + many <= others.length && initials.slice(start, start + many).join("") === word.letters,
    );
    return at < 0 ? [word] : others.slice(at, at + many);
  });
}

const turnedWords = ({ words, turned }) => [...words.slice(turned), ...words.slice(0, turned)];
const turnedKey = (term) => combined(turnedWords(term)).key;
