// Words of a question that are typed with its answer: "covalent bond", "Treaty of Versailles".

// What was typed without the words of the question that stand around it. "" if there are none, or
// nothing else. What the answer has itself stays.
function withoutAskedWords(data, typed) {
  const beside = data.beside ?? [];
  if (beside.length === 0) return "";
  const own = new Set([data.name, ...data.also].flatMap((text) => splitWords(fold(text))));
  const bare = (word) =>
    TABLES.joined_articles.map((each) => (word.startsWith(each) ? word.slice(each.length) : word));
  const isAsked = (word) =>
    !own.has(word) && [word, ...bare(word)].some((one) => beside.some((each) => areForms(one, each)));
  const text = even(typed);
  const words = splitWords(withoutArticle(text) || text);
  let [start, end] = [0, words.length];
  while (start < end && isAsked(fold(words[start]))) start += 1;
  while (start < end && isAsked(fold(words[end - 1]))) end -= 1;
  return end - start < words.length ? words.slice(start, end).join(" ") : "";
}

// Whether two words are the same, or begin and end as forms of one: город, городе.
function areForms(one, other) {
  if (one === other) return true;
  const [letters, others] = [[...one], [...other]];
  const differs = letters.findIndex((letter, place) => letter !== others[place]);
  const alike = differs < 0 ? letters.length : differs;
  const most = Math.max(letters.length, others.length);
  return alike >= TABLES.least_alike && most - alike <= TABLES.most_ending;
}
