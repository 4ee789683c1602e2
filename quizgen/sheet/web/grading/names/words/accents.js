// Accents that were typed instead of others: má is not mà.

// The verdict on a term with an accent instead of another one; null for other answers. It is a slip,
// which a text of four letters forgives; a shorter one may be another word, and is half right.
function gradeAccents(texts, typed) {
  if (isAscii(typed)) return null;
  const said = withoutArticle(typed) || typed;
  const folded = fold(said);
  let found = null;
  for (const text of isAscii(folded) ? texts : []) {
    const own = withoutArticle(text) || text;
    if (fold(own) !== folded) continue;
    const [known, given] = [own, said].map(accentsOf);
    const many = Math.min(known.length, given.length);
    const isChanged = (marks, at) =>
      at < many && marks.length > 0 && !given[at].every((mark) => marks.includes(mark));
    const slips = known.filter(isChanged).length;
    if (slips === 0) return null;
    const isTonal = PATTERNS.tonal_letters.any.test(small(own + said).normalize("NFC"));
    const outcome = slips <= forgiven(many + 1) && !isTonal ? "accept" : "partial";
    found ??= verdictOf(outcome, stripped(text), remarkOf("other-accent"));
  }
  return found;
}

// The accents of each letter.
function accentsOf(text) {
  return lettersIn(small(even(text)).normalize("NFD")).flatMap((letter) => {
    const [base, ...marks] = letter;
    const bare = [...unaccented(base)];
    // đ has no mark that can be taken off.
    if (bare.length === 1 && bare[0] !== base) marks.push(base);
    const own = marks.map((mark) => MAPS.same_accents.get(mark) ?? mark);
    // œ is two letters.
    return bare.filter((each) => /^\p{L}/u.test(each)).map(() => own);
  });
}
