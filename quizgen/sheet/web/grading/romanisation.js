// One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it.

const SOUNDS = TABLES.sounds.map(([source, same]) => [compiled(source).each, same]);

// A mark that combines has a combining class other than 0, and normalising moves it before U+0345,
// which has the highest. No property of patterns says so: those count further marks.
function isCombining(letter) {
  if (isAscii(letter)) return false;
  return letter === "\u0345" || !`\u0345${letter}`.normalize("NFD").startsWith("\u0345");
}

function phoneticKey(word) {
  const letters = [...word.normalize("NFC")];
  let text = letters.map((letter) => MAPS.letters.get(letter) ?? letter).join("");
  if (!isAscii(text)) {
    text = [...text.normalize("NFD")].filter((letter) => !isCombining(letter)).join("");
  }
  for (const [sounds, same] of SOUNDS) text = text.replace(sounds, same);
  return text;
}
