import { toEpochMs } from '../../src/time/index.js';
import type {
  CardAttempt,
  VelocityKey,
  VelocityPolicy,
  VelocityTerms,
} from '../../src/velocity/index.js';

/** What an attempt is under a key, written down apart from the library's own. */
function named(one: CardAttempt, key: VelocityKey): string | null {
  if (key === 'site') return one.site ?? 'shop';
  if (key !== 'member-brand') return one[key] ?? null;
  return one.member && one.brand ? `${one.member} ${one.brand}` : null;
}

/** What a rule makes of some attempts, looking at each of them. `null` if it does not apply. */
export function slowVerdict(
  row: VelocityPolicy['rows'][0],
  all: readonly CardAttempt[],
  asked: CardAttempt,
): 'hit' | 'clear' | null {
  const keys = [row.when.key].flat() as VelocityKey[];
  if (keys.every((key) => named(asked, key) === null)) return null;
  const { before, after } = row.then.window as { before: number; after: number };
  const now = toEpochMs(asked.at);
  const held = all.filter((one) => {
    const age = now - toEpochMs(one.at);
    const agrees = keys.some(
      (key) => named(one, key) !== null && named(one, key) === named(asked, key),
    );
    return agrees && age < before * 1000 && age >= -after * 1000;
  });
  return isTooMuch(row.then, held) ? 'hit' : 'clear';
}

function isTooMuch(terms: VelocityTerms, held: readonly CardAttempt[]): boolean {
  const failed = held.filter(({ outcome }) => outcome === 'failed').length;
  const counted = {
    attempts: held.length,
    failures: failed,
    'distinct-cards': new Set(held.flatMap(({ card }) => card ?? [])).size,
  }[terms.count];
  const threshold = terms.threshold as number;
  const most = terms.compare === 'gt' ? threshold + 1 : threshold;
  // The fewest failures that are the share asked for, in whole numbers.
  const needed = (BigInt(terms.failureRate ?? 0) * BigInt(held.length) + 99n) / 100n;
  return counted >= most && BigInt(failed) >= needed;
}
