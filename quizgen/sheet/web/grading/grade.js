// How a typed answer compares with the right one: `data` is what `gradable` made of the answer, and
// `people` all names of the decks, or what `peopleIndex` made of them.

function grade(data, typed, people) {
  switch (data.type) {
    case "name":
      return gradeName(data, typed, Array.isArray(people) ? peopleIndex(people) : people);
    case "date":
      return gradeDate(data, typed);
    case "number":
      return gradeNumber(data, typed);
    default:
      throw new Error(`no grading of ${data.type}`);
  }
}
