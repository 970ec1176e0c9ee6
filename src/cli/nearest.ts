/** How many letters to change, add or drop to make one text of another. */
function distance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (above[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (above[column - 1] as number) + same,
        ),
      );
    }
    above = current;
  }
  return above[right.length] as number;
}

/** The words most like a given one, best first: those that hold it, then by letters to change. */
export function nearest(given: string, words: readonly string[], count: number): string[] {
  const sought = given.slice(0, 80).toLowerCase();
  const far = (word: string): number =>
    sought.length > 2 && word.includes(sought) ? 0 : distance(sought, word);
  return words
    .map((word) => ({ word, far: far(word) }))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word);
}

/** The end of a message about a word that is unknown: the one that was meant, if one is near. */
export function hint(given: string, words: readonly string[], before = ''): string {
  const [closest = ''] = nearest(given, words, 1);
  const sought = given.slice(0, 80).toLowerCase();
  const isNear = closest.includes(sought) || distance(sought, closest) * 2 < closest.length;
  return sought.length > 1 && isNear ? `; ${before}${closest} is nearest` : '';
}
