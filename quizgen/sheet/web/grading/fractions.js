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

// Less than 0, 0 or more than 0.
function compared(a, b) {
  const [first, second] = [a.above * b.below, b.above * a.below];
  return first < second ? -1 : Number(first > second);
}

const areSame = (a, b) => compared(a, b) === 0;
const [ZERO, QUARTER, HALF] = [fraction(0), fraction(1, 4), fraction(1, 2)];
// From here on, a number is not read.
const TOO_LARGE = readFraction(TABLES.too_large);
