// What is typed and is no attempt at an answer: "I don't know", or a text of another form.

// Whether a text is made of question marks, or says "I don't know" in any language.
function givesUp(typed) {
  const text = plain(typed);
  return SETS.giving_up.has(stripped(text, " .,!?¿")) || stripped(text, " ?¿") === "";
}

// The remark on a text that cannot be meant as an answer of this type, whichever is right, or null.
function otherForm(answer, typed) {
  if (answer.type === "name" && !canBeName(answer, typed)) return "unreadable-name";
  return answer.type === "number" && isDay(typed) ? "unreadable-number" : null;
}

function canBeName({ form, thing }, typed) {
  const text = even(typed);
  const hasFigure = DIGIT.any.test(text);
  if (form === "marks" || (form === "figures" && hasFigure)) return true;
  if (!hasLetter(text)) return false;
  if (form === "figures" || thing || !hasFigure) return true;
  return !PATTERNS.number_first.any.test(text) && readingsOf(typed, TABLES.some_year).length === 0;
}

// Whether a text is a date with the name of a month.
function isDay(typed) {
  if (!DIGIT.any.test(typed) || !PATTERNS.month_name.any.test(typed)) return false;
  const found = readingsOf(typed, TABLES.some_year).flatMap(({ when }) => when.moments);
  return found.some((moment) => moment.month !== null);
}

function hasLetter(text) {
  return /\p{L}/u.test(text);
}
