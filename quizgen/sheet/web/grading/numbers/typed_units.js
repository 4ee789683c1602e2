// What units a text may begin with: symbols, names, powers, products and quotients of them.
// A unit has `kind`, `size` and `zero`: see `Unit` in Python.

const unitOf = (kind, size, zero = ZERO) => ({ kind, size, zero });
const readUnit = ({ kind, size, zero }) => unitOf(...[kind, size, zero].map(readFraction));
const areSameUnits = (a, b) => ["kind", "size", "zero"].every((each) => areSame(a[each], b[each]));

const SYMBOLS = tables(TABLES.symbols, readUnit);
const PREFIXES = tables(TABLES.prefixes, readFraction);
const PREFIXED = new Set(TABLES.prefixed);
const has = (table, name) => Object.hasOwn(table, name);

// The units after the first "per" of a text, in which something is counted.
function unitsPer(text) {
  const divider = PATTERNS.unit_divided.any.exec(text);
  return divider === null ? [] : firstUnits(text.slice(divider.index)).units;
}

// The units that a text may begin with, and the text after them. Letters mean what their case says;
// only if that is no unit, case makes no difference.
function firstUnits(typed) {
  const text = undottedUnit(typed.replace(PATTERNS.unit_brackets.each, ""));
  for (const isCased of [true, false]) {
    const { units, end } = longestUnits(text, isCased);
    if (units.length > 0) return { units, rest: stripped(text.slice(end)) };
  }
  return { units: [], rest: text };
}

// A text that begins with the name of a unit in letters with points, m.p.h., without these.
function undottedUnit(text) {
  const dotted = matchAt(PATTERNS.dotted_letters, text);
  const letters = dotted === null ? "" : dotted[0].replaceAll(".", "");
  const isUnit = MAPS.names.has(casefold(letters)) || unitOfSymbol(letters) !== null;
  return letters !== "" && isUnit ? letters + text.slice(dotted.end) : text;
}

// The same, with spaces in them if they are all of the text.
function longestUnits(text, isCased) {
  const found = unitExpression(text, isCased, true);
  // "kW h" is a product, "m above the sea" is not.
  return found.end < text.length ? unitExpression(text, isCased, false) : found;
}

// The units that a text may begin with in their case, none if they are in another one. "W h" is a
// product of symbols, but "V AC" is not.
function casedUnits(typed) {
  const text = typed.replace(PATTERNS.unit_brackets.each, "");
  const words = text.match(PATTERNS.unit_token.each) ?? [];
  const isOfSymbols = words.every((word) => unitOfSymbol(word) !== null);
  return (isOfSymbols ? longestUnits(text, true) : unitExpression(text, true, false)).units;
}

// The units that a text may begin with if case makes no difference.
function uncasedUnits(text) {
  return unitExpression(text.replace(PATTERNS.unit_brackets.each, ""), false, false).units;
}

function unitExpression(text, isCased, isSpaced) {
  let [found, end, at, sign] = [[], 0, 0, 1];
  const first = matchAt(PATTERNS.unit_divided, text);
  if (first !== null) {
    // A Russian "в" is "per" before a unit, and else a volt; "per mille" is a unit.
    const whole = unitFactor(text, 0, 1, isCased);
    const isPer = () => whole.end < first.end && unitFactor(text, first.end, -1, isCased) !== null;
    if (whole === null || isPer()) [at, sign] = [first.end, -1];
  }
  for (let count = 0; count < TABLES.most_factors; count += 1) {
    const counted = sign < 0 ? unitCount(text, at) : { below: 1, end: at };
    const factor = unitFactor(text, counted.end, sign, isCased);
    if (factor === null && counted.below < TABLES.least_count) break;
    let units = factor?.units ?? [unitOf(ONE, ONE)];
    if (counted.below > 1) units = unitProducts(units, [unitOf(ONE, fraction(1, counted.below))]);
    found = found.length > 0 ? unitProducts(found, units) : units;
    end = factor?.end ?? counted.end;
    const below = matchAt(PATTERNS.unit_divided, text, end);
    const next = matchAt(PATTERNS.unit_times, text, end)
      ?? (isSpaced ? matchAt(PATTERNS.unit_space, text, end) : null);
    if (below !== null) [at, sign] = [below.end, -1];
    else if (next !== null) at = next.end;
    // "kgm2s-2", "g°C"
    else if (/[0-9]/.test(text[end - 1]) || text.startsWith("°", end)) at = end;
    else break;
  }
  return { units: found, end };
}

// The number before a unit below the line, 1 if there is none, and where it ends.
function unitCount(text, at) {
  const found = matchAt(PATTERNS.unit_count, text, at);
  if (found === null) return { below: 1, end: at };
  return { below: 10 ** (found[1].split("0").length - 1), end: found.end };
}

function unitProducts(first, second) {
  return first.slice(0, 6).flatMap((a) =>
    second.slice(0, 6).map((b) => unitOf(times(a.kind, b.kind), times(a.size, b.size))));
}

// The units that a factor may be, with its power, and where it ends.
function unitFactor(text, start, sign, isCased) {
  for (const { words, end } of unitTokens(text, start)) {
    const isWord = SETS.at_end.has(words.at(-1)) && end < text.length;
    let [power, units] = [1, isWord ? [] : unitsNamed(words.join(" "), isCased)];
    if (units.length === 0) {
      const after = afterPower(words);
      power = after.power;
      units = power > 1 ? unitsNamed(after.rest, isCased) : [];
    }
    const exponent = unitExponent(text, end);
    let products = [];
    if (isCased && words.length === 1 && matchAt(PATTERNS.unit_ends, text, end) !== null) {
      const isAlone = stripped(text.slice(end)) === "";
      products = joinedUnits(words[0], exponent.power, sign, isAlone);
      // "Kg" is K·g, and kg in another case.
      if (products.length > 0 && units.length === 0) units = unitsNamed(words[0], false);
    }
    power *= exponent.power * sign;
    const found = power === 1 ? units : units.map((unit) => powerOfUnit(unit, power));
    if (found.length + products.length > 0) {
      return { units: [...found, ...products], end: exponent.end };
    }
  }
  return null;
}

// What symbols that are written as one may mean, the last with an exponent: "ms-2" is m/s². "ms" is a
// unit itself, and small letters alone are a word.
function joinedUnits(name, exponent, sign, isAlone) {
  if (lengthOf(name) > TABLES.most_joined_letters) return [];
  const isDivided = exponent < 0 && sign > 0;
  if (unitOfSymbol(name) !== null && !isDivided) return [];
  if (casefold(name) === name && isAlone && exponent === 1 && sign === 1) return [];
  return productsOfSymbols([...name], exponent, TABLES.most_joined)
    .map((unit) => powerOfUnit(unit, sign));
}

// The products of two symbols or more, up to so many, the last one with an exponent.
function productsOfSymbols(letters, exponent, most) {
  return letters.slice(1).flatMap((_, at) => {
    const [first, last] = [letters.slice(0, at + 1), letters.slice(at + 1)]
      .map((part) => unitOfSymbol(part.join("")));
    const rest = last ? [powerOfUnit(last, exponent)] : [];
    if (most > 2) rest.push(...productsOfSymbols(letters.slice(at + 1), exponent, most - 1));
    return first && !areSame(first.kind, ONE) ? unitProducts([first], rest) : [];
  });
}

function powerOfUnit({ kind, size }, power) {
  return unitOf(raised(kind, power), raised(size, power));
}

// The power that follows a unit, 1 if there is none, and where it ends.
function unitExponent(text, at) {
  const digits = matchAt(PATTERNS.unit_power, text, at);
  if (digits !== null) return { power: Number(digits[1]), end: digits.end };
  const space = matchAt(PATTERNS.unit_space, text, at);
  if (space !== null) {
    for (const { words, end } of unitTokens(text, space.end)) {
      const power = MAPS.powers_after.get(casefold(words.join(" ")));
      if (power) return { power, end };
    }
  }
  return { power: 1, end: at };
}

// The words from a place on, most of them first, each with where they end.
function unitTokens(text, start) {
  const found = [];
  const words = [];
  for (let at = start; words.length <= TABLES.most_unit_words;) {
    const token = matchAt(PATTERNS.unit_token, text, at);
    if (token === null) break;
    words.push(token[0].replace(/[.']+$/, "").replaceAll(" ", ""));
    found.unshift({ words: [...words], end: token.end });
    const space = matchAt(PATTERNS.unit_space, text, token.end);
    if (space === null && !token[0].endsWith(".")) break;
    at = space === null ? token.end : space.end;
  }
  return found;
}

// The power that words begin with, 1 if there is none, and the unit that it is of.
function afterPower(words) {
  const first = casefold(words[0]);
  for (const [word, power] of MAPS.powers_before) {
    if (first === word && words.length > 1) return { power, rest: words.slice(1).join(" ") };
    if (first.startsWith(word) && words.length === 1) {
      return { power, rest: first.slice(word.length) };
    }
  }
  return { power: 1, rest: "" };
}

// The units of one symbol or name.
function unitsNamed(name, isCased) {
  const symbol = isCased ? unitOfSymbol(name) : null;
  if (symbol !== null) return [symbol];
  const folded = casefold(name);
  const found = unitMeanings(folded);
  // "GAL" is a US gallon as well as an imperial one.
  if (found.length > 0 && has(SYMBOLS, folded)) found.push(SYMBOLS[folded]);
  for (const [word, prefix] of MAPS.name_prefixes) {
    if (folded.startsWith(word)) {
      // Or apart: micro farad. But "y" in "kilo y medio" is no year.
      const behind = folded.slice(word.length);
      const isWord = !behind.startsWith(" ") || lengthOf(stripped(behind)) > 1;
      const rest = (isWord && MAPS.names.get(stripped(behind))) || "";
      const symbols = rest.split(" ").filter((each) => PREFIXED.has(each));
      found.push(...symbols.map((each) => prefixedUnit(prefix, each)));
    }
  }
  if (!isCased) {
    const isSame = (each) => casefold(each) === folded;
    found.push(...Object.keys(SYMBOLS).filter(isSame).map((each) => SYMBOLS[each]));
    for (const prefix of Object.keys(PREFIXES)) {
      const symbols = TABLES.prefixed.filter((each) => isSame(prefix + each));
      found.push(...symbols.map((each) => prefixedUnit(prefix, each)));
    }
  }
  return found.filter((unit, at) => found.findIndex((each) => areSameUnits(each, unit)) === at);
}

// The unit of a symbol, in its case, or null.
function unitOfSymbol(name) {
  if (has(SYMBOLS, name)) return SYMBOLS[name];
  const [prefix, ...symbol] = name;
  const isKnown = prefix !== undefined && has(PREFIXES, prefix) && PREFIXED.has(symbol.join(""));
  return isKnown ? prefixedUnit(prefix, symbol.join("")) : null;
}

// The symbols of one name, in small letters, or one symbol; none of what is composed: N m.
function symbolsOfName(text) {
  const folded = casefold(text).replaceAll("-", " ");
  if (unitOfSymbol(text) !== null) return [folded];
  const symbolsOf = (name) => (MAPS.names.get(name) ?? "").split(" ").filter((each) => each !== "");
  const symbols = symbolsOf(folded);
  for (const [word, prefix] of MAPS.name_prefixes) {
    if (!folded.startsWith(word)) continue;
    const rest = symbolsOf(stripped(folded.slice(word.length))).filter((each) => PREFIXED.has(each));
    symbols.push(...rest.map((each) => prefix + each));
  }
  return symbols.filter((each) => unitOfSymbol(each) !== null).map(casefold);
}

function prefixedUnit(prefix, symbol) {
  const { kind, size } = SYMBOLS[symbol];
  return unitOf(kind, times(size, PREFIXES[prefix]));
}

// The units of a name, which Python has as expressions.
function unitMeanings(name) {
  const expressions = (MAPS.names.get(name) ?? "").split(" ").filter((each) => each !== "");
  return expressions.map(unitProduct);
}

// The unit of symbols with "*", "/" and powers, as in "kN*m".
function unitProduct(expression) {
  let found = null;
  for (const [, sign, part] of `*${expression}`.matchAll(PATTERNS.unit_part.each)) {
    const symbol = part.replace(/[0-9]+$/, "");
    const power = Number(part.slice(symbol.length) || 1) * (sign === "/" ? -1 : 1);
    const unit = unitOfSymbol(symbol);
    if (expression === symbol) return unit;
    [found] = unitProducts([found ?? unitOf(ONE, ONE)], [powerOfUnit(unit, power)]);
  }
  return found;
}
