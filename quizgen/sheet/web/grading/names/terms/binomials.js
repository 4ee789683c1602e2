// Names of species, whose genus is often shortened: E. coli, Staph. aureus.

// How the name of a species is shortened, as `shortOf` makes it; none of other texts.
function shortBinomials(text) {
  if (!PATTERNS.binomial.full.test(text)) return [];
  const [genus, ...others] = text.toLowerCase().split(" ");
  const short = [`${genus[0]} ${others.join(" ")}`];
  return others.length > 1 ? [...short, `${genus[0]} ${others[0][0]} ${others[1]}`] : short;
}

// What was typed if it may be a species with a shortened genus, without full stops; else "".
function shortOf(typed) {
  const found = PATTERNS.short_binomial.full.exec(stripped(even(typed)).toLowerCase());
  return found ? found.slice(1).filter(Boolean).join(" ") : "";
}

// What was typed with the whole words of a species for shortened ones; "" if none is.
function inFull(typed, text) {
  const words = text.split(" ");
  const said = [...even(typed).matchAll(PATTERNS.word_or_short.each)];
  if (said.length !== words.length || !PATTERNS.binomial.full.test(text)) return "";
  const found = said.map(([, word, stop], at) =>
    at < words.length - 1 ? wholeOf(word, stop, words[at]) : word,
  );
  return found.some((word, at) => word !== said[at][1]) ? found.join(" ") : "";
}

// A word of a species for what was typed, if that is its beginning.
function wholeOf(typed, stop, word) {
  const long = lengthOf(typed);
  const isShort = stop !== "" || long === 1 || long >= TABLES.least_short_genus;
  return isShort && word.toLowerCase().startsWith(typed.toLowerCase()) ? word : typed;
}
