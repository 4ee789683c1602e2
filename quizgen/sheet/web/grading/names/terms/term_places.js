// Words for what kind of place a name is of, such as "lake", which many leave out. See `term_places`
// in Python.

// The kind of place that a name tells, and the place of its word; "" if it tells none.
function placeKind(words, text) {
  if (words.length < 2) return ["", 0];
  const first = MAPS.kinds_before.get(words[0].letters);
  const isWhole = lengthOf(words[0].letters) > 1 || PATTERNS.kind_letter.any.test(text);
  if (first === "river" && PATTERNS.river_of.any.test(text)) return ["", 0];
  if (first && isWhole) return [first, 0];
  return [MAPS.kinds_behind.get(words.at(-1).letters) ?? "", words.length - 1];
}

// Whether a name without the word for its kind is still a name of this place.
function isPlaceAlone(kind, name) {
  if (SETS.kinds_of_many.has(kind)) return name.at(-1).letters.endsWith("s");
  return !SETS.kinds_needed.has(kind) && !name.some(({ letters }) => SETS.no_places.has(letters));
}
