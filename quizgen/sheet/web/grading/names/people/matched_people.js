// How typed words fit the name of a person.

// Whether all of a name was typed, in any of its spellings and orders. `areOne` tells which words
// are the same.
function isSame(name, typed, areOne = areAlike) {
  if (isOfOtherOffice(name, typed) || isOfAnother(name, typed)) return false;
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
  // Mills is half of General Mills.
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
  if (isOfOtherSex(name, typed) || isOfAnother(name, typed)) return null;
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
  const hasNoByname = before.length === 1 || rulerNumber(before) !== null;
  // William the Conqueror was no William of Orange, nor a William I of Spain.
  const realms = name.numbered_realms;
  if (hasNoByname && realms.length > 0 && !areAmong(realm, realms)) return;
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
