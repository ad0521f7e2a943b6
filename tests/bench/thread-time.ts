// The time that this thread had a processor for: on a shared machine other work lengthens everything else.

/** Gives milliseconds of processor time of this thread, from any moment on; elapsed time where Node does not tell (before 23.9). */
export function threadMs(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
