// A term taken apart: all words of it count, but for small ones.

function parseTerm(term) {
  const text = stripped(term);
  const undotted = plain(term).replaceAll("'", "").replace(PATTERNS.dotted.each, "$1");
  const words = splitWords(foldAccented(undotted)).map(spelled);
  const bare = words.filter((word) => !SETS.small_words.has(word));
  const kept = bare.length > 0 ? bare : words;
  const [family, joined] = [kept.map(phoneticKey), phoneticKey(kept.join(""))];
  return parsedName({ text, family, shownFamily: text, whole: true, thing: true, joined });
}
