import type { Text } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';
import type { Icon } from '../liability/index.js';

/** Why an order shows the icon it shows: two kinds of grey are told apart here, not by the icon. */
export type IconMeaning =
  | 'authenticated'
  | 'authenticated-at-order'
  | 'authenticated-at-application'
  | 'not-authenticated';

/** The two designs of the order ledger (決済アイコンのデザイン). The first is the default. */
export type IconSkin = 'pattern-1' | 'pattern-2';

/** One icon in one skin, and what it says. */
export type IconView = {
  readonly skin: IconSkin;
  readonly icon: Icon;
  readonly meaning: IconMeaning;
  readonly label: Text;
};

const LABELS: { readonly [M in IconMeaning]: { readonly icon: Icon; readonly label: Text } } = {
  authenticated: {
    icon: 'active',
    label: { ja: '認証済(免責あり)', en: 'authenticated (exempt)' },
  },
  'authenticated-at-order': {
    icon: 'grey',
    label: { ja: '注文時に認証済(免責対象外)', en: 'authenticated at the order (not exempt)' },
  },
  'authenticated-at-application': {
    icon: 'grey',
    label: {
      ja: '申し込み時に認証済(免責対象外)',
      en: 'authenticated at the application (not exempt)',
    },
  },
  'not-authenticated': {
    icon: 'none',
    label: { ja: '認証なし(免責対象外)', en: 'not authenticated (not exempt)' },
  },
};

/**
 * What an order's icon says, in one of the two skins. A skin is a design only: the four meanings are
 * the same in both.
 *
 * @param delivery - 1 for a one-off order or a first delivery, more for a later one.
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * explainIcon('grey', 2).label.en // => 'authenticated at the application (not exempt)'
 * ```
 * @public
 */
export function explainIcon(icon: Icon, delivery: number, skin: IconSkin = 'pattern-1'): IconView {
  needWord(['active', 'grey', 'none'] satisfies Icon[], 'icon', icon);
  need(
    Number.isSafeInteger(delivery) && delivery > 0,
    'delivery',
    'a whole number from 1',
    delivery,
  );
  needWord(['pattern-1', 'pattern-2'] satisfies IconSkin[], 'skin', skin);
  const meaning = meaningOf(icon, delivery);
  return { skin, ...LABELS[meaning], meaning };
}

function meaningOf(icon: Icon, delivery: number): IconMeaning {
  if (icon === 'active') return 'authenticated';
  if (icon === 'none') return 'not-authenticated';
  return delivery > 1 ? 'authenticated-at-application' : 'authenticated-at-order';
}
