// Articles before a noun that tell its gender: das Haus is not die Haus.

// Whether a noun of a deck was typed with an article of another gender than it has there.
function isOfOtherGender(texts, typed) {
  const [article, noun] = partedNoun(typed);
  const own = texts.map(partedNoun).filter(([first, rest]) => first && rest === noun);
  return own.length > 0 && own.every(([first]) => areOfOtherGenders(article, first));
}

// The article of a noun, and the noun as it is compared.
function partedNoun(text) {
  const [first, , rest] = partition(stripped(even(text)), " ");
  return [small(first), fold(rest)];
}

const areOfOtherGenders = (one, other) =>
  TABLES.genders.some((known) => {
    const [mine, theirs] = [one, other].map((each) => Object.hasOwn(known, each) && known[each]);
    return mine && theirs && ![...mine].some((gender) => theirs.includes(gender));
  });
