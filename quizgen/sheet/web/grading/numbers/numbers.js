// Grading of typed numbers. What is right for a bound is a key: see `NumberKey` in Python.

function gradeNumber(answer, typed) {
  const { shown } = answer;
  if (equalTo(typed, answer.also) !== null || isRetyped(typed, shown, answer.unit)) {
    return verdictOf("accept", shown);
  }
  if (!isReadable(typed)) return verdictOf("reject", shown, remarkOf("unreadable-number"));
  if (plainWithPowers(typed) === plainWithPowers(answer.alone)) return verdictOf("accept", shown);
  const [bare, direction] = answer.unit.direction ? withoutDirection(typed) : [typed, ""];
  if (direction && direction !== answer.unit.direction) {
    return verdictOf("reject", shown, remarkOf("wrong-unit"));
  }
  const { decimal } = answer;
  const said = hasPoint(shown, decimal) ? bare : withoutGroup(bare, decimal);
  const numbers = typedNumbers(said, answer.unit, answer.language);
  const { low, high } = answer;
  const isRange = low !== null && high !== null && low.number !== high.number;
  if (isRange && saysSeveral(said)) {
    // Four or five, for 4 to 5
    const asRange = plain(said).replace(PATTERNS.or_and.each, " to ");
    numbers.push(...typedNumbers(asRange, answer.unit, answer.language));
  }
  const found = numbers.map((number) => compareNumber(answer, number));
  if (found.length === 0) {
    const code = saysSeveral(bare) ? "several-numbers" : "unreadable-number";
    return verdictOf("reject", shown, remarkOf(code));
  }
  const [outcome, remark] = least(found, rankOf, null);
  const [[first, wrong]] = found;
  const isWrongUnit = first === "reject" && wrong?.code === "wrong-unit";
  if (outcome === "accept" && isWrongUnit && hasPoint(bare, decimal)) {
    // The first reading has a decimal sign: 4.184 J, for 4.184 kJ, is not meant as 4,184 J.
    return verdictOf("partial", shown, wrong);
  }
  return verdictOf(outcome, shown, remark);
}

// Whether a number has this decimal sign, and three digits behind it.
function hasPoint(typed, sign) {
  return sign !== "" && new RegExp(`\\d[${sign}]\\d{3}(?!\\d)`).test(plain(typed));
}

// A plain text with its exponents behind a caret: 10⁶ is not 106.
const plainWithPowers = (text) => plain(withoutSuperscripts(text));

// Whether a text is the right answer as it is shown; the case of a unit may matter. The unit of an
// answer may be longer than what is read.
function isRetyped(typed, shown, unit) {
  if (lengthOf(typed) > Math.max(TABLES.most_letters, 2 * lengthOf(shown))) return false;
  const cased = plainCased(withoutSuperscripts(typed));
  if (cased === plainCased(withoutSuperscripts(shown))) return true;
  const typedUnit = [...cased].slice(-lengthOf(unit.text)).join("");
  return plainWithPowers(typed) === plainWithPowers(shown) && !isOtherSize(typedUnit, unit);
}
