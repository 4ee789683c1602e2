// Small words of a term that are names, and no articles: the A of A minor, the AND of AND gate.

// Whether the first of several words is a letter and no article: Y chromosome.
function beginsWithLetter(words) {
  const first = words.length > 1 ? words[0] : "";
  return /^[a-z]$/.test(first) && !SETS.opening_articles.has(first);
}

// The small words that nobody leaves out, of those that are not at the places `kept`. They are written
// in capitals, or they begin the term: for loop. A first A may be an article.
function neededWords(text, words, kept) {
  const leftOut = [...words.keys()].filter((at) => !kept.includes(at));
  const shown = stripped(even(text));
  if (leftOut.length === 0 || shown === shown.toUpperCase()) return [];
  const written = writtenWords(shown);
  return leftOut.filter((at) => isNeeded(shown, words, at, written)).map((at) => words[at]);
}

function isNeeded(text, words, at, written) {
  const word = words[at];
  const isLarge = written.includes(word.toUpperCase());
  if (at > 0) return isLarge;
  if (lengthOf(word) > 1) return isLarge || !SETS.may_be_articles.has(word);
  const isName = isCapital([...text][0]) && words.slice(1).every((each) => SETS.behind_letters.has(each));
  return isName || PATTERNS.joined_letter.any.test(text);
}

// Whether the small words that a term needs were typed; null if others were: hepatitis E virus.
function hasNeeded(term, typed) {
  if (term.needed.length === 0 && typed.needed.length === 0) return true;
  const hasAll = term.needed.every((word) => typed.every.includes(word));
  const isLetter = (word) => lengthOf(word) === 1;
  const isFurther = (word) => !term.every.includes(word);
  const further = typed.needed.filter(isFurther);
  const letters = typed.every.filter((word) => SETS.small_words.has(word) && isLetter(word));
  if (further.some(isLetter)) return null;
  return !hasAll && (further.length > 0 || letters.some(isFurther)) ? null : hasAll;
}
