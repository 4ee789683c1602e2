// How what was typed fits one known term.

// Whether all words of a term were typed, in any spelling, joined or apart.
function isSameTerm(term, typed) {
  if (typed.words.length === 0 || term.digits !== typed.digits) return false;
  const [one, other] = [term.whole, typed.whole];
  if (!areInTwoScripts(one, other)) {
    if (writtenOf(one) === writtenOf(other)) return true;
    if (one.cyrillic || term.words.length === typed.words.length) return false;
  }
  return one.key === other.key || term.joined === typed.joined;
}

// Whether one of two words is in Cyrillic: only then it matters how they sound.
const areInTwoScripts = (one, other) => (one.cyrillic !== "") !== (other.cyrillic !== "");
const writtenOf = ({ cyrillic, letters }) => cyrillic || letters;

// How a typed term fits a known one; null if it does not.
function matchTerm(term, typed) {
  const [one, other] = [provisionOf(term.text), provisionOf(typed.text)];
  if (one && other) return matchProvision(term.text, one, other);
  const bare = plain(typed.text);
  if (one && PATTERNS.bare_number.full.test(bare)) {
    return matchBareNumber(term.text, one, bare.replaceAll(" ", ""));
  }
  return least([...matchWords(term, typed), ...matchCase(term, typed)], worthOf, null);
}

function* matchWords(term, typed) {
  if (isSameTerm(term, typed)) yield acceptedMatch(0, term.text);
  const slips = termSlips(typed.words, term.words);
  if (slips !== null) yield acceptedMatch(slips, term.text);
  if (term.turned > 0 !== typed.turned > 0) {
    // "Treaty of Versailles" is "Versailles Treaty".
    const found = termSlips(turnedWords(typed), turnedWords(term));
    if (found !== null) yield acceptedMatch(found, term.text);
  }
  if ([typed.abbreviation, numberedOf(typed)].some((each) => term.initials.includes(each))) {
    yield acceptedMatch(0, term.text);
  }
  const spelledOut = [
    [spelledOutOf(typed.words, term.words), term.words],
    [typed.words, spelledOutOf(term.words, typed.words)],
  ];
  for (const [said, meant] of spelledOut) {
    if (said === typed.words && meant === term.words) continue;
    const found = termSlips(said, meant);
    if (found !== null) yield acceptedMatch(found, term.text);
  }
  if (term.proper && typed.turned === 0) {
    const found = termSlips(typed.words, term.words.slice(term.turned));
    if (found !== null) yield matchOf("partial", found, term.text, remarkOf("part-of-term"));
  }
}

// An abbreviation with a number behind it: WW II.
function numberedOf({ words }) {
  if (words.length !== 2 || !isDigits(words[1].letters)) return "";
  return words[0].letters + words[1].letters;
}

// Words with those of the others instead of their initials: UN Security Council.
function spelledOutOf(words, others) {
  if (!words.some((word) => word.capitals)) return words;
  const initials = others.map(({ letters }) => [...letters][0] ?? "");
  return words.flatMap((word) => {
    const many = lengthOf(word.letters);
    if (!word.capitals || many >= others.length) return [word];
    const at = others.findIndex((_, start) =>
      start + many <= others.length && initials.slice(start, start + many).join("") === word.letters,
    );
    return at < 0 ? [word] : others.slice(at, at + many);
  });
}

const turnedWords = ({ words, turned }) => [...words.slice(turned), ...words.slice(0, turned)];
const turnedKey = (term) => combined(turnedWords(term)).key;

// How many slips make the typed words of these; null if one has more than one.
function termSlips(typed, words) {
  if (typed.length !== words.length || words.length === 0) return null;
  return totalSlips(typed, words, termWordSlips);
}

function termWordSlips(typed, word) {
  const [a, b] = [writtenOf(typed), writtenOf(word)];
  const sounds = areInTwoScripts(typed, word);
  // Long words that sound alike are spellings of one: dekulakisation.
  const isLong = !word.cyrillic && Math.min(lengthOf(a), lengthOf(b)) >= TABLES.least_sounding;
  if (a === b || ((sounds || isLong) && typed.key === word.key)) return 0;
  const [one, other] = [typed, word].map(({ letters }) => numberInTerm(letters));
  if (one !== undefined && other !== undefined) return one === other ? 0 : null;
  if (PATTERNS.has_digit.any.test(typed.letters + word.letters)) return null;
  const slips = sounds
    ? fewest([slipOf(typed.key, word.key), slipOf(typed.letters, word.letters)])
    : slipOf(a, b);
  if (slips !== null && slips <= 1) {
    const { letters, key } = typed;
    return isContrast(letters, word.letters) || isContrast(key, word.key) ? null : slips;
  }
  return !word.capitals && singular(a) === singular(b) ? 1 : null;
}

// Whether two words differ by endings or beginnings that no slip exchanges: nitrate, nitrite.
function isContrast(a, b) {
  const rest = (word, part) => {
    const isEnd = part.startsWith("-");
    const bare = part.replace("-", "");
    if (!(isEnd ? word.endsWith(bare) : word.startsWith(bare))) return null;
    return isEnd ? word.slice(0, word.length - bare.length) : word.slice(bare.length);
  };
  return TABLES.contrasts.some((group) =>
    group.some((one) => {
      const stem = rest(a, one);
      return stem !== null && group.some((other) => one !== other && rest(b, other) === stem);
    }),
  );
}

function singular(word) {
  if (lengthOf(word) <= TABLES.least_singular) return word;
  const plural = REPLACED.plurals.find(([ending]) => ending.any.test(word));
  return plural ? word.replace(plural[0].any, plural[1]) : word;
}

// A case by its parties, or by one of them.
function* matchCase(term, typed) {
  const known = partiesOf(term.text);
  if (known === null) return;
  const given = partiesOf(typed.text);
  const part = remarkOf("part-of-term");
  if (given === null) {
    const { words } = parseTerm(withoutReport(typed.text));
    const both = termSlips(words, known.flat());
    const fits = (party) =>
      !isCrown(party) && words.length <= party.length && partySlips(words, party) !== null;
    // "Donoghue and Stevenson", as people say it.
    if (both !== null) yield acceptedMatch(both, term.text);
    else if (known.some(fits)) yield matchOf("partial", 0, term.text, part);
    return;
  }
  let [whole, slips] = [true, 0];
  for (const [at, party] of known.entries()) {
    const said = given[at];
    if (isCrown(party) && isCrown(said)) continue;
    const found = partySlips(said, party);
    if (found === null) return;
    slips += found;
    whole = whole && said.length === party.length;
  }
  yield whole ? acceptedMatch(slips, term.text) : matchOf("partial", slips, term.text, part);
}

// The slips of a party that was said in part, or with more words; null if it is another. A part is
// the beginning, or several words from within.
function partySlips(said, party) {
  if (said.length > party.length) return termSlips(said.slice(0, party.length), party);
  const starts = said.length > 1 ? party.length - said.length : 0;
  const fits = [...party.keys()].filter((at) => at <= starts);
  return fewest(fits.map((at) => termSlips(said, party.slice(at, at + said.length))));
}

// A provision by its number alone, which tells it if it has a subsection.
function matchBareNumber(text, { number, statute }, typed) {
  if (number !== typed || statute.words.length > 0) return null;
  if (typed.includes("(")) return acceptedMatch(0, text);
  return matchOf("partial", 0, text, remarkOf("part-of-term"));
}

// Whether two kinds of provisions may be the same; "§" is a section or a paragraph.
function isSameKind(one, other) {
  return one === other || ([one, other].includes("§") && [one, other].some((each) => SETS.signed.has(each)));
}

// A provision: kind and number are exact, the statute may be an abbreviation or missing.
function matchProvision(text, known, typed) {
  const both = known.years.length > 0 && typed.years.length > 0;
  if (!isSameKind(known.kind, typed.kind) || (both && !areEqual(known.years, typed.years))) return null;
  const part = matchOf("partial", 0, text, remarkOf("part-of-term"));
  const [statute, said] = [known.statute, typed.statute];
  const [saysOne, hasOne] = [said.words.length > 0, statute.words.length > 0];
  const slips = saysOne ? termSlips(said.words, statute.words) : null;
  const short = said.abbreviation && statute.initials.includes(said.abbreviation);
  const long = statute.abbreviation && said.initials.includes(statute.abbreviation);
  if (slips === null && !short && saysOne && hasOne && !long) return null;
  if (known.number !== typed.number) {
    const [a, b] = [known.number, typed.number];
    return a.startsWith(`${b}(`) || b.startsWith(`${a}(`) ? part : null;
  }
  if (!saysOne && !hasOne) return acceptedMatch(0, text);
  const isPart = slips === null && !short && !(long && saysOne);
  return isPart ? part : acceptedMatch(slips ?? 0, text);
}
