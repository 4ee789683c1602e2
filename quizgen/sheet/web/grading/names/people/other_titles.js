// What was typed before a name and is not that of the deck: titles, and who is someone else.

// Whether the title that was typed is that of a woman instead of a man, or the other way round: Mr
// Curie is not Marie Curie.
function isOfOtherSex(name, typed) {
  const [{ letters }] = typed;
  const isWoman = SETS.titles_of_women.has(letters);
  const said = isWoman ? "f" : SETS.titles_of_men.has(letters) ? "m" : "";
  return typed.length > 1 && name.sex !== "" && said !== "" && said !== name.sex;
}

// Whether someone else was told by the name: the father of Bach. But "Frau von Stein" is the name of
// who has this particle before Stein. The mother of Teresa is not Mother Teresa.
function isOfAnother(name, typed) {
  const isOpening = (word) => word.small || SETS.opening_articles.has(word.letters);
  const told = typed.slice(typed.findIndex((word) => !isOpening(word)));
  if (told.length < 3 || !told[1].small) return false;
  const [relative, particle, first] = told.map(({ letters }) => letters);
  const before = [relative, singular(relative)];
  if (!before.some((word) => SETS.before_names_of_others.has(word))) return false;
  const own = nameWords(name.text);
  const isBehindNone = ({ letters }, at) => letters === first && !own[at - 1]?.small;
  const hasParticle = name.particles.includes(particle) && !own.some(isBehindNone);
  const hasRelative = own.some(({ letters }, at) => before.includes(letters) && own[at + 1]?.small);
  return !hasParticle && !hasRelative;
}

// Whether a word is a title of the name with a slip: Emporer Meiji.
function isMisspeltTitle(name, { letters }) {
  return name.titles.some((title) => {
    const most = Math.floor((lengthOf(title) - 1) / TABLES.letters_of_slip);
    return most > 0 && distance([...title], [...letters], most) <= most;
  });
}

// Whether another title was typed than the one of the deck: Princess for Queen Victoria.
function isOfOtherOffice(name, typed) {
  const own = name.titles.filter((title) => MAPS.offices.has(title)).map((title) => MAPS.offices.get(title));
  const said = own.length > 0 && typed.length > 1 ? MAPS.offices.get(typed[0].letters) : undefined;
  return said !== undefined && !own.includes(said);
}
