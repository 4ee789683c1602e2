// The solutions of an equation, which may be in any order: x = −3 or x = 2.

// The numbers that a text names as solutions; none if it is something else. Those of several
// unknowns are with these: x = 3, y = −1.
function solutionsOf(text) {
  const evened = exactSymbol(text);
  const shown = plain(evened.includes("±") ? evened : text);
  const inSet = PATTERNS.set_of_solutions.full.exec(shown);
  const parts = (inSet ? inSet[1] : shown).split(PATTERNS.solution_gap.each);
  const read = parts.map((part) => PATTERNS.solution.full.exec(stripped(part)));
  const found = read.filter(Boolean);
  const unknowns = new Set(found.map(([, unknown]) => unknown ?? ""));
  const several = unknowns.size > (unknowns.has("") ? 2 : 1);
  if (found.length < parts.length || (several && unknowns.has(""))) return [];
  const signs = { "±": ["", "-"], "-": ["-"] };
  return [...new Set(found.flatMap(([, unknown, sign, number]) =>
    (signs[sign] ?? [""]).map((each) =>
      (several ? `${unknown}=` : "") + each + number.replace(",", "."))))];
}

// The solutions of an answer: several numbers with the unknown before one of them, or a set.
function solutionsAsked(text) {
  const found = solutionsOf(text);
  return found.length > 1 && (text.includes("=") || text.includes("{")) ? found : [];
}

const areAllIn = (some, all) => some.every((each) => all.includes(each));

function areSolutions(text, typed) {
  const [asked, said] = [solutionsAsked(text), solutionsOf(typed)];
  return asked.length > 0 && asked.length === said.length && areAllIn(said, asked);
}

// Whether some of the solutions were typed, and nothing else.
function areSomeSolutions(text, typed) {
  const [asked, said] = [solutionsAsked(text), solutionsOf(typed)];
  return said.length > 0 && said.length < asked.length && areAllIn(said, asked);
}
