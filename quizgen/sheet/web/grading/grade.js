// How a typed answer compares with the right one: `data` is what `gradable` made of the answer, and
// `people` what `peopleIndex` made of all names of the decks.

function grade(data, typed, people) {
  const verdict = gradeByType(data, typed, people);
  if (verdict.outcome !== "reject" || !isReadable(typed)) return verdict;
  if (stripped(typed) === "") return { ...verdict, remark: null };
  if (givesUp(typed)) return { ...verdict, remark: remarkOf("gives-up") };
  const code = verdict.remark ? null : otherForm(data, typed);
  return code ? { ...verdict, remark: remarkOf(code) } : verdict;
}

function gradeByType(data, typed, people) {
  switch (data.type) {
    case "name":
      return gradeName(data, typed, people);
    case "date":
      return gradeDate(data, typed);
    case "number":
      return gradeNumber(data, typed);
    default:
      throw new Error(`no grading of ${data.type}`);
  }
}
