// How long a typed text may be. See `length` in Python for the reasons.

function isReadable(typed) {
  return lengthOf(typed) <= TABLES.most_letters;
}

// The accepted text that a typed one is equal to once both are folded; null if there is none.
function equalTo(typed, accepted) {
  const most = Math.max(TABLES.most_letters, ...accepted.map((each) => 2 * lengthOf(each)));
  if (lengthOf(typed) > most) return null;
  const folded = fold(typed);
  if (!folded) {
    // A text of nothing but signs, such as "%", is compared as it is.
    const signs = stripped(typed);
    return accepted.find((each) => signs && stripped(each) === signs) ?? null;
  }
  return accepted.find((each) => fold(each) === folded) ?? null;
}
