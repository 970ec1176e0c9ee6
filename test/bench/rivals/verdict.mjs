/** A transition as a bare word, so that every rival can give the same answer. */
export function verdictOf(transition) {
  if (transition.kind === 'moves') return `moves:${transition.to}`;
  return transition.kind === 'refused' ? `refused:${transition.because}` : transition.kind;
}
