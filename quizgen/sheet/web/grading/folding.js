// Texts made comparable: what two people would call the same words.

function fold(text) {
  let folded = text;
  if (!isAscii(text)) folded = casefold(text.normalize("NFKC")).replaceAll("ё", "е");
  return folded.toLowerCase().replace(PATTERNS.not_words.each, " ").trim();
}
