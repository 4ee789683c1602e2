// One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it.

// Patterns with what replaces each of them, by the name of the list.
const REPLACED = tables(TABLES.replaced, (pairs) =>
  pairs.map(([source, same]) => [compiled(source), same]),
);

// A mark that combines has a combining class other than 0, and normalising moves it before U+0345,
// which has the highest. No property of patterns says so: those count further marks.
function isCombining(letter) {
  if (isAscii(letter)) return false;
  return letter === "\u0345" || !`\u0345${letter}`.normalize("NFD").startsWith("\u0345");
}

// The letters of a word in Latin script, without accents.
function latin(word) {
  const letters = [...word.normalize("NFC")];
  const text = letters.map((letter) => MAPS.letters.get(letter) ?? letter).join("");
  if (isAscii(text)) return text;
  return [...text.normalize("NFD")].filter((letter) => !isCombining(letter)).join("");
}

function sounded(text, sounds) {
  return REPLACED[sounds].reduce((found, [sound, same]) => found.replace(sound.each, same), text);
}

const phoneticKey = (word) => sounded(latin(word), "sounds");
