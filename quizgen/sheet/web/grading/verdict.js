// What grading finds: an outcome with its remark, `[outcome, remark]`. The page words a remark.

const remarkOf = (code, other = "", count = 0) => ({ code, other, count });

function graded(outcome, code = null, count = 0) {
  return [outcome, code && remarkOf(code, "", count)];
}

// Of several outcomes the one with the least rank is the best.
const rankOf = ([outcome]) => MAPS.rank.get(outcome);

// Whether what was typed is no answer of the expected type, so that it says nothing.
function isUnreadable({ remark }) {
  return remark !== null && SETS.unreadable.has(remark.code);
}

function verdictOf(outcome, expected, remark = null) {
  return { outcome, expected, remark };
}
