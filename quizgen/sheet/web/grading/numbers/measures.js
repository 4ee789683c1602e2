// Typed measures in the unit of an answer: 550 cm is 5.5 where metres are asked for.
// A measure is a number in the unit of the answer, with `naming` "right", "wrong" or "unknown", and
// the unit that was typed and that of the answer, if the number was converted: see Python.

const measureOf = (number, naming = "right", units = null) => ({ number, naming, units });

// Whether converting changed the digits: those of metres and kilometres are the same.
function hasOtherDigits({ units }) {
  if (units === null) return false;
  const [one, own] = units;
  const { above, below } = reduced(divided(one.size, own.size));
  return !/^10*$/.test(String(above * below)) || !areSame(one.zero, own.zero);
}

// What a typed amount may mean in the unit of the answer.
function measuresOf(amount, unit) {
  return [...measuresOfShare(amount, unit), ...measuresInUnit(amount, unit)];
}

// What a fraction without a unit may mean: 12/1000 is 12 per 1000.
function measuresOfShare({ number, rest, part }, unit) {
  if (!part || rest !== "" || unit.percent) return [];
  const quotients = unit.units.map(readUnit).filter(({ kind }) => areSame(kind, ONE));
  return quotients.map(({ size }) => measureOf(reduced(divided(number, size))));
}

function measuresInUnit({ number, rest: named, unit: isUnit }, unit) {
  const typed = withoutOf(named);
  const factor = readFraction(unit.factor);
  const owns = unit.units.map(readUnit);
  const isScaled = !areSame(factor, ONE);
  const isMeasured = unit.text !== "" || unit.percent || owns.length > 0;
  if (!isMeasured && !isScaled) return [measureOf(number)];
  const first = firstUnits(typed);
  const units = first.units.length > 0 ? first.units : unitsPer(typed);
  const isBegun = isUnit || beginsWith(casefold(typed), unit.base);
  if (isBegun && unitGoesOn(typed, unit, owns)) return [measureOf(number, "wrong")];
  const parts = partsOfUnit(first.rest, units);
  if (parts !== null) {
    // Four degrees and a half below zero
    const add = compared(number, ZERO) < 0 ? minus : plus;
    return convertedMeasures(add(number, parts.further), typed, parts.larger, owns, unit);
  }
  if (isBegun && !isOtherSize(typed, unit)) {
    return [measureOf(isUnit ? number : divided(number, factor))];
  }
  if (units.length > 0 && isMeasured) return convertedMeasures(number, typed, units, owns, unit);
  const isAsked = unit.text !== "" && owns.length > 0 && !unit.percent;
  const isKnown = !isAsked || namesNone(typed, unit);
  // To million tons, 2.5 and 2,500,000 are the same.
  const numbers = isScaled ? [number, divided(number, factor)] : [number];
  return numbers.map((each) => measureOf(each, isKnown ? "right" : "unknown"));
}

// A text without the word before its unit: "millions d'euros".
function withoutOf(typed) {
  const unit = typed.replace(PATTERNS.of_unit.any, "");
  return unit !== typed && firstUnits(unit).units.length > 0 ? unit : typed;
}

// What is added in a smaller unit, with those of these units that it is a part of: 1/2 of the foot of
// "5 feet 6 inches"; null if nothing is added.
function partsOfUnit(text, units) {
  const part = units.length > 0 ? partBehindUnit(text) : null;
  if (part !== null) return { larger: units, further: part };
  const next = units.length > 0 ? furtherNumber(text) : null;
  if (next === null) return null;
  const { count, digits, rest: behind } = next;
  for (const [symbol, parts] of MAPS.unsaid_parts) {
    const isAtEnd = stripped(behind, "'") === "" || SETS.unsaid_ends.has(symbol + behind);
    const isLast = isAtEnd && (!SETS.two_digits.has(symbol) || digits === "75".length)
      && (!SETS.three_digits.has(symbol) || digits === "200".length);
    const larger = units.find((each) => areSameUnits(each, unitOfSymbol(symbol)));
    if (isLast && larger !== undefined && compared(count, fraction(parts)) < 0) {
      return { larger: [larger], further: divided(count, fraction(parts)) };
    }
  }
  const { units: smaller, rest } = firstUnits(behind);
  for (const larger of units) {
    const isPart = ({ kind, size }) => areSame(kind, larger.kind) && compared(size, larger.size) < 0;
    const unit = smaller.find(isPart);
    if (unit === undefined) continue;
    const further = plus(count, partsOfUnit(rest, [unit])?.further ?? ZERO);
    return { larger: [larger], further: times(further, divided(unit.size, larger.size)) };
  }
  return null;
}

// The part of a unit that follows it: "1 hour and a quarter"; null if there is none.
function partBehindUnit(text) {
  if (PATTERNS.and_a_half.any.test(text)) return HALF;
  if (PATTERNS.and_a_quarter.any.test(text)) return QUARTER;
  const words = numberInWords(casefold(text).replace(PATTERNS.further_words.any, ""));
  return words !== null && words.part && words.rest === "" ? words.number : null;
}

// The number that follows a unit, in digits or words, with the digits of its whole part, and what is
// behind it: 30 of "2 hours and thirty minutes"; null if there is none.
function furtherNumber(text) {
  const found = matchAt(PATTERNS.further, text);
  if (found !== null) {
    const count = decimalNumber(found[1], found[2] ?? "");
    return { count, digits: lengthOf(found[1]), rest: text.slice(found.end) };
  }
  const words = numberInWords(text.replace(PATTERNS.further_words.any, ""));
  if (words === null) return null;
  const { above, below } = words.number;
  return { count: words.number, digits: String(above / below).length, rest: words.rest };
}

// Whether what seems to be the unit of the answer is another one: mW are not MW, nor s S. "NM" is no
// symbol, so where nm are asked for it is that in capitals.
function isOtherSize(typed, { units: own, base, percent }) {
  const owns = own.map(readUnit);
  const first = firstUnits(typed).units;
  const units = first.length > 0 ? first : unitsPer(typed);
  const isOwn = (each) => owns.some((own) => areSameUnits(each, own));
  const same = units.filter((each) => owns.some((own) => areSame(each.kind, own.kind)));
  if (percent || same.some(isOwn)) return false;
  const word = matchAt(PATTERNS.unit_token, typed);
  if (same.length === 0) {
    const single = word !== null && word[0] === base ? unitOfSymbol(word[0]) : null;
    return single !== null && owns.length > 0 && !owns.some((own) => areSame(own.kind, single.kind));
  }
  const isSymbol = word !== null && unitOfSymbol(word[0]) !== null;
  return isSymbol || !uncasedUnits(typed).some(isOwn);
}

// Whether the unit of the answer is only the beginning of the typed one: m/s are not m. A quantity
// may be that of a day, a month or a year, and money for anything.
function unitGoesOn(typed, { base }, owns) {
  const isLonger = lengthOf(typed) > lengthOf(base);
  const units = owns.length > 0 && isLonger ? casedUnits(typed) : [];
  const isOwn = (each) => owns.some((own) => areSame(own.kind, each.kind));
  const isRate = (each) => owns.some((own) => isRateOf(each, own));
  return units.length > 0 && !units.some((each) => isOwn(each) || isRate(each));
}

const CURRENCIES = TABLES.currencies.map(readFraction);

// Whether a unit is another one in each day or more, or a sum of money in each of something.
function isRateOf(each, own) {
  const { kind, size } = SYMBOLS.d;
  const isOfTime = areSame(own.kind, times(each.kind, kind));
  if (isOfTime && compared(own.size, times(each.size, size)) >= 0) return true;
  const isMoney = CURRENCIES.some((currency) => areSame(currency, own.kind));
  return isMoney && reduced(divided(each.kind, own.kind)).above === 1n;
}

// Whether a text begins with these words.
function beginsWith(text, words) {
  if (words === "" || !text.startsWith(words)) return false;
  const [following = ""] = text.slice(words.length);
  return !PATTERNS.wordly.any.test(following);
}

// Whether a symbol in small letters was typed, which is none of a unit with a capital: m, M. It
// may be a name as well: "cs" is a cuillère à soupe.
function isSmallSymbol(typed) {
  const word = matchAt(PATTERNS.unit_token, typed);
  if (word === null || word[0] !== word[0].toLowerCase() || MAPS.names.has(word[0])) return false;
  return unitOfSymbol(word[0]) !== null;
}

function convertedMeasures(number, typed, units, owns, unit) {
  const pairs = (found) => found.flatMap((one) =>
    owns.filter((own) => areSame(one.kind, own.kind)).map((own) => [one, own]));
  let same = pairs(units);
  let naming = "right";
  if (same.length === 0) {
    same = pairs(uncasedUnits(typed));
    // Many type all in small letters, but 0.1 m is something else than 0.1 M.
    naming = isSmallSymbol(typed) ? "unknown" : "right";
  }
  if (same.length === 0) {
    const isKnown = (unit.percent || owns.length === 0) && isNamed(typed, unit.base);
    const per = unit.percent ? unitsPer(typed) : [];
    const ownPer = unitsPer(unit.base);
    // 3 % is that of a year, and not of a month.
    const askedPer = ownPer.length > 0 ? ownPer : unitsPer("/yr");
    const isPer = per.some((one) => askedPer.some((each) => areSameUnits(each, one)));
    return [measureOf(number, (per.length > 0 ? isPer : isKnown) ? "right" : "wrong")];
  }
  return same.map(([one, own]) => {
    const base = plus(times(number, one.size), one.zero);
    const inOwn = divided(divided(minus(base, own.zero), own.size), readFraction(unit.factor));
    return measureOf(reduced(inOwn), naming, areSameUnits(one, own) ? null : [one, own]);
  });
}

// Whether a text has one of these words first, or is the beginning of one: "12 s.".
function isNamed(typed, words) {
  const word = firstWord(typed);
  const isWhole = word !== "" && casefold(typed).replace(/[. ]+$/, "") === word;
  return splitWords(words).some((each) => (isWhole ? each.startsWith(word) : each === word));
}

// Whether a text after a number names no unit: "or so", "(estimated)", "in total".
function namesNone(typed, unit) {
  const word = firstWord(typed);
  return word === "" || SETS.unit_filling.has(word) || splitWords(unit.base).includes(word);
}

// The word that a text begins with, "" if there is none.
function firstWord(typed) {
  const word = matchAt(PATTERNS.unit_token, typed);
  return word === null ? "" : casefold(word[0]).replace(/\.+$/, "");
}

// A number of the answer's unit in the unit that was typed.
function inTypedUnit(number, { units: [one, own] }, unit) {
  const base = plus(times(times(number, readFraction(unit.factor)), own.size), own.zero);
  return divided(minus(base, one.zero), one.size);
}
