// How a typed number fits the right one, each in its unit.

const MAGNITUDES = TABLES.magnitudes.map(readFraction);

function compareNumber({ low, high, unit }, typed) {
  // 20 Hz to 20 kHz is a range, too.
  const single = areSame(typed.low.number, typed.high.number) && typed.low.rest === typed.high.rest;
  if (typed.percent && !unit.percent) return graded("reject", "percentage-typed");
  const compareEnd = (key, amount) => compareAmount(key, amount, unit, typed.percent);
  if (low === null || high === null) {
    // With one side open, the number itself is what is to be known.
    const fits = single && ["", high === null ? "more" : "less"].includes(typed.side);
    return fits ? compareEnd(low ?? high, typed.low) : graded("reject");
  }
  if (low.number === high.number) {
    return single ? compareEnd(low, typed.low) : graded("reject", "range-typed");
  }
  if (single) {
    return compareWithin(low, high, typed, unit);
  }
  // A range is as right as the worse of its ends.
  const ends = [compareEnd(low, typed.low), compareEnd(high, typed.high)];
  return rankOf(ends[1]) > rankOf(ends[0]) ? ends[1] : ends[0];
}

// How a single number fits a range.
function compareWithin(low, high, typed, unit) {
  const [first, last] = [readFraction(low.number), readFraction(high.number)];
  const most = times(times(sizeOf(plus(first, last)), HALF), readFraction(TABLES.narrow_share));
  const isNarrow = compared(minus(last, first), most) <= 0;
  const found = [graded("reject")];
  for (const amount of meantAmounts(low, typed.low, unit, typed.percent)) {
    for (const { number, naming } of measuresOf(amount, unit)) {
      if (naming === "wrong") continue;
      const inScale = times(amount.number, readFraction(low.scale));
      if (isBetween(low.number, number, high.number)) {
        const isRight = isNarrow && naming === "right";
        found.push(graded(isRight ? "accept" : "partial", "within-range"));
      } else if (lacksScale(amount) && isBetween(low.number, inScale, high.number)) {
        found.push(graded("partial", "no-scale"));
      }
    }
  }
  return least(found, rankOf, null);
}

// What an amount may mean: as an answer in per cent, a part of one is a share as well.
function meantAmounts(key, amount, unit, isPercent) {
  const hundredfold = { ...amount, number: times(amount.number, HUNDRED) };
  if (!unit.percent || isPercent) return [amount];
  if (amount.part) return [hundredfold];
  const isBelowOne = compared(sizeOf(amount.number), ONE) < 0;
  const isLarge = compared(sizeOf(readFraction(key.number)), fraction(TABLES.shares_from)) >= 0;
  return isBelowOne && isLarge ? [amount, hundredfold] : [amount];
}

// Whether a number is typed alone, so that a word of scale may be meant.
const lacksScale = ({ rest, scaled, part }) => rest === "" && !scaled && !part;

function isBetween(low, number, high) {
  return compared(readFraction(low), number) <= 0 && compared(number, readFraction(high)) <= 0;
}

// The best that a typed amount may mean.
function compareAmount(key, amount, unit, isPercent) {
  const isShare = amount.part && amount.number.above > 0n && compared(amount.number, ONE) <= 0;
  if (unit.percent && !isPercent && isShare) {
    return compareShare(key, times(amount.number, HUNDRED));
  }
  const meant = meantAmounts(key, amount, unit, isPercent);
  return least(meant.map((each) => compareMeasures(key, each, unit)), rankOf, null);
}

function compareMeasures(key, amount, unit) {
  const found = measuresOf(amount, unit).map((each) => compareMeasure(key, amount, unit, each));
  const best = least(found, rankOf, null);
  const scale = readFraction(key.scale);
  if (best[0] === "reject" && !areSame(scale, ONE) && lacksScale(amount)) {
    const inScale = compareOne(key, times(amount.number, scale));
    return inScale[0] === "reject" ? best : graded("partial", "no-scale");
  }
  return best;
}

// How a measure fits, with its unit.
function compareMeasure(key, amount, unit, measure) {
  if (measure.naming === "wrong") return graded("reject", "wrong-unit");
  let found = compareOne(key, measure.number, hasOtherDigits(measure));
  if (measure.units !== null && found[0] !== "accept") {
    found = least([found, compareConverted(key, unit, measure)], rankOf, null);
    if (found[0] === "reject" && compareOne(key, amount.number)[0] !== "reject") {
      return graded("reject", "wrong-unit");
    }
  }
  const isUnknown = measure.naming === "unknown" && found[0] === "accept";
  return isUnknown ? graded("partial", "unknown-unit") : found;
}

// How a number fits that was rounded in another unit: 26 miles are 42 km, or 41.8 km.
function compareConverted(key, unit, measure) {
  const own = readFraction(key.number);
  // With what is behind its unit: 2 h 10 min are not 2 h.
  const typed = inTypedUnit(measure.number, measure, unit);
  const right = inTypedUnit(own, measure, unit);
  const enough = Math.min(TABLES.enough_digits, Math.max(2, key.digits));
  const isSo = (first, end, fits) => {
    for (let digits = first; digits < end; digits += 1) {
      if (fits(digits)) return true;
    }
    return false;
  };
  const isRounded = (digits) => areSame(typed, roundedTo(right, digits));
  if (isSo(enough, 13, isRounded)) return graded("accept", "well-rounded");
  const error = sizeOf(minus(measure.number, own));
  const isNear = compared(times(error, TEN), sizeOf(own)) <= 0;
  const isClose = (digits) => isNextTo(typed, right, digits);
  if (isNear && isSo(1, enough, isClose)) return graded("partial", "rounded");
  // More exact than the deck, and it rounds to the number.
  const isMoreExact = !areSame(typed, roundedTo(typed, key.digits));
  const isMeant = isMoreExact && isWithinHalf(error, key.step);
  return isMeant ? graded("partial", "near") : graded("reject");
}

// How a fraction fits a percentage: two thirds are 67 % and 66.7 %, and nearly 70 %.
function compareShare(key, percent) {
  const right = readFraction(key.number);
  if (isWithinHalf(sizeOf(minus(percent, right)), key.step)) return graded("accept");
  const most = times(sizeOf(right), readFraction(TABLES.most_share_error));
  const isNear = compared(sizeOf(minus(percent, right)), most) <= 0;
  return isNear ? graded("partial", "near") : graded("reject");
}

function isWithinHalf(error, step) {
  return compared(times(error, TWO), readFraction(step)) <= 0;
}

function compareOne(key, typed, isConverted = false) {
  const isTyped = (text) => areSame(readFraction(text), typed);
  const right = readFraction(key.number);
  const error = sizeOf(minus(typed, right));
  if (compared(error, readFraction(key.margin)) <= 0) return graded("accept");
  if (key.well_rounded.some(isTyped)) return graded("accept", "well-rounded");
  if (isWithinHalf(error, key.step)) {
    // It is more exact than the deck, where a half may have been rounded either way.
    const sure = isConverted ? TABLES.sure_converted_digits : TABLES.sure_digits;
    if (key.digits >= sure) return graded("accept");
    if (!isConverted) return graded("partial", "near");
  }
  if (key.rounded.some(isTyped)) return graded("partial", "rounded");
  if (isBetween(key.near_low, typed, key.near_high)) return graded("partial", "near");
  if (key.coarse.some(isTyped)) return graded("partial", "near");
  const isRoundable = key.rounded.length + key.coarse.length > 0;
  const agreeing = isRoundable && !isConverted ? agreeingDigits(right, typed) : 0;
  if (agreeing >= TABLES.enough_digits) return graded("accept", "well-rounded");
  if (agreeing > 0) return graded("partial", "rounded");
  if (areSame(typed, times(right, fraction(-1)))) return graded("reject", "wrong-sign");
  const factors = [...MAGNITUDES, divided(ONE, readFraction(key.scale))];
  const scaled = factors.some((magnitude) => areSame(times(right, magnitude), typed));
  return graded("reject", scaled ? "magnitude" : null);
}

// In how many digits a fraction that is not a decimal one agrees with a number; 0 for a decimal
// fraction, and if they are too few.
function agreeingDigits(right, typed) {
  let { below } = reduced(typed);
  for (const prime of [2n, 5n]) while (below % prime === 0n) below /= prime;
  if (below === 1n) return 0;
  for (let digits = TABLES.enough_digits; digits >= TABLES.least_fraction_digits; digits -= 1) {
    if (areSame(roundedTo(typed, digits), roundedTo(right, digits))) return digits;
  }
  return 0;
}
