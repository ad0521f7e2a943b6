// `npm run -s inspect`: hands the process over to run-inspect.ts.

import { runInspect } from './run-inspect.ts';

process.exitCode = await runInspect(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: Date.now(),
  elapsed: () => performance.now(),
});
