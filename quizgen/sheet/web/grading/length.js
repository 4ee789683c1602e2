// How long a typed text may be. See `length` in Python for the reasons.

const MOST_LETTERS = TABLES.most_letters;

function isReadable(typed) {
  return lengthOf(typed) <= MOST_LETTERS;
}

// The accepted text that a typed one is equal to once both are folded; null if there is none.
function equalTo(typed, accepted) {
  const most = Math.max(MOST_LETTERS, ...accepted.map((each) => 2 * lengthOf(each)));
  if (lengthOf(typed) > most) return null;
  const folded = fold(typed);
  return accepted.find((each) => folded && fold(each) === folded) ?? null;
}
