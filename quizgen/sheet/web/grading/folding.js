// Texts made comparable: what two people would call the same words.

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

function fold(text) {
  let folded = text;
  if (!isAscii(text)) folded = casefold(text.normalize("NFKC")).replaceAll("ё", "е");
  return folded.toLowerCase().replace(NOT_WORDS, " ").trim();
}
