// How what was typed fits one known name: the outcome, the slips it took, and the text expected.
// `further` counts what was typed and is not in the name.

function matchOf(outcome, slips, expected, remark = null, further = 0) {
  return { outcome, slips, expected, remark, further };
}

function acceptedMatch(slips, expected, further = 0) {
  const remark = slips === 1 ? remarkOf("one-slip") : slips ? remarkOf("slips", "", slips) : null;
  return matchOf("accept", slips, expected, remark, further);
}

// The less the better. Slips and words are far fewer than the thousand that keeps them apart.
const worthOf = ({ outcome, slips, further }) =>
  1_000_000 * rankOf([outcome]) + 1000 * slips + further;

// A known name with the parts that Python left out.
function knownName(parts) {
  const name = { family: [], given: [], alone: [], initials: [], titles: [], particles: [] };
  const found = { ...name, number: null, realm: [], byname: [], whole: false, epithet: false };
  const formOf = (form) => ({
    outcome: "accept", remark: null, shown: "", ...form, word: combined(plainWords(form.words)),
  });
  const { family = [], alone = [] } = parts;
  return { ...found, sound: "", ...parts, family: family.map(formOf), alone: alone.map(formOf) };
}

// Whether all of a name was typed, in any of its spellings and orders.
function isSame(name, typed) {
  const given = plainWords(name.given);
  if (name.number !== null) {
    const place = rulerNumber(typed);
    if (place === null || typed[place].number !== name.number) return false;
    const [realm, byname] = realmAndByname(typed.slice(place + 1));
    const same = areEqual(realm, name.realm) && areEqual(byname, name.byname);
    return same && variants(typed.slice(0, place)).some((words) =>
      areAlike(combined(words), combined(given)),
    );
  }
  const family = plainWords(name.family[0]?.words ?? []);
  const wholes = [combined([...given, ...family]), combined([...family, ...given])];
  const said = variants(typed).map(combined);
  return said.some((one) => wholes.some((other) => areAlike(one, other)));
}

// How typed words fit a known name; null if they do not.
function matchName(name, typed) {
  const matches =
    name.number !== null ? matchRuler : name.whole ? matchWhole : matchPerson;
  return least([...matches(name, typed)], worthOf, null);
}

// What follows a ruler's name, apart: the country behind "of", and other names.
function realmAndByname(words) {
  const found = [[], []];
  let where = 1;
  for (const word of words) {
    if (SETS.realm_words.has(word.letters)) where = 0;
    else if (SETS.epithets.has(word.letters)) where = 1;
    else if (!word.small) found[where].push(word.letters);
  }
  return found;
}

// A ruler: the given name, and the number, which tells one from another.
function* matchRuler(name, typed) {
  const given = plainWords(name.given);
  const place = rulerNumber(typed);
  if (place !== null) {
    for (const words of variants(typed.slice(0, place))) {
      let slips = wordsSlips(words, given);
      let further = realmDiffers(name, typed.slice(place + 1));
      if (slips === null && further !== null && areSameGiven(words, given)) {
        [slips, further] = [0, further + 1];
      }
      if (slips === null || further === null) continue;
      if (typed[place].number === name.number) yield acceptedMatch(slips, name.text, further);
      else if (given.length > 1 && slips === 0) {
        yield matchOf("partial", slips, name.text, remarkOf("other-number"), further);
      }
    }
    return;
  }
  for (const words of variants(typed)) {
    const bare = withoutParticles(words);
    const slips = wordsSlips(bare.slice(0, given.length), given);
    if (slips === null) continue;
    const rest = words.slice(words.indexOf(bare[Math.min(given.length, bare.length) - 1]) + 1);
    const byname = withoutParticles(rest);
    if (byname.every((word) => word.small)) {
      yield matchOf("partial", slips, name.text, remarkOf("no-number"));
    } else if (wordsSlips(byname, plainWords(name.byname)) !== null) {
      yield acceptedMatch(slips, name.text);
    } else if (isByname(rest) && realmDiffers(name, rest) !== null) {
      yield matchOf("partial", slips, name.text, remarkOf("no-number"), byname.length);
    }
  }
  const bare = combined(withoutParticles(typed));
  for (const form of name.alone) {
    if (wordSlips(bare, form.word) !== null) yield byForm(form, 0, name.text);
  }
}

// Whether all given names are the same, each in some language.
function areSameGiven(typed, given) {
  const isSame = ({ letters }, at) => isSameGiven(letters, given[at].letters);
  return typed.length === given.length && typed.every(isSame);
}

// Whether words may follow a ruler's name: "of Macedon", but not "von Hayek".
function isByname(words) {
  if (SETS.epithets.has(words[0].letters)) return true;
  const [realm] = realmAndByname(words);
  return realm.length > 0 && realm.every((word) => MAPS.realms.has(word));
}

// How many words after a ruler's name are not known; null if they are another's.
function realmDiffers(name, after) {
  const [realm, byname] = realmAndByname(after);
  const known = new Set(name.realm.flatMap((word) => MAPS.realms.get(word) ?? [word]));
  if (realm.length > 0 && name.realm.length > 0) {
    const others = plainWords([...known]);
    const fits = (word) =>
      known.has(word) || others.some((other) => wordSlips(nameWord(word), other) !== null);
    if (!realm.every(fits)) return null;
  }
  const further = byname.filter((word) => !name.byname.includes(word));
  return further.length + (name.realm.length > 0 ? 0 : realm.length);
}

// A name that no single word can replace.
function* matchWhole(name, typed) {
  const whole = plainWords(name.given);
  for (const words of variants(typed)) {
    if (name.epithet && words.length === 1 && areAlike(words[0], whole[0])) {
      yield matchOf("partial", 0, name.text, remarkOf("no-epithet"));
    }
    const slips = wordsSlips(words, whole);
    if (slips !== null) yield acceptedMatch(slips, name.text);
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
    for (const form of name.alone) {
      if (wordSlips(alone, form.word, name.sound) === 0) yield byForm(form, 0, name.text);
    }
    yield* matchWithFurther(name, words);
    if (name.given.length === 0 && isList(words)) continue;
    for (const [many, family, rest] of familiesIn(words)) {
      const found = matchFamily(name, family, many, rest.length === 0);
      const given = found && rest.length > 0 ? matchGiven(rest, name) : null;
      if (found && rest.length === 0 && !(isRoyal && words.length < typed.length)) yield found;
      if (given === null) continue;
      const [slips, further] = [given.slips + found.slips, given.further + found.further];
      if ([given.outcome, found.outcome].includes("partial")) {
        yield matchOf("partial", slips, name.text, found.remark ?? given.remark, further);
      } else yield acceptedMatch(slips, name.text, further);
    }
  }
}

// Whether a comma or the like is between words.
function isList(words) {
  return words.some((word, at) => {
    const before = words[at - 1];
    return before && word.start - before.end > 1 && !before.short;
  });
}

// A whole name with one more word behind it, such as the second family name of a Spaniard.
function* matchWithFurther(name, words) {
  for (const [many, family, rest] of withFurther(words)) {
    const found = matchFamily(name, family, many, false);
    const given = found && name.given.length > 0 ? matchGiven(rest, name) : null;
    if (given && !rest.every((word) => word.short)) {
      const slips = found.slips + given.slips;
      yield matchOf("partial", slips, name.text, remarkOf("unknown-given"), 1);
    }
  }
}

// All ways to read words as given names, so many words of a family name, and one more word.
const FURTHER = new WeakMap();

function withFurther(words) {
  if (FURTHER.has(words)) return FURTHER.get(words);
  const found = [];
  const [before, last] = words.slice(-2);
  const isOne = words.length >= 3 && last.start - before.end === 1;
  if (isOne && !last.short && last.number === null) {
    const most = Math.min(words.length - 2, TABLES.most_family_words);
    for (let many = 1; many <= most; many += 1) {
      found.push([many, combined(words.slice(-many - 1, -1)), words.slice(0, -many - 1)]);
    }
  }
  FURTHER.set(words, found);
  return found;
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
  const isParticle = lengthOf(first) === 1 && name.particles.some((word) => word.startsWith(first));
  const found = [...variants(typed)];
  if (typed.length > 1 && isParticle) found.push(typed.slice(1));
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

// What of the typed words is read as a family name or a ruler's name, each as one word.
function nameReadings(typed) {
  const found = [combined(typed)];
  const all = [...variants(typed)];
  // The first of a name needs no number: Haile Selassie I.
  if (typed.length > 1 && typed.at(-1).number === 1) all.push(typed.slice(0, -1));
  for (const words of all) {
    for (const [, said] of familiesIn(words)) found.push(said);
    for (const [, said] of withFurther(words)) found.push(said);
  }
  return [...new Map(found.map((word) => [`${word.letters} ${word.key}`, word])).values()];
}

// All ways to read words as so many words of a family name, which are also given as one word, and
// given names, in either order.
const FAMILIES = new WeakMap();

function familiesIn(words) {
  if (FAMILIES.has(words)) return FAMILIES.get(words);
  const found = [];
  const most = Math.min(words.length, TABLES.most_family_words);
  for (let many = 1; many <= most; many += 1) {
    found.push([many, combined(words.slice(-many)), words.slice(0, -many)]);
    if (many < words.length) {
      found.push([many, combined(words.slice(0, many)), words.slice(many)]);
    }
  }
  FAMILIES.set(words, found);
  return found;
}

function matchFamily(name, said, many, isAlone) {
  const found = [];
  for (const form of name.family) {
    const slips = wordSlips(said, form.word, name.sound);
    // Words that were typed apart are the same as one, but no misspelling of it.
    if (slips !== null && (slips === 0 || many <= form.words.length)) {
      const fit = byForm(form, slips, name.text, isAlone ? said : null);
      // One that is spelled alike fits better than one that only sounds so.
      const isUnlike = slips === 0 && !areAlike(said, form.word);
      found.push(isUnlike ? { ...fit, further: 1 } : fit);
    }
  }
  return least(found, worthOf, null);
}

function byForm(form, slips, text, said = null) {
  const expected = said ? form.shown || text : text;
  if (form.outcome === "partial") {
    return matchOf("partial", slips, expected, form.remark && remarkOf(form.remark));
  }
  if (slips > 0 && said) {
    const [typed, whole] = [said.key, form.word.key];
    // The names of Slavic men and women differ so: Bukharin, Bukharina.
    if (typed === `${whole}a` || whole === `${typed}a`) {
      return matchOf("partial", slips, expected, remarkOf("other-gender"));
    }
  }
  return acceptedMatch(slips, expected);
}
