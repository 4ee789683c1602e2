// Terms that were typed with their words in another order, or with more words around "of".

// The words before the last one in another order: bilabial voiceless plosive. Or an adjective behind its
// noun, which is as right in Russian: кислота серная.
function* matchInOtherOrder(term, typed) {
  const many = term.words.length;
  if (many === 2 && typed.words.length === 2) {
    const [adjective] = term.words;
    const endings = MAPS.adjective_endings.get(adjective.language) ?? [];
    const slips = termSlips([...typed.words].reverse(), term.words);
    const isRight = slips !== null && endings.some((each) => writtenOf(adjective).endsWith(each));
    if (isRight) yield acceptedMatch(slips, term.text);
    return;
  }
  const isLong = many >= 3 && many <= TABLES.most_in_order;
  if (many !== typed.words.length || !isLong || term.figures.length > 0) return;
  const [words, said] = [term, typed].map((each) => each.words.map(({ letters }) => letters));
  if (words.at(-1) !== said.at(-1) || !areEqual([...words].sort(), [...said].sort())) return;
  yield matchOf("partial", 0, term.text, remarkOf("other-order"), 1);
}

// A thing of a place, or the adjective of it: Versailler Vertrag, Vertrag von Versailles.
function* matchOfPlace({ words, text, every }, { words: said, every: all }) {
  if (words.length !== 2 || said.length !== 2) return;
  if (new Set(every).size === new Set(all).size) return;
  const endings = MAPS.place_adjectives.get(words[0].language) ?? [];
  const isOf = (adjective, place) => endings.some(([ending, of]) =>
    place.letters.endsWith(of)
    && adjective.letters === place.letters.slice(0, place.letters.length - of.length) + ending);
  for (const [adjective, place, thing, known] of [
    [words[0], said[1], said[0], words[1]],
    [said[0], words[1], said[1], words[0]],
  ]) {
    const slips = isOf(adjective, place) ? termSlips([thing], [known]) : null;
    if (slips !== null) yield acceptedMatch(slips, text);
  }
}

// A term of two words or more with an "of" behind it or before it: theory of plate tectonics. Or with
// more behind it in another language: Estados Unidos de América.
function* matchWithMore(term, typed) {
  if (term.words.length < 2 || term.turned > 0 || term.figures.length > 0) return;
  const [before, behind] = [typed.words.slice(0, typed.turned), typed.words.slice(typed.turned)];
  // The wife of Emil Nolde is someone else.
  const isOfAnother = SETS.before_names_of_others.has(singular(before.at(-1)?.letters ?? ""));
  const around = isOfAnother ? [before] : [before, behind];
  const isAround = typed.turned > 0 && around.some((part) => termSlips(part, term.words) === 0);
  if (isAround || hasMoreBehind(term, small(stripped(even(typed.text))))) {
    yield matchOf("partial", 0, term.text, remarkOf("unknown-word"), 1);
  }
}

// Whether a term has more behind it. Its article tells another case: die Vereinigten Staaten von
// Amerika.
function hasMoreBehind({ words }, typed) {
  const more = PATTERNS.more_behind.full.exec(typed);
  const bare = more ? withoutArticle(more[1]) || more[1] : "";
  return bare !== "" && termSlips(parseTerm(bare).words, words) !== null;
}
