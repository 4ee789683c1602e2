// What is typed around an answer to say that it is a guess, or why it is right.

// What was typed without such words, I think 1848, osmosis because it is water; "" if there are none.
function answerAlone(typed) {
  const text = splitWords(even(typed)).join(" ");
  const lower = small(text);
  if (lower.length !== text.length) return "";
  const start = PATTERNS.before_answer.any.exec(lower)?.[0].length ?? 0;
  const end = PATTERNS.behind_answer.any.exec(lower)?.index ?? text.length;
  const found = text.slice(start, Math.max(start, end));
  return found === text ? "" : found;
}
