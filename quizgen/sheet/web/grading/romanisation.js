// One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it.

const LETTERS = new Map(Object.entries(TABLES.letters));
const SOUNDS = TABLES.sounds.map(([source, same]) => [pattern(source, "g"), same]);

// A mark that combines has a combining class other than 0, and normalising moves it before U+0345,
// which has the highest. No property of patterns says so: those count further marks.
function isCombining(letter) {
  if (isAscii(letter)) return false;
  return letter === "\u0345" || !`\u0345${letter}`.normalize("NFD").startsWith("\u0345");
}

// How a word in lower case sounds, in letters a–z, the same for all usual romanisations of a name.
// Letters of other scripts stay.
function sound(word) {
  let text = [...word.normalize("NFC")].map((letter) => LETTERS.get(letter) ?? letter).join("");
  if (!isAscii(text)) {
    text = [...text.normalize("NFD")].filter((letter) => !isCombining(letter)).join("");
  }
  for (const [sounds, same] of SOUNDS) text = text.replace(sounds, same);
  return text;
}
