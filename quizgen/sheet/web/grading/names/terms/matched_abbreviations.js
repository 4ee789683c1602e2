// How a typed text fits an abbreviation: with its number in other digits, or written out.

// What was typed if it is an abbreviation, its number in digits as well: WWII, WW II.
function typedAbbreviations({ abbreviation, text, words, whole, number, unnumbered }) {
  const found = [abbreviation, inDigits(abbreviation), shortOf(text)];
  // (πr)² is not πr².
  const isPair = words.length === 2 && !text.includes("(");
  if (isPair && isDigits(words[1].letters)) found.push(whole.letters);
  // II GM
  if (isPair && number !== null) found.push(number + unnumbered[0].letters);
  return [...new Set(found.filter((letters) => letters !== ""))].sort();
}

// Whether an abbreviation was typed with its number in other digits: WW2 and WW II for WWII. Two words
// in Cyrillic do not end in numbers: бои, бой.
function isNumberedAlike({ abbreviation }, typed) {
  const [numbered, own] = [abbreviation, typed.abbreviation].map(inDigits);
  const isOwn = typed.words.length === 1 && numbered !== "";
  const said = typedAbbreviations(typed).filter((each) => !isOwn || each !== own);
  const isInDigits = said.includes(abbreviation) && abbreviation !== typed.abbreviation;
  return said.includes(numbered) || isInDigits;
}

// Whether words were typed whose initials are an abbreviation in capital letters.
function isInFull({ abbreviation, text }, { words, initials }) {
  if (abbreviation === "" || words.length < 2) return false;
  if (!isCapital(text.replace(/[0-9]+$/, ""))) return false;
  // N O2 is not NO.
  if (words.some(({ letters }) => DIGIT.any.test(letters) && !isDigits(letters))) return false;
  const first = words.map(initialOf).join("");
  const short = [abbreviation, inDigits(abbreviation)];
  return short.some((each) => each !== "" && (each === first || initials.includes(each)));
}
