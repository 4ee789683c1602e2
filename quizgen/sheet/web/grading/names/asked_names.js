// The names that decks ask for, by what may be typed for them.

// All names of people and things that decks ask for, to tell one from another. The names of an
// answer, and of answers that share a name with it, are not others.
function peopleIndex(people) {
  const index = { people: new Map(), things: new Map(), initials: new Map(), given: new Map() };
  index.words = new Map();
  index.terms = new Set();
  index.spelled = new Map();
  index.called = new Map();
  index.shorter = new Map();
  index.homographs = homographsOf(people);
  const seen = new Set();
  // People first: a hole may have the family name of one.
  const isThing = ({ thing }) => Number(Boolean(thing));
  for (const each of [...people].sort((a, b) => isThing(a) - isThing(b))) {
    // A hole and an answer are no terms: they may have one in another form.
    if (each.thing && !each.may_name) for (const text of each.names) addTerm(index, text);
    const accepted = new Set(acceptedFor(each, each.names, index));
    const one = JSON.stringify([...accepted].sort());
    if (seen.has(one)) continue;
    seen.add(one);
    const known = namesOf(each);
    if (!each.thing) addPerson(index, each, known);
    for (const name of known) addName(index, name, accepted);
  }
  return index;
}

function addTerm({ terms, spelled }, text) {
  terms.add(text);
  const [folded, marked] = spellingOf(text);
  if (!spelled.has(folded)) spelled.set(folded, new Map());
  if (!spelled.get(folded).has(marked)) spelled.get(folded).set(marked, text);
}

function addPerson(index, person, known) {
  const add = (map, each) => {
    if (!map.has(each)) map.set(each, new Set());
    map.get(each).add(person);
  };
  for (const name of known) {
    add(index.called, combined(nameWords(name.text)).letters);
    for (const each of soleFamilyNames(name)) add(index.called, each);
    for (const each of shorterNames(name)) add(index.shorter, each);
  }
}

// What may be typed for the whole family name, each as one word.
const soleFamilyNames = ({ family }) =>
  family.filter(({ outcome }) => outcome === "accept").map(({ words }) => words.map(latin).join(""));

// What may be left of a name, each as one word, without some of the given names, with initials, and
// without the number of a ruler: Alexander Bell, A. S. Pushkin, Peter the Great.
function shorterNames(name) {
  if (name.number !== null) {
    const unnumbered = nameWords(name.text).filter(({ number }) => number === null);
    return unnumbered.length > 1 ? [unnumbered.map(({ letters }) => letters).join("")] : [];
  }
  const given = name.given.map(latin);
  const initials = given.map((word) => [...word][0]);
  const before = given.length > 0 ? [given, given.slice(0, 1), initials, initials.slice(0, 1)] : [];
  return before.flatMap((each) => soleFamilyNames(name).map((family) => each.join("") + family));
}

// The people whose name or family name a hole has, or the answer of a question. If nobody has, the
// only one whose name it is without some of the given names or the number: Johann Bach may be each of
// two. And then those whose name it has in another case.
function peopleCalled({ may_name: called = [] }, index) {
  for (const texts of called) {
    const found = (map) => [...new Set(texts.flatMap((text) => [...(map.get(text) ?? [])]))];
    const [whole, shorter] = [found(index.called), found(index.shorter)];
    if (whole.length > 0 || shorter.length === 1) return whole.length > 0 ? whole : shorter;
  }
  return [];
}

// The names of an answer, and those of the only person of the decks whom it may name.
function knownNames(answer, index) {
  const people = peopleCalled(answer, index);
  return [...namesOf(answer), ...(people.length === 1 ? namesOf(people[0]) : [])];
}

// What an answer accepts, and what the people do whom it may name; these are not others. Nor are
// those of whom it is the group, nor the same noun with another article, or with none: die
// Verdauung, der Verdauung.
function acceptedFor(answer, texts, index) {
  const people = peopleCalled(answer, index);
  const theirs = people.flatMap((each) => acceptedNames(each.names, each.comparable));
  const members = acceptedNames(answer.members ?? []);
  const bare = (answer.thing ? texts.map(withoutArticle) : []).filter(Boolean).map(fold);
  const apart = bare.filter((each) => !index.homographs.has(each));
  return [...acceptedNames(texts, answer.comparable), ...apart, ...members, ...theirs];
}

// Names in the form in which answers are compared: folded, but for symbols.
const acceptedNames = (names, comparable = {}) =>
  names.map((name) => comparable[name] ?? fold(name));

function addName(index, name, accepted) {
  const add = (map, place, found) => {
    if (!map.has(place)) map.set(place, []);
    map.get(place).push({ ...found, accepted, name });
  };
  for (const letters of name.initials) add(index.initials, letters, {});
  if (name.thing) {
    for (const { letters } of name.words) add(index.words, singular(letters), {});
    // Each word of a term may have a slip.
    const slips = name.words.length + 1;
    for (const key of knownKeys(name)) {
      add(index.things, `${firstOf(key, false)} ${lengthOf(key)}`, { letters: lettersOf(key), slips });
    }
    return;
  }
  for (const word of knownWords(name)) {
    const [letters, written] = [word.key, word.letters].map(lettersOf);
    const first = firstOf(word.key, name.sound !== "");
    const found = { letters, written, slips: slipsIn(name, word), word };
    add(index.people, `${first} ${lengthOf(word.key)}`, found);
  }
  if (name.given.length > 0) add(index.given, phoneticKey(name.given[0]), {});
}

// The names of others that what was typed may fit: in words of a name, and as a term.
function othersThan(accepted, words, term, index) {
  const near = typedInitialsOf(words, term).flatMap((each) => index.initials.get(each) ?? []);
  if (words.length <= TABLES.most_words_of_other) {
    for (const word of nameReadings(words)) {
      near.push(...nearTo(index.people, word.key).filter((each) => isFitting(word, each)));
    }
  }
  for (const key of typedKeys(words, term)) near.push(...nearTo(index.things, key));
  return [...new Set(near.filter((each) => !areOfOne(accepted, each)).map(({ name }) => name))];
}

// A typed word that other terms of the deck have, so that it is no slip; "" if there is none.
function wordOfOthers(known, typed, index, accepted) {
  const own = known.filter(({ thing }) => thing).flatMap(({ words }) => words);
  if (own.length === 0) return "";
  const isOwn = (word) => own.some(({ letters }) => singular(letters) === singular(word));
  const isOthers = (word) =>
    (index.words.get(singular(word)) ?? []).some((other) => !areOfOne(accepted, other));
  const isOther = (word) => !isDigits(word) && !isOwn(word) && isOthers(word);
  return typed.words.find(({ letters }) => isOther(letters))?.letters ?? "";
}

// What is found by words that are as long as a key, about, and have about the same letters.
function nearTo(index, key) {
  const [length, letters, found] = [lengthOf(key), lettersOf(key), []];
  for (const first of [firstOf(key, false), firstOf(key, true)]) {
    for (let long = length - 2; long <= length + 2; long += 1) {
      for (const each of index.get(`${first} ${long}`) ?? []) {
        // A slip changes one letter for another at most; a sound may be one letter more.
        const isNear = Math.abs(long - length) <= each.slips + 1;
        if (isNear && bitCount(each.letters ^ letters) <= 2 * each.slips + 2) found.push(each);
      }
    }
  }
  return found;
}

// Whether a typed word may be the one by which a name was found.
function isFitting(word, { name, slips, letters, written, word: known }) {
  if (name.sound === "") {
    // Most are told apart by their letters: each slip adds one and takes one at most.
    const apart = letters ^ lettersOf(word.key);
    const isFar = (apart & ~LOOSE_LETTERS) !== 0 && bitCount(apart) > 2 * slips;
    if (isFar && bitCount(written ^ lettersOf(word.letters)) > 2 * slips) return false;
  }
  return wordSlips(word, known, name.sound) !== null;
}

const areOfOne = (accepted, other) => accepted.some((text) => other.accepted.has(text));
