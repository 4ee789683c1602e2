// One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it.

// The letters of a word in Latin script, without accents.
function latin(word) {
  const letters = [...word.normalize("NFC")];
  return unaccented(letters.map((letter) => MAPS.letters.get(letter) ?? letter).join(""));
}

const SOUNDED = tables(REPLACED, (pairs) =>
  remembered((text) =>
    pairs.reduce((found, [sound, same]) => found.replace(sound.each, same), text),
  ),
);

const sounded = (text, sounds) => SOUNDED[sounds](text);

const phoneticKey = remembered((word) => sounded(inHiragana(latin(word)), "sounds"));

// A word with Hiragana for Katakana; a single letter may be what a deck teaches, and stays.
function inHiragana(word) {
  if (isAscii(word) || lengthOf(word) < 2) return word;
  const hiragana = (letter) => String.fromCodePoint(letter.codePointAt(0) - TABLES.kana_apart);
  return word.replace(PATTERNS.katakana.each, hiragana);
}
