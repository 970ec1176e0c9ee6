import { describe, expect, test } from 'vitest';
import { CAUSES, STATES } from '../../src/authorization/index.js';
import * as explain from '../../src/explain/index.js';
import {
  explainClassification,
  explainDeadline,
  explainIcon,
  explainOrder,
} from '../../src/explain/index.js';
import type { Deadline, Loss, OrderAnswer } from '../../src/ledger/index.js';
import { instant } from '../../src/time/index.js';
import { OKASHIMI } from '../../src/velocity/presets/index.js';
import { isSaid } from './said.js';

const AT = instant('2024-05-15T23:59:59+09:00');

function answer(changed: Partial<OrderAnswer>): OrderAnswer {
  return {
    id: 'A-1',
    exemption: 'exempt',
    icon: 'active',
    authorization: { state: 'authorized', validUntil: AT },
    causes: [],
    reasons: [],
    cautions: [],
    refused: [],
    ...changed,
  };
}

describe('explainClassification', () => {
  const may = ['yes', 'merchant-choice', 'not-yet', 'no'] as const;
  const bearers = ['issuer', 'merchant', 'indeterminate'] as const;

  test('says both answers, each in its own words', () => {
    const said = may.flatMap((mayAuthorize) =>
      bearers.map((liability) => explainClassification({ mayAuthorize, liability })),
    );
    said.forEach(isSaid);
    expect(new Set(said.map((one) => one.en)).size).toBe(said.length);
    expect(new Set(said.map((one) => one.ja)).size).toBe(said.length);
  });

  test('a shift is expected, never promised', () => {
    const said = explainClassification({ mayAuthorize: 'yes', liability: 'issuer' });
    expect(said.en).toContain('is expected to');
    expect(said.ja).toContain('見込み');
  });

  test('what nobody can say is a question for the acquirer', () => {
    const said = explainClassification({ mayAuthorize: 'yes', liability: 'indeterminate' });
    expect(said).toMatchObject({ en: expect.stringContaining('acquirer') });
    expect(said.ja).toContain('アクワイアラ');
  });

  test('a word that is none is a defect of the caller, and is not passed over', () => {
    expect(() =>
      explainClassification({ mayAuthorize: 'maybe' as 'yes', liability: 'issuer' }),
    ).toThrow();
  });
});

describe('explainOrder', () => {
  const exemptions = ['exempt', 'pending', 'forfeited', 'none'] as const;

  test('every answer has a sentence', () => {
    for (const exemption of exemptions) {
      for (const state of STATES) {
        for (const causes of [[], ...CAUSES.map((cause) => [cause]), CAUSES]) {
          isSaid(
            explainOrder(answer({ exemption, causes, authorization: { state, validUntil: null } })),
          );
        }
      }
    }
  });

  test('every state and every cause has words of its own', () => {
    const states = STATES.map((state) =>
      explainOrder(answer({ authorization: { state, validUntil: null } })),
    );
    expect(new Set(states.map((one) => one.en)).size).toBe(STATES.length);
    expect(new Set(states.map((one) => one.ja)).size).toBe(STATES.length);
    const causes = CAUSES.map((cause) =>
      explainOrder(answer({ exemption: 'forfeited', causes: [cause] })),
    );
    expect(new Set(causes.map((one) => one.en)).size).toBe(CAUSES.length);
    expect(new Set(causes.map((one) => one.ja)).size).toBe(CAUSES.length);
  });

  test('an exemption that was lost says why; one that was kept does too', () => {
    const lost = answer({ exemption: 'forfeited', icon: 'grey', causes: ['amount-changed'] });
    expect(explainOrder(lost).en).toBe(
      'Not exempt any more, because the amount was changed; the authorization stands.',
    );
    expect(explainOrder(answer({ causes: ['amount-changed'] })).en).toBe(
      'Expected to be exempt although the amount was changed; the authorization stands.',
    );
  });

  test('a later order of a subscription was never exempt', () => {
    expect(explainOrder(answer({ exemption: 'forfeited', icon: 'grey' })).ja).toContain(
      '申し込み時に認証済',
    );
  });
});

describe('explainDeadline', () => {
  const losses: readonly (readonly Loss[])[] = [
    ['exemption'],
    ['authorization'],
    ['exemption', 'authorization'],
  ];
  const deadlines: readonly Deadline[] = [
    ...losses.map((lostAfter) => ({ kind: 'free-until', at: AT, lostAfter }) as const),
    ...losses.flatMap((loses) =>
      [[], ...CAUSES.map((cause) => [cause]), CAUSES].map(
        (causes) => ({ kind: 'already-lossy', causes, loses }) as const,
      ),
    ),
    { kind: 'none-due', cancelUntil: AT },
    { kind: 'none-due', cancelUntil: null },
  ];

  test('every deadline has a sentence of its own', () => {
    const said = deadlines.map(explainDeadline);
    said.forEach(isSaid);
    expect(new Set(said.map((one) => one.en)).size).toBe(said.length);
    expect(new Set(said.map((one) => one.ja)).size).toBe(said.length);
  });

  test('the moment is told in both languages', () => {
    for (const deadline of deadlines) {
      const said = explainDeadline(deadline);
      const told =
        deadline.kind === 'free-until' || ('cancelUntil' in deadline && deadline.cancelUntil);
      expect(said.en.includes(AT)).toBe(Boolean(told));
      expect(said.ja.includes(AT)).toBe(Boolean(told));
    }
  });
});

describe('what is no answer', () => {
  const takers = Object.entries(explain).filter(([name]) => name !== 'explainIcon');

  test.each(takers)('%s names what it wants', (_, taker) => {
    for (const odd of [undefined, null, 'exempt', []]) {
      const call = taker as (answer: unknown, policy: unknown) => unknown;
      expect(() => call(odd, OKASHIMI)).toThrow(/(answer|kind|bearer|mayAuthorize).*expected/);
    }
  });
});

describe('a word that is none', () => {
  test('is named, with what would be one', () => {
    const odd = answer({ causes: ['moved' as 'released'] });
    expect(() => explainOrder(odd)).toThrow('causes: expected amount-changed | validity-passed');
    expect(() => explainOrder(answer({ exemption: 'lost' as 'none' }))).toThrow('exemption: ');
    expect(() => explainDeadline({ kind: 'never' } as never)).toThrow('kind: expected free-until');
    expect(() => explainIcon('gray' as 'grey', 1)).toThrow(
      'icon: expected active | grey | none, received "gray"',
    );
  });
});

describe('explainIcon', () => {
  test.each([
    ['active', 1, 'authenticated'],
    ['active', 2, 'authenticated'],
    ['grey', 1, 'authenticated-at-order'],
    ['grey', 2, 'authenticated-at-application'],
    ['none', 1, 'not-authenticated'],
  ] as const)('%s on delivery %i means %s, in either skin', (icon, delivery, meaning) => {
    const view = explainIcon(icon, delivery);
    expect(view).toMatchObject({ skin: 'pattern-1', icon, meaning });
    expect(explainIcon(icon, delivery, 'pattern-2')).toEqual({ ...view, skin: 'pattern-2' });
    expect(view.label.ja).toContain(meaning === 'authenticated' ? '免責あり' : '免責対象外');
  });
});
