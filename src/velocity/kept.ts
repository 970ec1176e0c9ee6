import type { KeptAttempt } from './types.js';

/** Whether something has the form of a kept attempt. */
export function isKept(one: unknown): one is KeptAttempt {
  if (!Array.isArray(one) || one.length !== 4) return false;
  const [at, id, failed, card] = one;
  const named = typeof id === 'string' && (card === null || typeof card === 'string');
  return named && Number.isFinite(at) && [0, 1].includes(failed);
}

/** By moment, id, outcome and card; texts by code units, so that it is the same everywhere. */
function compareKept(a: KeptAttempt, b: KeptAttempt): number {
  const place = a.findIndex((part, i) => part !== b[i]);
  return place < 0 ? 0 : (a[place] ?? '') > (b[place] ?? '') ? 1 : -1;
}

function follows(one: KeptAttempt, place: number, list: readonly KeptAttempt[]): boolean {
  return place === 0 || compareKept(list[place - 1] as KeptAttempt, one) < 0;
}

/** Whether a list is in order, with each attempt once. */
export function isInOrder(list: readonly KeptAttempt[]): boolean {
  return list.every(follows);
}

/** Two lists in order as one; what stands in both stands in it once. */
export function joined(a: readonly KeptAttempt[], b: readonly KeptAttempt[]): KeptAttempt[] {
  return [...a, ...b].sort(compareKept).filter(follows);
}
