// Products and equations of products that say the same: V = IR and I = V/R, ½ab and ab/2.

// Whether two products are the same, or one quantity is both. E = mv²/2 is E = ½mv², but I = V/R is
// solved for another one than V = IR.
function isSameProduct(one, other) {
  const both = [one, other].map(withPlainFractions);
  const [a, b] = both.map((formula) => formula.split("="));
  if (a.length === 1 && b.length === 1) {
    // Nm is a product of units, and mN another one.
    const areDivided = both.every((each) => PATTERNS.divided_by_number.any.test(each));
    return areDivided && isSameQuotient(...both.map((each) => `${TABLES.unnamed}=${each}`));
  }
  return a.some((side) => b.includes(side)) && isSameQuotient(one, other);
}

function isSameQuotient(one, other) {
  // Whoever is asked to reduce 2a/4 has not done so yet.
  if (![...sidesOf(one), ...sidesOf(other)].every(isReduced)) return false;
  const quotient = asQuotient(one, 2);
  return quotient !== "" && quotient === asQuotient(other, 2);
}

// An equation as a quotient of all its quantities that is a number. It is the same for all equations
// that say the same; "" for what is no equation of products, or has less than so many quantities.
function asQuotient(formula, least = TABLES.least_quantities) {
  const sides = sidesOf(formula);
  if (sides.length === 0) return "";
  const powers = new Map();
  for (const [at, { above, below }] of sides.entries()) {
    const sign = at === 0 ? 1 : -1;
    for (const [quantities, exponent] of [[above, sign], [below, -sign]]) {
      for (const [base, power] of quantities) {
        powers.set(base, (powers.get(base) ?? 0) + exponent * power);
      }
    }
  }
  const quantities = [...powers].filter(([, power]) => power !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (quantities.length < least) return "";
  const turn = quantities[0][1] > 0 ? 1 : -1;
  const number = divided(sides[0].number, sides[1].number);
  const { above, below } = reduced(turn > 0 ? number : divided(ONE, number));
  return [`${above}/${below}`, ...quantities.map(([base, power]) => `${base}^${power * turn}`)].join(" ");
}

// The two sides of an equation of products, each a number and the powers of quantities, divided by
// others; none if it is another equation.
function sidesOf(text) {
  const formula = withPlainFractions(text).replace(PATTERNS.bracketed_numerator.each, "$1");
  const sides = formula.split("=");
  if (sides.length !== 2 || PATTERNS.no_products.any.test(formula) || isReaction(formula)) return [];
  const found = sides.map(quotientOf);
  return found.includes(null) ? [] : found;
}

// One side of an equation; null if it is no product.
function quotientOf(side) {
  const found = side ? PATTERNS.quotient_of_products.full.exec(side) : null;
  if (!found) return null;
  const [first, above, second, below, third, inBrackets] = found.slice(1).map((part) => part ?? "");
  const [quantities, divisors] = [above, below + inBrackets].map(powersOf);
  if (quantities === null || divisors === null) return null;
  const number = divided(readFraction(first || "1"), readFraction(second || third || "1"));
  return { number, above: quantities, below: divisors };
}

// The power of each quantity of a product; null if it is none.
function powersOf(product) {
  const factors = product.match(PATTERNS.factor.each) ?? [];
  if (factors.join("") !== product) return null;
  const powers = new Map();
  for (const factor of factors) {
    const power = factor.includes("_") ? null : PATTERNS.factor_with_power.full.exec(factor);
    const [base, many] = power ? [power[1], Number(power[2])] : [factor, 1];
    powers.set(base, (powers.get(base) ?? 0) + many);
  }
  return powers;
}

// Whether nothing is both above and below the line, as in 2a/4 or ab/2b.
function isReduced({ number, above, below }) {
  return reduced(number).below === number.below && [...below.keys()].every((base) => !above.has(base));
}
