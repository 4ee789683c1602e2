// A name behind what was typed before it and is not in the deck: titles, and given names.

// What may be `name`, behind a title or a given name, Admiral Nelson, Sir Isaac Newton, I. Newton; "" if
// neither was typed. "C Moll" has no initial.
function nameBehind(typed, name) {
  const words = splitWords(even(typed));
  const isTitle = (word) => SETS.titles.has(latin(small(word.replace(/\.+$/, ""))));
  const first = words.findIndex((word) => !isTitle(word));
  if (first > 0 && areOfAnother(words[first - 1], words[first])) return "";
  const behind = first < 0 ? "" : words.slice(first).join(" ");
  const [own, said] = [name, behind].map(nameWords);
  // Friedrich Wilhelm II is no Wilhelm II.
  if (own.length > 0 && said.length > own.length && !isGiven(own[0])) {
    const isInitial = isLetter(said[0]) && [...behind][said[0].end] === ".";
    if (isInitial || isGiven(said[0])) {
      return [...behind].slice(said.at(-own.length).start).join("");
    }
  }
  return first > 0 ? behind : "";
}

// Whether two words before a name tell somebody by it: "father of".
function areOfAnother(relative, particle) {
  const isRelative = SETS.before_names_of_others.has(latin(small(relative)));
  return isRelative && SETS.particles.has(latin(small(particle)));
}

// Whether a word is a given name, or a short form of one.
function isGiven({ letters, key }) {
  const isWhole = SETS.men.has(letters) || SETS.women.has(letters) || MAPS.same_given.has(letters);
  return isWhole || MAPS.short_given.has(key);
}
