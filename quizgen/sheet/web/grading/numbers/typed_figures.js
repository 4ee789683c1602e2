// What digits may mean: any grouping and decimal sign, powers of ten, Roman numerals.

// Digits in groups, by the mark between the groups.
const GROUPED = TABLES.grouped.map(([mark, source]) => [mark, compiled(source).full]);

// The numbers that digits may mean, with the power of ten after them, and the text after it.
function numbersInFigures(figures, rest) {
  const exponentOf = (text) => wholeNumber(text.replace("+", ""));
  const power = figures === "10" ? PATTERNS.power.any.exec(rest) : null;
  if (power !== null) {
    const exponent = exponentOf(power[1]);
    if (Math.abs(exponent) > TABLES.most_power) return [];
    return [{ number: raised(TEN, exponent), after: stripped(rest.slice(power[0].length)) }];
  }
  let [exponent, after] = [0, rest];
  const scale = PATTERNS.times_power.any.exec(rest);
  if (scale !== null) {
    exponent = exponentOf(scale[1] ?? scale[2]);
    after = stripped(rest.slice(scale[0].length));
    if (Math.abs(exponent) > TABLES.most_power) return [];
  }
  const factor = raised(TEN, exponent);
  return inFigures(figures, scale !== null).map((number) => ({ number: times(number, factor), after }));
}

// What digits with points, commas, spaces and the like may mean. Before a power of ten, a single point
// or comma is the decimal sign: 6.022 × 10²⁰ is not 6,022 × 10²⁰.
function inFigures(typed, hasPower = false) {
  const text = stripped(typed.replace(/^[+-]+/, ""));
  const digits = [...text].filter(isDigits).length;
  if (digits > TABLES.most_figures) return [];
  const sign = fraction(typed.startsWith("-") ? -1 : 1);
  const numberOf = (whole, decimals) => times(sign, decimalNumber(whole, decimals));
  if (PATTERNS.digits.full.test(text)) return text ? [numberOf(text, "")] : [];
  const found = [];
  for (const [group, grouped] of GROUPED) {
    for (const point of [".", ",", "'"].filter((each) => each !== group)) {
      const [whole, , decimals] = partition(text, point);
      const isPoint = hasPower && ".,".includes(group) && decimals === "";
      if (isPoint && whole.split(group).length === 2) continue;
      const fits = grouped.test(whole) && PATTERNS.digits.full.test(decimals);
      if (fits && (whole || decimals)) {
        const number = numberOf(whole.replaceAll(group, ""), decimals);
        if (!found.some((each) => areSame(each, number))) found.push(number);
      }
    }
  }
  return found;
}

// A text without a sign that surely parts thousands: 20,000 where the decimal sign is a point.
function withoutGroup(text, decimal) {
  const pattern = { ".": PATTERNS.group_by_comma, ",": PATTERNS.group_by_point }[decimal];
  return pattern ? text.replace(pattern.each, "$1$2") : text;
}

// The number with these digits before and after its point.
function decimalNumber(whole, decimals) {
  const ascii = [...`0${whole}${decimals}`].map(wholeNumber).join("");
  return fraction(BigInt(ascii), 10n ** BigInt(lengthOf(decimals)));
}

// The number that a text of Roman numerals means, with the words after it, or null.
function inRoman(text) {
  const [, letters = "", rest = ""] = PATTERNS.roman.any.exec(text) ?? [];
  const number = romanNumber(letters);
  // "I" is a word.
  if (number === 0 || (letters.length < 2 && rest !== "")) return null;
  return amountOf(fraction(number), rest);
}
