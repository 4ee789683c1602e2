// A Chinese name in Cyrillic, by the rules of Palladius, as it is in Pinyin; "" if it is none.
const pinyinOf = remembered((word) => {
  let [found, place] = ["", 0];
  while (place < word.length) {
    const syllable = matchAt(PATTERNS.palladius_syllable, word, place);
    if (syllable === null) return "";
    const [, initial, final, alone, bare] = syllable;
    if (initial) {
      const letters = MAPS.palladius_initials.get(initial);
      const isSoft = SETS.soft_vowels.has(final[0]);
      found += isSoft ? (MAPS.palladius_soft.get(letters) ?? letters) : letters;
    }
    found += MAPS.palladius_alone.get(alone) ?? MAPS.palladius_finals.get(final ?? bare) ?? "";
    place = syllable.end;
  }
  return found;
});
