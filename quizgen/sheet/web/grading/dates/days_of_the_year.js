// Days of any year, such as "4 July".

// A text of a day with a leap year behind it, as a day without a year is compared.
function inLeapYear(text) {
  const figures = PATTERNS.in_figures.full.exec(stripped(text));
  if (figures === null) return `${text} ${TABLES.leap_year}`;
  const [, day, sign, month] = figures;
  return `${day}${sign}${month}${sign}${TABLES.leap_year}`;
}
