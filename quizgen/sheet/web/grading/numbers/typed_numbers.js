// What numbers a typed text may mean: in figures or words, fractions, per cent, ranges, bounds.

// All numbers that a text may mean, typed for an answer in this unit; a single one as a range from
// itself to itself. `side` is "more" or "less" where the text names a bound.
function typedNumbers(typed, unit) {
  const inSigns = withoutSuperscripts(fractionsInDigits(typed));
  const marked = inArabic(inSigns).replace(PATTERNS.margin.each, "");
  let [side, text] = withoutSide(withPowers(stripped(plain(marked), TABLES.edges)));
  const givesUp = SETS.giving_up.has(text.replace(/[.,]+$/, ""));
  const nothing = givesUp ? null : PATTERNS.no_thing.any.exec(text);
  if (SETS.none.has(text) || nothing) {
    const zero = amountOf(ZERO, nothing ? text.slice(nothing[0].length) : "");
    return [{ low: zero, high: zero, percent: false, side }];
  }
  if (PATTERNS.or_more.any.test(text)) side = "more";
  const percent = PATTERNS.percent.any.test(text);
  if (!unit.percent || percent) text = stripped(text.replace(PATTERNS.percent.each, ""));
  text = moneyLast(text);
  const isLength = ({ kind }) => areSame(readFraction(kind), SYMBOLS.m.kind);
  if (unit.units.some(isLength)) text = text.replace(PATTERNS.feet.any, "$1 ft ");
  text = text.replace(PATTERNS.arc_minutes.any, "$1 arcmin ");
  const shares = percent ? [] : [...typedShares(text, unit)];
  if (shares.length > 0) {
    return shares.map((share) => ({ low: share, high: share, percent: false, side }));
  }
  const amounts = [...typedAmounts(text, unit)];
  const single = amounts.filter(({ rest }) => !PATTERNS.to_another.any.test(rest));
  const ends = single.map((amount) => [amount, amount]);
  for (const gap of text.matchAll(PATTERNS.number_gap.each)) {
    const first = text.slice(0, gap.index).replace(PATTERNS.range_start.any, "");
    if (gap.index > 0) ends.push(...ranges(first, text.slice(gap.index + gap[0].length), unit));
  }
  const cased = stripped(plainCased(marked), TABLES.edges);
  return ends.map(([low, high]) => (
    { low: casedAmount(low, cased), high: casedAmount(high, cased), percent, side }
  ));
}

function fractionsInDigits(typed) {
  let text = typed;
  for (const [sign, digits] of MAPS.fraction_signs) text = text.replaceAll(sign, ` ${digits} `);
  return text;
}

// A text with powers of ten in signs: "3 times 10 to the 8" is "3x10^8".
function withPowers(text) {
  return text
    .replace(PATTERNS.ten_to_the.each, (_, minusSign, power) => `^${minusSign ? "-" : ""}${power}`)
    .replace(PATTERNS.times_ten.each, "x")
    .replace(PATTERNS.unsaid_times.each, "x");
}

// The bound that is named before a number, if any, and the text without what names it.
function withoutSide(even) {
  let [side, text, before] = ["", even, null];
  while (text !== before) {
    before = text;
    for (const name of ["about", "exactly", "rising"]) text = text.replace(PATTERNS[name].any, "");
    for (const name of ["more", "less"]) {
      const { any } = PATTERNS[name];
      if (any.test(text)) [side, text] = [name, text.replace(any, "")];
    }
  }
  return [side, text];
}

// A text with the sign of a currency after the number: "5 million $".
function moneyLast(text) {
  const found = PATTERNS.money_first.any.exec(text);
  if (found === null) return text;
  const [whole, minusSign, sign] = found;
  return `${minusSign}${text.slice(whole.length).replaceAll(sign, "")} ${sign}`;
}

// The amount with the text after it as it was typed, where that is the end of the text.
function casedAmount(amount, cased) {
  const length = lengthOf(amount.rest);
  const typed = length > 0 ? [...cased].slice(-length).join("") : "";
  return typed && casefold(typed) === amount.rest ? { ...amount, rest: typed } : amount;
}

// The shares that a text means, if the answer is a percentage: "one in two", "every fifth".
function* typedShares(text, unit) {
  if (!unit.percent) return;
  const every = PATTERNS.every.any.exec(text);
  const ordinal = every && MAPS.every_ordinal.get(every[1]);
  if (ordinal > 1) {
    yield amountOf(fraction(1, ordinal), stripped(text.slice(every[0].length)), { part: true });
  }
  for (const gap of text.matchAll(PATTERNS.share_gap.each)) {
    for (const part of typedAmounts(text.slice(0, gap.index), unit)) {
      for (const whole of typedAmounts(text.slice(gap.index + gap[0].length), unit)) {
        const isShare = part.number.above > 0n && compared(part.number, whole.number) <= 0;
        if (part.rest === "" && !part.part && isShare) {
          yield amountOf(divided(part.number, whole.number), whole.rest, { part: true });
        }
      }
    }
  }
}

// The ranges between two texts. "20 to 25 thousand" may be twenty thousand to 25 thousand.
function* ranges(first, last, unit) {
  const scale = MAPS.scales.get(splitWords(last).find((word) => MAPS.scales.has(word))) ?? 1;
  for (const high of typedAmounts(last, unit)) {
    for (const low of typedAmounts(first, unit)) {
      const isNamed = low.rest !== "" || low.unit;
      const same = isNamed ? low : { ...low, rest: high.rest, unit: high.unit };
      for (const factor of low.scaled || scale === 1 || !high.scaled ? [1] : [1, scale]) {
        const number = times(low.number, fraction(factor));
        if (compared(number, high.number) <= 0 || low.rest !== "") yield [{ ...same, number }, high];
      }
    }
  }
}

// The single numbers that a text may begin with.
function* typedAmounts(typed, unit) {
  const text = stripped(typed);
  const negative = (number) => times(number, fraction(-1));
  const falling = PATTERNS.falling.any.exec(text);
  const apart = PATTERNS.sign_apart.any.exec(text);
  if (falling !== null) {
    for (const amount of unsignedAmounts(text.slice(falling[0].length), unit)) {
      yield { ...amount, number: negative(sizeOf(amount.number)) };
    }
  } else if (apart !== null) {
    for (const amount of unsignedAmounts(text.slice(apart[0].length), unit)) {
      yield { ...amount, number: negative(amount.number) };
    }
  } else {
    for (const amount of unsignedAmounts(text, unit)) {
      const fallen = amount.unit ? null : PATTERNS.fallen.any.exec(amount.rest);
      if (fallen === null) yield amount;
      else {
        const rest = stripped(amount.rest.slice(fallen[0].length));
        yield { ...amount, number: negative(sizeOf(amount.number)), rest };
      }
    }
  }
}

function* unsignedAmounts(text, unit) {
  const found = PATTERNS.figures.any.exec(text)?.[0];
  if (found === undefined) {
    const amount = numberInWords(text) ?? inRoman(text);
    if (amount !== null) yield amount;
    return;
  }
  const rest = stripped(text.slice(found.length));
  const parts = PATTERNS.fraction.any.exec(rest);
  const half = PATTERNS.and_a_half.any.exec(rest);
  if (beginsUnit(rest, unit)) {
    for (const number of inFigures(found)) yield* withScale(number, rest, unit);
  } else if (parts !== null && belowLine(parts).above > 0n) {
    const after = stripped(rest.slice(parts[0].length));
    for (const { number, isPart } of fractionsOf(found, belowLine(parts))) {
      for (const amount of withScale(number, after, unit)) {
        yield { ...amount, part: isPart && !amount.scaled };
      }
    }
  } else if (half !== null) {
    for (const number of inFigures(found)) {
      yield* withScale(plus(number, HALF), rest.slice(half[0].length), unit);
    }
  } else if (!PATTERNS.goes_on.any.test(rest)) {
    for (const { number, after } of numbersInFigures(found, rest)) {
      yield* withScale(number, after, unit);
    }
  }
}

// The number below the line of a fraction.
function belowLine([, whole, decimals = ""]) {
  return decimalNumber(whole.replace(PATTERNS.group.each, ""), decimals);
}

// The fractions and mixed numbers that figures above a line make; whether it is one at most.
function fractionsOf(figures, below) {
  const found = inFigures(figures).map((above) => (
    { number: divided(above, below), isPart: compared(sizeOf(above), below) <= 0 }
  ));
  const space = figures.lastIndexOf(" ");
  const [whole, last] = [figures.slice(0, Math.max(0, space)), figures.slice(space + 1)];
  const part = isDigits(last) ? divided(decimalNumber(last, ""), below) : null;
  for (const number of part === null ? [] : inFigures(whole)) {
    const mixed = whole.startsWith("-") ? minus(number, part) : plus(number, part);
    found.push({ number: mixed, isPart: false });
  }
  return found;
}

// The number with the scale words that follow it: "1.5 million", "39k", "2 thirds".
function* withScale(single, typed, unit) {
  let [number, at, lastScale, isPart] = [reduced(single), 0, 0, false];
  for (;;) {
    const found = matchAt(PATTERNS.scale_word, typed, at);
    if (found === null) break;
    const [, word] = found;
    if (beginsUnit(typed.slice(found.end - word.length), unit)) break;
    if (MAPS.scales.has(word)) {
      lastScale = MAPS.scales.get(word);
      number = times(number, fraction(lastScale));
    } else if (isDigits(word) && lengthOf(word) <= 9 && wholeNumber(word) < lastScale) {
      // "38 thousand 848"
      number = plus(number, fraction(wholeNumber(word)));
    } else if (MAPS.parts.has(word) && at === 0 && number.below === 1n) {
      [number, isPart] = [divided(number, fraction(MAPS.parts.get(word))), true];
    } else break;
    at = found.end;
  }
  if (compared(sizeOf(number), TOO_LARGE) < 0) {
    const rest = stripped(typed.slice(at), " .");
    const isUnit = unit.text !== "" && rest.startsWith(unit.text) && beginsUnit(rest, unit);
    const part = isPart && compared(number, ONE) < 0;
    yield amountOf(number, rest, { scaled: lastScale > 0, part, unit: isUnit });
  }
}

// Whether a text begins with the unit of the answer, or a symbol of the same kind. The "m" of "5.5 m"
// is a million only where no length is asked for.
function beginsUnit(text, unit) {
  if (unit.text !== "" && text.startsWith(unit.text)) {
    const isWordly = (letter) => letter !== undefined && PATTERNS.wordly.any.test(letter);
    const following = [...text.slice(unit.text.length)][0];
    if (!(isWordly(following) && isWordly([...unit.text].at(-1)))) return true;
  }
  if (unit.text === "" || unit.units.length === 0) return false;
  const word = matchAt(PATTERNS.scale_word, text);
  if (word === null || !MAPS.scales.has(word[1])) return false;
  const isOfKind = (each) => unit.units.some((own) => areSame(readFraction(own.kind), each.kind));
  const after = stripped(text.slice(word.end));
  if (after && firstUnits(after).units.some(isOfKind)) return false;
  return [...uncasedUnits(text.slice(0, word.end)), ...firstUnits(text).units].some(isOfKind);
}
