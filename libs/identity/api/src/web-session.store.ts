import { createHmac, randomBytes } from 'node:crypto';
import { type Actor, type ContextServices, OperationTransaction } from '@jalon/shared/api';
import {
  interval,
  type NewProof,
  type NewSession,
  type ProviderTrace,
  type SessionPolicy,
  type SessionRow,
  toActor,
} from './web-session.rows';

export type { SessionPolicy } from './web-session.rows';

/** How long the provider's page may stay open between our request and its answer. */
const SIGN_IN_LIFE = 15 * 60_000;
/** On a computer that others use, whatever the settings: five minutes untouched, two hours in all. */
const SHARED = { idle: 5 * 60_000, absolute: 2 * 60 * 60_000 };

/**
 * Web sessions in PostgreSQL. The browser holds 256 random bits; the database, a hash of them keyed by our secret,
 * so that neither reading nor writing its tables gives anybody a session.
 */
export class WebSessionStore {
  constructor(
    private readonly services: Pick<ContextServices, 'dataSource' | 'now' | 'newId'>,
    readonly policy: SessionPolicy,
  ) {}

  /** Who is there, in one statement, which also extends the idle limit (written at most once a minute). */
  async read(token: string): Promise<Actor | null> {
    const [row] = await this.query<SessionRow>('select * from identity_read_session($1, $2, $3)', [
      this.hash(token),
      this.services.now(),
      interval(this.policy.idle),
    ]);
    return row ? toActor(row) : null;
  }

  /** Keeps what the provider's answer must match; the token names it, once. */
  async beginSignIn(pending: object): Promise<string> {
    const token = newToken();
    const now = this.services.now();
    const expires = new Date(now.getTime() + SIGN_IN_LIFE);
    await this.query('select identity_begin_sign_in($1, $2, $3, $4, $5)', [
      this.hash(token),
      this.services.newId(),
      JSON.stringify(pending),
      now,
      expires,
    ]);
    return token;
  }

  /** What {@link beginSignIn} kept, then forgotten: an answer is heard once. */
  async takeSignIn(token: string): Promise<unknown> {
    const [row] = await this.query<{ data: unknown }>('select identity_take_sign_in($1, $2) as data', [
      this.hash(token),
      this.services.now(),
    ]);
    return row?.data ?? null;
  }

  /** A new session under a new id, whatever the browser held before: an id planted in it opens nothing. */
  async open(session: NewSession): Promise<string> {
    const token = newToken();
    const {
      personId,
      employerId,
      agentId,
      assurance,
      isProvenStrongly,
      device,
      provider,
      idToken,
      isShared,
    } = session;
    const { idle, absolute } = this.policy;
    const [life, sharedIdle] = isShared
      ? [Math.min(absolute, SHARED.absolute), interval(Math.min(idle, SHARED.idle))]
      : [absolute, null];
    await this.asPerson(
      personId,
      'select identity_open_session($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
      [
        this.hash(token),
        this.services.newId(),
        personId,
        employerId,
        agentId,
        assurance,
        isProvenStrongly ?? false,
        device,
        JSON.stringify({ provider, idToken, ...(isShared && { isShared }) } satisfies ProviderTrace),
        this.services.now(),
        interval(idle),
        interval(life),
        sharedIdle,
      ],
    );
    return token;
  }

  /**
   * Notes in a session that its person has just proved again who they are, under a new id.
   * @returns the new token; null when the session is over or somebody else's, which then stays as it was
   */
  async proveAgain(
    token: string,
    { personId, assurance, isProvenStrongly }: NewProof,
  ): Promise<string | null> {
    const renewed = newToken();
    const [row] = await this.query<{ proven: boolean }>(
      'select identity_prove_again($1, $2, $3, $4, $5, $6, $7) as proven',
      [
        this.hash(token),
        this.hash(renewed),
        personId,
        assurance,
        isProvenStrongly ?? false,
        this.services.now(),
        interval(this.policy.idle),
      ],
    );
    return row?.proven ? renewed : null;
  }

  /** Ends a session, and gives back what ends the provider's. */
  async close(token: string): Promise<ProviderTrace | null> {
    const [row] = await this.query<{ data: ProviderTrace | null }>(
      'select identity_close_session($1) as data',
      [this.hash(token)],
    );
    return row?.data?.provider ? row.data : null;
  }

  /** Counts an attempt of `kind` from an address, which is kept as a hash only. @returns how many in this window. */
  async countAttempt(kind: string, address: string, window: number): Promise<number> {
    const [row] = await this.query<{ attempts: number }>(
      'select identity_count_attempt($1, $2, $3) as attempts',
      [this.hash(`${kind} ${address}`), this.services.now(), interval(window)],
    );
    return row?.attempts ?? 1;
  }

  private hash(token: string): Buffer {
    return createHmac('sha256', this.policy.secret).update(token).digest();
  }

  private query<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.services.dataSource.query(sql, parameters);
  }

  private async asPerson(personId: string, sql: string, parameters: unknown[]): Promise<void> {
    const transaction = new OperationTransaction(this.services.dataSource, { employerId: null, personId });
    try {
      await transaction.manager.query(sql, parameters);
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}
