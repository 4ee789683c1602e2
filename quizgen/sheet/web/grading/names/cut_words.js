// Words that are cut with a full stop: Frankfurt a. M., Str. of Gibraltar, Friedrich d. Gr.

// The typed text with the words of one of the texts for those that are cut, and whether it tells all:
// the longest word has half of its letters at least, or one with a digit is whole, vit. B12. Null if
// nothing is cut.
function wholeWords(texts, typed, isPerson) {
  const cutWordsOf = (text) => even(text).match(PATTERNS.cut_word.each) ?? [];
  const said = cutWordsOf(typed);
  if (!said.some((word) => word.endsWith("."))) return null;
  for (const text of texts) {
    const words = cutWordsOf(text).map((word) => word.replace(/\.$/, ""));
    if (words.length !== said.length) continue;
    const cut = new Set([...words.keys()].filter((at) => isCut(said[at], words[at])));
    const isRuler = !cut.has(0) && words.some((word) => SETS.epithets.has(latin(fold(word))));
    if (cut.size === 0 || (isPerson && !isRuler)) continue;
    const most = Math.max(...words.map(lengthOf));
    const longest = [...words.keys()].filter((at) => lengthOf(words[at]) === most);
    const leftOf = (at) => (cut.has(at) ? lengthOf(said[at]) - 1 : most);
    const left = leftOf(0) < TABLES.least_cut ? 0 : Math.min(...longest.map(leftOf));
    const least = words.length > 1 ? TABLES.least_cut : TABLES.least_cut_alone;
    if (isPerson || left >= least) {
      const hasNumber = said.some((word, at) => !cut.has(at) && PATTERNS.has_digit.any.test(word));
      const wholes = said.map((word, at) => (cut.has(at) ? words[at] : word));
      const whole = even(typed).replace(PATTERNS.cut_word.each, () => wholes.shift());
      return [whole, isPerson || 2 * left >= most || hasNumber];
    }
  }
  return null;
}

function isCut(said, word) {
  const [bare, whole] = [said.slice(0, -1), word].map(fold);
  return said.endsWith(".") && whole !== bare && whole.startsWith(bare);
}
