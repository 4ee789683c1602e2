// Exact numbers, as Python's `fractions` has them: `above` over `below`, which is more than 0.

function fraction(above, below = 1) {
  return { above: BigInt(above), below: BigInt(below) };
}

// From the notation of Python's `Fraction`: "38848" or "3/4".
const readFraction = (text) => fraction(...text.split("/"));

function plus(a, b) {
  return fraction(a.above * b.below + b.above * a.below, a.below * b.below);
}

function times(a, b) {
  return fraction(a.above * b.above, a.below * b.below);
}

function minus(a, b) {
  return fraction(a.above * b.below - b.above * a.below, a.below * b.below);
}

function divided(a, b) {
  const sign = b.above < 0n ? -1n : 1n;
  return fraction(a.above * b.below * sign, a.below * b.above * sign);
}

function sizeOf(number) {
  return number.above < 0n ? fraction(-number.above, number.below) : number;
}

// A number with a whole exponent.
function raised(number, exponent) {
  const power = BigInt(Math.abs(exponent));
  const found = fraction(number.above ** power, number.below ** power);
  return exponent < 0 ? divided(fraction(1), found) : found;
}

// A number in lowest terms, as Python has all of them.
function reduced(number) {
  let [a, b] = [sizeOf(number).above, number.below];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? fraction(number.above / a, number.below / a) : number;
}

// A number rounded to a multiple of a step, halves away from zero.
function toStep(number, step) {
  const steps = plus(divided(sizeOf(number), step), HALF);
  const rounded = times(fraction(steps.above / steps.below), step);
  return number.above < 0n ? times(rounded, fraction(-1)) : rounded;
}

// A number rounded to significant digits, halves away from zero.
function roundedTo(number, digits) {
  return number.above === 0n ? number : toStep(number, lastDigit(number, digits));
}

// Whether a number is right but for its last digit, with so many digits.
function isNextTo(number, right, digits) {
  const unit = lastDigit(right, digits);
  const isWhole = reduced(divided(number, unit)).below === 1n;
  return isWhole && compared(sizeOf(minus(number, right)), unit) < 0;
}

// What the last digit counts of a number that is not 0, rounded to significant digits.
function lastDigit(number, digits) {
  const size = reduced(sizeOf(number));
  let place = String(size.above).length - String(size.below).length;
  if (compared(size, raised(TEN, place)) < 0) place -= 1;
  return raised(TEN, place - digits + 1);
}

// Less than 0, 0 or more than 0.
function compared(a, b) {
  const [first, second] = [a.above * b.below, b.above * a.below];
  return first < second ? -1 : Number(first > second);
}

const areSame = (a, b) => compared(a, b) === 0;
const [ZERO, QUARTER, HALF] = [fraction(0), fraction(1, 4), fraction(1, 2)];
const [ONE, TWO, TEN, HUNDRED] = [1, 2, 10, 100].map((each) => fraction(each));
// From here on, a number is not read.
const TOO_LARGE = readFraction(TABLES.too_large);
