// How far the words of two terms are apart.

// Whether one of two words is in Cyrillic: only then it matters how they sound.
const areInTwoScripts = (one, other) => (one.cyrillic !== "") !== (other.cyrillic !== "");

// How many slips make the typed words of these; null if one has more than one.
function termSlips(typed, words) {
  if (typed.length !== words.length || words.length === 0) return null;
  return totalSlips(typed, words, termWordSlips);
}

// Whether only one word differs, by a slip that it is too short for, beside one that is as long:
// Burkina Fasso.
function hasShortSlip(typed, words) {
  if (typed.length !== words.length) return false;
  const others = words.map((_, at) => at).filter((at) => typed[at].letters !== words[at].letters);
  if (others.length !== 1) return false;
  const [said, word] = [typed[others[0]], words[others[0]]];
  const [a, b] = [said.letters, word.letters];
  return b.length < Math.min(...MAPS.slips_from.keys()) && isShortSlip(a, b)
    && /^[a-z]+$/.test(a + b) && !word.capitals
    && words.some((each) => each !== word && lengthOf(each.letters) >= b.length)
    && !isContrast(said, word);
}

// Whether a name was typed that no slip makes of another one: Bosch, Busch. In more words, a name is
// misspelt: Raleigh scattering. And Webern may be a case of Weber.
function isOtherWellKnown(typed, words) {
  if (typed.length !== 1 || words.length !== 1 || isSameButForm(typed[0], words[0])) return false;
  return Boolean(MAPS.other_keys.get(typed[0].key)?.includes(words[0].key));
}

function termWordSlips(typed, word) {
  const [a, b] = [writtenOf(typed), writtenOf(word)];
  const sounds = areInTwoScripts(typed, word);
  // Long words that sound alike are spellings of one: dekulakisation.
  const isLong = !word.cyrillic && Math.min(lengthOf(a), lengthOf(b)) >= TABLES.least_sounding;
  if (a === b || isSameButArticle(a, b) || inHiragana(a) === inHiragana(b)) return 0;
  if ((sounds || isLong) && typed.key === word.key) return isContrast(typed, word) ? null : 0;
  const own = MAPS.own_numbers.get(word.language) ?? {};
  for (const numberOfWord of [numberInTerm, ordinalInTerm]) {
    // "Once" is eleven only in Spanish.
    if (typed.letters in own || word.letters in own) continue;
    const [said, meant] = [typed, word].map(({ letters }) => numberOfWord(letters));
    if (said !== undefined && meant !== undefined) return said === meant ? 0 : null;
  }
  if (DIGIT.any.test(typed.letters + word.letters)) return null;
  const [one, other] = [a, b].map(inOneSpelling);
  if (one === other) return 0;
  const closest = sounds
    ? fewest([slipOf(typed.key, word.key), slipOf(typed.letters, word.letters)])
    : fewest([slipOf(a, b), isLongInBoth(one, other) ? slipOf(one, other) : null]);
  const slips = closest === null && isMisspeltFirst(a, b, word.language) ? 1 : closest;
  if (slips !== null && slips <= 1) return isContrast(typed, word) ? null : slips;
  if (sounds || word.capitals) return null;
  // Another case is no slip either, and is counted as one.
  const isCase = isOtherCase(a, b, word.language);
  const forms = isCase ? 1 : numberSlips(one, other, word.language);
  return forms && isContrast(typed, word) ? null : forms;
}

// Whether only the beginning of a word is misspelt, which sounds alike: igado for hígado.
function isMisspeltFirst(typed, word, language) {
  const firsts = Object.entries(MAPS.misspelt_firsts.get(language) ?? {});
  const isSame = ([wrong, right]) =>
    typed.startsWith(wrong) && right + typed.slice(wrong.length) === word;
  return lengthOf(word) >= TABLES.least_misspelt && firsts.some(isSame);
}

// Whether words are so long that one in another spelling may have a slip: colon is not color.
const isLongInBoth = (one, other) =>
  Math.min(lengthOf(one), lengthOf(other)) >= TABLES.least_with_slip;

// Whether words are the same but for articles that are joined to some: המהפכה הצרפתית.
function areSameButArticles(typed, words) {
  if (typed.length !== words.length || words.some(({ letters }) => isAscii(letters))) return false;
  const both = typed.map((word, at) => [writtenOf(word), writtenOf(words[at])]);
  return both.every(([a, b]) => a === b || isSameButArticle(a, b));
}

// Whether an article is joined to one of two words, and not to the other.
function isSameButArticle(a, b) {
  const [shorter, longer] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  if (lengthOf(shorter) < TABLES.least_behind_article) return false;
  return TABLES.joined_articles.some((article) => longer === article + shorter);
}

// Whether two words differ by what no slip exchanges: nitrate, nitrite; libel, label.
function isContrast(typed, word) {
  const letters = [typed, word].map((each) => inOneSpelling(each.letters));
  const spelled = [letters, letters.map(singular), [typed.key, word.key]];
  if (spelled.some(([a, b]) => MAPS.other_terms.get(a)?.includes(b))) return true;
  return spelled.some(([a, b]) => TABLES.contrasts.some((group) => differBy(group, a, b)));
}

function differBy(group, a, b) {
  const rest = (word, part) => {
    const isEnd = part.startsWith("-");
    const bare = part.replace("-", "");
    if (!(isEnd ? word.endsWith(bare) : word.startsWith(bare))) return null;
    return isEnd ? word.slice(0, word.length - bare.length) : word.slice(bare.length);
  };
  return group.some((one) => {
    const stem = rest(a, one);
    return stem !== null && group.some((other) => one !== other && rest(b, other) === stem);
  });
}
