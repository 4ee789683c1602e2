// A name taken apart: family name, given names, and the number of a ruler. See `Form` in Python for
// what each part is.

const TITLES = new Set(TABLES.titles);
const SUFFIXES = new Set(TABLES.suffixes);
const PARTICLES = new Set(TABLES.particles);
const BODIES = new Set(TABLES.bodies);
const FAMILY_FIRST = new Set(TABLES.family_first);
const GIVEN_TOO = new Set(TABLES.given_too);
const SYLLABLES = fullPattern(TABLES.patterns.syllables);
const CANTONESE = fullPattern(TABLES.patterns.cantonese);
const ORDINALS = TABLES.ordinals;

const ROMAN_NUMBER = fullPattern("(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})");
const ORDINAL = fullPattern(String.raw`(\d{1,2})(?:st|nd|rd|th)?`);
const NAME_ENDS = pattern(String.raw`[^\w-]+`);
const WRITTEN_ENDS = pattern(String.raw`[\s,]+`);

const formsOfPeople = new Map();
const formsOfThings = new Map();

// Names of a person or a thing taken apart; each text once.
function formsOf(texts, thing = false) {
  const [known, take] = thing ? [formsOfThings, thingTakenApart] : [formsOfPeople, takenApart];
  return texts.map((text) => {
    if (!known.has(text)) known.set(text, take(text));
    return known.get(text);
  });
}

function form(parts) {
  const made = { family: [], given: [], shownFamily: "", number: null, ...parts };
  return { familyFirst: false, whole: false, epithet: false, thing: false, ...made };
}

// All words in one order, whichever comes first.
const wordsOf = ({ given, family }) => [...given, ...family];

function takenApart(name) {
  let words = nameWords(name);
  const text = stripped(name);
  let number = null;
  if (words.length > 1) [number, words] = numbered(words);
  if (number !== null) return form({ text, given: words.map(sound), number });
  const shownWords = splitWords(text.toLowerCase());
  const epithet = words.length > 1 && ["the", "of"].some((word) => shownWords.includes(word));
  if (words.length > 0 && (epithet || BODIES.has(words.at(-1)))) {
    return form({ text, family: words.map(sound), shownFamily: text, whole: true, epithet });
  }
  const familyFirst = words.length > 1 && isFamilyFirst(words);
  const family = (familyFirst ? words[0] : words.at(-1)) ?? "";
  const given = familyFirst ? words.slice(1) : words.slice(0, -1);
  const joined = family.split("-");
  const parts = joined.filter((part) => !PARTICLES.has(part));
  return form({
    text,
    family: (parts.length > 0 ? parts : joined).map(sound),
    given: given.flatMap((word) => word.split("-")).map(sound),
    shownFamily: asWritten(text, family),
    familyFirst,
  });
}

// The words of a name in lower case, without titles and particles; "B, A" is read as "A B".
function nameWords(name) {
  let text = casefold(name.normalize("NFKC"));
  text = text.replace(/[‐‑‒–—−]/gu, "-").replace(/['’‘ʼ`´ʹ′]/gu, "");
  const [last, comma, rest] = partition(text, ",");
  if (comma && stripped(rest)) text = `${rest} ${last}`;
  let words = text.split(NAME_ENDS).map((word) => stripped(word, "-"));
  words = words.filter((word) => word !== "").map(ordinalSpelled);
  while (words.length > 1 && TITLES.has(words[0])) words = words.slice(1);
  while (words.length > 1 && SUFFIXES.has(words.at(-1))) words = words.slice(0, -1);
  const bare = words.filter((word) => !PARTICLES.has(word));
  return bare.length > 0 ? bare : words;
}

// An ordinal in letters: "4th" is "fourth".
function ordinalSpelled(word) {
  const found = ORDINAL.exec(word);
  if (found === null || isDigits(word)) return word;
  return ORDINALS[wholeNumber(found[1]) - 1] ?? word;
}

// The number of a ruler, and the words before it; what follows it says whose ruler it was. A single
// letter is a number only at the end: elsewhere it is an initial.
function numbered(words) {
  for (let place = words.length - 1; place > 0; place -= 1) {
    if (lengthOf(words[place]) > 1 || place === words.length - 1) {
      const number = rulersNumber(words[place]);
      if (number !== null) return [number, words.slice(0, place)];
    }
  }
  return [null, words];
}

// The number that an ordinal, digits or a Roman numeral stand for.
function rulersNumber(word) {
  if (ORDINALS.includes(word)) return ORDINALS.indexOf(word) + 1;
  const digits = ORDINAL.exec(word);
  if (digits !== null) return wholeNumber(digits[1]);
  const found = ROMAN_NUMBER.exec(word);
  if (found === null || (word.length === 1 && !"iv".includes(word))) return null;
  const count = (text, letter) => text.split(letter).length - 1;
  const [, tens, ones] = found;
  const ten = tens === "xl" ? 40 : 50 * count(tens, "l") + 10 * count(tens, "x");
  const one = { ix: 9, iv: 4 }[ones] ?? 5 * count(ones, "v") + count(ones, "i");
  return ten + one;
}

function isFamilyFirst(words) {
  const madeOf = GIVEN_TOO.has(words[0]) ? SYLLABLES : CANTONESE;
  const parts = words.slice(1).flatMap((word) => word.split("-"));
  return FAMILY_FIRST.has(words[0]) && parts.every((part) => madeOf.test(part));
}

// The family name as the text has it.
function asWritten(text, family) {
  const bare = family.replaceAll("-", "");
  const same = (word) => casefold(word.normalize("NFKC")).replace(NOT_WORDS, "") === bare;
  return text.split(WRITTEN_ENDS).find(same) ?? text;
}
