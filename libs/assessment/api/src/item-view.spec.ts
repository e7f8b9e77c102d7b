import { bankItems } from './item-bank/bank-files';
import type { BankItem } from './item-bank/item.types';
import { itemView } from './item-view';

const byId = (id: string) => bankItems.find((item) => item.id === id) as BankItem;
const interactionOf = (id: string, seed = 1) => itemView(byId(id), seed).interaction;

/** The only properties that may be served, wherever they stand. */
const SHOWN = new Set([
  ...[
    'situation',
    'question',
    'material',
    'readingSeconds',
    'interaction',
    'type',
    'choose',
    'options',
    'steps',
  ],
  ...[
    'left',
    'right',
    'unit',
    'scenario',
    'id',
    'text',
    'table',
    'caption',
    'columns',
    'rows',
    'code',
    'language',
  ],
  ...[
    'lines',
    'instruction',
    'folders',
    'messages',
    'name',
    'folder',
    'from',
    'address',
    'to',
    'subject',
    'date',
  ],
  ...[
    'body',
    'links',
    'attachments',
    'href',
    'kilobytes',
    'entries',
    'parent',
    'kind',
    'modified',
    'extension',
  ],
  'operations',
]);

function propertiesOf(value: unknown): string[] {
  if (typeof value === 'string' && /^[{[]/.test(value)) return propertiesOf(JSON.parse(value));
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(propertiesOf);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...propertiesOf(inner)]);
}

/** Every sentence that would tell the answer. */
function secretsOf({ interaction, levelReason }: BankItem): string[] {
  const rationales = JSON.stringify(interaction, (name, value: unknown) =>
    name === 'scenario' ? undefined : value,
  ).matchAll(/"(?:rationale|explanation)":("(?:[^"\\]|\\.)*")/g);
  const byPair = 'rationales' in interaction ? Object.values(interaction.rationales) : [];
  return [levelReason, ...byPair, ...[...rationales].map(([, text]) => JSON.parse(text ?? '""') as string)];
}

describe.each(bankItems.map((item) => [item.id, item] as const))('%s', (_, item) => {
  it('is shown without key, rationale, goal, accepted answer nor anything new that was not thought about', () => {
    const view = itemView(item, 7);
    expect(propertiesOf(view).filter((name) => !SHOWN.has(name))).toEqual([]);
    const shown = JSON.stringify(view);
    expect(secretsOf(item).filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it('is shown alike each time it is shown again in the same attempt', () => {
    expect(itemView(item, 7)).toEqual(itemView(item, 7));
  });
});

describe('the order of options', () => {
  const orders = (id: string) =>
    new Set(
      Array.from({ length: 40 }, (_, seed) =>
        interactionOf(id, seed)
          .options?.map((option) => option.id)
          .join(),
      ),
    );

  it('changes from one attempt to another', () => {
    expect(orders('crcn-4.1-01').size).toBeGreaterThan(10);
  });

  it('stays the natural one where people expect it', () => {
    expect([...orders('crcn-1.2-08')]).toEqual(['a,b,c,d']);
  });

  it('puts the right option anywhere, as often', () => {
    const places = Array.from({ length: 400 }, (_, seed) =>
      interactionOf('crcn-4.1-01', seed).options?.findIndex(({ id }) => id === 'd'),
    );
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((one) => one === place).length).toBeGreaterThan(60);
    }
  });
});

it('never shows steps in an order that is right as it stands', () => {
  for (const { id, interaction } of bankItems) {
    if (interaction.type !== 'ORDERING') continue;
    const accepted = [interaction.key, ...interaction.alternatives].map(String);
    for (let seed = 0; seed < 200; seed++) {
      expect(accepted).not.toContain(
        interactionOf(id, seed)
          .steps?.map((step) => step.id)
          .join(),
      );
    }
  }
});

it('says how many to choose, in what unit to answer, and the scenario of a practical task', () => {
  expect(interactionOf('crcn-1.1-05')).toMatchObject({ type: 'MULTIPLE_CHOICE', choose: expect.any(Number) });
  expect(interactionOf('crcn-4.3-04')).toMatchObject({ type: 'NUMBER', unit: 'kWh' });
  const { type, scenario } = interactionOf('crcn-4.1-02');
  expect([type, (JSON.parse(scenario ?? '') as { messages: unknown[] }).messages.length]).toEqual([
    'MAILBOX',
    4,
  ]);
});
