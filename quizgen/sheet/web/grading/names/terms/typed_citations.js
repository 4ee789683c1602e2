// Citations: cases by their parties, and provisions of statutes.

// Both parties of a case; null if the text does not name a case.
const partiesOf = remembered((text) => {
  const found = PATTERNS.parties.full.exec(withoutReport(text));
  if (found === null) return null;
  const both = [found[1], found[2]].map(parseTerm);
  return both.every(({ words }) => words.length > 0) ? both : null;
});

// The words of a party without what tells more of it: "of Topeka", "Ltd".
const shorterParties = remembered((text) => {
  const words = splitWords(text.replaceAll(".", ""));
  const places = [...words.keys()].filter((at) => at > 0 && SETS.further_of_party.has(words[at]));
  return places.map((at) => parseTerm(words.slice(0, at).join(" ")).words);
});

// The words of a party without "Ltd" and the like at its end.
const withoutCompanyForm = remembered((text) => {
  const words = splitWords(text.replaceAll(".", ""));
  while (words.length > 1 && SETS.company_forms.has(words.at(-1))) words.pop();
  return parseTerm(words.join(" ")).words;
});

// Whether two cases have another year, or another number of the same report.
function isReportAnother(text, typed) {
  const [one, other] = [text, typed].map((each) => PATTERNS.report.any.exec(plain(each))?.[0]);
  if (one === undefined || other === undefined) return false;
  const [years, said] = [one, other].map((each) => each.match(PATTERNS.year.each) ?? []);
  if (years.length > 0 && said.length > 0 && !years.some((year) => said.includes(year))) return true;
  const [letters, others] = [one, other].map((each) => each.match(PATTERNS.report_letters.each) ?? []);
  const numbers = [one, other].map((each) => each.match(PATTERNS.report_number.each) ?? []);
  return letters.length > 0 && areEqual(letters, others) && !areEqual(...numbers);
}

const withoutReport = (text) => plain(text).replace(PATTERNS.report.any, "");

const isCrown = (words) => words.length === 1 && SETS.crown.has(words[0].letters);

// The provision that a text names; null if it does not name one.
const provisionOf = remembered((typed) => {
  const text = partsBehind(withoutArticle(typed) || typed);
  const bare = plain(text);
  const found = PATTERNS.provision.any.exec(bare);
  if (found === null) return null;
  // In code points, as Python counts.
  const start = lengthOf(bare.slice(0, found.index));
  const letters = [...(lengthOf(text) === lengthOf(bare) ? text : bare)];
  const [before, after] = [letters.slice(0, start), letters.slice(start + lengthOf(found[0]))];
  const rest = `${before.join("")} ${after.join("")}`;
  const years = rest.match(PATTERNS.year.each) ?? [];
  const named = stripped(rest.replace(PATTERNS.year.each, " "), " ,.;:()");
  const statute = parseTerm(named.replace(PATTERNS.of_statute.any, ""));
  const number = bareNumber(found[2].replace(PATTERNS.subprovision.each, "($1)"));
  return { kind: MAPS.provisions.get(found[1]), number, statute, years };
});

// The number of a provision without spaces and points: L. 121-1 is l121-1.
const bareNumber = (text) => text.replace(PATTERNS.number_filling.each, "");

// A text with the parts of a provision in brackets behind it: § 433 I 1 is § 433(1)(1).
function partsBehind(text) {
  const shown = even(text).replace(PATTERNS.roman_part.each, (_, section, paragraph, sentence) =>
    `${section}(${romanNumber(small(paragraph))})${sentence ? `(${sentence})` : ""}`);
  const bare = plain(shown);
  const turned = bare
    .replace(PATTERNS.roman_article.each, (_, kind, number) => kind + romanNumber(number))
    .replace(PATTERNS.numbered_kind.each, "$2 $1")
    .replace(PATTERNS.part_first.each, "$2($1)");
  return turned === bare ? shown : turned;
}
