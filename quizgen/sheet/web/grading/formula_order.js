// Formulas in one order and form: 3 + 2x is 2x + 3, U = RI is U = IR, and (1/2)mv² is ½mv².

// Whether two formulas in the form of `exactSymbol` are the same, but for their order.
function meansSame(known, typed, keeps) {
  if (isSameFormula(known, typed)) return true;
  const [right, said] = withSumsNamed(known, withRelationOf(known, typed));
  if (isSameFormula(inOrder(right, keeps), inOrder(said, keeps))) return true;
  return !keeps && isSameProduct(right, said);
}

// Formulas with a letter for each sum in brackets, the same for the same: a(b + c) is aΞ.
function withSumsNamed(...formulas) {
  const names = new Map();
  const letters = [...TABLES.letters_of_sums].filter((each) => !formulas.join("").includes(each));
  const name = (found, inside) => {
    const sum = inOrder(inside, false);
    if (!names.has(sum)) names.set(sum, letters.shift() ?? found);
    return names.get(sum);
  };
  const withNames = (formula) => {
    const named = formula.replace(PATTERNS.bracketed_sum.each, name);
    return named === formula ? named : withNames(named);
  };
  return formulas.map(withNames);
}

// Whether the order of factors counts in a formula that was written as this text: there is a product
// in both orders, AB ≠ BA, or what is transposed, or a cross product, F = qv × B.
function keepsOrder(text, formula) {
  // In an integral, u dv is no v du.
  const found = (formula.match(PATTERNS.factors.each) ?? []).filter((each) => !each.includes("d"));
  const products = [...new Set(found)];
  const sorted = products.map((each) => (each.match(PATTERNS.factor.each) ?? []).sort().join(" "));
  if (new Set(sorted).size < products.length) return true;
  return PATTERNS.transposed.any.test(text) || PATTERNS.cross_product.any.test(text);
}

// A formula with the terms of its sums in one order, and so the sides of an equation unless it is
// that of a reaction, and the factors of products unless these keep theirs.
function inOrder(formula, keeps) {
  const text = simplifiedFormula(formula);
  const sides = text.split(PATTERNS.relation.each);
  if (sides.length > "a=b".length) return text;
  const isEquation = !isReaction(text);
  // NaCl is no product.
  const hasProducts = isEquation && (sides.length > 1 || PATTERNS.greek.any.test(text));
  const areProducts = hasProducts && !keeps;
  const ordered = sides.filter((_, at) => at % 2 === 0).map((side) => sumInOrder(side, areProducts));
  if (isEquation && !sides.includes("→")) ordered.sort(byLetters((each) => each));
  return ordered.join(sides[1] ?? "");
}

// Whether a formula is the equation of a chemical reaction: 2H_2+O_2→2H_2O, but not P=UI.
function isReaction(formula) {
  if (PATTERNS.index_one.any.test(formula)) return false;
  const sides = formula.replace(PATTERNS.state.each, "").split(PATTERNS.relation.each);
  const bodies = sides.filter((_, at) => at % 2 === 0).flatMap(termsOfSum).map(([, body]) => body);
  return sides.length === "a=b".length
    && bodies.every((body) => PATTERNS.compound.full.test(body))
    && bodies.some((body) => PATTERNS.tells_compound.any.test(body));
}

// A typed reaction with the arrow of another one, where one of them has "=" for it.
function withRelationOf(text, typed) {
  if (!`${text}${typed}`.includes("=") || !isReaction(text) || !isReaction(typed)) return typed;
  const [, sign] = text.split(PATTERNS.relation.each);
  return typed.replace(PATTERNS.relation.each, () => sign);
}

// A typed formula, also without "y =" if the other one has no such beginning, or with it.
function namedReadings(text, typed) {
  const [named, known] = [PATTERNS.named.full.exec(typed), PATTERNS.named_number.full.exec(text)];
  if (named && !PATTERNS.relation.any.test(text)) return [typed, named[1]];
  if (known && !PATTERNS.relation.any.test(typed)) {
    return [typed, text.slice(0, text.length - known[1].length) + typed];
  }
  return [typed];
}

// A formula with ½ in one form, and without brackets that change nothing.
function simplifiedFormula(formula) {
  let text = formula;
  for (const name of ["bracketed_divisor", "bracketed_root"]) {
    text = text.replace(PATTERNS[name].each, "$1");
  }
  text = withPlainFractions(text);
  if (PATTERNS.relation.any.test(text)) text = text.replace(PATTERNS.point_between.each, "");
  else {
    const unbound = text.replace(PATTERNS.bond.each, "");
    const isCompound = PATTERNS.compound.full.test(unbound);
    if (isCompound && PATTERNS.tells_compound.any.test(unbound)) text = unbound;
  }
  return isReaction(text) ? text.replace(PATTERNS.state.each, "") : text;
}

// A formula with (4/3) as 4/3, and 0.5 as 1/2.
const withPlainFractions = (formula) =>
  formula.replace(PATTERNS.bracketed_fraction.each, "$1").replace(PATTERNS.one_half.each, "1/2");

// A sum with its terms in one order.
function sumInOrder(side, areProducts) {
  const terms = termsOfSum(side)
    .map(([sign, body]) => [sign, areProducts ? productInOrder(body) : body])
    .sort(byLetters(([sign, body]) => `${unmarked(body)} ${sign}`));
  return terms.map(([sign, body]) => sign + body).join("").replace(/^\+/, "");
}

// The terms of a sum with their signs; those in brackets are of one term.
function termsOfSum(side) {
  const found = [];
  let [depth, start, sign] = [0, 0, "+"];
  const letters = [...side];
  letters.forEach((letter, at) => {
    depth += "([{".includes(letter) - ")]}".includes(letter);
    const isOperator = "+-".includes(letter) && depth === 0
      && !(at > 0 && "^_↑*/".includes(letters[at - 1]));
    // Of two signs, the first is that of an ion.
    if (isOperator && at + 1 < letters.length && !"+-".includes(letters[at + 1])) {
      if (at > start) found.push([sign, letters.slice(start, at).join("")]);
      [start, sign] = [at + 1, letter];
    }
  });
  return [...found, [sign, letters.slice(start).join("")]];
}

// A product with its factors in one order; what is something else stays as it is.
function productInOrder(body) {
  const found = PATTERNS.product.full.exec(body);
  if (found === null) return body;
  const factors = found[2].match(PATTERNS.factor.each) ?? [];
  return found[1] + factors.sort(byLetters(unmarked)).join("");
}

// A formula without the marks of powers and indices, which can be left out.
const unmarked = (formula) => formula.replace(PATTERNS.marks.each, "");

// In the order of code points, as Python sorts.
function byLetters(keyOf) {
  return (a, b) => {
    const [one, other] = [a, b].map((each) => unmarked(keyOf(each)));
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
