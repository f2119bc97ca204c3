// The calendar in integers. Dates of the runtime say the same and take ten times as long, and a decision, a deadline or a
// sweep reads many days. Days are numbered from 1970-01-01; the year begins with March, so that a leap day ends it.

const minus = 45;
const daysOfEra = 146_097; // of four hundred years
const epoch = 719_468; // 1970-01-01, counted from 0000-03-01
const whole = Math.trunc; // of what is not below zero
const twoDigits = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

/** The number of a day; 1970-01-01 is 0. The day may lie beyond the end of its month. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const leapDays = whole(shifted / 4) - whole(shifted / 100) + whole(shifted / 400);
  const dayOfYear = whole((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5) + day - 1;
  return shifted * 365 + leapDays + dayOfYear - epoch;
}

/** The day of a number, `YYYY-MM-DD`; nothing outside the years 0001 to 9999. */
export function dayText(number: number): string | undefined {
  const shifted = number + epoch;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const overflow =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - overflow) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) return undefined;
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[day]}`;
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// So far below zero that nothing it is added to is a year, a month, a day or an hour. Integers all the way are faster.
const none = -1_000_000;

/** Two digits of a text as a number; far below zero where there are none. */
export function digitsAt(text: string, at: number): number {
  // The codes of the digits, 48 to 57, become 0 to 9, and every other code more than that.
  const tens = text.charCodeAt(at) ^ 48;
  const ones = text.charCodeAt(at + 1) ^ 48;
  return tens <= 9 && ones <= 9 ? tens * 10 + ones : none;
}

/** The number of the day that ten characters write `YYYY-MM-DD`; not a number when there is no such day. */
export function dayNumberOf(text: string): number {
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  const exists =
    text.charCodeAt(4) === minus &&
    text.charCodeAt(7) === minus &&
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= monthLength(year, month);
  return exists ? dayNumber(year, month, day) : Number.NaN;
}
