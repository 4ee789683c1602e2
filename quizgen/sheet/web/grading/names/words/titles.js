// What may be before or behind a name and no part of it: titles, particles, and such as Jr.

function withoutSuffixes(words) {
  let last = words.length;
  while (last > 1 && SETS.suffixes.has(words[last - 1].letters)) last -= 1;
  return words.slice(0, last);
}

function withoutParticles(words) {
  const found = words.filter((word) => !word.small);
  return found.length > 0 ? found : words;
}

// The words with and without what may be no part of the name: titles and particles.
const VARIANTS = new WeakMap();

function variants(words) {
  if (!VARIANTS.has(words)) VARIANTS.set(words, variantsOf(words));
  return VARIANTS.get(words);
}

function variantsOf(words) {
  const rest = withoutSuffixes(words);
  const found = [words];
  for (let title = 0; title < Math.min(rest.length, TABLES.most_titles); title += 1) {
    found.push(rest.slice(title));
    const { letters, small, number } = rest[title];
    // "1st Baron Kelvin"
    const isBefore = number !== null && SETS.titles.has(rest[title + 1]?.letters);
    if (!SETS.titles.has(letters) && !small && !isBefore) break;
  }
  const all = found.flatMap((each) => [withoutParticles(each), each]);
  // Each of them once: without particles, they may be the same words.
  return all.filter((each, at) => all.findIndex((other) => areEqual(each, other)) === at);
}
