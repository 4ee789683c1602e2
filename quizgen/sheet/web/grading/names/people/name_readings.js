// The ways to read typed words as a family name and given names.

// What of the typed words is read as a family name or a ruler's name, each as one word.
function nameReadings(typed) {
  const found = [combined(typed)];
  const all = [...variants(typed)];
  // The first of a name needs no number: Haile Selassie I.
  if (typed.length > 1 && typed.at(-1).number === 1) all.push(typed.slice(0, -1));
  // Without the country: Franz Ferdinand of Austria.
  const place = realmPlace(typed);
  if (place !== null) all.push(...variants(typed.slice(0, place)));
  const [bare] = numberedGeneration(typed);
  if (bare !== typed) all.push(...variants(bare));
  for (const words of all) {
    for (const [, said] of familiesIn(words)) found.push(said);
    for (const [, said] of withFurther(words)) found.push(said);
  }
  return [...new Map(found.map((word) => [`${word.letters} ${word.key}`, word])).values()];
}

// All ways to read words as so many words of a family name, which are also given as one word, and
// given names, in either order; with the words of the family name.
const FAMILIES = new WeakMap();

function familiesIn(words) {
  if (FAMILIES.has(words)) return FAMILIES.get(words);
  const found = [];
  const most = Math.min(words.length, TABLES.most_family_words);
  for (let many = 1; many <= most; many += 1) {
    const [last, first] = [words.slice(-many), words.slice(0, many)];
    found.push([many, combined(last), words.slice(0, -many), last]);
    if (many < words.length) found.push([many, combined(first), words.slice(many), first]);
  }
  FAMILIES.set(words, found);
  return found;
}

// All ways to read words as given names, so many words of a family name, and one more word. With
// whether a joint is before that word, Francisco de Goya y Lucientes. Another particle may be as well:
// Carlo Gesualdo da Venosa.
const FURTHER = new WeakMap();

function withFurther(words) {
  if (FURTHER.has(words)) return FURTHER.get(words);
  const found = [];
  const [previous, last] = words.slice(-2);
  const isOne = words.length >= 3 && last.start - previous.end === 1;
  if (isOne && !last.short && last.number === null) {
    const isJoined = previous.small && SETS.joints.has(previous.letters);
    // Maria Theresa of Portugal has a country, which may be a wrong one. "Curie, the physicist" is no
    // name.
    const isEpithet = SETS.epithets.has(previous.letters) || words.at(-3).comma;
    const isLinked = isJoined || (previous.small && !isEpithet && !SETS.countries.has(last.letters));
    const before = words.slice(0, isLinked ? -2 : -1);
    const most = Math.min(words.length - 2, TABLES.most_family_words);
    for (let many = 1; many <= most; many += 1) {
      found.push([many, combined(before.slice(-many)), before.slice(0, -many), isJoined]);
    }
  }
  FURTHER.set(words, found);
  return found;
}
