// The help texts of the two commands. What they print is described in docs/formats.md.

export const INSPECT_USAGE = `Usage: npm run -s inspect -- [options] FILE...

Says what saved TikTok pages (HTML) and saved responses (JSON) show of accounts, as JSON.
Files about the same account are put together; the file named last counts as the newest. "-" is standard input.

  --known FILE.csv       compare with these known accounts instead of the bundled list
  --known-also FILE.csv  compare with these too
  --handle HANDLE        say only what is known of this account
  --now TIME             judge as of this moment (ISO 8601), for the same answer every day
  --locale en|de         language of the sentences
  --format json|text     text is a summary to read
  -h, --help             this text

Exit: 0 done, 2 some input could not be read (standard error names it; the others are done).
Formats: docs/formats.md
`;

export const SCREEN_USAGE = `Usage: npm run -s screen -- [options] CANDIDATES.csv

Compares a list of accounts with known ones and prints one line of JSON per row, in order.
Columns: handle, displayName, bio, followers, verified; only handle is required. "-" is standard input.

  --known FILE.csv       compare with these known accounts instead of the bundled list
  --known-also FILE.csv  compare with these too
  --locale en|de         language of the reasons
  -h, --help             this text

Exit: 0 done, 2 some input could not be read (standard error names it; the rest is done).
Formats: docs/formats.md
`;
