// Numbers in the numerals of China, Japan and Korea, as digits: 三百 is 300, 1.2億 is 120000000.

// A text with digits for its Chinese numerals; any other text as it is.
function inArabic(text) {
  if (!PATTERNS.chinese_numeral.any.test(text)) return text;
  return even(text)
    .replace(PATTERNS.chinese_number.each, inChineseDigits)
    .replace(PATTERNS.chinese_fraction.each, "$2/$1");
}

// The digits of a number; the text itself if it has no such numeral, or two points.
function inChineseDigits(found) {
  const text = [...found].map(chineseDigit).join("");
  const isNumber = PATTERNS.chinese_numeral.any.test(found);
  if (!isNumber || text.split(".").length > 2) return found;
  // All is counted in units of the last decimal.
  const places = PATTERNS.chinese_decimals.any.exec(text)[1]?.length ?? 0;
  const one = unitsOfDigits("1", places);
  let [total, group, last, digits] = [0n, 0n, 0, ""];
  for (const letter of text) {
    const scale = MAPS.chinese_scales.get(letter);
    if (scale === undefined) {
      digits += letter;
      continue;
    }
    const number = unitsOfDigits(digits, places);
    digits = "";
    if (scale < TABLES.least_group) group += (number || one) * BigInt(scale);
    else {
      // The first group, or that of 万億
      if (last < scale) total = (total + group + number || one) * BigInt(scale);
      else total += (group + number) * BigInt(scale);
      [group, last] = [0n, scale];
    }
  }
  return inDecimals(total + group + unitsOfDigits(digits, places), places);
}

function chineseDigit(letter) {
  if (PATTERNS.chinese_point.any.test(letter)) return ".";
  return ", ".includes(letter) ? "" : String(MAPS.chinese_digits.get(letter) ?? letter);
}

// How many units of the last decimal these digits mean, 0 if there are none.
function unitsOfDigits(digits, places) {
  const [whole, , decimals] = partition(digits, ".");
  return BigInt(`0${whole}${decimals.padEnd(places, "0")}`);
}

// The number, counted in units of the last decimal, with a point; without zeros at its end.
function inDecimals(number, places) {
  const text = String(number).padStart(places + 1, "0");
  const decimals = text.slice(text.length - places).replace(/0+$/, "");
  return text.slice(0, text.length - places) + (decimals ? `.${decimals}` : "");
}
