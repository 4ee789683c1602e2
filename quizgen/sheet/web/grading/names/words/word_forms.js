// The forms of a word that are no slips: singular and plural, and British and American spelling.

function singular(word) {
  if (lengthOf(word) <= TABLES.least_singular) return word;
  const plural = REPLACED.plurals.find(([ending]) => ending.any.test(word));
  return plural ? word.replace(plural[0].any, plural[1]) : word;
}

// A word with one spelling for those of several countries: colour is color.
const inOneSpelling = (word) => sounded(word, "spellings");

// How many slips make what was typed of a word in its other number; null if it is none. The other
// number is no slip, but is counted as one. `language` is that of the known word.
function numberSlips(typed, known, language) {
  const [one, other] = [singular(typed), singular(known)];
  if (one === other) return 1;
  const forms = otherNumbers(known, language);
  if (forms.includes(typed)) return 1;
  if (lengthOf(known) < TABLES.least_with_slip) return null;
  const both = forms.map((form) => [typed, form]);
  if (one !== typed) both.push([one, other]);
  // Two letters less at the end are no slip in another number: Lehrer, Lehrerin.
  const endOf = (text) => [...text].slice(-TABLES.same_end).join("");
  return both.some(([a, b]) => endOf(a) === endOf(b) && slipOf(a, b) === 1) ? 2 : null;
}

// Whether a word was typed as it is, or in the plural instead of the singular.
function isSameButNumber(typed, word) {
  const [one, other] = [typed, word].map((each) => inOneSpelling(writtenOf(each)));
  return one === other || numberSlips(one, other, word.language) === 1;
}

// Whether two words are cases of one: в Москве, Москва.
function isOtherCase(typed, known, language) {
  return (MAPS.case_endings.get(language) ?? []).some((endings) =>
    endings.some((ending) => {
      const stem = known.slice(0, known.length - ending.length);
      const isStem = known.endsWith(ending) && lengthOf(stem) >= TABLES.least_case_stem;
      return isStem && typed.startsWith(stem) && endings.includes(typed.slice(stem.length));
    }),
  );
}

// Whether a word was typed as it is, or in another number or case.
function isSameButForm(typed, word) {
  const isCase = isOtherCase(writtenOf(typed), writtenOf(word), word.language);
  return isCase || isSameButNumber(typed, word);
}

// The plurals of a word, and the words whose plural it may be, by the rules of a language.
function otherNumbers(word, language) {
  return (MAPS.number_endings.get(language) ?? []).flatMap((both) =>
    [both, [...both].reverse()].flatMap(([ending, other]) => {
      const stem = word.slice(0, word.length - ending.length);
      return word.endsWith(ending) && lengthOf(stem) >= TABLES.least_stem ? [stem + other] : [];
    }),
  );
}
