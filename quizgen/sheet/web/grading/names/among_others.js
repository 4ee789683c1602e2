// The words of a name compared with the right one, and with all others that the decks ask for.

// The verdict on the name that a text fits best, unless a name of something else fits it.
function gradeAmongOthers(answer, typed, index) {
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
  const operatesAlike = ({ text, shorter }) => {
    // 3:1 may be in words.
    const isInWords = shorter && !DIGIT.any.test(typed);
    if (isSlashed(answer, text)) return isInWords || dividesAlike(text, typed);
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
