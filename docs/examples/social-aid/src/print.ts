/** Prints the heading of a step. */
export function heading(number: number, title: string): void {
  console.log(`\n${number}. ${title}`);
}

/** Prints one result. */
export function result(text: string): void {
  console.log(`   ${text}`);
}

/** Prints the last line. */
export function conclusion(text: string): void {
  console.log(`\n${text}`);
}

const number = new Intl.NumberFormat("en");

/** A whole number as the terminal shows it. */
export function count(value: number): string {
  return number.format(Math.round(value));
}
