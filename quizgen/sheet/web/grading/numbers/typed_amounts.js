// What single numbers a text may begin with: with a sign, as a fraction, with words of scale.

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
      const sunk = PATTERNS.below_sea.any.exec(amount.rest);
      const fallen = amount.unit ? null : PATTERNS.fallen.any.exec(amount.rest);
      if (sunk !== null) {
        const rest = amount.rest.slice(0, sunk.index);
        yield { ...amount, number: negative(sizeOf(amount.number)), rest };
        if (unit.depth) yield amount;
      } else if (fallen === null) yield amount;
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
    else {
      const one = unitAndAPart(text);
      if (one !== null) yield amountOf(ONE, one);
    }
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

// A text that is a unit and a half or quarter of it, without a number or article: "hora y media"; or
// null.
function unitAndAPart(text) {
  const space = text.indexOf(" ");
  const one = SETS.articles.has(text.slice(0, Math.max(0, space))) ? text.slice(space + 1) : text;
  const { units, rest } = firstUnits(one);
  const isPart = PATTERNS.and_a_half.any.test(rest) || PATTERNS.and_a_quarter.any.test(rest);
  return units.length > 0 && isPart ? one : null;
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

// The number with the scale words that follow it: "1.5 million", "39k", "2 thirds". It may have several
// parts: "38 thousand 848", "1 million 500 thousand", "1 million et demi".
function* withScale(single, typed, unit) {
  let [at, lastScale, isPart, total] = [0, 0, false, ZERO];
  const sign = fraction(compared(single, ZERO) < 0 ? -1 : 1);
  let number = reduced(sizeOf(single));
  // What is before a part is larger than it is with its scale.
  const isNext = (word) => {
    const scaled = times(number, fraction(MAPS.scales.get(word)));
    return total.above === 0n || compared(scaled, fraction(lastScale)) < 0;
  };
  for (;;) {
    const found = matchAt(PATTERNS.scale_word, typed, at);
    if (found === null) break;
    const [, word] = found;
    if (beginsUnit(typed.slice(found.end - word.length), unit)) break;
    if (MAPS.scales.has(word) && isNext(word)) {
      lastScale = MAPS.scales.get(word);
      number = times(number, fraction(lastScale));
    } else if (isDigits(word) && lengthOf(word) <= 9 && wholeNumber(word) < lastScale) {
      [total, number] = [plus(total, number), fraction(wholeNumber(word))];
    } else if (MAPS.parts.has(word) && at === 0 && number.below === 1n) {
      [number, isPart] = [divided(number, fraction(MAPS.parts.get(word))), true];
    } else break;
    at = found.end;
  }
  const half = lastScale ? matchAt(PATTERNS.and_a_half, stripped(typed.slice(at))) : null;
  if (half !== null) {
    total = plus(total, times(fraction(lastScale), HALF));
    [typed, at] = [stripped(typed.slice(at)), half.end];
  }
  number = reduced(times(sign, plus(total, number)));
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

// Whether nothing but a share was typed in words.
function isShareAlone(typed) {
  const found = numberInWords(plain(even(typed)));
  return found !== null && found.part && found.rest === "";
}
