import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flawsOf } from './item.rules';
import type { BankItem, ItemFile } from './item.types';

const folder = join(__dirname, 'items');
const files = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ItemFile,
);
const items = files.flatMap((file) => file.items);

describe('the item bank', () => {
  it('covers the 16 competences of the CRCN', () => {
    expect(files.map(({ competence }) => competence).sort()).toHaveLength(16);
  });

  it.each(files.map((file) => [file.competence, file] as const))(
    '%s has one practice item for each level, and four kept for certification',
    (_, file) => {
      const levels = (usage: string) =>
        file.items.filter((item) => item.usage === usage).map(({ level }) => level);
      expect(levels('PRACTICE')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(levels('CERTIFICATION')).toEqual([2, 4, 5, 7]);
    },
  );

  it.each(items.map((item) => [item.id, item] as const))(
    '%s has no flaw that a machine can tell',
    (_, item) => {
      expect(flawsOf(item)).toEqual([]);
    },
  );

  it('gives every item an id of its own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('flawsOf', () => {
  const good = items.find(({ interaction }) => interaction.type === 'CHOICE') as BankItem;

  it('sees a key that is no option, a task that names a thing it does not hold, and a level out of range', () => {
    const broken = {
      ...good,
      level: 9,
      interaction: { ...good.interaction, key: 'z' } as BankItem['interaction'],
    };
    expect(flawsOf(broken)).toEqual(['its key is not one of its options', 'its level is not 1 to 8']);

    const task = items.find(({ interaction }) => interaction.type === 'MAILBOX') as BankItem;
    const lost = {
      ...task.interaction,
      goal: { all: [{ message: 'm99', is: 'REPORTED' }] },
    } as BankItem['interaction'];
    expect(flawsOf({ ...task, interaction: lost })).toEqual([
      'its goal names m99, which the scenario does not hold',
    ]);
  });
});
