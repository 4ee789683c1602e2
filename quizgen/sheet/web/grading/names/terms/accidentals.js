// Signs in the name of a key in music, and their words: C♯ minor is C sharp minor.

// A text as `plain` makes it, with words for the signs in the name of a key: C♯ minor.
const withAccidentalsInWords = (text) => sounded(plain(text), "accidentals");

// Whether two texts that are the same without their signs have the same keys in them.
function hasSameAccidentals(text, typed) {
  const [one, other] = [text, typed].map(withAccidentalsInWords);
  return (one === plain(text) && other === plain(typed)) || fold(one) === fold(other);
}

// Whether a text has signs of keys, and a typed one the words for them: C♯ is C sharp.
function hasAccidentalsInWords(text, typed) {
  const shown = withAccidentalsInWords(text);
  return shown !== plain(text) && fold(shown) === fold(withAccidentalsInWords(typed));
}
