// One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it.

const SOUNDS = TABLES.sounds.map(([source, same]) => [compiled(source).each, same]);

function phoneticKey(word) {
  const letters = [...word.normalize("NFC")];
  let text = unaccented(letters.map((letter) => MAPS.letters.get(letter) ?? letter).join(""));
  for (const [sounds, same] of SOUNDS) text = text.replace(sounds, same);
  return text;
}
