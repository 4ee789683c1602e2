// Words in Pinyin, whose marks or digits are tones: mǎ and ma3 are not mā.

// The text in Pinyin that was typed, and whether a tone differs; null if none was. Marks may be left
// out, but not exchanged. In digits, all tones are needed.
function otherTones(texts, typed) {
  const said = inParts(typed);
  const own = texts.map((text) => [text, inMarks(inParts(text))]).filter(([, known]) => known);
  if (own.length === 0) return null;
  if (PATTERNS.tones_in_digits.full.test(said) && DIGIT.any.test(said)) {
    const numbered = inToneDigits(said);
    const found = own.find(([, known]) => known.letters === numbered.letters);
    if (found) return [found[0], tonesOf(found[1]) !== tonesOf(numbered)];
  }
  const marked = inMarks(said);
  if (!marked) return null;
  const isPinyin = (text) => PATTERNS.pinyin_only.any.test(text);
  const found = own.find(([text, { letters }]) =>
    letters === marked.letters && (isPinyin(inParts(text)) || isPinyin(said)),
  );
  if (!found) return null;
  const tones = found[1].tones.map(String);
  return [found[0], !marked.tones.every((tone) => tones.includes(String(tone)))];
}

// A text in lower case, with each mark behind its letter.
const inParts = (text) => small(even(text)).normalize("NFD");

const tonesOf = ({ tones }) => tones.map(([, tone]) => tone).join("");

const isLatinLetter = (sign) => sign >= "a" && sign <= "z";

// A text with marks that may be tones, and by how many letters are before it, each tone; null if it
// has none.
function inMarks(apart) {
  let letters = "";
  const tones = [];
  for (const sign of apart) {
    if (MAPS.tones.has(sign) && SETS.vowels.has(letters.slice(-1))) {
      tones.push([letters.length, MAPS.tones.get(sign)]);
    } else if (isLatinLetter(sign)) letters += sign;
    else if (!" '-\u0308".includes(sign)) return null;
  }
  return tones.length > 0 ? { letters, tones } : null;
}

// The same of what was typed with digits; v and u: are ü.
function inToneDigits(said) {
  let letters = "";
  const tones = [];
  for (const sign of said) {
    if (isLatinLetter(sign)) letters += sign === "v" ? "u" : sign;
    else if (DIGIT.full.test(sign) && !PATTERNS.neutral.full.test(sign)) tones.push([letters.length, sign]);
  }
  return { letters, tones };
}
