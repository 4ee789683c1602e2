// The figures of a term: 4–2 is not 42, and (2, −1) is not (2, 1).

// The digits in each of the words; groups of thousands are one number.
function figuresOfWords(words) {
  const found = [];
  let before = "";
  for (const { letters } of words) {
    const isGroup = isDigits(before) && lengthOf(before) <= "999".length;
    if (isGroup && PATTERNS.thousands.full.test(letters)) {
      found.push(found.pop() + letters);
    } else {
      found.push(...(letters.match(PATTERNS.figures_in_words.each) ?? []));
      before = letters;
    }
  }
  return found;
}

// Whether the digits of a term were typed, divided as in its text where it matters.
function areSameFigures(text, figures, typed) {
  if (figures.join(" ") === typed.join(" ")) return true;
  const joined = figures.join("");
  if (joined !== typed.join("")) return false;
  const isOfSingle = figures.length >= TABLES.least_single && lengthOf(joined) === figures.length;
  return isOfSingle || lengthOf(joined) >= TABLES.least_joined || PATTERNS.joinable.any.test(text);
}

// Whether two texts have the minus signs of numbers in a list, (2, −1), the hyphens of the options of
// a command, `ls -l`, the star of `SELECT * FROM`, and the quotation marks of a text in code,
// `print("a")`. A bracket that was not typed has none.
function hasSameSigns(text, typed) {
  const other = even(typed);
  const one = other.includes("(") ? even(text) : even(text).replace(PATTERNS.left_out.each, "");
  // A few small letters may be a product, which has no signs: m/g is not mg.
  const isProduct = PATTERNS.product_alone.full.test(one);
  if (isProduct && PATTERNS.operation.any.test(other)) return false;
  const count = (each, name) => (each.match(PATTERNS[name].each) ?? []).length;
  // "Coca -Cola" has a space too many.
  const signs = ["option", "wildcard", "quoted"];
  if (signs.some((name) => count(one, name) > count(other, name))) return false;
  if (![one, other].some((each) => each.includes("-"))) return true;
  const [signed, said] = [one, other].map((each) => each.replace(PATTERNS.negative.each, "$1~"));
  if (![signed, said].some((each) => each.includes("~"))) return true;
  const numbers = (each) => (each.match(PATTERNS.signed_figures.each) ?? []).join(" ");
  const readings = [said, said.replace(PATTERNS.negative_apart.each, "$1~")];
  return readings.some((each) => numbers(each) === numbers(signed));
}
