// A term taken apart: all words of it count, but for small ones.

const SMALL_WORDS = new Set(TABLES.small_words);

const DOTTED = pattern(TABLES.patterns.dotted, "g");

function thingTakenApart(term) {
  const text = stripped(term);
  const said = text.normalize("NFKC").replace(/['’‘ʼ`´ʹ′]/gu, "");
  const words = splitWords(fold(said.replace(DOTTED, "$1"))).map(ordinalSpelled);
  const bare = words.filter((word) => !SMALL_WORDS.has(word));
  const kept = bare.length > 0 ? bare : words;
  const [family, joined] = [kept.map(sound), sound(kept.join(""))];
  return form({ text, family, shownFamily: text, whole: true, thing: true, joined });
}
