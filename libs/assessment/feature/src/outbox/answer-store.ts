import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AnswerValue } from '../interactions/answer-value';
import type { AnswerPlace, PendingAnswer } from './pending-answer';

/** Its name begins with the product's: signing out deletes every database of the portal on this device. */
export const DATABASE = 'jalon-assessment';

type Key = [person: string, assessmentId: string, position: number];

interface Answers extends DBSchema {
  outbox: { key: Key; value: PendingAnswer & { readonly person: string } };
  draft: { key: Key; value: AnswerPlace & { readonly person: string; readonly value: AnswerValue } };
}

/** The answers not sent yet and the one being written, of one person, on this device. */
export class AnswerStore {
  private constructor(
    private readonly database: IDBPDatabase<Answers>,
    private readonly person: string,
  ) {}

  /** Opens the person's answers, and forgets those of anybody else: a device may be shared. */
  static async open(person: string): Promise<AnswerStore> {
    const database = await openDB<Answers>(DATABASE, 1, {
      upgrade: (created) => {
        created.createObjectStore('outbox', { keyPath: ['person', 'assessmentId', 'position'] });
        created.createObjectStore('draft', { keyPath: ['person', 'assessmentId', 'position'] });
      },
      // Signing out deletes the database: an open page must let it go.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    const store = new AnswerStore(database, person);
    await Promise.all([store.forgetOthers('outbox'), store.forgetOthers('draft')]);
    return store;
  }

  /** In the order in which they were given. */
  async pending(): Promise<readonly PendingAnswer[]> {
    const all = await this.database.getAll('outbox', this.range());
    return all.map(({ assessmentId, position, value, idempotencyKey }) => ({
      assessmentId,
      position,
      value,
      idempotencyKey,
    }));
  }

  /** Resolves once the answer is on the disk. */
  async keep(answer: PendingAnswer): Promise<void> {
    const transaction = this.database.transaction('outbox', 'readwrite', { durability: 'strict' });
    await transaction.store.put({ ...answer, person: this.person });
    await transaction.done;
  }

  /** The answer is no longer on its way; its draft goes with it unless the person must mend it. */
  async forget({ assessmentId, position }: AnswerPlace, withDraft: boolean): Promise<void> {
    const key: Key = [this.person, assessmentId, position];
    await this.database.delete('outbox', key);
    if (withDraft) await this.database.delete('draft', key);
  }

  async draft({ assessmentId, position }: AnswerPlace): Promise<AnswerValue | null> {
    return (await this.database.get('draft', [this.person, assessmentId, position]))?.value ?? null;
  }

  /** Keeps what is being written; null forgets it. */
  async keepDraft({ assessmentId, position }: AnswerPlace, value: AnswerValue | null): Promise<void> {
    if (value) await this.database.put('draft', { person: this.person, assessmentId, position, value });
    else await this.database.delete('draft', [this.person, assessmentId, position]);
  }

  close(): void {
    this.database.close();
  }

  private range(): IDBKeyRange {
    return IDBKeyRange.bound([this.person], [this.person, []]);
  }

  private async forgetOthers(name: 'outbox' | 'draft'): Promise<void> {
    const keys = await this.database.getAllKeys(name);
    const others = keys.filter(([person]) => person !== this.person);
    await Promise.all(others.map((key) => this.database.delete(name, key)));
  }
}
