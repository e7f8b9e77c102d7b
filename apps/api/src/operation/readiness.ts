import type { DataSource } from 'typeorm';
import { missingMigrations } from '../database';
import { describeError, type Log } from '../http/logging';

/** Why a program cannot be sent work: a code, and nothing that an outsider could use. */
export type Unreadiness = 'STOPPING' | 'DATABASE' | 'MIGRATIONS' | 'FILE_STORE';

/** @throws when the program cannot do without what is checked */
export type ReadinessCheck = () => Promise<void>;

const ANSWER_WITHIN = 2_000;
/** However often it is asked, nothing is checked more than once a second. */
const REMEMBERED = 1_000;

/** Whether a program may be sent work: it can reach what it needs, and nobody has told it to stop. */
export class Readiness {
  private isStopping = false;
  private asked = -Infinity;
  private known: Promise<readonly Unreadiness[]> = Promise.resolve([]);

  constructor(
    private readonly checks: Partial<Readonly<Record<Unreadiness, ReadinessCheck>>>,
    private readonly log: Pick<Log, 'error'>,
  ) {}

  /** From now on it is not ready, whoever is still being answered. */
  stop(): void {
    this.isStopping = true;
  }

  /** Nothing when it is ready. */
  async faults(): Promise<readonly Unreadiness[]> {
    if (this.isStopping) return ['STOPPING'];
    if (performance.now() - this.asked > REMEMBERED) {
      this.asked = performance.now();
      this.known = this.check();
    }
    const faults = await this.known;
    return this.isStopping ? ['STOPPING'] : faults;
  }

  private async check(): Promise<readonly Unreadiness[]> {
    const entries = Object.entries(this.checks) as [Unreadiness, ReadinessCheck][];
    const faults = await Promise.all(
      entries.map(async ([reason, check]) => {
        try {
          await withinTime(check());
          return [];
        } catch (error) {
          this.log.error({ reason, err: describeError(error) }, 'not ready');
          return [reason];
        }
      }),
    );
    return faults.flat();
  }
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ANSWER_WITHIN);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws when the database does not answer */
export const databaseCheck =
  (dataSource: DataSource): ReadinessCheck =>
  async () =>
    void (await dataSource.query('select 1'));

/** @throws when the tables are older than the program; a newer program may be taking over, and this one still serves */
export const migrationsCheck =
  (dataSource: DataSource): ReadinessCheck =>
  async () => {
    // Out of reach, it is the database's own check that tells.
    const missing = await missingMigrations(dataSource).catch(() => []);
    if (missing.length > 0) throw new Error(`the database lacks ${missing.length} migrations`);
  };
