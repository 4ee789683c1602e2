// A term taken apart, as a deck has it or as it was typed. See `ParsedTerm` in Python for its parts.

function parseTerm(term, language = "") {
  const text = stripped(term);
  const every = foldedWords(text);
  const places = [...every.keys()];
  // The A of vitamin A is no article.
  const isLetter = (at) => at === every.length - 1 && lengthOf(every[at]) === 1;
  const bare = places.filter((at) => !SETS.small_words.has(every[at]) || isLetter(at));
  const kept = bare.length > 0 ? bare : places;
  const written = spacedName(even(text)).match(PATTERNS.written_word.each) ?? [];
  const words = kept.map((at) => every[at]).map((word) =>
    nameWord(latin(MAPS.chinese_places.get(word) ?? word), {
      capitals: written.some((each) => isWrittenLarge(each, word)),
      cyrillic: cyrillicOf(word),
      language,
    }),
  );
  const figures = figuresOfWords(words);
  // 127.0.0.1 has no number of its own.
  let [number, first, end] = (figures.length < 2 ? termNumber(text, every) : null) ?? [null, 0, 0];
  let unnumbered = words.filter((_, at) => kept[at] < first || kept[at] >= end);
  if (unnumbered.length === 0) [number, unnumbered] = [null, words];
  const whole = combined(words);
  const joined = phoneticKey(whole.letters);
  const turned = turnedOf(every);
  const proper = properIn(text);
  const [place, at] = placeKind(words);
  const placeName = place ? words.filter((_, each) => each !== at) : words;
  const initials = [
    ...new Set([
      ...initialsOf(text, written, every, unnumbered, number),
      ...doubledInitials(kept.map((each) => every[each]), language),
      ...shortBinomials(text),
    ]),
  ];
  const abbreviation = abbreviationOf(text);
  const found = { text, words, whole, joined, figures, turned, proper, number, unnumbered };
  return { ...found, place, placeName, abbreviation, initials, thing: true };
}

// A text as `plain` makes it, with words for the signs in the name of a key: C♯ minor.
const withAccidentalsInWords = (text) => sounded(plain(text), "accidentals");

// Whether two texts that are the same without their signs have the same keys in them.
function hasSameAccidentals(text, typed) {
  const [one, other] = [text, typed].map(withAccidentalsInWords);
  return (one === plain(text) && other === plain(typed)) || fold(one) === fold(other);
}

// Whether a text has signs of keys, and a typed one the words for them: C♯ is C sharp.
function hasAccidentalsInWords(text, typed) {
  const shown = withAccidentalsInWords(text);
  return shown !== plain(text) && fold(shown) === fold(withAccidentalsInWords(typed));
}

// A term that a deck has. Of "Mercury (planet)", `shorter` is "Mercury".
function knownTerm([text, shorter, language]) {
  return { ...parseTerm(shorter || text, language), text: stripped(text), shorter };
}

// The words of the name behind the first "of" and the like, or of the one before 's; none if there is
// no capital.
function properIn(text) {
  const owner = PATTERNS.possessive.full.exec(even(text));
  const found = owner ?? PATTERNS.before_name.any.exec(even(text));
  const isName = found && (owner || found.index > 0) && isCapital(lettersIn(found[1])[0]);
  return isName ? parseTerm(found[1]).words : [];
}

// All words of a term in lower case, shortened ones as the whole word. Roman numerals are in digits:
// World War II. A single letter is one only at the end.
function foldedWords(text) {
  const shown = withAccidentalsInWords(text).replace(PATTERNS.between_figures.each, " ");
  const undotted = shown.replaceAll("'", "").replace(PATTERNS.dotted.each, "$1");
  const whole = undotted.replace(PATTERNS.short_prefix.each, (each) => MAPS.prefixes_in_full.get(each));
  return splitWords(foldAccented(whole.replace(PATTERNS.before_ending.each, "")))
    .map(spelled)
    .map((word, place, words) => {
      // "co" in "Smith & Co Ltd", but not in "co-operative".
      const full = MAPS.saints_in_full.get(word);
      if (full && place < words.length - 1) return full;
      const ends = place === words.length - 1 || MAPS.shortenings.has(words[place + 1]);
      if (SETS.final_shortenings.has(word) && !ends) return word;
      return MAPS.shortenings.get(word) ?? word;
    })
    .map((word, place, { length }) => {
      const pattern = place === length - 1 ? PATTERNS.last_roman : PATTERNS.roman_in_term;
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

// A term without the article that it begins with, as in l'État; "" if there is none. A word in
// capitals is none, as in "UN Charter", unless all of them are.
function withoutArticle(text) {
  const shown = stripped(even(text));
  const isUpper = (word) => word === word.toUpperCase() && word !== word.toLowerCase();
  const [first, , rest] = partition(shown, " ");
  const isWrittenSmall = lengthOf(first) === 1 || !isUpper(first) || isUpper(shown);
  if (SETS.opening_articles.has(small(first)) && stripped(rest) && isWrittenSmall) {
    return stripped(rest);
  }
  const [elided, , bare] = partition(shown, "'");
  return SETS.elided_articles.has(small(elided)) && /^[\p{L}\p{N}]/u.test(bare) ? bare : "";
}

function isWrittenLarge(written, word) {
  const letters = written.replaceAll("'", "");
  return lengthOf(letters) > 1 && isCapital(letters) && small(letters) === word;
}

// How many words are before the first "of"; 0 if no word is before or behind it.
function turnedOf(words) {
  const place = Math.max(0, words.findIndex((word) => SETS.turning.has(word)));
  const before = words.slice(0, place).filter((word) => !SETS.small_words.has(word));
  return words.length > place + 1 ? before.length : 0;
}

function abbreviationOf(text) {
  let words = splitWords(even(text));
  while (words.length > 1 && SETS.small_words.has(small(words[0]))) words = words.slice(1);
  const written = words.join(" ");
  if (!PATTERNS.abbreviation.full.test(written)) return "";
  const letters = [...written].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join("");
  const large = isCapital(letters.replace(/[^\p{L}]/gu, ""));
  const isOne = written.includes(".") || large || lengthOf(letters) >= TABLES.least_small;
  return isOne ? latin(small(letters)) : "";
}

// The initials of words that all are in the plural, as Spanish writes them: EE. UU.
function doubledInitials(words, language) {
  const ending = MAPS.doubled_initials.get(language);
  if (!ending || words.length < 2 || !words.every((word) => word.endsWith(ending))) return [];
  return [words.map((word) => ([...latin(word)][0] ?? "").repeat(2)).join("")];
}

// The initials of a term of two words with capital letters, or of three words and more.
function* initialsOf(text, written, every, unnumbered, number) {
  // WW2, G7
  // V7–I is not V–I.
  if (every.some((word) => DIGIT.any.test(word) && !isDigits(word))) return;
  if (number !== null) yield unnumbered.map(({ letters }) => [...letters][0] ?? "").join("") + number;
  const isElided = even(text).includes("'");
  const words = isElided ? foldedWords(even(text).replace(PATTERNS.elision.each, "")) : every;
  const kept = words.filter((word) => !SETS.small_words.has(word));
  const large = written
    .map((word) => word.replaceAll("'", ""))
    .filter((word) => word && !SETS.not_initials.has(small(word)));
  if (words.length > 0 && isDigits(words.at(-1))) large.pop();
  const isLarge = large.every((word) => isCapital(lettersIn(word)[0]));
  if (kept.length < 2 || (kept.length === 2 && !isLarge)) return;
  // A term that has an abbreviation in it has none itself.
  if (large.some((word) => lengthOf(word) > 1 && isCapital(word))) return;
  for (const leftOut of [new Set(), SETS.small_words, SETS.not_initials]) {
    const counted = words.filter((word) => !leftOut.has(word));
    const found = counted.map((word) => [...latin(word)][0] ?? "").join("");
    if (lengthOf(found) > 1) yield found;
  }
}
