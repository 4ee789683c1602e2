// Grading of typed numbers.

// Significant digits to which an answer may be rounded and still be accepted.
const ROUNDED_DIGITS = TABLES.rounded_digits;
// The share by which a rounded answer may be off and still be partly right.
const NEAR_SHARE = readDecimal(TABLES.near_share);
// Whole numbers below this are easily known exactly, and have to be.
const EXACT_BELOW = decimal(TABLES.exact_below);
const UNREADABLE_NUMBER = "not a number that can be read";

function gradeNumber(answer, typed) {
  if (equalTo(typed, answer.also) !== null) return verdictOf("accept", answer.shown);
  if (!isReadable(typed)) return verdictOf("reject", answer.shown, UNREADABLE_NUMBER);
  const read = (bound) => (bound === null ? null : readDecimal(bound));
  const quantity = { ...answer.quantity };
  quantity.low = read(quantity.low);
  quantity.high = read(quantity.high);
  const found = typedNumbers(typed).map((number) => compareNumber(quantity, number));
  const none = ["reject", UNREADABLE_NUMBER];
  const [outcome, remark] = least(found, rankOf, none);
  return verdictOf(outcome, answer.shown, remark);
}

const areSame = (a, b) => compared(a, b) === 0;

function compareNumber(quantity, typed) {
  if (typed.percent && !quantity.percent) return ["reject", "a percentage, but none is asked"];
  const { low, high } = quantity;
  if (low === null || high === null) return compareBound(quantity, typed);
  const single = areSame(typed.low, typed.high);
  if (areSame(low, high)) {
    if (!single) return ["reject", "a range, but one number is asked"];
    return compareSingle(low, typed.low, quantity);
  }
  if (single) {
    const inside = compared(low, typed.low) <= 0 && compared(typed.low, high) <= 0;
    return inside ? ["partial", "within it, but from what to what?"] : ["reject", ""];
  }
  // A range is as right as the worse of its ends.
  const ends = [compareSingle(low, typed.low, quantity), compareSingle(high, typed.high, quantity)];
  return rankOf(ends[1]) > rankOf(ends[0]) ? ends[1] : ends[0];
}

// A number with one side open: the number itself is what is to be known.
function compareBound(quantity, typed) {
  const [wanted, number] =
    quantity.high === null ? ["more", quantity.low] : ["less", quantity.high];
  const another = typed.side !== "" && typed.side !== wanted;
  if (another || !areSame(typed.low, typed.high)) return ["reject", ""];
  return compareSingle(number, typed.low, quantity);
}

function compareSingle(right, typed, quantity) {
  if (areSame(typed, right)) return ["accept", ""];
  if (times(typed, right).digits <= 0n) return ["reject", ""];
  const half = over(times(absolute(right), NEAR_SHARE), decimal(2));
  if (quantity.approximate && compared(absolute(minus(typed, right)), half) <= 0) {
    return ["partial", "near it"];
  }
  if (isKnownExactly(right, quantity)) return ["reject", ""];
  const digits = significant(typed);
  if (digits <= ROUNDED_DIGITS && areSame(typed, roundedTo(right, digits))) {
    return digits === ROUNDED_DIGITS ? ["accept", "well rounded"] : ifNear(right, typed);
  }
  if (isRound(typed, right)) return ifNear(right, typed);
  return ["reject", remarkOnScale(right, typed)];
}

// Whether a number is so small that it has to be known exactly.
function isKnownExactly(number, quantity) {
  if (quantity.approximate || quantity.percent) return false;
  return isWhole(number) && compared(absolute(number), EXACT_BELOW) < 0;
}

function ifNear(right, typed) {
  const most = times(absolute(right), NEAR_SHARE);
  const near = compared(absolute(minus(typed, right)), most) <= 0;
  return near ? ["partial", "rounded"] : ["reject", ""];
}

// Whether an answer is visibly rounded: two digits at most, then zeros or fewer decimals.
function isRound(typed, right) {
  if (significant(typed) > 2) return false;
  if (compared(absolute(right), EXACT_BELOW) >= 0 && isWhole(typed)) {
    return isWhole({ digits: typed.digits, power: typed.power - 1 });
  }
  return significant(typed) < significant(right);
}

// A word on an answer that is right but for its size.
function remarkOnScale(right, typed) {
  const ratio = over(typed, right);
  const powers = [-6, -3, -2, -1, 1, 2, 3, 6];
  const same = powers.some((power) => areSame(ratio, decimal(1, power)));
  return same ? "the digits are right, the size is not" : "";
}
