// Words of numbers that mean another number in another language.

// A text with words that all languages read alike: a German billion is a million millions.
function inSharedWords(text, language) {
  const own = MAPS.own_numbers.get(language) ?? {};
  return text.replace(PATTERNS.own_number.each, (found) => own[found.toLowerCase()] ?? found);
}
