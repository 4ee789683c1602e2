// What grading finds. An outcome with its remark is `[outcome, remark]`; of several outcomes the
// one with the least rank is the best.

const RANK = TABLES.rank;

const rankOf = (found) => RANK[found[0]];

function verdictOf(outcome, expected, remark = "") {
  return { outcome, expected, remark };
}
