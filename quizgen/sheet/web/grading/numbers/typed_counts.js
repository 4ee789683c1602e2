// Whether what was typed is a number of things.

// Whether a number was typed alone, in digits or words, or with what it counts (folded). It may have a
// word of scale, 3 million, and one that makes it rough, about 300, or open on one side where the
// right one is: over 300.
function isCount(typed, thing, isOpen) {
  const [side, text] = withoutSide(plain(even(typed)));
  if (side !== "" && !isOpen) return false;
  if (PATTERNS.number_alone.full.test(text)) return true;
  const found = numberInWords(text);
  if (found !== null && found.rest === "") return true;
  const amounts = [...typedAmounts(text, { text: "", units: [] })];
  return amounts.some(({ scaled, rest }) => (rest === "" ? scaled : fold(rest) === thing));
}
