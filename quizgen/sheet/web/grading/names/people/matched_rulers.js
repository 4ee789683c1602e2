// How typed words fit the name of a ruler, or another one that no single word can replace.

// A ruler: the given name, and the number, which tells one from another.
function* matchRuler(name, typed) {
  const given = plainWords(name.given);
  const place = rulerNumber(typed);
  const [said, at] = place === null ? withNumberInWords(typed) : [typed, place];
  if (at !== null) {
    yield* matchNumberedRuler(name, said, at);
    return;
  }
  // D. João
  const isTitled = typed.length > 1 && SETS.initials_of_titles.has(typed[0].letters);
  for (const words of variants(isTitled ? typed.slice(1) : typed)) {
    const bare = withoutParticles(words);
    const slips = givenSlips(bare.slice(0, given.length), given);
    if (slips === null) continue;
    const rest = words.slice(words.indexOf(bare[Math.min(given.length, bare.length) - 1]) + 1);
    const byname = withoutParticles(rest);
    if (byname.every((word) => word.small)) {
      yield matchOf("partial", slips, name.text, remarkOf("no-number"));
    } else if (bynameSlips(byname, plainWords(name.byname)) !== null) {
      yield acceptedMatch(slips, name.text);
    } else if (isBynameOf(name, rest)) {
      yield matchOf("partial", slips, name.text, remarkOf("no-number"), byname.length);
    }
  }
  const bare = combined(withoutParticles(typed));
  for (const form of name.alone) {
    if (wordSlips(bare, form.word) !== null) yield byForm(form, 0, name.text);
  }
}

// Words with the number of one that is a family name elsewhere, Pio Nono, Luigi Nono, and its place.
// An article before it is left out.
function withNumberInWords(typed) {
  const place = typed.findIndex(({ letters }, at) => at > 0 && MAPS.every_ordinal.has(letters));
  if (place < 0) return [typed, null];
  const end = SETS.opening_articles.has(typed[place - 1].letters) ? place - 1 : place;
  const word = { ...typed[place], number: MAPS.every_ordinal.get(typed[place].letters) };
  return [[...typed.slice(0, end), word, ...typed.slice(place + 1)], end];
}

// A ruler with the number that was typed at a place.
function* matchNumberedRuler(name, typed, place) {
  const given = plainWords(name.given);
  const fits = fitsCountry(name, typed.slice(place + 1));
  if (fits === null || typed[place].number !== name.number) return;
  let further = fits[1];
  for (const words of variants(typed.slice(0, place))) {
    const slips = givenSlips(words, given);
    if (slips === null) continue;
    // Carlos I is closer to himself than to Charles I.
    if (wordsSlips(words, given) === null) further += 1;
    if (namesAnother(typed.slice(place + 1))) {
      yield matchOf("partial", slips, name.text, remarkOf("unknown-word"), further);
    } else if (fits[0] === "accept") yield acceptedMatch(slips, name.text, further);
    else yield matchOf("partial", slips, name.text, remarkOf("unknown-country"), further);
  }
}

// Whether a second person is behind a ruler's number: Nicholas II and Gogol. Charles I and V is one.
function namesAnother(after) {
  if (after.length < 2 || !SETS.several.has(writtenOf(after[0]))) return false;
  return after[1].number === null && !after[1].small;
}

// How many slips make typed given names of these, each in any language.
function givenSlips(typed, given) {
  return areSameGiven(typed, given) ? 0 : wordsSlips(typed, given);
}

// Whether all given names are the same, each in some language. One of several may be an initial: F.
// Wilhelm II.
function areSameGiven(typed, given) {
  if (typed.length !== given.length || typed.every((word) => word.short)) return false;
  const isSame = (one, other) => areAlike(one, other) || isSameGiven(one.letters, other.letters);
  return typed.every((one, at) => (one.short ? isInitialOf : isSame)(one, given[at]));
}

// The words behind the initial of a given name, or before it or the given name itself. A by-name
// that one ruler had is enough: И. Грозный, Калита Иван. An article before it is left out.
function withoutGiven(typed, given) {
  if (typed.length < 2) return typed;
  const [first, last] = [typed[0], typed.at(-1)];
  let rest = typed;
  if (first.short && isInitialOf(first, given)) rest = typed.slice(1);
  else if (last.short ? isInitialOf(last, given) : areAlike(last, given)) rest = typed.slice(0, -1);
  return rest.length > 1 && SETS.opening_articles.has(rest[0].letters) ? rest.slice(1) : rest;
}

// The words of a by-name in English, as far as they are known.
const inEnglish = (byname) => byname.map((word) => MAPS.bynames_in_english.get(word) ?? word);

// Whether words behind a ruler's name may be the by-name or country of this one.
function isBynameOf(name, words) {
  const [, byname] = realmAndByname(words);
  const said = inEnglish(byname);
  if (said.some((word) => name.bynames.includes(word))) return true;
  if (said.some((word) => name.other_bynames.includes(word))) return false;
  return isByname(words) && fitsCountry(name, words) !== null;
}

// Whether words may follow a ruler's name: "of Macedon", but not "von Hayek".
function isByname(words) {
  if (SETS.epithets.has(words[0].letters)) return true;
  const [realm] = realmAndByname(words);
  return realm.length > 0 && realm.every((word) => MAPS.realms.has(word));
}

// How a country and other words behind a name fit it, and how many of them are not known; null if it
// is another's. Where the deck has no country, that of the best known ruler of this name is right.
function fitsCountry(name, after) {
  const [realm, byname] = realmAndByname(after);
  const unknown = byname.filter((word) => !name.byname.includes(word)).length;
  if (realm.length === 0) return ["accept", unknown];
  if (name.realm.length > 0) return areAmong(realm, name.realm) ? ["accept", unknown] : null;
  const further = unknown + realm.length;
  if (name.usual.length + name.possible.length === 0) {
    return [name.number === null ? "accept" : "partial", further];
  }
  if (areAmong(realm, name.usual)) return ["accept", further];
  const isCountry = realm.every((word) => SETS.countries.has(word));
  return areAmong(realm, name.possible) || !isCountry ? ["partial", further] : null;
}

// Whether all words are of these countries, by any of their names.
function areAmong(words, realms) {
  const known = new Set(realms.flatMap((word) => MAPS.realms.get(word) ?? [word]));
  const others = plainWords([...known]);
  const fits = (word) =>
    known.has(word) || others.some((other) => wordSlips(plainWord(word), other) !== null);
  return known.size > 0 && words.every(fits);
}

// A name that no single word can replace.
function* matchWhole(name, typed) {
  const whole = plainWords(name.given);
  for (const words of variants(name.epithet ? withoutGiven(typed, whole[0]) : typed)) {
    for (const form of words.length === 1 ? name.alone : []) {
      const slips = wordSlips(words[0], form.word);
      if (slips !== null) yield byForm(form, slips, name.text);
    }
  }
  for (const words of variants(typed)) {
    if (name.epithet && words.length === 1 && areAlike(words[0], whole[0])) {
      yield matchOf("partial", 0, name.text, remarkOf("no-epithet"));
    }
    const place = name.epithet ? rulerNumber(words) : null;
    // A number is no slip.
    if (place !== null) yield* matchBynameAndNumber(name, words, place);
    else {
      const slips = wholeSlips(words, whole);
      const further = words.length - whole.length;
      if (slips !== null) yield acceptedMatch(slips, name.text);
      else if (name.epithet && further > 0) {
        // Lorenzo de' Medici the Magnificent
        const bare = wholeSlips([words[0], ...words.slice(further + 1)], whole);
        if (bare !== null) {
          yield matchOf("partial", bare, name.text, remarkOf("unknown-word"), further);
        }
      }
    }
  }
}

// How many slips make one whole name of the other; each may be in its own language.
function wholeSlips(typed, whole) {
  const slips = wordsSlips(typed, whole);
  if (slips !== null || givenSlips(typed.slice(0, 1), whole.slice(0, 1)) !== 0) return slips;
  return bynameSlips(typed.slice(1), whole.slice(1));
}

// How many slips make one by-name of the other, each in any language: the Wise, el Sabio. Articles do
// not count, nor do patronymics.
function bynameSlips(...bynames) {
  const counts = (word) => !SETS.opening_articles.has(word.letters) && !isPatronymic(word);
  const both = bynames.map((words) => words.filter(counts));
  const slips = wordsSlips(...both);
  if (slips !== null) return slips;
  return wordsSlips(...both.map((words) => plainWords(words.map(bynameOf))));
}

// A by-name in English, or the name of a place behind an elided "of": Assisi in d'Assisi.
function bynameOf({ letters }) {
  const [found] = inEnglish([letters]);
  return found === letters && SETS.realm_words.has(found[0]) ? found.slice(1) : found;
}

// Ivan IV the Terrible is Ivan the Terrible; Ivan IV is less than the name.
function* matchBynameAndNumber(name, words, place) {
  const isKnown = name.numbers.includes(words[place].number);
  if (name.numbers.length > 0 && !isKnown) return;
  const whole = plainWords(name.given);
  const before = words.slice(0, place);
  const after = words.slice(place + 1);
  const behind = after.filter((word) => !word.small && !isPatronymic(word));
  if (behind.length === 0 && isKnown && wordsSlips(before, whole.slice(0, 1)) !== null) {
    yield matchOf("partial", 0, name.text, remarkOf("no-epithet"));
  } else if (wholeSlips([...before, ...behind], whole) !== null) {
    if (isKnown) yield acceptedMatch(0, name.text, 1);
    else yield matchOf("partial", 0, name.text, remarkOf("unknown-number"), 1);
  }
}
