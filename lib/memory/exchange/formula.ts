// Keeps spreadsheets from running what somebody wrote into their display name: a cell that begins like a formula is written
// with an apostrophe before it. What begins with apostrophes and then like one gets one more, so that reading gives every
// text back as it was. Source: OWASP, CSV Injection.

/** How formulas begin, ASCII and full width; a tab or line break before one is skipped by some spreadsheets. */
const LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Gives the text as a cell that no spreadsheet takes for a formula. */
export function guardCell(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Gives the text of a cell that guardCell() wrote; any other as it is. */
export function bareCell(cell: string): string {
  return cell.startsWith("'") && LIKE_FORMULA.test(cell) ? cell.slice(1) : cell;
}
