// Days as whole numbers, from year, month and day of either calendar. Years are astronomical: 0 is
// 1 BC. See `day_numbers` in Python.

const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
// The Julian 1 January of year 1 is the Gregorian 30 December of the year before.
const JULIAN_START = 2;

function isLeap(year, julian) {
  return year % 4 === 0 && (julian || year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year, month, julian) {
  if (month === 12) return 31;
  return dayNumber(year, month + 1, 1, julian) - dayNumber(year, month, 1, julian);
}

function dayNumber(year, month, day, julian) {
  const gone = year - 1;
  const every = (years) => Math.floor(gone / years);
  const leapDays = julian ? every(4) : every(4) - every(100) + every(400);
  const leapDay = month > 2 && isLeap(year, julian) ? 1 : 0;
  const start = julian ? JULIAN_START : 0;
  return gone * 365 + leapDays + leapDay + DAYS_BEFORE_MONTH[month] + day - start;
}
