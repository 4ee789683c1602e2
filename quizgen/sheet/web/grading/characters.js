// Characters as Python takes them, which is not quite as JavaScript does: its \d, \w and \b know all
// scripts, its \s are other spaces, and its texts are counted in code points.

const SPACES =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const WORDLY = "\\p{L}\\p{N}_";

// What stands in a pattern of Python, and what is the same outside and inside of brackets.
const MEANINGS = new Map([
  ["\\d", { outside: "\\p{Nd}", inside: "\\p{Nd}" }],
  ["\\s", { outside: `[${SPACES}]`, inside: SPACES }],
  ["\\w", { outside: `[${WORDLY}]`, inside: WORDLY }],
  ["\\W", { outside: `[^${WORDLY}]` }],
  [
    "\\b",
    { outside: `(?:(?<=[${WORDLY}])(?![${WORDLY}])|(?<![${WORDLY}])(?=[${WORDLY}]))` },
  ],
]);

// A pattern in the notation of Python's `re`.
function pattern(source, flags = "") {
  let place = "outside";
  const translated = source.replace(/\\.|[[\]]/gsu, (token) => {
    if (token === "[") place = "inside";
    if (token === "]") place = "outside";
    return MEANINGS.get(token)?.[place] ?? token;
  });
  return new RegExp(translated, `${flags}u`);
}

// The same for a text as a whole, as `fullmatch` has it.
function fullPattern(source) {
  return pattern(`^(?:${source})$`);
}

const SPACED = pattern(String.raw`\s+`);
const FOLDED = new Map(Object.entries(TABLES.casefold));
const DIGIT = pattern(String.raw`\d`);
const EACH_DIGIT = pattern(String.raw`\d`, "g");
const ALL_DIGITS = fullPattern(String.raw`\d+`);

// Letter by letter, so that a Greek word ends in the sigma that Python writes there.
function casefold(text) {
  return [...text].map((letter) => FOLDED.get(letter) ?? letter.toLowerCase()).join("");
}

function isAscii(text) {
  return /^[\x00-\x7f]*$/.test(text);
}

// Whether a text is made of decimal digits, of any script, and is not empty.
function isDigits(text) {
  return ALL_DIGITS.test(text);
}

// Digits of any script as ASCII ones. Each script has its ten in a row; where they begin is counted
// back from the digit.
function asciiDigits(text) {
  return text.replace(EACH_DIGIT, (digit) => {
    const code = digit.codePointAt(0);
    let before = 0;
    while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
    return String(before % 10);
  });
}

// The number that digits stand for, after a minus or none.
function wholeNumber(text) {
  return Number(asciiDigits(text));
}

function splitWords(text) {
  return text.split(SPACED).filter((word) => word !== "");
}

// A text without any of these characters at its ends; without spaces where none are named.
function stripped(text, characters) {
  const letters = [...text];
  const goes = (letter) =>
    characters === undefined ? SPACED.test(letter) : characters.includes(letter);
  let start = 0;
  let end = letters.length;
  while (start < end && goes(letters[start])) start += 1;
  while (end > start && goes(letters[end - 1])) end -= 1;
  return letters.slice(start, end).join("");
}

// What stands before the first such mark, the mark or "", and what stands after it.
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
  let best = otherwise;
  let bestWorth = Infinity;
  for (const each of found) {
    const its = worth(each);
    if (its < bestWorth) [best, bestWorth] = [each, its];
  }
  return best;
}
