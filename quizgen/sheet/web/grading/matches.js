// How a typed name fits that of a person: the family name, with given names or initials that fit,
// or without any.

function matchPerson(one, given, forms) {
  let typed = given;
  if (
    one.familyFirst &&
    one.given.length > 0 &&
    wordsOf(typed).join("") === one.given.join("")
  ) {
    return matchOf("partial", 0, one.text, "the given name; the family name is missing");
  }
  if (wordsOf(typed).join("") === one.family.join("")) {
    // "O Connor" is no Connor.
    return matchOf("accept", 0, one.shownFamily);
  }
  if (typed.familyFirst !== one.familyFirst) typed = turned(typed, one);
  typed = joinedAs(typed, one);
  const family = matchFamily(one, typed);
  if (family === null || typed.given.length === 0) return family;
  const fits = matchGiven(typed.given, one.given, forms.map((each) => each.given));
  if (fits === null) return null;
  const slips = family.slips + fits.slips;
  if (family.outcome === "partial" || fits.outcome === "partial") {
    return matchOf("partial", slips, one.text, family.remark || fits.remark);
  }
  return matchOf("accept", slips, one.text, slipWords(slips));
}

// The same words read in the order of the other name.
function turned(typed, one) {
  const { given, family } = typed;
  const words = typed.familyFirst ? [...family, ...given] : [...given, ...family];
  if (words.length < 2) return typed;
  const { familyFirst } = one;
  const parts = familyFirst
    ? { family: words.slice(0, 1), given: words.slice(1) }
    : { family: words.slice(-1), given: words.slice(0, -1) };
  return { ...typed, ...parts, familyFirst, shownFamily: typed.text };
}

// The same words, with the parts of a family name together that were typed without a hyphen.
function joinedAs(typed, one) {
  const many = one.family.length;
  const words = wordsOf(typed);
  if (many < 2 || typed.family.length > 1 || words.length < many) return typed;
  const [family, given] = [words.slice(-many), words.slice(0, -many)];
  if (slipsOf(family, one.family) === null) return typed;
  return { ...typed, family, given, shownFamily: typed.text };
}

function matchFamily(one, typed) {
  const expected = typed.given.length > 0 ? one.text : one.shownFamily;
  const [whole, said] = [one.family.join(""), typed.family.join("")];
  const slips = slipOf(said, whole);
  if (slips !== null) {
    // A Slavic man's name and a woman's: Bukharin, Bukharina.
    if (slips > 0 && (said === `${whole}a` || whole === `${said}a`)) {
      return matchOf("partial", slips, expected, "the form of the name is another one");
    }
    return matchOf("accept", slips, expected, slipWords(slips));
  }
  if (one.family.length > 1) {
    for (const part of one.family) {
      const partSlips = slipOf(said, part);
      if (partSlips !== null) {
        return matchOf("partial", partSlips, one.shownFamily, "half of the family name");
      }
    }
  }
  return null;
}

// How typed given names and initials fit those of a name. They come in the order of the name, some
// may be left out; after the first that fits, initials and a patronymic may be there that the deck
// does not know.
function matchGiven(typed, ofName, ofAll) {
  // To a name of one word, given names are taken from the others of the same person.
  const given = ofName.length > 0 ? ofName : ofAll.find((names) => names.length > 0);
  if (given === undefined) return null;
  let [outcome, slips, remark, place, fitted] = ["accept", 0, "", 0, false];
  for (const name of typed) {
    let fit = null;
    let at = place;
    while (at < given.length && (fit = matchGivenName(name, given[at])) === null) at += 1;
    if (fit === null) {
      if (!fitted || (lengthOf(name) > 1 && !PATRONYMIC.test(name))) {
        [outcome, remark] = ["partial", "one of the given names is not known here"];
      }
      continue;
    }
    [place, fitted] = [at + 1, true];
    slips += fit.slips;
    if (fit.outcome === "partial") {
      [outcome, remark] = ["partial", "the given name ends differently"];
    }
  }
  return fitted ? { outcome, slips, remark } : null;
}

// As patronymics sound.
const PATRONYMIC = /(?:ovih|evih|vna|inihna|ilih|kusmih|nikitih)$/u;

function matchGivenName(typed, name) {
  const [a, b] = [[...typed], [...name]];
  if (a.length === 1 || b.length === 1) {
    return a[0] === b[0] ? { outcome: "accept", slips: 0 } : null;
  }
  const slips = slipOf(typed, name);
  if (slips !== null && (slips === 0 || a.at(-1) === b.at(-1))) return { outcome: "accept", slips };
  // Karl and Karla, Alexander and Alexandra: the same stem, another ending.
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const oneMore = shorter.length >= 3 && longer.slice(0, -1).join("") === shorter.join("");
  const stem = shorter.length - (longer.length > shorter.length ? 1 : 2);
  const sameStem =
    stem >= 3 &&
    a.slice(0, stem).join("") === b.slice(0, stem).join("") &&
    distance(a, b, 2) <= 2;
  return oneMore || sameStem ? { outcome: "partial", slips: 1 } : null;
}
