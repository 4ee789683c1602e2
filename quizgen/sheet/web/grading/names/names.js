// Grading of typed names.

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
  const twin = answer.thing && !answer.may_name ? gradeTwin(answer, typed, index) : null;
  const accented = twin ?? (answer.thing ? gradeAccents(texts, typed) : null);
  if (accented?.outcome === "accept" && isOfOtherGender(texts, typed)) {
    return verdictOf("partial", accented.expected, remarkOf("other-article"));
  }
  if (accented !== null) return accented;
  const equal = texts.length > 0 ? equalTo(typed, texts) : null;
  if (equal !== null && isSameInSigns(answer, equal, typed)) {
    return verdictOf("accept", stripped(equal));
  }
  if (!isReadable(typed)) return verdictOf("reject", answer.name, remarkOf("unreadable-name"));
  const unit = answer.thing ? gradeUnit(answer, typed) : null;
  if (unit !== null) return unit;
  let verdict = gradedName(answer, typed, index);
  if (verdict.outcome !== "accept" && typed.includes(".")) {
    const bareOf = (text) => (answer.thing && withoutArticle(text)) || text;
    const [whole, isSure] = wholeWords(texts.map(bareOf), bareOf(typed), !answer.thing) ?? [];
    const found = whole === undefined ? verdict : gradedName(answer, whole, index);
    if (found.outcome === "accept" && isSure) verdict = found;
    else if (found.outcome === "accept") {
      verdict = verdictOf("partial", found.expected, remarkOf("part-of-term"));
    }
  }
  if (verdict.outcome === "partial" || (verdict.outcome === "reject" && !verdict.remark)) {
    const bare = withoutArticle(typed);
    // An article may be before the title of a person: l'empereur Napoléon III.
    const isBare = bare && (answer.thing || SETS.titles.has(latin(small(splitWords(bare)[0] ?? ""))));
    const other = isBare ? gradedName(answer, bare, index) : verdict;
    if (rankOf([other.outcome]) < rankOf([verdict.outcome])) verdict = other;
    if (verdict.outcome === "reject" && answer.may_name) {
      verdict = gradedBehindTitle(answer, bare || typed, index) ?? verdict;
    }
  }
  const isRejected = verdict.outcome === "reject" && !verdict.remark;
  const full = isRejected ? gradeInFull(answer, typed, knownNames(answer, index)) : null;
  if (full !== null) return full;
  const inCase = Boolean(answer.may_name);
  const isMisspelt = !verdict.remark || SETS.slips.has(verdict.remark.code);
  const isRight = verdict.outcome === "accept" && answer.thing;
  if (isRight && isOfOtherGender(texts, typed, inCase, isMisspelt)) {
    return verdictOf("partial", verdict.expected, remarkOf("other-article"));
  }
  if (verdict.outcome === "accept" || (verdict.outcome === "reject" && verdict.remark)) {
    return verdict;
  }
  const parts = partsInBrackets(typed) ?? partsAtComma(answer, typed);
  if (!parts) return verdict;
  const isTold = texts.some((text) => partsInBrackets(text) !== null);
  const gradePart = (part) => {
    const own = symbols.find((text) => isSymbolTyped(text, part));
    return own === undefined ? gradedName(answer, part, index) : verdictOf("accept", own);
  };
  return ofParts(verdict, parts.map(gradePart), isTold);
}

// The verdict on a name of a hole behind a title, which may be another one's, Lord Nelson; or null.
function gradedBehindTitle(answer, typed, index) {
  const name = isCapital([...answer.name][0] ?? "") ? withoutTitle(typed) : "";
  const found = name ? gradedName(answer, name, index) : null;
  if (found?.outcome !== "accept") return null;
  return verdictOf("partial", found.expected, remarkOf("unknown-word"));
}

// Whether two texts of the same letters and digits mean the same: C♯ is not C, 4–2 not 42.
function isSameInSigns({ thing }, text, typed) {
  if (!hasSameAccidentals(text, typed)) return false;
  if (!thing || !DIGIT.any.test(text)) return true;
  const [figures, said] = [text, typed].map((each) => parseTerm(each).figures);
  return areSameFigures(text, figures, said);
}

// The verdict on two names for the same, or one and what else is told of it, unless the deck tells it:
// Mercury (element) is not Mercury (planet).
function ofParts(whole, [outer, inner], isTold) {
  if (outer.outcome === "reject" || (inner.outcome === "reject" && inner.remark)) return whole;
  if (inner.outcome !== "reject") {
    return rankOf([outer.outcome]) >= rankOf([inner.outcome]) ? outer : inner;
  }
  if (whole.outcome === "partial" || isTold) return whole;
  return verdictOf("partial", outer.expected, remarkOf("unknown-word"));
}

// A thing and what follows it behind its only comma, Paris, France; or null.
function partsAtComma(answer, typed) {
  const parts = typed.split(",").map((part) => stripped(part));
  const isThing = answer.thing && parts.length === 2 && parts.every((part) => part !== "");
  const hasComma = [answer.name, ...answer.also].some((text) => text.includes(","));
  return isThing && !hasComma ? parts : null;
}

// The names of an answer, and those of the only person of the decks whom it may name.
function knownNames(answer, index) {
  const people = peopleCalled(answer, index);
  return [...namesOf(answer), ...(people.length === 1 ? namesOf(people[0]) : [])];
}

function gradedName(answer, typed, index) {
  const symbols = answer.symbols ?? [];
  const partial = partialSymbol(answer, typed);
  if (partial !== null) return partial;
  const [words, term] = [nameWords(stripped(typed)), parseTerm(typed)];
  if (words.length === 0) return verdictOf("reject", answer.name);
  const matched = (name) => (name.thing ? matchTerm(name, term) : matchName(name, words));
  // The name behind a title may be that of a place: duc d'Orléans.
  const mayBePlace = (name) => name.unsure && name.given.length === 0;
  const isTyped = (name) =>
    name.thing ? isCitedSame(name, term) : !mayBePlace(name) && isSame(name, words);
  // Whether the signs of a formula of words were typed; other names have none.
  const formulas = new Set(symbols.map((text) => stripped(text)));
  const operatesAlike = ({ text }) => {
    if (isSlashed(answer, text)) return dividesAlike(text, typed);
    if (!formulas.has(text)) return !answer.thing || hasSameSigns(text, typed);
    return operatorsOf(text).join(" ") === operatorsOf(typed).join(" ");
  };
  const texts = [answer.name, ...answer.also];
  const known = knownNames(answer, index).filter(operatesAlike);
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
  // Best-first search is another BFS than breadth-first search.
  const isOther = ({ remark, expected }) =>
    remark?.code === "in-full" && isSpelledOut(expected, known);
  const otherWords = (each) => ({ ...each, outcome: "partial", remark: remarkOf("unknown-word") });
  const matches = known.map(matched).filter(Boolean)
    .map((each) => (isOther(each) ? otherWords(each) : each));
  const best = least(matches, closenessOf, null);
  let others = othersThan(accepted, words, term, index);
  if (best) others = others.filter((each) => isApart(each, best, answer, index));
  const verdict = amongOthers(answer, best, others.map((other) => [matched(other), other]));
  if (verdict.outcome === "reject" || best.slips === 0 || isForm(best)) return verdict;
  const withGiven = words.length === 1 ? (index.given.get(words[0].key) ?? []) : [];
  const someone = withGiven.find((other) => !areOfOne(accepted, other));
  if (someone) {
    return verdictOf("reject", answer.name, remarkOf("others-given-name", someone.name.text));
  }
  const isRight = verdict.outcome === "accept";
  const other = isRight ? wordOfOthers(known, term, index, accepted) : "";
  return other ? verdictOf("partial", verdict.expected, remarkOf("another-word", other)) : verdict;
}

// Whether another name is none of the same word: a newton is named after Newton. Of two terms, the
// author tells custom from customs; but a hole or an answer may have a term in another form.
function isApart(other, best, answer, { terms }) {
  if (!answer.thing) return !other.thing || isFirstCapital(other.text) || terms.has(other.text);
  if (!isForm(best)) return true;
  if (other.thing) return !answer.may_name && terms.has(other.text);
  return isFirstCapital(best.expected);
}

const isFirstCapital = (text) => isCapital(lettersIn(text)[0]);

// Who else is spelled as was typed, where the right name only sounds so: Veil is not Weil.
function namesakeOf(same, words, others) {
  if (same.thing || isSame(same, words, areSpelledAlike)) return undefined;
  return others().find((name) => !name.thing && isSame(name, words, areSpelledAlike));
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
    const isPart = best !== null && best.unsure && best.slips <= rival.slips;
    // Augustine is less than Augustine of Hippo, but no slip of Augustus.
    const isLess = best !== null && SETS.parts_of_name.has(best.remark?.code);
    const isShared = isPart || (isLess && best.slips === 0 && rival.slips > 0);
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
