// How typed words fit a family name, with given names or alone.

// A person: the family name, with given names or initials that fit, or without any.
function* matchPerson(name, typed) {
  if (name.initials.includes(typedInitials(typed))) yield acceptedMatch(0, name.text);
  yield* matchTitled(name, typed);
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

// The title and the given name of who has "von" before the last one: Prinz Eugen.
function* matchTitled(name, typed) {
  const [{ letters }] = typed;
  const isTitle = name.titles.includes(letters) || SETS.titles_of_saints.has(letters);
  if (!isTitle || name.particles.length === 0) return;
  const slips = wordsSlips(typed.slice(1), plainWords(name.given));
  if (slips !== null) yield matchOf("partial", slips, name.text, remarkOf("no-epithet"));
}

// A family name that is too short for a slip, behind a whole given name, Genghis Kahn; or null.
function matchShortFamily(name, said, given) {
  const isLong = ({ letters }) => lengthOf(letters) >= TABLES.least_short;
  if (name.sound || !given.some(isLong) || said.short) return null;
  const isFound = name.family.some(({ word }) => isShortSlip(said.letters, word.letters));
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
