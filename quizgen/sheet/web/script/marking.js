// Marks: what an answer earns, and which of its rows are right. `own` is what the learner says of an
// answer that only a person can judge.

function mark(item, answer, own, names) {
  switch (item.type) {
    case "choice":
      return whole(answer === String(item.key) ? 1 : 0);
    case "typed": {
      if (isEmpty(answer)) return whole(0);
      const verdict = grade(item.typed, answer, names);
      const earned = { accept: 1, partial: 0.5, reject: 0 }[verdict.outcome];
      return { ...whole(earned), remark: verdict.remark };
    }
    case "rows":
      return inRows(item.key.map((key, row) => answer[row] === String(key)));
    case "order": {
      // The event at i is the key[i]-th. An order that was not changed is not an answer.
      const places = Array.isArray(answer) ? answer : [];
      return inRows(places.map((event, place) => item.key[Number(event)] === place));
    }
    case "own":
      return whole(own ?? 0);
    case "points":
      return whole((own ?? []).length);
    default:
      throw new Error(`no marks for ${item.type}`);
  }
}

// What is said where a typed answer cannot be read, and is asked again; null for any other.
function retryOf(item, answer, names, words) {
  if (isEmpty(answer)) return null;
  const verdict = grade(item.typed, answer, names);
  return isUnreadable(verdict) ? words.retry[verdict.remark.code] : null;
}

const whole = (earned) => ({ earned, rows: [], remark: null });
const inRows = (rows) => ({ earned: rows.filter(Boolean).length, rows, remark: null });

// A number of halves, as a teacher writes it.
function inHalves(number) {
  const half = number % 1 ? "½" : "";
  return `${Math.floor(number) || (half ? "" : 0)}${half}`;
}
