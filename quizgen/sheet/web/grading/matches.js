// How what was typed fits one known name: the outcome, the slips it took, and the text expected.

function matchOf(outcome, slips, expected, remark = null) {
  return { outcome, slips, expected, remark };
}

function acceptedMatch(slips, expected) {
  const remark = slips === 1 ? remarkOf("one-slip") : slips ? remarkOf("slips", "", slips) : null;
  return matchOf("accept", slips, expected, remark);
}

// The less the better. Slips are far fewer than the hundred that keeps them apart from the outcome.
const worthOf = (match) => 100 * rankOf([match.outcome]) + match.slips;

function areEqual(a, b) {
  return a.length === b.length && a.every((word, place) => word === b[place]);
}

const isReordered = (a, b) => areEqual(wordsOf(a).sort(), wordsOf(b).sort());

// Whether all of a name was typed, in any of its spellings.
function isSame(name, typed) {
  if (wordsOf(typed).length === 0) return false;
  const joined = wordsOf(name).join("") === wordsOf(typed).join("");
  if (name.thing) return joined || name.joined === typed.joined;
  if (name.number !== null || typed.number !== null) {
    return name.number === typed.number && areEqual(name.given, typed.given);
  }
  return joined || isReordered(name, typed);
}

function match(name, typed, known) {
  let found = null;
  if (name.number !== null) found = matchRuler(name, typed);
  else if (typed.number === null) {
    const whole = name.whole || typed.whole;
    found = whole ? matchWhole(name, typed) : matchPerson(name, typed, known);
  }
  return found ?? matchOf("reject", 9, known[0].text);
}

// A ruler: the given name, and the number, which tells one from another.
function matchRuler(name, typed) {
  const slips = slipsOf(wordsOf(typed), name.given);
  if (slips === null) return null;
  if (typed.number === null) {
    return matchOf("partial", slips, name.text, remarkOf("no-number"));
  }
  return typed.number === name.number ? acceptedMatch(slips, name.text) : null;
}

function matchWhole(name, typed) {
  if (name.epithet && areEqual(wordsOf(typed), wordsOf(name).slice(0, 1))) {
    return matchOf("partial", 0, name.text, remarkOf("no-epithet"));
  }
  const slips = slipsOf(wordsOf(typed), wordsOf(name), name.thing ? 1 : 2);
  return slips === null ? null : acceptedMatch(slips, name.text);
}

// A person: the family name, with given names or initials that fit, or without any.
function matchPerson(name, given, known) {
  const said = wordsOf(given).join("");
  if (name.familyFirst && name.given.length > 0 && said === name.given.join("")) {
    return matchOf("partial", 0, name.text, remarkOf("no-family-name"));
  }
  // "O Connor" is not Connor.
  if (said === name.family.join("")) return matchOf("accept", 0, name.shownFamily);
  const typed = inPartsOf(name, inOrderOf(name, given));
  const family = matchFamily(name, typed);
  if (family === null || typed.given.length === 0) return family;
  const fits = matchGiven(typed.given, name, known);
  if (fits === null) return null;
  const slips = family.slips + fits.slips;
  if ([family.outcome, fits.outcome].includes("partial")) {
    return matchOf("partial", slips, name.text, family.remark ?? fits.remark);
  }
  return acceptedMatch(slips, name.text);
}

// The typed words, read in the order of the name.
function inOrderOf({ familyFirst }, typed) {
  if (typed.familyFirst === familyFirst) return typed;
  const words = typed.familyFirst ? [...typed.family, ...typed.given] : wordsOf(typed);
  if (words.length < 2) return typed;
  const [family, given] = familyFirst
    ? [words.slice(0, 1), words.slice(1)]
    : [words.slice(-1), words.slice(0, -1)];
  return { ...typed, family, given, familyFirst, shownFamily: typed.text };
}

// The typed words, with the parts of a family name together that have no hyphen.
function inPartsOf(name, typed) {
  const many = name.family.length;
  const words = wordsOf(typed);
  if (many < 2 || typed.family.length > 1 || words.length < many) return typed;
  const [family, given] = [words.slice(-many), words.slice(0, -many)];
  if (slipsOf(family, name.family) === null) return typed;
  return { ...typed, family, given, shownFamily: typed.text };
}

function matchFamily(name, typed) {
  const expected = typed.given.length > 0 ? name.text : name.shownFamily;
  const [whole, said] = [name.family.join(""), typed.family.join("")];
  const slips = slipOf(said, whole);
  if (slips !== null) {
    // The names of a Slavic man and woman differ so: Bukharin, Bukharina.
    if (slips > 0 && (said === `${whole}a` || whole === `${said}a`)) {
      return matchOf("partial", slips, expected, remarkOf("other-gender"));
    }
    return acceptedMatch(slips, expected);
  }
  for (const part of name.family.length > 1 ? name.family : []) {
    const partSlips = slipOf(said, part);
    if (partSlips !== null) {
      return matchOf("partial", partSlips, name.shownFamily, remarkOf("half-family-name"));
    }
  }
  return null;
}

// How typed given names and initials fit those of a name, in their order. Some may be left out, and
// after the first that fits, initials and a patronymic may be new.
function matchGiven(typed, name, known) {
  // To a name of one word, given names come from the other names of the same person.
  const given = [name, ...known].find((each) => each.given.length > 0)?.given ?? [];
  let [outcome, slips, remark, place, fitted] = ["accept", 0, null, 0, false];
  for (const word of typed) {
    const fits = given.map((each, at) => (at < place ? null : matchGivenName(word, each)));
    const at = fits.findIndex((fit) => fit !== null);
    if (at >= 0) {
      [place, fitted] = [at + 1, true];
      slips += fits[at].slips;
      if (fits[at].outcome === "partial") [outcome, remark] = ["partial", fits[at].remark];
    } else if (!fitted || (lengthOf(word) > 1 && !isPatronymic(word))) {
      [outcome, remark] = ["partial", remarkOf("unknown-given")];
    }
  }
  return fitted ? matchOf(outcome, slips, name.text, remark) : null;
}

const isPatronymic = (word) => TABLES.patronymics.some((ending) => word.endsWith(ending));

function matchGivenName(typed, name) {
  const [a, b] = [[...typed], [...name]];
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? matchOf("accept", 0, name) : null;
  const slips = slipOf(typed, name);
  if (slips !== null && (slips === 0 || a.at(-1) === b.at(-1))) {
    return matchOf("accept", slips, name);
  }
  // Karl and Karla, Alexander and Alexandra: the same stem, another ending.
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const oneMore = shorter.length >= 3 && areEqual(longer.slice(0, -1), shorter);
  const stem = shorter.length - (longer.length > shorter.length ? 1 : 2);
  const sameStem =
    stem >= 3 && areEqual(a.slice(0, stem), b.slice(0, stem)) && distance(a, b, 2) <= 2;
  return oneMore || sameStem ? matchOf("partial", 1, name, remarkOf("given-ending")) : null;
}
