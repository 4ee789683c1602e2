// Articles before a noun that tell its gender: das Haus is not die Haus.

// Whether a noun of a deck was typed with an article of another gender than it has there.
function isOfOtherGender(texts, typed) {
  const [article, noun] = partedNoun(typed);
  const own = texts.map(partedNoun).filter(([first, rest]) => first && rest === noun);
  return own.length > 0 && own.every(([first]) => areOfOtherGenders(article, first, noun));
}

// The article of a noun, and the noun as it is compared.
function partedNoun(text) {
  const [first, , rest] = partition(stripped(even(text)), " ");
  return [small(first), fold(rest)];
}

function areOfOtherGenders(one, other, noun) {
  const both = TABLES.genders.filter(([known]) =>
    [one, other].every((each) => Object.hasOwn(known, each)),
  );
  // Before some nouns, an article tells no gender: el agua is feminine.
  const isUntold = ([, untold]) => untold && new RegExp(`^(?:${untold})`, "u").test(noun);
  if (both.some(isUntold)) return false;
  return both.some(([known]) => ![...known[one]].some((gender) => known[other].includes(gender)));
}
