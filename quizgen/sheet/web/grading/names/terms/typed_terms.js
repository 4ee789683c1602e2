// A term taken apart, as a deck has it or as it was typed. See `ParsedTerm` in Python for its parts.

function parseTerm(term, language = "") {
  const text = stripped(term);
  const every = foldedWords(text);
  const places = [...every.keys()];
  // The A of vitamin A is no article.
  const isLetter = (at) => at === every.length - 1 && lengthOf(every[at]) === 1;
  const bare = places.filter((at) => !SETS.small_words.has(every[at]) || isLetter(at));
  if (beginsWithLetter(every) && bare[0] !== 0) bare.unshift(0);
  const kept = bare.length > 0 ? bare : places;
  const capitals = capitalsIn(text);
  const words = kept.map((at) => every[at]).map((word) =>
    nameWord(latin(MAPS.chinese_places.get(word) ?? word), {
      capitals: capitals.has(word),
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
  const [place, at] = placeKind(words, text);
  const placeName = place ? words.filter((_, each) => each !== at) : words;
  const initials = [
    ...new Set([
      ...initialsOf(text, every, unnumbered, number),
      ...doubledInitials(kept.map((each) => every[each]), language),
      ...shortBinomials(text),
    ]),
  ];
  const abbreviation = abbreviationOf(text);
  const found = { text, words, whole, joined, figures, turned, proper, number, unnumbered };
  const needed = neededWords(text, every, kept);
  return { ...found, place, placeName, abbreviation, initials, every, needed, thing: true };
}

// A term that a deck has. Of "Mercury (planet)", `shorter` is "Mercury".
function knownTerm([text, shorter, language]) {
  return { ...parseTerm(shorter || text, language), text: stripped(text), shorter };
}

// The words of the name behind the first "of" and the like, or of the one before 's, none if there is
// no capital; or a letter with a number, vitamin B12.
function properIn(text) {
  const code = PATTERNS.behind_sort.any.exec(even(text));
  if (code) return parseTerm(code[1]).words;
  const owner = PATTERNS.possessive.full.exec(even(text));
  const found = owner ?? PATTERNS.before_name.any.exec(even(text));
  const isName = found && (owner || found.index > 0) && isCapital(lettersIn(found[1])[0]);
  if (!isName) return [];
  const before = splitWords(even(text).slice(0, found.index));
  const thing = latin(small(owner ? owner[2] : before.at(-1)));
  // Mother of Nero, King of France
  const isOfAnother = SETS.royal_titles.has(thing) || SETS.before_names_of_others.has(singular(thing));
  return isOfAnother ? [] : parseTerm(found[1]).words;
}

// The words in capital letters throughout, in lower case.
function capitalsIn(text) {
  const isLarge = (word) => lengthOf(word) > 1 && isCapital(word);
  return new Set(writtenWords(text).filter(isLarge).map(small));
}

// How many words are before the first "of"; 0 if no word is before or behind it.
function turnedOf(words) {
  const place = Math.max(0, words.findIndex((word) => SETS.turning.has(word)));
  const before = words.slice(0, place).filter((word) => !SETS.small_words.has(word));
  return words.length > place + 1 ? before.length : 0;
}
