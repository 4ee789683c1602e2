// How a typed answer compares with the right one: `data` is what `gradable` made of the answer, and
// `people` what `peopleIndex` made of all names of the decks.

function grade(data, typed, people) {
  const verdict = gradeAsTyped(data, typed, people);
  if (verdict.outcome === "accept" || !isReadable(typed)) return verdict;
  if (verdict.remark?.code === "gives-up") return verdict;
  const alone = answerAlone(typed);
  const bare = withoutAskedWords(data, alone || typed);
  const others = [alone, bare].filter(Boolean).map((text) => gradeAsTyped(data, text, people));
  return least([...others, verdict], ({ outcome }) => rankOf([outcome]), null);
}

// The same of all that was typed.
function gradeAsTyped(data, typed, people) {
  const verdict = gradeByType(data, typed, people);
  if (verdict.outcome !== "reject" || !isReadable(typed)) return verdict;
  if (stripped(typed) === "") return { ...verdict, remark: null };
  if (givesUp(typed)) return { ...verdict, remark: remarkOf("gives-up") };
  const code = verdict.remark ? null : otherForm(data, typed);
  return code ? { ...verdict, remark: remarkOf(code) } : verdict;
}

function gradeByType(data, typed, people) {
  switch (data.type) {
    case "name":
      return gradeTerm(data, typed, people);
    case "date":
      return gradeDate(data, typed);
    case "number":
      return gradeNumber(data, typed);
    default:
      throw new Error(`no grading of ${data.type}`);
  }
}

// The name of several people, each of whom is a part of it.
function gradeGroup(data, asTyped, people) {
  const [typed, sex] = data.shared_family ? withoutSiblings(asTyped) : [asTyped, ""];
  // Orville and Wilbur are no Wright sisters.
  if (sex && !mayBeSiblings(sex, data.sexes)) return verdictOf("reject", data.name);
  const whole = gradeName(data, typed, people);
  const gradeOne = (one, said) => gradeName(one, said, people);
  const found = data.lists.map((list) => gradeList(list, typed, gradeOne)).filter(Boolean);
  if (data.no_group) {
    found.push({ ...gradeName(data.no_group, typed, people), expected: data.name });
  }
  const isFamily = data.shared_family && isFamilyAlone(typed, data.shared_family);
  // "Crick" is no family name of "Watson and Crick".
  const said = new Set(splitWords(fold(typed)));
  const hasAll = data.group_words.some((words) => words.every((word) => said.has(word)));
  const isPart = whole.outcome === "accept" && !isFamily && !hasAll;
  found.push(isPart ? verdictOf("partial", data.name, remarkOf("part-of-term")) : whole);
  return least(found, ({ outcome }) => rankOf([outcome]), null);
}

// What is typed without the word for siblings, and the article before it, the Wright brothers; and
// the sex that it tells.
function withoutSiblings(typed) {
  const found = PATTERNS.siblings.full.exec(fold(typed));
  if (found === null) return [typed, ""];
  return [found[2] || found[3], MAPS.sex_of_siblings.get(found[1] || found[4])];
}

// Whether siblings of these sexes may be called brothers, "m", or sisters, "f". In many languages, a
// brother and a sister are "brothers".
function mayBeSiblings(sex, sexes) {
  return sex === "f" ? !sexes.includes("m") : sexes.some((each) => each !== "f");
}

// Whether a family name can be all that is typed: Humboldt, von Humboldt, Álvarez Quintero.
function isFamilyAlone(typed, family) {
  const words = splitWords(fold(typed)).filter((word) => !SETS.particles.has(word));
  return words.length === 1 || fold(typed) === fold(family);
}

// A name, or a term, perhaps behind a preposition, or the things that it lists.
function gradeTerm(data, typed, people) {
  if (data.lists && !data.thing && isReadable(typed)) return gradeGroup(data, typed, people);
  if (data.thing && isReadable(typed) && isLedOtherwise(data, typed)) {
    return verdictOf("reject", data.name);
  }
  const found = [gradeOneTerm(data, typed, people)];
  if (data.thing && found[0].outcome !== "accept" && isReadable(typed)) {
    const gradePart = (part, said) => gradeOneTerm(part, said, people);
    const lists = (data.lists ?? []).map((list) => gradeList(list, typed, gradePart));
    found.push(...[gradeLed(data, typed, gradePart), ...lists].filter(Boolean));
  }
  const best = least(found, ({ outcome }) => rankOf([outcome]), null);
  const isOther = best.outcome === "accept" && SETS.other_forms.has(best.remark?.code);
  return data.inflected && isOther ? { ...best, outcome: "partial" } : best;
}

// A term as a date or a number if it is one, and what was typed can be read as such.
function gradeOneTerm(data, typed, people) {
  if (!data.figures) return gradeName(data, typed, people);
  const figures = data.figures.filter(([, [{ low, high }], counts]) => {
    return !counts || isCount(typed, counts, low === null || high === null);
  });
  const graded = figures.map((figure) => gradeFigure(figure, typed, people));
  const found = graded.filter((verdict) => verdict !== null);
  if (found.length === 0) return gradeName(data, typed, people);
  const others = data.others === "all" ? data : data.others;
  if (others && !isShareAlone(typed)) found.push(gradeName(others, typed, people));
  return least(found, ({ outcome }) => rankOf([outcome]), null);
}

// How a text fits a date or a number; null if it cannot be read as one.
function gradeFigure([text, meanings, , yearly], asTyped, people) {
  // The case of a unit may matter.
  const figuresIn = (each) => plainCased(withoutSuperscripts(each)).replaceAll(" ", "");
  const [shown, said] = [figuresIn(text), isReadable(asTyped) ? figuresIn(asTyped) : ""];
  if (said === shown) return verdictOf("accept", text);
  const typed = yearly ? inLeapYear(asTyped) : asTyped;
  const verdicts = meanings.map((meaning) => {
    const verdict = grade(meaning, typed, people);
    const isRightDate = meaning.type === "date" && verdict.outcome === "accept";
    if (isRightDate) return ofOpenPeriod(meaning, typed) || verdict;
    if (meaning.type !== "date" || !isCentury(meaning.when)) return verdict;
    // "Le 18e" is enough where a century is asked for.
    const whole = grade(meaning, `${typed} ${TABLES.century}`, people);
    return rankOf([whole.outcome]) < rankOf([verdict.outcome]) ? whole : verdict;
  });
  // A day without its year is no other term where only a date is asked for.
  const isRead = ({ code }) =>
    !(yearly && SETS.only_year.has(code))
    && (!SETS.no_figure.has(code) || (code === "no-year" && meanings.length === 1));
  const read = verdicts.find(({ remark }) => !remark || isRead(remark));
  if (!read) return null;
  // 6/8 is as much as 3/4, but another time, and not in lowest terms.
  const areFractions = [shown, said].every((each) => PATTERNS.fraction_alone.full.test(each));
  const isOther = read.outcome === "accept" && areFractions;
  return { ...read, outcome: isOther ? "partial" : read.outcome, expected: text };
}

// The verdict on a date without the word that makes it open, or with another one: after 1945. Null
// if neither is so.
function ofOpenPeriod({ when, shown }, typed) {
  const openSides = ({ earliest, latest }) => [earliest, latest].map((end) => end === null).join();
  const isOpen = (period) => openSides(period) !== "false,false";
  const readings = readingsOf(typed, when.moments[0].year).map((each) => each.when);
  const said = readings.filter(isOpen).map(openSides);
  if (!isOpen(when) || said.includes(openSides(when))) return null;
  if (said.length > 0) return verdictOf("reject", shown);
  return verdictOf("partial", shown, remarkOf("part-of-term"));
}
