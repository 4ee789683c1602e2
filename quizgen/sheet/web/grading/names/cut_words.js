// Words that are cut, most with a full stop: Frankfurt a. M., Friedrich d. Gr., vit B12.

// The typed text with the words of one of the texts for those that are cut, and whether it tells all:
// the longest word has half of its letters at least, or one is a number or the last one a letter,
// vit. B12, and no word may be another one. Null if nothing is cut, or the only word.
function wholeWords(texts, typed, isPerson) {
  const cutWordsOf = (text) => even(text).match(PATTERNS.cut_word.each) ?? [];
  const said = cutWordsOf(typed);
  if (said.length < 2) return null;
  const isDesignated = !isPerson && PATTERNS.designation.full.test(said.at(-1));
  if (!isDesignated && !said.some((word) => word.endsWith("."))) return null;
  for (const text of texts) {
    const words = cutWordsOf(text).map((word) => word.replace(/\.$/, ""));
    if (words.length !== said.length) continue;
    const places = [...words.keys()].filter((at) => isCut(said[at], words[at], !isDesignated));
    const cut = new Map(places.map((at) => [at, said[at].replace(/\.$/, "")]));
    const isRuler = !cut.has(0) && words.some((word) => SETS.epithets.has(latin(fold(word))));
    if (cut.size === 0 || (isPerson && !isRuler)) continue;
    // A direction at the beginning is told by its first letter.
    const start = isDirection(words[0]) ? 1 : 0;
    const longestOf = (some) => Math.max(...some.map(lengthOf));
    const told = longestOf(words.slice(start));
    const longest = [...words.keys()].filter((at) => at >= start && lengthOf(words[at]) === told);
    const leftOf = (at) => lengthOf(cut.get(at) ?? words[at]);
    const isBare = start === 0 && cut.has(0) && leftOf(0) < TABLES.least_cut;
    const left = isBare ? 0 : Math.min(...longest.map(leftOf));
    if (isPerson || left >= TABLES.least_cut) {
      const hasNumber = said.some((word, at) => !cut.has(at) && DIGIT.any.test(word));
      const tellsAll = isPerson || 2 * left >= longestOf(words) || isDesignated || hasNumber;
      const isSure = places.every((at) => isSurelyCut(at, words, cut, isPerson));
      const wholes = said.map((word, at) => (cut.has(at) ? words[at] : word));
      const whole = even(typed).replace(PATTERNS.cut_word.each, () => wholes.shift());
      return [whole, tellsAll && isSure];
    }
  }
  return null;
}

// Whether a word was cut; `isStopped` says that it has a full stop then. A number never is.
function isCut(said, word, isStopped) {
  if (DIGIT.any.test(word)) return false;
  const [bare, whole] = [said.replace(/\.$/, ""), word].map(fold);
  const mayBe = said.endsWith(".") || (!isStopped && lengthOf(bare) >= TABLES.least_cut);
  return mayBe && whole !== bare && whole.startsWith(bare);
}

const isDirection = (word) => MAPS.directions.has(fold(word));

// Whether what was typed of a word is hardly another one. A few letters are, but for those of a short
// word before the last, and of one behind a cut word: Frankfurt a. M. But "Isle of M." may be Mull, and
// "Karl d. K." is two. The first letter of a direction is enough, too: S. Korea.
function isSurelyCut(at, words, cut, isPerson) {
  const letters = lengthOf(cut.get(at));
  const least = isPerson ? TABLES.least_of_ruler : TABLES.least_cut;
  const isLinking = at + 1 < words.length && lengthOf(words[at]) <= TABLES.least_cut;
  const isShort = isLinking || (at === 0 && isDirection(words[0]));
  if (letters < least) return isShort || (cut.has(at - 1) && !isPerson);
  if (at + 1 === words.length && letters >= TABLES.least_whole) return false;
  const [word, left] = [words[at], cut.get(at)].map((each) => latin(fold(each)));
  const endings = TABLES.contrasts.filter(([first]) => first.startsWith("-"));
  return !endings.some((group) =>
    group.some((one) => {
      if (!word.endsWith(one.slice(1))) return false;
      const stem = word.slice(0, word.length - one.length + 1);
      const isLonger = lengthOf(left) > lengthOf(stem);
      return isLonger && group.some((other) => other !== one && (stem + other.slice(1)).startsWith(left));
    }),
  );
}
