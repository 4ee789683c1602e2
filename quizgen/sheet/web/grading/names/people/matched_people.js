// How typed words fit the name of a person.

// Whether all of a name was typed, in any of its spellings and orders. `areOne` tells which words
// are the same.
function isSame(name, typed, areOne = areAlike) {
  if (isOfOtherOffice(name, typed)) return false;
  const given = plainWords(name.given);
  if (name.number !== null) {
    if (isOfOtherSex(name, typed)) return false;
    const place = rulerNumber(typed);
    if (place === null || typed[place].number !== name.number) return false;
    const [realm, byname] = realmAndByname(typed.slice(place + 1));
    const same = areEqual(realm, name.realm) && areEqual(byname, name.byname);
    return same && variants(typed.slice(0, place)).some((words) =>
      areOne(combined(words), combined(given)),
    );
  }
  // Motors is half of General Motors.
  if (name.unsure && given.length === 0 && !SETS.titles.has(typed[0].letters)) return false;
  const [bare, number] = generationIn(name, typed);
  if (number !== name.generation) return false;
  if ((name.whole || given.length === 0) && isOfOtherSex(name, typed)) return false;
  const family = plainWords(name.family[0]?.words ?? []);
  const wholes = [combined([...given, ...family]), combined([...family, ...given])];
  const said = [bare, turnedAtComma(bare)].flatMap(variants).map(combined);
  return said.some((one) => wholes.some((other) => areOne(one, other)));
}

// The words with those before the only comma behind the others: Pardo Bazán, Emilia.
function turnedAtComma(words) {
  const commas = words.slice(0, -1).flatMap(({ comma }, at) => (comma ? [at + 1] : []));
  return commas.length === 1 ? [...words.slice(commas[0]), ...words.slice(0, commas[0])] : words;
}

// How typed words fit a known name; null if they do not.
function matchName(name, typed) {
  if (isOfOtherSex(name, typed)) return null;
  const found =
    name.number !== null
      ? matchRuler(name, typed)
      : matchWithGeneration(name, typed);
  const best = least([...found], closenessOf, null);
  const isOther = best?.outcome === "accept" && isOfOtherOffice(name, typed);
  return isOther ? { ...best, outcome: "partial", remark: remarkOf("unknown-word") } : best;
}

// The generation that was typed; a number is one only of a name that has one.
const generationIn = (name, typed) =>
  name.generation ? numberedGeneration(typed) : generationOf(typed);

// A name with the generation that was typed: King Jr. is not King Sr.
function* matchWithGeneration(name, typed) {
  const [words, said, isTold] = generationIn(name, typed);
  if (name.generation) {
    if (said && said !== name.generation) return;
    // Pliny the Great
    const isArticle = ({ letters }) => SETS.articles_of_generation.has(letters);
    if (!said && typed.slice(1).some(isArticle)) return;
    for (const found of [...matchUnnumbered(name, words), ...matchWithCountry(name, words)]) {
      if (said || !name.unsaid || found.outcome !== "accept") yield found;
      else yield { ...found, outcome: "partial", remark: remarkOf(name.unsaid) };
    }
    return;
  }
  yield* matchUnnumbered(name, typed);
  yield* matchWithCountry(name, typed);
  if (!said || isTold) return;
  // The deck does not tell whether it is the father or the son.
  for (const found of matchUnnumbered(name, words)) {
    const remark = found.remark ?? remarkOf("unknown-given");
    yield { ...found, remark, further: found.further + 1 };
  }
}

const matchUnnumbered = (name, typed) =>
  name.whole ? matchWhole(name, typed) : matchPerson(name, typed);

// A whole name with a country or place behind it that the deck does not have. A family name alone
// does not tell a person so: Lawrence of Arabia is not D. H. Lawrence.
function* matchWithCountry(name, typed) {
  const place = realmPlace(typed);
  if (place === null || name.particles.includes(typed[place].letters)) return;
  let [before, after] = [typed.slice(0, place), typed.slice(place)];
  // "Victoria, Queen of England"
  while (before.length > 1 && SETS.titles.has(before.at(-1).letters)) before = before.slice(0, -1);
  const [realm] = realmAndByname(after);
  const fits = fitsCountry(name, after);
  const isCountry = realm.every((word) => SETS.countries.has(word));
  const isNumbered = name.numbers.length > 0 && rulerNumber(before) !== null;
  // William the Conqueror was no William I of Spain.
  if (isNumbered && !areAmong(realm, name.numbered_realms)) return;
  if (fits === null || !(SETS.epithets.has(after[0].letters) || isCountry)) return;
  const [isRight, further] = [fits[0] === "accept", fits[1]];
  if (name.whole || name.given.length === 0) {
    for (const found of matchUnnumbered(name, before)) {
      const more = found.further + further;
      if (isRight && found.outcome === "accept") yield { ...found, further: more };
      else if (found.remark?.code !== "unknown-given") {
        const remark = found.outcome === "partial" ? found.remark : remarkOf("unknown-country");
        yield matchOf("partial", found.slips, name.text, remark, more);
      }
    }
  }
  if (name.given.length > 0 && name.family.length > 0 && !name.whole) {
    const whole = plainWords([...name.given, ...name.family[0].words]);
    for (const words of variants(before)) {
      const slips = wordsSlips(words, whole);
      if (slips !== null && isRight) yield acceptedMatch(slips, name.text, further);
      else if (slips !== null) {
        yield matchOf("partial", slips, name.text, remarkOf("unknown-country"), further);
      }
    }
  }
}

// A person: the family name, with given names or initials that fit, or without any.
function* matchPerson(name, typed) {
  if (name.initials.includes(typedInitials(typed))) yield acceptedMatch(0, name.text);
  // A king is known by his given name: King Hussein is not Saddam Hussein.
  const isUntitled = name.given.length > 0 && name.titles.length === 0;
  const isRoyal = isUntitled && SETS.royal_titles.has(typed[0].letters);
  for (const words of variantsFor(name, typed)) {
    const alone = combined(withoutFamilyInitial(name, words));
    // Napoleon III is no slip of Napoleon.
    const isNumbered = words.some((word) => word.number);
    for (const form of name.alone) {
      const slips = wordSlips(alone, form.word, name.sound);
      if (slips === 0 || (slips !== null && form.outcome === "accept" && !isNumbered)) {
        yield byForm(form, slips, name.text);
      }
    }
    yield* matchWithFurther(name, words);
    if (name.given.length === 0 && isList(words)) continue;
    for (const [many, family, rest, parts] of familiesIn(words)) {
      // Ptolemy II does not sound like Ptolemy. But Ci Xi is Cixi.
      if (parts.slice(1).some((word) => word.number && word.capitals)) continue;
      const found = matchFamily(name, family, many, rest.length === 0)
        ?? (many === 1 ? matchShortFamily(name, family, rest) : null);
      const given = found && rest.length > 0 ? matchGiven(rest, name) : null;
      if (found && rest.length === 0 && !(isRoyal && words.length < typed.length)) yield found;
      if (given === null) continue;
      const [slips, further] = [given.slips + found.slips, given.further + found.further];
      if ([given.outcome, found.outcome].includes("partial")) {
        yield matchOf("partial", slips, name.text, found.remark ?? given.remark, further);
      } else {
        const right = acceptedMatch(slips, name.text, further);
        yield { ...right, remark: right.remark ?? given.remark, sounds: found.sounds };
      }
    }
  }
}

// A family name that is too short for a slip, behind a whole given name, Genghis Kahn; or null.
function matchShortFamily(name, said, given) {
  const isLong = ({ letters }) => lengthOf(letters) >= TABLES.least_short;
  if (name.sound || !given.some(isLong) || !isLong(said) || said.short) return null;
  const isAlike = ({ word: { letters } }) => lengthOf(letters) >= TABLES.least_short
    && [...letters][0] === [...said.letters][0] && distance(letters, said.letters, 1) === 1;
  const isFound = name.family.some(isAlike);
  return isFound ? matchOf("partial", 1, name.text, remarkOf("one-slip")) : null;
}

// Whether a comma or the like is between words.
function isList(words) {
  return words.some((word, at) => {
    const before = words[at - 1];
    return before && word.start - before.end > 1 && !before.short;
  });
}

// A name with one more word behind it, such as the second family name of a Spaniard. It is right
// behind a whole name and "y", which is between two family names, and may be between two people.
// Ortega y Munilla is not Ortega y Gasset, and "Curie y Einstein" are two.
function* matchWithFurther(name, words) {
  const isSpanish = SETS.spanish_given.has(name.given[0]);
  const mayBeDouble = isSpanish && !name.particles.some((word) => SETS.joints.has(word));
  for (const [many, family, rest, isJoined] of withFurther(words)) {
    if (isJoined && !mayBeDouble) continue;
    const found = matchFamily(name, family, many, false);
    const hasGiven = found && rest.length > 0 && name.given.length > 0;
    const given = hasGiven ? matchGiven(rest, name) : null;
    if (given && !rest.every((word) => word.short)) {
      const slips = found.slips + given.slips;
      if (isJoined && found.outcome === "accept" && given.outcome === "accept") {
        yield { ...acceptedMatch(slips, name.text, 1), remark: given.remark };
      } else {
        yield matchOf("partial", slips, name.text, remarkOf("unknown-given"), 1);
      }
    } else if (found && isJoined && rest.length === 0) {
      yield matchOf("partial", found.slips, name.text, remarkOf("unknown-word"), 1);
    }
  }
}

// The words behind initials that begin with the one of the family: "M. Zedong".
function withoutFamilyInitial(name, words) {
  const first = words[0].letters;
  const rest = words.slice(words.findIndex((word) => !word.short));
  const fits = words.some((word) => !word.short);
  return fits && name.family.some((form) => form.words[0].startsWith(first)) ? rest : words;
}

// The letters of an abbreviation: FDR, F.D.R.
function typedInitials(typed) {
  const letters = typed.map((word) => word.letters);
  const apart = letters.every((each) => lengthOf(each) === 1);
  return letters.length > 1 && !apart ? "" : letters.join("");
}

function variantsFor(name, typed) {
  // "v. Beethoven"
  const first = typed[0].letters;
  const isInitial = lengthOf(first) === 1 && !typed[1]?.small;
  const isParticle = isInitial && name.particles.some((word) => word.startsWith(first));
  const found = [...variants(typed)];
  if (typed.length > 1 && isParticle) found.push(typed.slice(1));
  const isBare = typed.length > 1 && name.given.length === 0;
  if (isBare && isMisspeltTitle(name, typed[0])) found.push(typed.slice(1));
  // The first of a name needs no number: Haile Selassie I.
  if (typed.length > 1 && typed.at(-1).number === 1) found.push(typed.slice(0, -1));
  const family = name.family[0]?.words ?? [];
  if (typed.length > 2 && family.length === 2 && typed.at(-2).short) {
    // "F. G. Lorca"
    const [[start, end], [initial, last]] = [plainWords(family), typed.slice(-2)];
    if (start.letters.startsWith(initial.letters) && wordSlips(last, end) !== null) {
      found.push([...typed.slice(0, -2), combined([start, last])]);
    }
  }
  return found;
}

function matchFamily(name, said, many, isAlone) {
  const found = [];
  for (const form of name.family) {
    const isRight = isAlone && form.outcome === "accept";
    let slips = wordSlips(said, form.word, name.sound);
    if (slips === null && isRight && isOtherGender(said, form)) slips = 1;
    // Words that were typed apart are the same as one, but no misspelling of it.
    if (slips !== null && (slips === 0 || many <= form.words.length)) {
      const fit =
        name.unsure && isAlone
          ? { ...matchOf("partial", slips, name.text, remarkOf("part-of-term")), unsure: true }
          : byForm(form, slips, name.text, isAlone ? said : null);
      // One that is spelled alike fits better than one that only sounds so.
      const isUnlike = slips === 0 && !areAlike(said, form.word);
      const sounds = slips === 0 && !areSpelledAlike(said, form.word);
      found.push({ ...fit, further: Number(isUnlike), sounds });
    }
  }
  return least(found, closenessOf, null);
}
