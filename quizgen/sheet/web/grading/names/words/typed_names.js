// The words of a name as it was typed. See `NameWord` in Python for what each part is.

function nameWord(letters, further = {}) {
  const { key = phoneticKey(letters), short = false, capitals = false, small = false } = further;
  const { number = null, start = 0, end = 0, cyrillic = "", language = "" } = further;
  const word = { letters, key, short, capitals, small, number, start, end, cyrillic, language };
  return { ...word, comma: false, numeral: further.numeral ?? false };
}

const plainWord = remembered((word) =>
  nameWord(latin(word), { key: phoneticKey(word), cyrillic: cyrillicOf(word) }),
);

// A word in lower case without accents, if it is in Cyrillic; "" for others.
function cyrillicOf(lower) {
  return !isAscii(lower) && PATTERNS.cyrillic.any.test(lower) ? unaccented(lower) : "";
}

// Whether two words are spelled alike, or sound so where one is in another script.
function areAlike(a, b) {
  return a.cyrillic && b.cyrillic ? a.cyrillic === b.cyrillic : a.key === b.key;
}

// Whether two words have the same letters: Weil is not Veil.
const areSpelledAlike = (a, b) => a.letters === b.letters && a.cyrillic === b.cyrillic;

const plainWords = (letters) => letters.map(plainWord);

// A word in the letters that it was written in, Cyrillic ones or Latin ones.
const writtenOf = ({ cyrillic, letters }) => cyrillic || letters;

function nameWords(text) {
  // As many spaces keep the places.
  const blank = (article) => " ".repeat(lengthOf(article));
  const written = even(text)
    .replace(PATTERNS.article_of_number.each, blank)
    .replace(PATTERNS.initial_of_title.each, blank)
    .replace(PATTERNS.dotted_ordinal.each, "$1 ");
  const found = withOrdinals([...foundWords(spacedName(written))]);
  if (written.includes(",")) {
    const letters = [...written];
    for (const word of found) word.comma = letters[word.end] === ",";
  }
  // Where all is in capital letters, they tell nothing.
  const mixed = !found.every((word) => lengthOf(word.letters) <= 1 || word.capitals);
  return found.map((_, place) => inContext(found, place, mixed));
}

function* foundWords(text) {
  for (const found of text.matchAll(PATTERNS.name_word.each)) {
    const written = found[1].replaceAll("'", "");
    const lower = MAPS.saints_in_full.get(small(written)) ?? spelled(small(written));
    let letters = latin(lower);
    if (letters === "") continue;
    const length = lengthOf(letters);
    const short = length === 1 || (found[2] === "." && length <= TABLES.most_short);
    const start = lengthOf(text.slice(0, found.index));
    const place = { start, end: start + lengthOf(found[1]) };
    const joined = PATTERNS.abd_joined.any.exec(letters);
    if (joined) {
      yield nameWord("abd", place);
      letters = letters.slice(joined[0].length);
    } else if (PATTERNS.abd.full.test(letters)) letters = "abd";
    yield nameWord(letters, {
      short, capitals: isCapital(written), number: numberOf(lower), ...place,
      numeral: SETS.unstopped_numerals.has(lower) && found[2] !== ".",
      cyrillic: cyrillicOf(lower),
    });
  }
}

// The words with each ordinal of two as one: twenty-third.
function withOrdinals(words) {
  const found = [];
  for (const word of words) {
    const before = found.at(-1);
    const number = before && MAPS.ordinals.get(`${before.letters}-${word.letters}`);
    if (number === undefined) found.push(word);
    else {
      const place = { start: before.start, end: word.end };
      found.splice(-1, 1, nameWord(before.letters + word.letters, { number, ...place }));
    }
  }
  return found;
}

// The word with what depends on its neighbours: whether it is a particle, or an initial.
function inContext(found, place, mixed) {
  const word = found[place];
  const last = place === found.length - 1;
  const isParticle = SETS.particles.has(word.letters);
  const length = lengthOf(word.letters);
  if (length > 1) {
    const capitals = mixed && word.capitals && length <= TABLES.most_capitals;
    const isCyrillicParticle = !word.cyrillic || SETS.cyrillic_particles.has(word.cyrillic);
    const isSmall = isParticle && isCyrillicParticle;
    return { ...word, short: word.short && !last, capitals, small: isSmall };
  }
  const between = place > 0 && !last && !found[place - 1].short && !found[place + 1].short;
  const small = isParticle && between && !(mixed && word.capitals);
  const isTenth = word.letters === "x" && SETS.tenth_rulers.has(found[place - 1]?.letters);
  return { ...word, short: !small, capitals: false, small, number: isTenth ? 10 : word.number };
}

// The number that an ordinal, digits or a Roman numeral means.
function numberOf(word) {
  if (MAPS.ordinals.has(word)) return MAPS.ordinals.get(word);
  const digits = PATTERNS.ordinal.full.exec(word);
  if (digits !== null) return wholeNumber(digits[1]);
  return (PATTERNS.roman_of_ruler.full.test(word) && romanNumber(word)) || null;
}

// An ordinal in letters: "4th" is "fourth".
function spelled(word) {
  if (!isAscii(word) && PATTERNS.cyrillic_numeral.full.test(word)) {
    return inLatinDigits(word);
  }
  const found = isDigits(word) ? null : PATTERNS.ordinal.full.exec(word);
  return (found && MAPS.spelled.get(String(wholeNumber(found[1])))) ?? word;
}

// The place of the word that is the number of a ruler, or null.
function rulerNumber(words) {
  for (let place = words.length - 1; place > 0; place -= 1) {
    if (words[place].number === null) continue;
    const before = words[place - 1];
    const isLast = place === words.length - 1 || words[place + 1].small || words[place].comma;
    // In Cyrillic, initials are too: Пётр I Великий.
    const isRoman = before.cyrillic !== "" && words[place].cyrillic === "";
    const ends = isLast || isRoman || words[place].numeral || SETS.german_rulers.has(before.letters);
    if (lengthOf(words[place].letters) > 1 || (ends && !before.short)) return place;
  }
  return null;
}

// Several words as one.
function combined(words) {
  if (words.length === 1) return words[0];
  let [letters, key, cyrillic] = ["", "", ""];
  for (const word of words) {
    letters += word.letters;
    key += word.key;
    cyrillic += writtenOf(word);
  }
  const isCyrillic = words.some((word) => word.cyrillic !== "");
  return nameWord(letters, { key, cyrillic: isCyrillic ? cyrillic : "" });
}
