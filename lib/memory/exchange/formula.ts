// Keeps spreadsheets from running what somebody wrote into their display name: what begins like a formula is written with an
// apostrophe before it, at the beginning of a cell and inside one, wherever some spreadsheets begin another: those of countries
// that write numbers with a comma cut our lines at semicolons, and then know no quotation marks. What begins with apostrophes and
// then like a formula gets one more, so that reading gives every text back as it was. Source: OWASP, CSV Injection.

/** How formulas begin, ASCII and full width, with what spreadsheets may pass over before one. */
const UNGUARDED = /(^|[;\t\r\n])([ "]*)('*)(?=[=+\-@＝＋－＠])/g;
const GUARDED = /(^|[;\t\r\n])([ "]*)'('*)(?=[=+\-@＝＋－＠])/g;
/** A tab or line break before a formula is skipped by some. */
const UNGUARDED_BREAK = /^('*)(?=[\t\r\n])/;
const GUARDED_BREAK = /^'('*)(?=[\t\r\n])/;

/** Gives the text as a cell that no spreadsheet takes for a formula. */
export function guardCell(text: string): string {
  return text.replace(UNGUARDED, "$1$2'$3").replace(UNGUARDED_BREAK, "'$1");
}

/** Gives the text of a cell that guardCell() wrote; any other as it is. */
export function bareCell(cell: string): string {
  return cell.replace(GUARDED_BREAK, '$1').replace(GUARDED, '$1$2$3');
}
