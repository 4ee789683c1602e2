// The names of an answer, taken apart.

const KNOWN = new WeakMap();

function namesOf(answer) {
  if (!KNOWN.has(answer)) {
    const { known, thing, people = [] } = answer;
    const found = known.map(thing ? knownTerm : knownName);
    KNOWN.set(answer, [...found, ...people.map(knownName)]);
  }
  return KNOWN.get(answer);
}

// A name and what follows it in brackets: "Comintern (Communist International)".
function partsInBrackets(typed) {
  const [before, bracket, rest] = partition(stripped(typed), " (");
  const inside = rest.endsWith(")") ? rest.slice(0, -1) : "";
  return bracket && stripped(before) && stripped(inside) ? [before, inside] : null;
}
