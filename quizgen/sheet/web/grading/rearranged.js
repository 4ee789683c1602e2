// Equations of products that are solved for another quantity: I = V/R is V = IR.

// An equation as a quotient of all its quantities that is a number. It is the same for all equations
// that say the same; "" for what is no equation of products.
function asQuotient(formula) {
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
  if (quantities.length < TABLES.least_quantities) return "";
  const turn = quantities[0][1] > 0 ? 1 : -1;
  const { above, below } = reduced(turn > 0 ? number : divided(ONE, number));
  return [`${above}/${below}`, ...quantities.map(([base, power]) => `${base}^${power * turn}`)].join(" ");
}
