// Articles before a noun that tell its gender: das Haus is not die Haus.

// Whether a noun of a deck was typed with an article of another gender than it has there. `inCase` is
// whether it may be in any case, as in a hole, and `isMisspelt` whether the noun is spelled
// otherwise.
function isOfOtherGender(texts, typed, inCase = false, isMisspelt = false) {
  const [article, noun] = partedNoun(typed);
  const many = splitWords(noun).length;
  const isNoun = (rest) => rest === noun || (isMisspelt && splitWords(rest).length === many);
  const own = texts.map(partedNoun).filter(([first, rest]) => first && isNoun(rest));
  return own.length > 0 && own.every(([first]) => areOfOtherGenders(article, first, noun, inCase));
}

// The article of a noun, and the noun as it is compared.
function partedNoun(text) {
  const [first, , rest] = partition(stripped(even(text)), " ");
  return [small(first), fold(rest)];
}

function areOfOtherGenders(one, other, noun, inCase) {
  const both = TABLES.genders.filter(([alone]) =>
    [one, other].every((each) => Object.hasOwn(alone, each)),
  );
  // Before some nouns, an article tells no gender: el agua is feminine.
  const isUntold = ([, , untold]) => untold && new RegExp(`^(?:${untold})`, "u").test(noun);
  if (both.some(isUntold)) return false;
  const tables = both.map(([alone, inCases]) => (inCase ? inCases : alone));
  return tables.some((known) => ![...known[one]].some((gender) => known[other].includes(gender)));
}
