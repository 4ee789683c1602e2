// Marks of units, and times without units: 5'9", 23°30'36", 2'30", 1:30.

// A text with the unit for the mark behind its number, where the answer has such a unit.
function withLastMark(text, unit) {
  if (isOfKind(unit, "m")) return text.replace(PATTERNS.inches.any, "$1 in");
  const found = PATTERNS.marked.any.exec(text);
  const marked = [...MAPS.of_marks].find(([symbol]) => found && isOfKind(unit, symbol));
  return marked ? `${found[1]} ${marked[1][found[2] === "'" ? 0 : 1]}` : text;
}

// A text with the units for the marks between its numbers.
function withMarks(text, unit) {
  const feet = isOfKind(unit, "m") ? text.replace(PATTERNS.feet.any, "$1 ft ") : text;
  return feet.replace(PATTERNS.arc_minutes.any, "$1 arcmin ");
}

// A text with the units that a time is typed without; others as they are.
function timed(text, unit) {
  if (!isOfKind(unit, "h")) return [text];
  const found = PATTERNS.clock.any.exec(text);
  if (!found) return [text.replace(PATTERNS.whole_clock.any, "$1 h $2 min $3 s")];
  const [, first, sign, second, word = ""] = found;
  const said = firstUnits(word).units;
  const names = (size) => said.length === 0 || said.some((each) => areSameUnits(each, size));
  const { h, min } = SYMBOLS;
  const readings = [];
  if (sign === ":" && names(h)) readings.push(`${first} h ${second} min`);
  if (sign === "m" || names(min)) readings.push(`${first} min ${second} s`);
  return readings;
}

// Whether an answer is in a unit of the same kind as this one.
const isOfKind = (unit, symbol) =>
  unit.units.some(({ kind }) => areSame(readFraction(kind), SYMBOLS[symbol].kind));
