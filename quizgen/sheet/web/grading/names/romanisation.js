// One spelling for the many that a name has: in Cyrillic, and in the ways of romanising it.

// Patterns with what replaces each of them, by the name of the list.
const REPLACED = tables(TABLES.replaced, (pairs) =>
  pairs.map(([source, same]) => [compiled(source), same]),
);

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

const phoneticKey = remembered((word) => sounded(latin(word), "sounds"));
