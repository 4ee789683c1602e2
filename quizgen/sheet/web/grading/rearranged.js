// Products and equations of products that say the same: V = IR and I = V/R, ½ab and ab/2.

// Whether two products are the same, or one quantity is both. E = mv²/2 is E = ½mv², but I = V/R is
// solved for another one than V = IR.
function isSameProduct(one, other) {
  const [a, b] = [one, other].map((formula) => formula.split("="));
  if (a.length === 1 && b.length === 1) {
    // Nm is a product of units, and mN another one.
    const areDivided = [one, other].every((each) => PATTERNS.divided_by_number.any.test(each));
    return areDivided && isSameQuotient(...[one, other].map((each) => `${TABLES.unnamed}=${each}`));
  }
  return a.some((side) => b.includes(side)) && isSameQuotient(one, other);
}

function isSameQuotient(one, other) {
  const quotient = asQuotient(one, 2);
  return quotient !== "" && quotient === asQuotient(other, 2);
}

// An equation as a quotient of all its quantities that is a number. It is the same for all equations
// that say the same; "" for what is no equation of products, or has less than so many quantities.
function asQuotient(text, least = TABLES.least_quantities) {
  const formula = text.replace(PATTERNS.one_half.each, "1/2")
    .replace(PATTERNS.bracketed_numerator.each, "$1");
  const sides = formula.split("=");
  if (sides.length !== 2 || PATTERNS.no_products.any.test(formula) || isReaction(formula)) return "";
  const powers = new Map();
  let number = ONE;
  for (const [at, side] of sides.entries()) {
    const found = PATTERNS.quotient_of_products.full.exec(side);
    if (!side || !found) return "";
    const [first, above, second, below, third, inBrackets] = found.slice(1).map((part) => part ?? "");
    const quotient = divided(readFraction(first || "1"), readFraction(second || third || "1"));
    number = at === 0 ? times(number, quotient) : divided(number, quotient);
    const sign = at === 0 ? 1 : -1;
    for (const [product, exponent] of [[above, sign], [below + inBrackets, -sign]]) {
      const factors = product.match(PATTERNS.factor.each) ?? [];
      if (factors.join("") !== product) return "";
      for (const factor of factors) {
        const power = factor.includes("_") ? null : PATTERNS.factor_with_power.full.exec(factor);
        const [base, many] = power ? [power[1], Number(power[2])] : [factor, 1];
        powers.set(base, (powers.get(base) ?? 0) + exponent * many);
      }
    }
  }
  const quantities = [...powers].filter(([, power]) => power !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (quantities.length < least) return "";
  const turn = quantities[0][1] > 0 ? 1 : -1;
  const { above, below } = reduced(turn > 0 ? number : divided(ONE, number));
  return [`${above}/${below}`, ...quantities.map(([base, power]) => `${base}^${power * turn}`)].join(" ");
}
