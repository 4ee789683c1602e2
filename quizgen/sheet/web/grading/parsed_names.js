// A name taken apart: family name, given names, and the number of a ruler. See `ParsedName` in
// Python for what each part is.

function parsedName(parts) {
  const name = { family: [], given: [], shownFamily: "", number: null, ...parts };
  return { familyFirst: false, whole: false, epithet: false, thing: false, joined: "", ...name };
}

// All words in one order, whichever comes first.
const wordsOf = ({ given, family }) => [...given, ...family];

function parseName(name) {
  const text = stripped(name);
  const [number, words] = numbered(nameWords(name));
  const keys = words.map(phoneticKey);
  if (number !== null) return parsedName({ text, given: keys, number });
  const shownWords = splitWords(text.toLowerCase());
  const epithet = words.length > 1 && shownWords.some((word) => SETS.epithets.has(word));
  if (words.length > 0 && (epithet || SETS.bodies.has(words.at(-1)))) {
    return parsedName({ text, family: keys, shownFamily: text, whole: true, epithet });
  }
  const familyFirst = isFamilyFirst(words);
  const family = words.at(familyFirst ? 0 : -1) ?? "";
  const given = familyFirst ? words.slice(1) : words.slice(0, -1);
  const parts = family.split("-");
  const bare = parts.filter((part) => !SETS.particles.has(part));
  return parsedName({
    text,
    family: (bare.length > 0 ? bare : parts).map(phoneticKey),
    given: given.flatMap((word) => word.split("-")).map(phoneticKey),
    shownFamily: asWritten(text, family),
    familyFirst,
  });
}

// The words of a name in lower case, without titles and particles; "B, A" is read as "A B".
function nameWords(name) {
  let text = plain(name).replaceAll("'", "");
  const [last, comma, rest] = partition(text, ",");
  if (comma && stripped(rest)) text = `${rest} ${last}`;
  let words = splitWords(spacedName(text).replaceAll(".", " ")).map((word) => stripped(word, "-"));
  words = words.filter((word) => word !== "").map(spelled);
  while (words.length > 1 && SETS.titles.has(words[0])) words = words.slice(1);
  while (words.length > 1 && SETS.suffixes.has(words.at(-1))) words = words.slice(0, -1);
  const bare = words.filter((word) => !SETS.particles.has(word));
  return bare.length > 0 ? bare : words;
}

// An ordinal in letters: "4th" is "fourth".
function spelled(word) {
  const found = isDigits(word) ? null : PATTERNS.ordinal.full.exec(word);
  return (found && MAPS.spelled.get(String(wholeNumber(found[1])))) ?? word;
}

// The number of a ruler, and the words before it. A single letter is a number only at the end.
function numbered(words) {
  for (let place = words.length - 1; place > 0; place -= 1) {
    if (lengthOf(words[place]) > 1 || place === words.length - 1) {
      const number = rulersNumber(words[place]);
      if (number !== null) return [number, words.slice(0, place)];
    }
  }
  return [null, words];
}

// The number that an ordinal, digits or a Roman numeral means.
function rulersNumber(word) {
  if (MAPS.ordinals.has(word)) return MAPS.ordinals.get(word);
  const digits = PATTERNS.ordinal.full.exec(word);
  if (digits !== null) return wholeNumber(digits[1]);
  const found = PATTERNS.roman_number.full.exec(word);
  if (found === null || (word.length === 1 && !"iv".includes(word))) return null;
  const count = (text, letter) => text.split(letter).length - 1;
  const [, tens, ones] = found;
  const ten = tens === "xl" ? 40 : 50 * count(tens, "l") + 10 * count(tens, "x");
  return ten + ({ ix: 9, iv: 4 }[ones] ?? 5 * count(ones, "v") + count(ones, "i"));
}

function isFamilyFirst(words) {
  if (words.length < 2 || !SETS.family_first.has(words[0])) return false;
  const syllables = SETS.given_too.has(words[0]) ? PATTERNS.syllables : PATTERNS.cantonese;
  const parts = words.slice(1).flatMap((word) => word.split("-"));
  return parts.every((part) => syllables.full.test(part));
}

// The family name as the text has it.
function asWritten(text, family) {
  const bare = family.replaceAll("-", "");
  const same = (word) => foldAccented(word).replaceAll(" ", "") === bare;
  return text.split(PATTERNS.written_ends.any).find(same) ?? text;
}
