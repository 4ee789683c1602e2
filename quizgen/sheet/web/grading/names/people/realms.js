// The countries of rulers, and what else follows their names.

// The country that "of" is joined to: Angleterre in d'Angleterre. "" for other words.
function elidedCountry({ letters }) {
  const [first, ...rest] = letters;
  const country = rest.join("");
  return SETS.realm_words.has(first) && SETS.countries.has(country) ? country : "";
}

// What follows a ruler's name, apart: the country behind "of", and other names.
function realmAndByname(words) {
  const found = [[], []];
  let where = 1;
  for (const word of words) {
    const country = elidedCountry(word);
    if (country) found[0].push(country);
    else if (SETS.realm_words.has(word.letters)) where = 0;
    else if (SETS.epithets.has(word.letters)) where = 1;
    else if (!word.small) found[where].push(word.letters);
  }
  return found;
}

// The place of the "of" between a name and a country, or null.
function realmPlace(words) {
  const last = words.length - 1;
  const at = words.findIndex((word, place) => {
    if (place > 0 && elidedCountry(word)) return true;
    return place > 0 && place < last && SETS.realm_words.has(word.letters);
  });
  return at < 0 ? null : at;
}
