// Grading of typed names.

function gradeName(answer, asTyped, index) {
  const own = [answer.name, ...answer.also];
  const typed = isReadable(asTyped) ? withUmlauts(own, asTyped) : asTyped;
  const symbols = answer.symbols ?? [];
  const symbol = symbols.find((text) => isSymbolTyped(text, typed));
  if (symbol !== undefined) return verdictOf("accept", symbol);
  const isReadInWords = (text) => {
    if (isSlashed(answer, text)) return dividesAlike(text, typed);
    return !symbols.includes(text) && (!answer.thing || hasSameSigns(text, typed));
  };
  const texts = own.filter((text) => !answer.listed?.includes(text) && isReadInWords(text));
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
  if (unit !== null) {
    // "kmh" is km/h as a term.
    const found = [unit, gradeAmongOthers(answer, typed, index)];
    return least(found, ({ outcome }) => rankOf([outcome]), null);
  }
  let verdict = gradeAmongOthers(answer, typed, index);
  if (verdict.outcome !== "accept") {
    const bareOf = (text) => (answer.thing && withoutArticle(text)) || text;
    const wholeAs = (isPerson) => wholeWords(texts.map(bareOf), bareOf(typed), isPerson);
    // In a hole: Karl d. Gr.
    const mayBeRuler = !answer.thing || knownNames(answer, index).some((name) => name.epithet);
    const cut = (answer.thing && wholeAs(false)) || (mayBeRuler && wholeAs(true));
    const [whole, isSure] = cut || [];
    const found = whole === undefined ? verdict : gradeAmongOthers(answer, whole, index);
    if (found.outcome === "accept" && isSure) verdict = found;
    else if (found.outcome === "accept") {
      verdict = verdictOf("partial", found.expected, remarkOf("part-of-term"));
    }
  }
  if (verdict.outcome === "partial" || (verdict.outcome === "reject" && !verdict.remark)) {
    const bare = withoutArticle(typed);
    // An article may be before the title of a person: l'empereur Napoléon III.
    const isBare = bare && (answer.thing || SETS.titles.has(latin(small(splitWords(bare)[0] ?? ""))));
    const other = isBare ? gradeAmongOthers(answer, bare, index) : verdict;
    if (rankOf([other.outcome]) < rankOf([verdict.outcome])) verdict = other;
    if (verdict.outcome === "reject" && answer.may_name) {
      verdict = gradedBehindOthers(answer, bare || typed, index) ?? verdict;
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
    return own === undefined ? gradeAmongOthers(answer, part, index) : verdictOf("accept", own);
  };
  return ofParts(verdict, parts.map(gradePart), isTold);
}

// The verdict on a name of a hole behind what may be another one's, Lord Nelson; or null.
function gradedBehindOthers(answer, typed, index) {
  const name = isCapital([...answer.name][0] ?? "") ? nameBehind(typed, answer.name) : "";
  // Victoria Falls is no name of Queen Victoria.
  const isWhole = name && splitWords(name).length >= splitWords(answer.name).length;
  const found = isWhole ? gradeAmongOthers(answer, name, index) : null;
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

// A name and what follows it behind its only comma, Paris, France; or null. That of a person is all of
// it, for a family name may have a given name behind it, Curie, Marie, and a ruler the country.
function partsAtComma(answer, typed) {
  const parts = typed.split(",").map((part) => stripped(part));
  const areTwo = parts.length === 2 && parts.every((part) => part !== "");
  const hasComma = [answer.name, ...answer.also].some((text) => text.includes(","));
  if (!areTwo || hasComma) return null;
  const [whole, said, [behind]] = [answer.name, ...parts].map(nameWords);
  const isWhole = said.length >= whole.length && rulerNumber(said) === null;
  return answer.thing || (isWhole && !(behind && isGiven(behind))) ? parts : null;
}
