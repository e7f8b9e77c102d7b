import { prepareBank, type PreparedBank } from '@jalon/assessment/adaptive-testing';
import type { RequestContext } from '@jalon/shared/api';
import { type Competence, competencesById } from '@jalon/skills/api';
import type { DataSource } from 'typeorm';
import type { BankItem } from './item-bank/item.types';
import type { ReleasedBank } from './item-bank/release.rules';

/** A released bank at hand: the engine's view of it, and the items it asks. */
export interface Bank extends ReleasedBank {
  readonly prepared: PreparedBank;
  /** In the order of the engine's numbers. */
  readonly competenceTypes: readonly Competence[];
  /** @throws when the bank has no such item. */
  item(id: string): BankItem;
}

/** What was released never changes: it is read once by each server, whoever asks first. */
const banks = new WeakMap<DataSource, Map<string, Promise<Bank>>>();

/** A released bank by its version. @throws when it was never released. */
export function bankOf(ctx: RequestContext, version: string): Promise<Bank> {
  const { dataSource } = ctx.services;
  const known = banks.get(dataSource) ?? new Map<string, Promise<Bank>>();
  banks.set(dataSource, known);
  const bank = known.get(version) ?? readBank(ctx, version);
  known.set(version, bank);
  // A reading that failed with its operation says nothing of the next one.
  bank.catch(() => known.delete(version));
  return bank;
}

const BANK = `
  select body, (
           select json_object_agg(item_version.item_id, item_version.body)
             from jsonb_each_text(bank_release.body -> 'itemVersions') as asked (item_id, version)
             join item_version on item_version.item_id = asked.item_id and item_version.version = asked.version::int
         ) as items
    from bank_release
   where version = $1`;

async function readBank(ctx: RequestContext, version: string): Promise<Bank> {
  const [row] = await ctx.db.query<{ body: ReleasedBank; items: Record<string, BankItem> }[]>(BANK, [
    version,
  ]);
  if (!row) throw new Error(`The item bank ${version} was never released: run the migrations.`);
  const { body, items } = row;
  return {
    ...body,
    prepared: prepareBank(body.release),
    competenceTypes: await competencesById(ctx, body.competences),
    item: (id) => {
      const item = items[id];
      if (!item) throw new Error(`The item bank ${version} has no item ${id}.`);
      return item;
    },
  };
}
