// How a typed citation fits a known one: a case by its parties, a provision by its number.

// A case by its parties, or by one of them.
function* matchCase(term, typed) {
  const known = partiesOf(term.text);
  if (known === null) return;
  const given = partiesOf(typed.text);
  const part = remarkOf("part-of-term");
  if (given === null) {
    const { words } = parseTerm(withoutReport(typed.text));
    const both = termSlips(words, known.flatMap((party) => party.words));
    const fits = (party) =>
      !isCrown(party.words) &&
      words.length <= party.words.length &&
      partySlips(words, party.words) !== null;
    // "Donoghue and Stevenson", as people say it.
    if (both !== null) yield acceptedMatch(both, term.text);
    else if (known.some(fits)) yield matchOf("partial", 0, term.text, part);
    return;
  }
  let [whole, slips, further] = [true, 0, 0];
  for (const [at, party] of known.entries()) {
    const said = given[at];
    if (isCrown(party.words) && isCrown(said.words)) continue;
    const found = partySlips(said.words, party.words);
    if (found === null) return;
    slips += found;
    if (said.words.length === party.words.length) continue;
    const fits = (words) => termSlips(words, party.words) !== null;
    const [bare, bareSaid] = [party, said].map(({ text }) => withoutCompanyForm(text));
    const isLess = termSlips(bareSaid, bare) !== null;
    whole = (isLess || shorterParties(said.text).some(fits)) && whole;
    further += 1;
  }
  if (isReportAnother(term.text, typed.text)) {
    yield matchOf("partial", slips, term.text, remarkOf("other-report"), further);
  } else if (whole) yield acceptedMatch(slips, term.text, further);
  else yield matchOf("partial", slips, term.text, part);
}

// The slips of a party that was said in part, or with more words; null if it is another. A part is
// the beginning, or several words from within.
function partySlips(said, party) {
  if (said.length > party.length) return termSlips(said.slice(0, party.length), party);
  const starts = said.length > 1 ? party.length - said.length : 0;
  const fits = [...party.keys()].filter((at) => at <= starts);
  return fewest(fits.map((at) => termSlips(said, party.slice(at, at + said.length))));
}

// A provision whose words are all the same but for slips in its kind: "Artcle 3".
function matchMisspeltKind(term, typed) {
  if (typed.words.length !== term.words.length) return null;
  let total = 0;
  for (const [at, word] of term.words.entries()) {
    const said = typed.words[at];
    const slips = MAPS.provisions.has(word.letters) ? termSlips([said], [word]) : null;
    if (slips === null && said.letters !== word.letters) return null;
    total += slips ?? 0;
  }
  return acceptedMatch(total, term.text);
}

// A provision by its number alone, which tells it if it has a subsection.
function matchBareNumber(text, { number, statute }, typed) {
  if (number !== typed) return null;
  const isTelling = typed.includes("(") || !DIGIT.any.test([...typed][0]);
  const hasStatute = statute.words.length > 0;
  if (hasStatute && !isTelling) return null;
  if (isTelling && !hasStatute) return acceptedMatch(0, text);
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
  let slips = saysOne ? termSlips(said.words, statute.words) : null;
  const short = said.abbreviation && statute.initials.includes(said.abbreviation);
  const long = statute.abbreviation && said.initials.includes(statute.abbreviation);
  const areShort = areShortened(said.words, statute.words) || areShortened(statute.words, said.words);
  if (slips === null && areShort) slips = 0;
  if (slips === null && !short && saysOne && hasOne && !long) {
    const isPart = termSlips(said.words, statute.words.slice(0, said.words.length)) !== null;
    return isPart && known.number === typed.number ? part : null;
  }
  if (known.number !== typed.number) {
    const [a, b] = [known.number, typed.number];
    return a.startsWith(`${b}(`) || b.startsWith(`${a}(`) ? part : null;
  }
  if (!saysOne && !hasOne) return acceptedMatch(0, text);
  const isPart = slips === null && !short && !(long && saysOne);
  return isPart ? part : acceptedMatch(slips ?? 0, text);
}

// Whether words are the beginnings of several, or their initials: C. civ. is Code civil. One word
// may be an abbreviation, and the beginning of another: StG is not StGB.
function areShortened(short, words) {
  if (words.length < 2) return false;
  if (short.length === 1) {
    return short[0].letters === words.map(({ letters: each }) => [...each][0] ?? "").join("");
  }
  return short.length === words.length
    && short.every(({ letters }, at) => words[at].letters.startsWith(letters));
}
