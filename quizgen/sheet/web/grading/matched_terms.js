// How what was typed fits one known term.

const allKeys = ({ words }) => combined(words).key;
const digitsOf = ({ words }) =>
  words.map(({ letters }) => letters).join("").match(PATTERNS.has_digit.each) ?? [];

// Whether all words of a term were typed, in any spelling, joined or apart.
function isSameTerm(term, typed) {
  if (typed.words.length === 0 || !areEqual(digitsOf(term), digitsOf(typed))) return false;
  return allKeys(term) === allKeys(typed) || term.joined === typed.joined;
}

// How a typed term fits a known one; null if it does not.
function matchTerm(term, typed) {
  const [one, other] = [provisionOf(term.text), provisionOf(typed.text)];
  if (one && other) return matchProvision(term.text, one, other);
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
  if (typed.abbreviation && term.initials.includes(typed.abbreviation)) {
    yield acceptedMatch(0, term.text);
  }
}

const turnedWords = ({ words, turned }) => [...words.slice(turned), ...words.slice(0, turned)];
const turnedKey = (term) => combined(turnedWords(term)).key;

// How many slips make the typed words of these; null if one has more than one.
function termSlips(typed, words) {
  if (typed.length !== words.length || words.length === 0) return null;
  return totalSlips(typed, words, termWordSlips);
}

function termWordSlips(typed, word) {
  if (typed.key === word.key) return 0;
  if (PATTERNS.has_digit.any.test(typed.letters + word.letters)) return null;
  const slips = fewest([slipOf(typed.key, word.key), slipOf(typed.letters, word.letters)]);
  if (slips !== null && slips <= 1) return slips;
  return !word.capitals && singular(typed.letters) === singular(word.letters) ? 1 : null;
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
    const fits = (party) =>
      !isCrown(party) && termSlips(words, party.slice(0, words.length)) !== null;
    if (words.length > 0 && known.some(fits)) yield matchOf("partial", 0, term.text, part);
    return;
  }
  let [whole, slips] = [true, 0];
  for (const [at, party] of known.entries()) {
    const said = given[at];
    if (isCrown(party) && isCrown(said)) continue;
    const found = termSlips(said, party.slice(0, said.length));
    if (found === null) return;
    slips += found;
    whole = whole && said.length === party.length;
  }
  yield whole ? acceptedMatch(slips, term.text) : matchOf("partial", slips, term.text, part);
}

// A provision: kind and number are exact, the statute may be an abbreviation or missing.
function matchProvision(text, known, typed) {
  const both = known.years.length > 0 && typed.years.length > 0;
  if (known.kind !== typed.kind || (both && !areEqual(known.years, typed.years))) return null;
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
  return slips === null && !short ? part : acceptedMatch(slips ?? 0, text);
}
