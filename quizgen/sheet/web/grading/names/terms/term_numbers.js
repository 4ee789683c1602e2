// The number that tells a term from others: World War II, Fifth Republic. See `term_numbers` in
// Python.

// The number that a word of a term is, in digits or as a cardinal; undefined if it is none.
const numberInTerm = (letters) =>
  PATTERNS.few_digits.full.test(letters) ? Number(letters) : (MAPS.numbers.get(letters) ?? MAPS.hundreds.get(letters));

// The number that a word of a term is as an ordinal; undefined if it is none.
function ordinalInTerm(letters) {
  const found = PATTERNS.figures_of_ordinal.full.exec(letters);
  return MAPS.term_ordinals.get(letters) ?? (found ? wholeNumber(found[1]) : undefined);
}

// The number of a term, and the first of its words and the one after them; null if it has none or
// several.
function termNumber(text, words) {
  const found = [...numbersOf(text, words)];
  return found.length === 1 ? found[0] : null;
}

// A cardinal in words is a number only at the end, or behind "type" and the like: not in Three
// Kingdoms.
function* numbersOf(text, words) {
  const last = words.length - 1;
  const unitOf = (number) => (number > 0 && number < 10 ? number : 0);
  for (let place = 0; place <= last; place += 1) {
    const letters = latin(words[place]);
    const after = place < last ? latin(words[place + 1]) : "";
    const cardinal = MAPS.numbers.get(letters) ?? 0;
    const tens = cardinal >= TABLES.least_tens ? cardinal : 0;
    const start = place > 0 && SETS.number_signs.has(words[place - 1]) ? place - 1 : place;
    const ordinal = ordinalInTerm(letters);
    const [further, unit] = [ordinalInTerm(after), MAPS.numbers.get(after)].map(unitOf);
    const pair = MAPS.number_pairs.get(`${letters} ${after}`);
    if (pair) {
      yield [pair, place, place + 2];
      place += 1;
    } else if (tens && further) {
      yield [tens + further, place, place + 2];
      place += 1;
    } else if (ordinal) yield [ordinal, place, place + 1];
    else if (place === 0) {
      const found = PATTERNS.first_number.full.exec(even(text));
      const first = found?.[1] ? romanNumber(small(found[1])) : Number(found?.[2] ?? found?.[3] ?? 0);
      if (first) yield [first, 0, 1];
    } else if (PATTERNS.few_digits.full.test(letters) && Number(letters) > 0) {
      yield [Number(letters), start, place + 1];
    } else if (tens && place === last - 1 && unit) {
      yield [tens + unit, start, place + 2];
      place += 1;
    } else if (MAPS.numbers.has(letters) && (place === last || SETS.before_numbers.has(words[place - 1]))) {
      yield [cardinal, start, place + 1];
    } else if (place === last && letters === "x" && SETS.before_ten.has(words[place - 1])) {
      yield [10, place, place + 1];
    }
  }
}

// The words of a term with a number of several words in digits: ninety five is 95. A group of thousands
// belongs to the digits before it.
function asFigures(words) {
  const found = [];
  let number;
  let before = "";
  for (const word of words) {
    const value = numberInTerm(word);
    const next = number === undefined || value === undefined ? null : withNext(number, value, word);
    const more = MAPS.number_pairs.get(`${before} ${word}`) ?? next;
    before = word;
    if (more === null) found.push(word);
    else found[found.length - 1] = String(more);
    number = more ?? value;
  }
  return found;
}

// A number with its next word; null if that begins another one.
function withNext(number, value, word) {
  if (isDigits(word)) {
    const isGroup = PATTERNS.thousands.full.test(word) && number > 0 && number < 1000;
    return isGroup ? number * 1000 + value : null;
  }
  if (MAPS.hundreds.has(word)) return number > 0 && number < value ? number * value : null;
  // Soixante-dix, quatre-vingt-dix
  const isTeen = value >= 10 && value < TABLES.least_tens;
  const isBehindScores = isTeen && (number % 100 === 60 || number % 100 === 80);
  const isBehindTens = value < 10 && number % 10 === 0 && number % 100 >= TABLES.least_tens;
  const isBehindHundreds = value < 100 && number % 100 === 0 && number > 0;
  return value > 0 && (isBehindTens || isBehindScores || isBehindHundreds) ? number + value : null;
}

// An abbreviation with its Roman number in digits: WWII is WW2. "" if it has none.
function inDigits(abbreviation) {
  const found = PATTERNS.numbered.full.exec(abbreviation);
  const first = found ? null : PATTERNS.roman_before.full.exec(abbreviation);
  const number = romanNumber(found?.[2] ?? first?.[1] ?? "");
  if (!number) return "";
  return found ? found[1] + number : number + first[2];
}
