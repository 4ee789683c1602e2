// Which of two people of one name is meant: the Elder or the Younger, Sr. or Jr., I or II.

// The words of a name without those that tell the generation, the generation, 0 if there is none, and
// whether it was told by an adjective.
function generationOf(words) {
  const letters = words.map((word) => word.letters);
  if (words.length > 2) {
    for (const [[article, adjective], rest] of [
      [letters.slice(-2), words.slice(0, -2)],
      [letters.slice(0, 2), words.slice(2)],
    ]) {
      const number = SETS.articles_of_generation.has(article) ? toldGeneration(adjective) : 0;
      if (number) return [rest, number, true];
    }
  }
  if (words.length > 1) {
    const [first, last] = [letters[0], letters.at(-1)];
    const number = MAPS.generations.get(last);
    if (number) return [words.slice(0, -1), number, MAPS.generations_with_article.has(last)];
    const before = MAPS.generations_with_article.get(first);
    if (before && lengthOf(first) > TABLES.most_sure) return [words.slice(1), before, true];
  }
  return [words, 0, false];
}

// The generation that an adjective tells, which may have a slip; 0 if it tells none.
function toldGeneration(adjective) {
  for (const [word, number] of MAPS.generations_with_article) {
    const slips = slipOf(adjective, word);
    if (slips !== null && slips <= 1) return number;
  }
  return 0;
}

// The same of typed words, which may have a number instead: Strauss II, Strauss the Second.
function numberedGeneration(words) {
  const place = rulerNumber(words);
  const number = place === words.length - 1 ? words[place].number : null;
  if (number === null) return generationOf(words);
  let rest = words.slice(0, -1);
  const isArticle = rest.length > 1 && SETS.articles_of_generation.has(rest.at(-1).letters);
  if (isArticle) rest = rest.slice(0, -1);
  return [rest, number, false];
}
