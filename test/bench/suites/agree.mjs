/** Stops a benchmark whose rivals do not answer the same: it would compare two different things. */
export function agree(what, facts, expected, received) {
  if (expected === received) return;
  const at = JSON.stringify(facts);
  throw new Error(`${what}: expected ${expected}, received ${received} at ${at}`);
}
