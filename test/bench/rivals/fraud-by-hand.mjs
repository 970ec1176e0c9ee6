import { distance } from 'fastest-levenshtein';

/** Whether two names are one letter apart, and long enough for that. */
function isNear(a, b) {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  return longer >= 4 && longer <= 32 && distance(a, b) < 2;
}

/** Whether both say something, and the same. */
function isSame(a, b) {
  return a !== undefined && a === b;
}

/** Takes off the names of the keys that are compared letter by letter. */
export function bare({ name, heard, ...keys }) {
  return { ...keys, name: name?.slice(5), heard: heard?.slice(6) };
}

function isSamePerson(a, b) {
  return isNear(a.name, b.name) || isNear(a.heard, b.heard);
}

/** The level of an order, by comparing with every entry as one would write it by hand: no hits, no reasons. */
export function levelByHand(entries, order) {
  let level = 'none';
  for (const entry of entries) {
    if (isSame(entry.phone, order.phone) || isSame(entry.mail, order.mail)) return 'match';
    if (isSame(entry.house, order.house)) return 'match';
    if (level === 'resemble') continue;
    const isNextDoor =
      isSame(entry.block, order.block) || isSame(entry.postalBlock, order.postalBlock);
    const isInRow = isSame(entry.stem, order.stem);
    if ((isNextDoor && isInRow) || ((isNextDoor || isInRow) && isSamePerson(entry, order))) {
      level = 'resemble';
    }
  }
  return level;
}
