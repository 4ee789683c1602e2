// Characters as in Python: \d, \w and \b know all scripts, \s has other spaces than in JavaScript, and
// texts are counted in code points.

const SPACES =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const WORDLY = "\\p{L}\\p{N}_";

// What a part of a pattern of Python means, outside of brackets and inside.
const MEANINGS = new Map([
  ["\\d", ["\\p{Nd}", "\\p{Nd}"]],
  ["\\s", [`[${SPACES}]`, SPACES]],
  ["\\w", [`[${WORDLY}]`, WORDLY]],
  ["\\W", [`[^${WORDLY}]`]],
  ["\\b", [`(?:(?<=[${WORDLY}])(?![${WORDLY}])|(?<![${WORDLY}])(?=[${WORDLY}]))`]],
  ["[\\W_]", ["[^\\p{L}\\p{N}]"]],
  ["[^\\W\\d]", ["[\\p{L}\\p{Nl}\\p{No}_]"]],
  ["(?P<", ["(?<"]],
]);
const PARTS = /\\U[0-9a-f]{8}|\[\\W_\]|\[\^\\W\\d\]|\(\?P<|\\.|[[\]]/gsu;

// A pattern in the notation of Python's `re`: for a whole text, for any part of it, for each one, and
// for the part at a place: see `matchAt`.
function compiled(source) {
  let place = 0;
  const translated = source.replace(PARTS, (part) => {
    if (part === "[" || part === "]") place = part === "[" ? 1 : 0;
    if (part.startsWith("\\U")) return `\\u{${part.slice(2)}}`;
    return MEANINGS.get(part)?.[place] ?? part;
  });
  return {
    full: new RegExp(`^(?:${translated})$`, "u"),
    any: new RegExp(translated, "u"),
    each: new RegExp(translated, "gu"),
    at: new RegExp(translated, "uy"),
  };
}

// What a pattern matches at a place, with where it ends, or null.
function matchAt(pattern, text, place = 0) {
  pattern.at.lastIndex = place;
  const found = pattern.at.exec(text);
  return found && Object.assign(found, { end: place + found[0].length });
}

// The tables of Python by their names.
function tables(found, make) {
  return Object.fromEntries(Object.entries(found).map(([name, each]) => [name, make(each)]));
}

const PATTERNS = tables(TABLES.patterns, compiled);
const SETS = tables(TABLES.sets, (words) => new Set(words));
const MAPS = tables(TABLES.maps, (meanings) => new Map(Object.entries(meanings)));
// Patterns with what replaces each of them, by the name of the list.
const REPLACED = tables(TABLES.replaced, (pairs) =>
  pairs.map(([source, same]) => [compiled(source), same]),
);

const SPACED = compiled("\\s+");
const DIGITS = compiled("\\d+");
const DIGIT = compiled("\\d");

// Letter by letter, so that a Greek word ends in the sigma that Python writes there.
function casefold(text) {
  if (isAscii(text)) return text.toLowerCase();
  return [...text].map((letter) => MAPS.casefold.get(letter) ?? letter.toLowerCase()).join("");
}

function isAscii(text) {
  return /^[\x00-\x7f]*$/.test(text);
}

// Whether a text is made of decimal digits, of any script, and is not empty.
function isDigits(text) {
  return DIGITS.full.test(text);
}

// The number that digits of any script mean, after a minus or none.
function wholeNumber(text) {
  return Number(inAscii(text));
}

// A text with digits 0–9 for those of any script. Each script has its ten digits in a row; where
// they begin is counted back from the digit.
function inAscii(text) {
  return text.replace(DIGIT.each, (digit) => {
    let before = 0;
    while (DIGIT.any.test(String.fromCodePoint(digit.codePointAt(0) - before - 1))) before += 1;
    return String(before % 10);
  });
}

function splitWords(text) {
  return text.split(SPACED.any).filter((word) => word !== "");
}

// A text without any of these characters, which are those of a class in a pattern, at its ends.
function stripped(text, characters = SPACES) {
  return text.replace(new RegExp(`^[${characters}]+|[${characters}]+$`, "gu"), "");
}

// The text before the first such mark, the mark or "", and the text after it.
function partition(text, mark) {
  const at = text.indexOf(mark);
  if (at < 0) return [text, "", ""];
  return [text.slice(0, at), mark, text.slice(at + mark.length)];
}

function lengthOf(text) {
  return [...text].length;
}

// The first of those with the least worth, or the one given where there are none.
function least(found, worth, otherwise) {
  return found.reduce((best, each) => (best && worth(best) <= worth(each) ? best : each), null)
    ?? otherwise;
}

// The same function, which remembers what it made of each text.
const MOST_REMEMBERED = 65536;

function remembered(make) {
  const found = new Map();
  return (text) => {
    let made = found.get(text);
    if (made === undefined) {
      made = make(text);
      if (found.size >= MOST_REMEMBERED) found.clear();
      found.set(text, made);
    }
    return made;
  };
}

// A text in the form NFKC, without invisible characters, and with one form for the many of digits,
// apostrophes, dashes and commas.
function even(text) {
  if (isAscii(text)) return text.replaceAll("`", "'");
  const joined = text.replace(PATTERNS.joined_sign.each, (found) => MAPS.joined_signs.get(found));
  const visible = joined.replace(PATTERNS.invisible.each, "");
  return visible
    .replace(PATTERNS.apostrophe.each, "'")
    .normalize("NFKC")
    .replace(PATTERNS.apostrophe.each, "'")
    .replace(DIGITS.each, (digits) => inAscii(digits))
    .replace(PATTERNS.dash.each, "-")
    .replace(PATTERNS.inside_hebrew.each, "")
    .replace(PATTERNS.tone_after.each, "$2$1")
    .replace(PATTERNS.same_mark.each, (found) => MAPS.same_marks.get(found));
}
