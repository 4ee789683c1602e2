// The words and numbers of a typed date, one by one, with what each means. See `Token` in Python.

const tokenOf = (kind, number, text, decade = false) => ({ kind, number, text, decade });

// The words and numbers of a date without those that change nothing; null if one is unknown.
function dateTokens(typed) {
  const text = typed
    .replace(PATTERNS.parts_joined.each, "$1 ")
    .replace(PATTERNS.hyphened.each, "$1 $2 $3")
    .replace(PATTERNS.month_end.each, " ");
  const words = text
    .split(PATTERNS.token_ends.any)
    .filter((word) => word !== "")
    .flatMap(partsOfDateWord);
  if (words.length > TABLES.most_words) return null;
  const found = [];
  for (let rest = words; rest.length > 0; ) {
    const used = readDateWords(rest, found);
    if (used === 0) return null;
    rest = rest.slice(used);
  }
  return found;
}

// What a hyphen joins, but for the ending of an ordinal: "XIX-й".
function partsOfDateWord(word) {
  return PATTERNS.roman_ended.full.test(word) ? [word] : word.split(PATTERNS.word_hyphen.any);
}

// Add the first words to what was found: how many they are, 0 if they are not of a date.
function readDateWords(words, found) {
  const word = stripped(words[0], "'");
  const last = found.at(-1);
  const numeral = last && SETS.numerals.has(last.kind);
  if (SETS.centuries.has(word) && numeral && last.number > 0 && last.number < 100) {
    found.push(tokenOf("century", 0, "0"));
    return 1;
  }
  const number = numberToken(words[0]) ?? numberToken(word);
  if (number) {
    found.push(number);
    return 1;
  }
  const whole = wholeInWords(words);
  if (whole !== null) {
    found.push(whole.token);
    return whole.count;
  }
  for (const many of [3, 2]) {
    const meant = MAPS.vocabulary.get(words.slice(0, many).join(" "));
    if (meant && words.length >= many) {
      found.push(tokenOf(...meant, String(meant[1])));
      return many;
    }
  }
  const [kind, meant] = meaningOf(word) ?? ["", 0];
  if (kind === "number") {
    const [used, numbers] = numbersInWords(words);
    found.push(...numbers);
    return used;
  }
  const ended = PATTERNS.roman_ended.full.exec(word);
  if (kind && !(kind === "filling" && isRomanCentury(words))) {
    if (kind !== "filling") found.push(tokenOf(kind, meant, String(meant)));
    return 1;
  }
  for (const each of ended ? [word, ended[1]] : [word]) {
    const value = romanNumber(each);
    if (value > 0) {
      found.push(tokenOf("roman", value, String(value)));
      return 1;
    }
  }
  const joined = joinedYear(word);
  if (joined) found.push(tokenOf("number", joined, String(joined)));
  return joined ? 1 : 0;
}

// A year in one word: "achtzehnhundertachtundvierzig"; 0 if it is something else.
function joinedYear(word) {
  const found = numberInWords(word);
  if (found === null || found.rest !== "") return 0;
  const { above, below } = reduced(found.number);
  return below === 1n && above > 100n && above < BigInt(TABLES.least_long) ? Number(above) : 0;
}

// Whether words begin with a century in an ordinal Roman numeral: "VIe siècle". "Vie" is a Friday in
// Spanish as well.
function isRomanCentury([first, following]) {
  const ended = PATTERNS.roman_ended.full.exec(first);
  const number = ended && SETS.centuries.has(following) ? romanNumber(ended[1]) : 0;
  return number > 0 && number < TABLES.most_centuries;
}

function numberToken(word) {
  if (isDigits(word)) return tokenOf("number", wholeNumber(word), word);
  const century = PATTERNS.century_figure.full.exec(word);
  if (century) return tokenOf("named century", wholeNumber(century[1] ?? century[2]), "0");
  const hundreds = PATTERNS.hundreds_elided.full.exec(word)?.[1];
  if (hundreds) return tokenOf("named century", 11 + wholeNumber(hundreds), "0");
  const elided = PATTERNS.year_elided.full.exec(word)?.[1];
  if (elided) return tokenOf("year", wholeNumber(elided), elided);
  const ordinal = PATTERNS.ordinal_figure.full.exec(word)?.[1];
  const decade = PATTERNS.decade_figure.full.exec(word)?.[1];
  if (ordinal) return tokenOf("ordinal", wholeNumber(ordinal), ordinal, Boolean(decade));
  return decade ? tokenOf("number", wholeNumber(decade), decade, true) : null;
}

// How many of the first words are those of numbers, and the numbers.
function numbersInWords(words) {
  const numbers = [];
  let [used, zero] = [0, false];
  for (const [at, word] of words.entries()) {
    const number = numberInDate(word);
    if (number === null) {
      const goesOn = at + 1 < words.length && numberInDate(words[at + 1]) !== null;
      if (SETS.zeros.has(word) && numbers.length > 0 && goesOn) {
        numbers.push(0);
        zero = true;
      } else if (!SETS.number_connectors.has(word) || !goesOn) break;
      continue;
    }
    used = at + 1;
    const together = numbers.length > 0 ? numbersAdded(numbers.at(-1), number) : null;
    if (zero && number < 10) numbers[numbers.length - 1] = number;
    else if (together !== null) numbers[numbers.length - 1] = together;
    else numbers.push(number);
    if (zero) break;
  }
  // "nineteen thirty-seven", "nineteen oh five"
  const [century, year] = numbers.slice(-2);
  const paired = numbers.length > 1 && century > 0 && century < 100;
  if (paired && (zero || (year >= 10 && year < 100))) numbers.splice(-2, 2, 100 * century + year);
  return [used, numbers.map((number) => tokenOf("number", number, String(number)))];
}

// How many of the first words are a year as one number, "dix-sept cent quatre-vingt-neuf", and the
// number; null if they are not.
function wholeInWords(words) {
  const isOther = (word) => numberInDate(word) === null && !SETS.number_connectors.has(word);
  const end = words.findIndex(isOther);
  const count = end < 0 ? words.length : end;
  if (count <= TABLES.least_words) return null;
  const found = numberInWords(words.slice(0, count).join(" "));
  if (found === null || found.rest !== "") return null;
  const { above, below } = reduced(found.number);
  if (below > 1n || above < 1000n) return null;
  return { count, token: tokenOf("number", Number(above), String(above)) };
}

// The number that a word means; null if it is not that of a number.
function numberInDate(word) {
  if (MAPS.number_words.has(word)) return MAPS.number_words.get(word);
  const meant = meaningOf(word);
  return meant && meant[0] === "number" ? meant[1] : null;
}

// A number and the next one in words, as one: 1400 and 53; null if they are two numbers.
function numbersAdded(number, further) {
  if (further > 100 && further < 1000) {
    // A word for some hundreds, as Spanish and Russian have them.
    return number > 0 && number % 1000 === 0 ? number + further : null;
  }
  if (further >= 100) {
    const low = number % (further === 100 ? 1000 : further);
    if (further === 100 && low >= 100) return null;
    return number - low + (low || 1) * further;
  }
  const tens = number % 100;
  if (tens === 0 && number > 0) return number + further;
  return further < 10 && tens >= 20 && tens % 10 === 0 ? number + further : null;
}
