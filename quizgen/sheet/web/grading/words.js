// What a word is: letters, digits, and the combining marks that belong to a letter.

const OUTSIDE_WORDS = /[^\p{L}\p{M}\p{N}]/gu;
const OUTSIDE_NAMES = /[^\p{L}\p{M}\p{N}'.-]/gu;
const LETTERS = /\P{M}\p{M}*|\p{M}+/gsu;

// A text with a space for each character that is not in a word.
function spaced(text) {
  return text.replace(OUTSIDE_WORDS, " ");
}

// The same, but apostrophes, hyphens and full stops stay, which have a meaning in names.
function spacedName(text) {
  return text.replace(OUTSIDE_NAMES, " ");
}

// Whether all letters of a text are capitals; those of scripts without capitals are not.
function isCapital(text) {
  return lettersIn(text).every((letter) => casefold(letter) !== letter);
}

// The letters of a text, each with its combining marks.
function lettersIn(text) {
  if (isAscii(text)) return text.split("");
  return text.match(LETTERS) ?? [];
}
