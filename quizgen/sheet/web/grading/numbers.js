// Grading of typed numbers. What is right for a bound is a key: see `NumberKey` in Python.

const MAGNITUDES = TABLES.magnitudes.map(readFraction);

function gradeNumber(answer, typed) {
  const { shown } = answer;
  if (equalTo(typed, answer.also) !== null) return verdictOf("accept", shown);
  if (!isReadable(typed)) return verdictOf("reject", shown, remarkOf("unreadable-number"));
  const found = typedNumbers(typed).map((number) => compareNumber(answer, number));
  const [outcome, remark] = least(found, rankOf, graded("reject", "unreadable-number"));
  return verdictOf(outcome, shown, remark);
}

function compareNumber({ low, high, percent }, typed) {
  const single = areSame(typed.low, typed.high);
  if (typed.percent && !percent) return graded("reject", "percentage-typed");
  if (low === null || high === null) {
    // With one side open, the number itself is what is to be known.
    const fits = single && ["", high === null ? "more" : "less"].includes(typed.side);
    return fits ? compareOne(low ?? high, typed.low) : graded("reject");
  }
  if (low.number === high.number) {
    return single ? compareOne(low, typed.low) : graded("reject", "range-typed");
  }
  if (single) {
    const inside = isBetween(low.number, typed.low, high.number);
    return inside ? graded("partial", "within-range") : graded("reject");
  }
  // A range is as right as the worse of its ends.
  const ends = [compareOne(low, typed.low), compareOne(high, typed.high)];
  return rankOf(ends[1]) > rankOf(ends[0]) ? ends[1] : ends[0];
}

function isBetween(low, number, high) {
  return compared(readFraction(low), number) <= 0 && compared(number, readFraction(high)) <= 0;
}

function compareOne(key, typed) {
  const isTyped = (text) => areSame(readFraction(text), typed);
  const right = readFraction(key.number);
  if (isTyped(key.number)) return graded("accept");
  if (isBetween(key.near_low, typed, key.near_high)) return graded("partial", "near");
  if (isTyped(key.well_rounded)) return graded("accept", "well-rounded");
  if (key.rounded.some(isTyped)) return graded("partial", "rounded");
  const scaled = MAGNITUDES.some((magnitude) => areSame(times(right, magnitude), typed));
  return graded("reject", scaled ? "magnitude" : null);
}
