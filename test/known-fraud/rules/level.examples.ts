import type { FraudLikeness } from '../../../src/known-fraud/index.js';
import type { Example } from '../../support/examples.js';

/** Strangers in every field. */
export const STRANGERS: FraudLikeness = {
  name: 'different',
  kana: 'different',
  phone: 'different',
  mail: 'different',
  address: 'different',
};

const from = { source: 'S001', at: 'L221' } as const;

function example(
  name: string,
  likeness: Partial<FraudLikeness>,
  outcome: 'match' | 'resemble',
  rule: string,
): Example<FraudLikeness, 'match' | 'resemble'> {
  return { name, from, facts: { ...STRANGERS, ...likeness }, expect: { outcome, rule } };
}

export const LEVEL_EXAMPLES: readonly Example<FraudLikeness, 'match' | 'resemble'>[] = [
  example('one telephone', { phone: 'same' }, 'match', 'known-fraud/same-phone'),
  example('one mailbox', { mail: 'same' }, 'match', 'known-fraud/same-mail'),
  example('one room', { address: 'same' }, 'match', 'known-fraud/same-address'),
  example(
    'one telephone in one room: both are told',
    { phone: 'same', address: 'same' },
    'match',
    'known-fraud/same-address',
  ),
  example(
    'one telephone in one room, the other of the two',
    { phone: 'same', address: 'same' },
    'match',
    'known-fraud/same-phone',
  ),
  example(
    'the same name in the same block',
    { address: 'similar', name: 'same' },
    'resemble',
    'known-fraud/near-address-and-name',
  ),
  example(
    'a name one letter away in the same block',
    { address: 'similar', name: 'similar' },
    'resemble',
    'known-fraud/near-address-and-name',
  ),
  example(
    'other kanji, the same reading, the same block',
    { address: 'similar', kana: 'same' },
    'resemble',
    'known-fraud/near-address-and-kana',
  ),
  example(
    'a reading that sounds alike, the same block',
    { address: 'similar', kana: 'similar' },
    'resemble',
    'known-fraud/near-address-and-kana',
  ),
  example(
    'mail addresses in a row, one name',
    { mail: 'similar', name: 'same' },
    'resemble',
    'known-fraud/near-mail-and-name',
  ),
  example(
    'mail addresses in a row, names a letter apart',
    { mail: 'similar', name: 'similar' },
    'resemble',
    'known-fraud/near-mail-and-name',
  ),
  example(
    'mail addresses in a row, the very same reading',
    { mail: 'similar', kana: 'same' },
    'resemble',
    'known-fraud/near-mail-and-kana',
  ),
  example(
    'mail addresses in a row, one reading',
    { mail: 'similar', kana: 'similar' },
    'resemble',
    'known-fraud/near-mail-and-kana',
  ),
  example(
    'mail addresses in a row, one block, other names',
    { mail: 'similar', address: 'similar' },
    'resemble',
    'known-fraud/near-mail-and-address',
  ),
];
