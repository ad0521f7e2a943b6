// Makes confusables.generated.ts out of Unicode's table: node lib/text/build-confusables.ts PATH/confusables-17.0.txt
// The file is confusables.txt of https://www.unicode.org/Public/17.0.0/security/. Run by hand when Unicode publishes
// a new version, never by the build. The same table always gives the same file, to the byte.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ConfusableRow, packConfusables } from './confusable-form.ts';

const TARGET = join(import.meta.dirname, 'confusables.generated.ts');

const ROW = /^([0-9A-F]{4,6}) ;\t([0-9A-F]{4,6}(?: [0-9A-F]{4,6})*) ;\tMA\t#/;
const VERSION = /^# Version: (\d+\.\d+\.\d+)$/m;
const TOTAL = /^# total: (\d+)$/m;

/** The notice that Unicode asks for, word for word from https://www.unicode.org/license.txt, seen 2026-11. */
const NOTICE = `UNICODE LICENSE V3

COPYRIGHT AND PERMISSION NOTICE

Copyright © 1991-2025 Unicode, Inc.

NOTICE TO USER: Carefully read the following legal agreement. BY
DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.

Permission is hereby granted, free of charge, to any person obtaining a
copy of data files and any associated documentation (the "Data Files") or
software and any associated documentation (the "Software") to deal in the
Data Files or Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, and/or sell
copies of the Data Files or Software, and to permit persons to whom the
Data Files or Software are furnished to do so, provided that either (a)
this copyright and permission notice appear with all copies of the Data
Files or Software, or (b) this copyright and permission notice appear in
associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
THIRD PARTY RIGHTS.

IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall
not be used in advertising or otherwise to promote the sale, use or other
dealings in these Data Files or Software without prior written
authorization of the copyright holder.`;

/** Gives the rows of confusables.txt. Throws when their number is not the one the file states: it is cut or changed. */
export function readConfusables(text: string): readonly ConfusableRow[] {
  const rows = text.split('\n').flatMap((line) => {
    const row = ROW.exec(line);
    return row ? [{ source: codePoint(row[1]), target: (row[2] ?? '').split(' ').map(codePoint) }] : [];
  });
  const total = Number(TOTAL.exec(text)?.[1]);
  if (rows.length === 0 || rows.length !== total) throw new Error(`${rows.length} rows, ${total} announced`);
  return rows;
}

/** Gives the source text of confusables.generated.ts for the text of confusables.txt. Throws on a file it cannot read. */
export function confusablesSource(text: string): string {
  const rows = readConfusables(text);
  const version = VERSION.exec(text)?.[1];
  if (version === undefined) throw new Error('no version');
  return `// Made by build-confusables.ts; do not edit. ${rows.length} rows of UTS #39 confusables.txt, Unicode ${version}, in the form of
// confusable-form.ts.

/*! Contains data of Unicode's confusables.txt, version ${version}, in another form.

${NOTICE}
*/
export const CONFUSABLES =
  '${packConfusables(rows)}';
`;
}

function codePoint(hex: string | undefined): number {
  return Number.parseInt(hex ?? '', 16);
}

function main(file: string | undefined): void {
  if (file === undefined) {
    process.stderr.write('usage: node lib/text/build-confusables.ts PATH/confusables-17.0.txt\n');
    process.exitCode = 2;
    return;
  }
  try {
    writeFileSync(TARGET, confusablesSource(readFileSync(file, 'utf8')));
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv[2]);
