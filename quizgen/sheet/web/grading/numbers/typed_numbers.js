// What numbers a typed text may mean: in figures or words, fractions, per cent, ranges, bounds.

// What a per cent is in the unit of a quotient, ‰, ppm and the like; null in another unit.
function percentIn(unit) {
  const sizes = unit.units.map(readUnit)
    .filter(({ kind, size }) => areSame(kind, ONE) && compared(size, ONE) < 0)
    .map(({ size }) => size);
  const size = unit.quotient ? ONE : unit.percent ? undefined : sizes[0];
  return size === undefined ? null : divided(divided(ONE, HUNDRED), size);
}

// All numbers that a text may mean, typed for an answer in this unit and language; a single one as a
// range from itself to itself. `side` is "more" or "less" where the text names a bound.
function typedNumbers(typed, unit, language) {
  const inSigns = withoutSuperscripts(fractionsInDigits(numberInHebrew(typed)));
  const marked = inArabic(inSigns).replace(PATTERNS.margin.each, "");
  const said = withLastMark(inSharedWords(plain(marked), language), unit);
  let [side, text] = withoutSide(withPowers(stripped(said, TABLES.edges)));
  text = partApart(text)
    .replace(PATTERNS.dual.any, (found) => MAPS.duals.get(found))
    .replace(PATTERNS.and_joined.each, "");
  const givesUp = SETS.giving_up.has(text.replace(/[.,]+$/, ""));
  const nothing = givesUp ? null : PATTERNS.no_thing.any.exec(text);
  if (SETS.none.has(text) || nothing) {
    const zero = amountOf(ZERO, nothing ? text.slice(nothing[0].length) : "");
    return [{ low: zero, high: zero, percent: false, side }];
  }
  if (PATTERNS.or_more.any.test(text)) [side, text] = ["more", text.replace(/\s*\+$/, "")];
  const percent = PATTERNS.percent.any.test(text);
  if (!unit.percent || percent) text = stripped(text.replace(PATTERNS.percent.each, ""));
  const bare = text.replace(PATTERNS.times_before.any, "").replace(PATTERNS.times_after.any, "");
  const isMultiple = unit.multiple && !percent && bare !== text;
  text = withMarks(moneyLast(isMultiple ? bare : text), unit);
  const shares = percent ? [] : [...typedShares(text, unit)].filter(({ rest }) => !goesOn(rest));
  if (shares.length > 0) {
    return shares.map((share) => ({ low: share, high: share, percent: false, side }));
  }
  const amounts = timed(text, unit).flatMap((reading) => [...typedAmounts(reading, unit)]);
  const single = amounts.filter(({ rest }) => !goesOn(rest));
  const meant = single.map((amount) => (isMultiple ? { ...amount, part: true } : amount));
  const ends = meant.map((amount) => [amount, amount]);
  for (const gap of text.matchAll(PATTERNS.number_gap.each)) {
    const first = text.slice(0, gap.index).replace(PATTERNS.range_start.any, "");
    if (gap.index > 0) ends.push(...ranges(first, text.slice(gap.index + gap[0].length), unit));
  }
  const cased = stripped(plainCased(marked), TABLES.edges);
  const ofPercent = percent ? percentIn(unit) : null;
  const readEnd = (amount) => {
    const number = ofPercent ? times(amount.number, ofPercent) : amount.number;
    return casedAmount({ ...amount, number }, cased);
  };
  return ends.map(([low, high]) => (
    { low: readEnd(low), high: readEnd(high), percent: percent && !ofPercent, side }
  ));
}

const hasAmount = (text) => [...typedAmounts(text, { text: "", units: [] })].length > 0;

// Whether another number follows one: "24 m to 25 m", "forty or fifty".
function goesOn(rest) {
  const other = PATTERNS.or.any.exec(rest);
  const isFollowed = other !== null && hasAmount(rest.slice(other[0].length));
  return isFollowed || PATTERNS.to_another.any.test(rest);
}

// Whether a text is several numbers of which one may be right: "42 or 43".
function saysSeveral(typed) {
  const parts = plain(typed).split(PATTERNS.or_and.any);
  return parts.length > 1 && parts.every(hasAmount);
}

function fractionsInDigits(typed) {
  let text = typed;
  for (const [sign, digits] of MAPS.fraction_signs) text = text.replaceAll(sign, ` ${digits} `);
  return text;
}

// A text with a space between a part and what it is joined to: "полчаса" is "пол часа".
function partApart(text) {
  const found = PATTERNS.part_joined.any.exec(text);
  if (found === null) return text;
  const rest = text.slice(found[0].length);
  const isScale = MAPS.scales.has(rest.split(" ")[0]);
  const isJoined = isScale || matchAt(PATTERNS.percent, rest) !== null
    || firstUnits(rest).units.length > 0;
  return isJoined ? `${found[1]} ${rest}` : text;
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

// The fractions that a text means: "one over four"; if the answer is a percentage or a quotient, also
// "one in four" and "every fourth", and if it is a quotient, 1:4.
function* typedShares(text, unit) {
  const isShare = unit.percent || unit.quotient;
  const shareGaps = isShare ? [...text.matchAll(PATTERNS.share_gap.each)] : [];
  const gaps = [
    ...text.matchAll(PATTERNS.over_gap.each),
    ...shareGaps,
    ...(unit.quotient ? text.matchAll(PATTERNS.ratio_gap.each) : []),
  ];
  const every = isShare ? PATTERNS.every.any.exec(text) : null;
  const ordinal = every && MAPS.every_ordinal.get(every[1]);
  if (ordinal > 1) {
    yield amountOf(fraction(1, ordinal), stripped(text.slice(every[0].length)), { part: true });
  }
  for (const gap of gaps) {
    for (const part of typedAmounts(text.slice(0, gap.index), unit)) {
      // "One woman in four".
      const isCounted = shareGaps.includes(gap) && PATTERNS.counted.full.test(part.rest);
      for (const whole of typedAmounts(text.slice(gap.index + gap[0].length), unit)) {
        const isPart = part.number.above > 0n && compared(part.number, whole.number) <= 0;
        const isRead = whole.number.above > 0n && (isPart || !unit.percent);
        if ((isCounted || part.rest === "") && !part.part && isRead) {
          yield amountOf(divided(part.number, whole.number), whole.rest, { part: isPart });
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
