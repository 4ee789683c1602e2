// The words of a term, as they are compared and as they are written.

// All words of a term as they are written, without apostrophes.
function writtenWords(text) {
  const found = spacedName(even(text)).match(PATTERNS.written_word.each) ?? [];
  return found.map((word) => word.replaceAll("'", ""));
}

// All words of a term in lower case, shortened ones as the whole word. Roman numerals are in digits:
// World War II. A single letter is one only at the end, and behind "type" and the like.
function foldedWords(text) {
  const shown = withAccidentalsInWords(text).replace(PATTERNS.between_figures.each, " ");
  const undotted = shown.replaceAll("'", "").replace(PATTERNS.dotted.each, "$1");
  const whole = undotted.replace(PATTERNS.short_prefix.each, (each) => MAPS.prefixes_in_full.get(each));
  const timed = whole.replace(PATTERNS.before_ending.each, "").replace(PATTERNS.times_between.each, " x ");
  return splitWords(foldAccented(timed))
    .map(spelled)
    .map((word, place, words) => {
      // "co" in "Smith & Co Ltd", but not in "co-operative".
      const full = MAPS.saints_in_full.get(word);
      if (full && place < words.length - 1) return full;
      const ends = place === words.length - 1 || MAPS.shortenings.has(words[place + 1]);
      if (SETS.final_shortenings.has(word) && !ends) return word;
      return MAPS.shortenings.get(word) ?? word;
    })
    .map((word, place, words) => {
      const isSingle = place === words.length - 1 || SETS.before_numbers.has(words[place - 1]);
      const pattern = isSingle ? PATTERNS.last_roman : PATTERNS.roman_in_term;
      const number = place > 0 && pattern.full.test(word) ? romanNumber(word) : 0;
      return String(number || word);
    })
    .filter((_, place, words) => !isSignBetween(words, place));
}

// Whether a word leads from one number to another: the "No." of Op. 27 No. 2.
function isSignBetween(words, place) {
  const beside = [words[place - 1] ?? "", words[place + 1] ?? ""];
  return SETS.number_signs.has(words[place]) && beside.every(isDigits);
}
