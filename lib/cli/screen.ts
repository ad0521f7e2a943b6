// `npm run -s screen`: hands the process over to run-screen.ts.

import { runScreen } from './run-screen.ts';

process.exitCode = await runScreen(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: Date.now(),
  elapsed: () => performance.now(),
});
