// Decimal numbers as Python reckons with them: `digits` times ten to the `power`; a result of more
// digits than `PRECISION` is rounded to so many, halves to even.

const PRECISION = TABLES.precision;

function decimal(digits, power = 0) {
  return { digits: BigInt(digits), power };
}

// A number as it is written with ASCII digits and a point, or none.
function readDecimal(text) {
  const [whole, , decimals] = partition(text, ".");
  return decimal(`${whole}${decimals}`, -decimals.length);
}

const ZERO = decimal(0);

function tenTo(power) {
  return 10n ** BigInt(power);
}

function countDigits(number) {
  return String(absolute(number).digits).length;
}

function absolute({ digits, power }) {
  return { digits: digits < 0n ? -digits : digits, power };
}

function negative({ digits, power }) {
  return { digits: -digits, power };
}

function toPrecision({ digits, power }) {
  const extra = countDigits({ digits, power }) - PRECISION;
  if (extra <= 0) return { digits, power };
  const unit = tenTo(extra);
  let kept = digits / unit;
  const twice = 2n * (digits % unit);
  const above = twice < 0n ? -twice : twice;
  if (above > unit || (above === unit && kept % 2n !== 0n)) kept += digits < 0n ? -1n : 1n;
  return toPrecision({ digits: kept, power: power + extra });
}

// Both as digits of the smaller power.
function aligned(a, b) {
  const power = Math.min(a.power, b.power);
  return [a.digits * tenTo(a.power - power), b.digits * tenTo(b.power - power), power];
}

function plus(a, b) {
  const [first, second, power] = aligned(a, b);
  return toPrecision({ digits: first + second, power });
}

function minus(a, b) {
  return plus(a, negative(b));
}

function times(a, b) {
  return toPrecision({ digits: a.digits * b.digits, power: a.power + b.power });
}

// With two digits more than are kept, and one that says whether there is a rest.
function over(a, b) {
  const shift = Math.max(0, PRECISION + 2 + countDigits(b) - countDigits(a));
  const dividend = a.digits * tenTo(shift);
  const rest = dividend % b.digits === 0n ? 0n : 1n;
  const sign = a.digits < 0n === b.digits < 0n ? 1n : -1n;
  const digits = 10n * (dividend / b.digits) + sign * rest;
  return toPrecision({ digits, power: a.power - b.power - shift - 1 });
}

// Less than 0, 0 or more than 0.
function compared(a, b) {
  const [first, second] = aligned(a, b);
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function isWhole({ digits, power }) {
  return power >= 0 || digits % tenTo(-power) === 0n;
}

// The power of ten at which the first digit stands.
function firstPower(number) {
  return countDigits(number) - 1 + number.power;
}

// How many digits a number has but for the zeros at its ends.
function significant(number) {
  const digits = String(absolute(number).digits).replace(/0+$/, "");
  return Math.max(1, digits.length);
}

// A number rounded to significant digits, halves away from zero.
function roundedTo(number, digits) {
  const place = firstPower(number) - digits + 1;
  if (place <= number.power) return number;
  const unit = tenTo(place - number.power);
  const half = (number.digits < 0n ? -unit : unit) / 2n;
  return { digits: (number.digits + half) / unit, power: place };
}
