// Says how much of the replica's own work is under way, for tests that wait until it has asked for all it will. Not on the document:
// there it would pass for a change of theme with each request.

let underWay = 0;

/** Gives what the promise gives, and counts it as work until then. */
export async function asWork<T>(promise: Promise<T>): Promise<T> {
  change(1);
  try {
    return await promise;
  } finally {
    // What follows from it may start more work first.
    setTimeout(() => change(-1));
  }
}

function change(by: 1 | -1): void {
  underWay += by;
  Object.assign(window, { replicaWork: underWay });
}
