// How typed given names and initials fit those of a known name. `further` counts initials that are
// not in the name.

function givenMatch(outcome = "accept", slips = 0, remark = null, further = 0) {
  return { outcome, slips, remark, further };
}

// How words fit before a single name, which may have titles, one of them misspelt. Other words may be
// right or wrong. A title may be a name.
function matchBeforeSingle(typed, titles) {
  if (titles.length > 0 && typed.every((word) => isInitialOf(word, titles[0]))) return givenMatch();
  if (typed.length === 1) {
    const misspelt = titles.map((title) => wordSlips(typed[0], title)).find((slips) => slips);
    if (misspelt) return givenMatch("accept", misspelt);
  }
  const several = typed.length > 2 || typed.some(isJoint);
  return several ? null : givenMatch("partial", 0, remarkOf("unknown-given"));
}

function matchGiven(typed, name) {
  const given = plainWords([...name.titles, ...name.given]);
  if (name.given.length === 0) return matchBeforeSingle(typed, given);
  const whole = combined(plainWords(name.given));
  if (wordSlips(combined(typed), whole, name.sound) === 0) return givenMatch();
  let [outcome, slips, remark, further] = ["accept", 0, null, 0];
  const [said, fitted, unknown] = [withJoints(spread(typed, given, name.sound)), [], []];
  for (const word of said) {
    const place = fitted.length > 0 ? fitted.at(-1) + 1 : 0;
    // What joins two people is no initial, but a group of people has it too.
    const mayFit = ({ letters }) => !isJoint(word) || letters === word.letters;
    const fits = given.map((each, at) =>
      at < place || !mayFit(each) ? null : fitOf(word, each, name.sound));
    const at = fits.findIndex((fit) => fit !== null);
    if (at >= 0) {
      // T. S. Fitzgerald is not Scott Fitzgerald.
      const isFirst = fitted.length === 0;
      if (word.short && isFirst && unknown.some(([other]) => other.short)) return null;
      fitted.push(at);
      slips += fits[at].slips;
      further += fits[at].further;
      if (fits[at].outcome === "partial") [outcome, remark] = ["partial", fits[at].remark];
      else if (fitted.length > 1 || at <= name.titles.length) continue;
      else if (word.short) {
        // D. Roosevelt, for Franklin D. Roosevelt.
        [outcome, remark] = ["partial", remarkOf("middle-initial")];
      } else if (isLetter(given[at]) && !isLetter(word)) {
        // Mario Pei is not I. M. Pei.
        [outcome, remark] = ["partial", remarkOf("unknown-given")];
      }
    } else unknown.push([word, fitted.length > 0]);
  }
  if (fitted.length === 0) return null;
  const missing = given.filter((_, at) => at >= name.titles.length && !fitted.includes(at));
  const known = name.given.filter((each) => lengthOf(each) > 1);
  const isFull = said.length >= known.length && !name.sound;
  if (unknown.length > 0 && isNamesake(typed, name)) return null;
  // Each with whether it is behind the first that fits.
  for (const [word, isBehind] of unknown) {
    if (isAnother(word, missing, isFull)) return null;
    const isExtra = isBehind && (word.short || word.number !== null);
    const isUsual = isExtra || isPatronymic(word);
    const isSeveral = isJoint(word) || PATTERNS.joined_to_person.any.test(word.letters);
    if (missing.length > 0 || !(isUsual || (isBehind && !isSeveral))) {
      [outcome, remark] = ["partial", remarkOf("unknown-given")];
    } else {
      further += 1;
      if (!isUsual && !SETS.titles.has(word.letters)) remark ??= remarkOf("unknown-given");
    }
  }
  return givenMatch(outcome, slips, remark, further);
}

// The words, where no initial is what joins two people: Пьер и Мария, but not П. И. Мария.
function withJoints(words) {
  return words.map((word, at) => {
    const after = at > 0 ? words[at + 1] : undefined;
    const isApart = after && !after.short && after.start - word.end === 1;
    const isBetween = isApart && SETS.several.has(writtenOf(word));
    return isBetween ? { ...word, short: false } : word;
  });
}

// Whether a word of a name is between two people.
const isJoint = (word) => !word.short && SETS.several.has(writtenOf(word));

// Whether a further given name makes another well-known person of this one.
function isNamesake(typed, name) {
  const words = [...typed.map(({ letters }) => letters), ...(name.family[0]?.words ?? [])];
  return SETS.namesakes.has(words.join(" "));
}

// Whether a given name that is not known is there instead of one that is missing: Johann Christian
// Bach is not Johann Sebastian Bach. `isFull` is that no name was left out.
function isAnother(word, missing, isFull) {
  if (word.short) return missing.length > 0 && !missing.some((each) => isInitialOf(word, each));
  if (isPatronymic(word)) return missing.some(isPatronymic);
  if (word.number !== null) return false;
  const isLong = (name) => lengthOf(name.letters) > 2 && !isLetter(name);
  return isFull && lengthOf(word.letters) > 2 && missing.some(isLong);
}

// Whether a word has the form of a patronymic; in Cyrillic, it may be in another case.
function isPatronymic({ key, cyrillic }) {
  const inCases = cyrillic === "" ? [] : TABLES.patronymics_in_cases;
  return [...TABLES.patronymics, ...inCases].some((ending) => key.endsWith(ending));
}

// The typed words, with initials that were written together as several: JRR Tolkien.
function spread(typed, given, sound) {
  return typed.flatMap((word) => {
    const { letters, capitals } = word;
    const length = lengthOf(letters);
    const few = length <= TABLES.most_capitals;
    let together = length > 1 && few && /^\p{L}+$/u.test(letters);
    // "VI Lenin", but not "Stalin II".
    if (word.number !== null) together = few && capitals && word.start === 0;
    if (!together || given.some((each) => fitOf(word, each, sound) !== null)) return [word];
    const initials = [...letters].map((letter) => nameWord(letter, { short: true }));
    const fit =
      initials.length <= given.length && initials.every((each, at) => isInitialOf(each, given[at]));
    return capitals || fit ? initials : [word];
  });
}

// Whether a word is one letter, which may be several in Latin: Ю.
const isLetter = (word) => lengthOf(writtenOf(word)) === 1;

// Whether an initial is the one of a name, in any way of romanising it. C is no initial of Karl, but
// if one of them is in Cyrillic, how they sound tells.
function isInitialOf(initial, name) {
  if (initial.cyrillic && name.cyrillic) return name.cyrillic.startsWith(initial.cyrillic);
  if (name.letters.startsWith(initial.letters)) return true;
  if (!name.key.startsWith(initial.key || " ")) return false;
  const same = MAPS.same_initials.get(initial.letters) ?? "";
  return initial.cyrillic !== "" || name.cyrillic !== "" || same.includes([...name.letters][0]);
}

// Whether two given names are the same in two languages: Karl, Charles.
const isSameGiven = (one, other) => (MAPS.same_given.get(one) ?? []).includes(other);

// How one given name fits another.
function fitOf(typed, name, sound) {
  const right = givenMatch();
  // las 13 Rosas
  if (typed.number !== null && typed.number === MAPS.numbers.get(name.letters)) return right;
  const isShortFor = (MAPS.short_given.get(typed.key) ?? []).includes(name.key);
  if (typed.short || isLetter(typed)) {
    // "Wm." has letters of the middle.
    return isInitialOf(typed, name) || isShortFor ? right : null;
  }
  if (isLetter(name)) return isInitialOf(name, typed) ? right : null;
  const { letters } = typed;
  if (letters !== name.letters && isSameGiven(letters, name.letters)) {
    return givenMatch("accept", 0, null, 1);
  }
  // Short for it: Bobby, Robert.
  if (isShortFor) return givenMatch("accept", 0, null, 1);
  const [a, b] = [[...typed.key], [...name.key]];
  // Mikhail is no ending of Mikhailovich.
  if (isPatronymic(typed) !== isPatronymic(name)) return null;
  const slips = wordSlips(typed, name, sound);
  if (slips > 1 && sound === "japanese") {
    // Fathers, sons and brothers share half of a given name: Hideyoshi, Hideyori.
    return givenMatch("partial", slips, remarkOf("unknown-given"));
  }
  if (slips !== null && (slips === 0 || a.at(-1) === b.at(-1))) return givenMatch("accept", slips);
  // Karl and Karla, Will and William: the same stem, another ending.
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const oneMore = shorter.length >= 3 && areEqual(longer.slice(0, shorter.length), shorter);
  const stem = shorter.length - (longer.length > shorter.length ? 1 : 2);
  const sameStem = stem >= 3 && areEqual(a.slice(0, stem), b.slice(0, stem));
  const near = oneMore || (sameStem && distance(a, b, 2) <= 2);
  if (near) return givenMatch("partial", 1, remarkOf("given-ending"));
  return isShortSlip(typed.letters, name.letters) ? givenMatch("partial", 1, remarkOf("unknown-given")) : null;
}

function areEqual(a, b) {
  return a.length === b.length && a.every((word, place) => word === b[place]);
}
