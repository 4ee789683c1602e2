// The countries of rulers, and what else follows their names.

// What follows a ruler's name, apart: the country behind "of", and other names.
function realmAndByname(words) {
  const found = [[], []];
  let where = 1;
  for (const word of words) {
    if (SETS.realm_words.has(word.letters)) where = 0;
    else if (SETS.epithets.has(word.letters)) where = 1;
    else if (!word.small) found[where].push(word.letters);
  }
  return found;
}

// The place of the "of" between a name and a country, or null.
function realmPlace(words) {
  const at = words.findIndex(
    ({ letters }, place) => place > 0 && place < words.length - 1 && SETS.realm_words.has(letters),
  );
  return at < 0 ? null : at;
}
