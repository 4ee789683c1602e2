// Terms that differ only in their accents, where the decks ask for both: avó is not avô.

// A term without its article and accents, and with its accents.
function spellingOf(text) {
  const bare = withoutArticle(text) || text;
  return [fold(bare), foldAccented(bare)];
}

// The verdict on a term, if another one has the same letters; null if none does. In other scripts
// than Latin, two such terms are more often one that was written in two ways.
function gradeTwin({ name, also }, typed, index) {
  const [folded, said] = spellingOf(typed);
  const own = new Map();
  for (const text of [name, ...also]) {
    const [letters, marked] = spellingOf(text);
    if (letters === folded) own.set(marked, text);
  }
  const spelled = isAscii(folded) ? (index.spelled.get(folded) ?? []) : [];
  const others = new Map([...spelled].filter(([marked]) => !own.has(marked)));
  if (own.size === 0 || others.size === 0) return null;
  if (own.has(said)) return verdictOf("accept", own.get(said));
  if (others.has(said) && !isAscii(said)) {
    return verdictOf("reject", name, remarkOf("other-thing", others.get(said)));
  }
  return verdictOf("partial", name, remarkOf("fits-other", [...others.values()][0]));
}
