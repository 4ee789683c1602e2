// The article that a term begins with: the Fronde, l'État.

// A term without the article that it begins with, as in l'État; "" if there is none. A word in
// capitals is none, as in "UN Charter", unless all of them are. Some are articles only before a
// plural: "as casas", but not "as if".
function withoutArticle(text) {
  const shown = stripped(even(text));
  const isUpper = (word) => word === word.toUpperCase() && word !== word.toLowerCase();
  const [first, , rest] = partition(shown, " ");
  const isWrittenSmall = lengthOf(first) === 1 || !isUpper(first) || isUpper(shown);
  if (SETS.opening_articles.has(small(first)) && stripped(rest) && isWrittenSmall) {
    const ending = MAPS.plural_articles.get(small(first)) ?? "";
    return small(stripped(rest).split(" ")[0]).endsWith(ending) ? stripped(rest) : "";
  }
  const [elided, , bare] = partition(shown, "'");
  return SETS.elided_articles.has(small(elided)) && /^[\p{L}\p{N}]/u.test(bare) ? bare : "";
}

// The nouns that two terms have with different articles: der See, die See.
function homographsOf(answers) {
  const articles = new Map();
  const terms = answers.filter((each) => each.thing && !each.may_name);
  for (const text of terms.flatMap((each) => each.names)) {
    const bare = withoutArticle(text);
    if (!bare) continue;
    const found = articles.get(fold(bare)) ?? new Set();
    articles.set(fold(bare), found.add(small(stripped(even(text)).slice(0, -bare.length))));
  }
  return new Set([...articles].filter(([, found]) => found.size > 1).map(([bare]) => bare));
}
