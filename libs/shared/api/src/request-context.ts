import DataLoader from 'dataloader';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from './actor';
import { unauthenticated } from './errors';
import type { FileStore } from './file-store';
import type { MailTransport } from './mail-transport';
import type { MasterKey } from './master-key';
import { OperationTransaction, type TransactionScope } from './operation-transaction';
import type { Program } from './program';
import type { TraceSeal } from './trace-seal';
import type { Antivirus, DocumentInspector } from './upload';

/** Made once: making it costs more than a statement's round trip saves. `fr-CA` writes YYYY-MM-DD. */
const dayInParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** Whoever is in an employer without being one of its agents. */
export const NO_AGENT = '00000000-0000-0000-0000-000000000000';

/** What varies between production, tests and the making of the demo; the adapters live in `apps/api`. */
export interface ContextServices {
  readonly dataSource: DataSource;
  /**
   * The connections of `inEngagement`. An operation already holds one of `dataSource`: were it to wait there for a
   * second, a full pool would wait for itself. The same ones where operations come one at a time (seed).
   */
  readonly spanning?: DataSource;
  /** The clock. No service reads another one. */
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly files: FileStore;
  readonly masterKey: MasterKey;
  /** The one origin people see, without a trailing slash: what a paper or a credential must name. */
  readonly publicUrl: string;
  /** What the sign-in page offers and how long an untouched session lives; absent where nobody signs in (tests, seed). */
  readonly signIn?: SignInOffer;
  /** Webhooks may be sent to this very machine, in clear: a demonstration or a test, never a server people use. */
  readonly webhooksToLoopback?: boolean;
  /** Looks into the files people send; in this very process, without limits, where nobody hostile sends any (tests). */
  readonly inspector?: DocumentInspector;
  /** Absent where the operator has none, which their screen says. */
  readonly antivirus?: Antivirus;
  /** How mail leaves; absent where no server takes it: mails then wait, and HR is told so. */
  readonly mails?: MailTransport;
  /** The version installed, which the operator's screen says; absent where nobody installed one (tests, seed). */
  readonly version?: string;
  /** The folder whose sub-folders, one per employer, tables of agents are taken from; absent where none is watched. */
  readonly importFolder?: string;
  /** Seals the trace: the worker's alone. */
  readonly seal?: TraceSeal;
}

/** How people sign in here, as the configuration says. */
export interface SignInOffer {
  readonly providers: readonly SignInPlace[];
  /** In milliseconds. */
  readonly idleLimit: number;
  /** Sensitive acts ask for a second factor or a passkey; absent, any proof that is recent is enough. */
  readonly wantsStrongProof?: boolean;
  /** Codes handed over, passkeys and passwords; absent where the operator has closed them. */
  readonly local?: LocalSignIn | undefined;
}

/** A place one may sign in with. */
export interface SignInPlace {
  readonly key: string;
  readonly label: string;
  readonly issuer?: string;
  /** People's own, whatever their employer: it still opens after a departure. */
  readonly isPersonal?: boolean;
}

/** Signing in without a provider. */
export interface LocalSignIn {
  /** What is kept of a secret that a paper or a browser holds: a hash keyed by the sessions' secret. */
  readonly digest: (text: string) => Buffer;
}

/** Fetches what the keys name, in their order; called once for all keys asked for together. */
export type BatchFunction<K, V> = (ctx: RequestContext, keys: readonly K[]) => Promise<V[]>;

/** The first argument of every service: who acts, inside which employer, in which transaction. */
export class RequestContext {
  private readonly loaders = new Map<unknown, DataLoader<never, unknown>>();
  private readonly undoings: (() => Promise<void>)[] = [];
  private transaction: OperationTransaction | undefined;

  constructor(
    readonly services: ContextServices,
    /** Null when nobody is signed in. */
    readonly actor: Actor | null,
    /** Where the request comes from, to count what anyone may ask; null when nothing was requested from outside. */
    readonly address: string | null = null,
    /** Whose rows are seen when nobody is signed in: a task, or a program of the employer's. */
    private readonly scope: TransactionScope = { employerId: null, personId: null },
    /** The employer's program that asks, known by its key; nobody is signed in then. */
    readonly program: Program | null = null,
  ) {}

  /** The signed-in person. @throws UNAUTHENTICATED when nobody is. */
  get signedIn(): Actor {
    if (!this.actor) throw unauthenticated();
    return this.actor;
  }

  /** The active employer, or the one a task works in. @throws UNAUTHENTICATED when there is neither. */
  get employerId(): string {
    return this.actor?.employerId ?? this.scope.employerId ?? this.signedIn.employerId;
  }

  /** The operation's transaction, opened at its first statement. */
  get db(): EntityManager {
    this.transaction ??= new OperationTransaction(this.services.dataSource, {
      employerId: this.actor?.employerId ?? this.scope.employerId,
      personId: this.actor?.personId ?? this.scope.personId,
    });
    return this.transaction.manager;
  }

  now(): Date {
    return this.services.now();
  }

  /** Today's calendar date in Paris, YYYY-MM-DD: the day the law counts in. */
  today(): string {
    return dayInParis.format(this.now());
  }

  newId(): string {
    return this.services.newId();
  }

  /** Batches the keys asked for in one turn; the batch function itself is the loader's name. */
  load<K, V>(batch: BatchFunction<K, V>, key: K): Promise<V> {
    let loader = this.loaders.get(batch) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => batch(this, keys));
      this.loaders.set(batch, loader as unknown as DataLoader<never, unknown>);
    }
    return loader.load(key);
  }

  /**
   * Runs `work` in its own transaction, as the same person with another of their employers: a page that spans
   * employers never widens a policy. The caller has read the engagement from the person's own locators.
   */
  async inEngagement<T>(
    engagement: { readonly employerId: string; readonly agentId: string },
    work: (ctx: RequestContext) => Promise<T>,
  ): Promise<T> {
    return this.inside({ ...this.signedIn, ...engagement }, work);
  }

  /**
   * Runs `work` in its own transaction, as the same person inside one employer that the platform's operator has
   * business with. The person is no agent of it and has none of its rights: what `work` does is authorised again there.
   */
  async inEmployer<T>(
    employerId: string,
    work: (ctx: RequestContext) => Promise<T>,
    breakGlassId?: string,
  ): Promise<T> {
    return this.inside({ ...this.signedIn, agentId: NO_AGENT, employerId, breakGlassId }, work);
  }

  private async inside<T>(actor: Actor, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    const { dataSource, spanning = dataSource } = this.services;
    // What the session says of the active employer says nothing of another.
    const there = { ...actor, operatesPlatform: false, closedModules: [] };
    const inside = new RequestContext({ ...this.services, dataSource: spanning }, there, this.address);
    return inside.settle(() => work(inside));
  }

  /**
   * Says how to undo what no transaction holds (a stored object), should the operation not be kept. A commit that
   * fails undoes nothing: its fate may be unknown, and an object too many harms nobody where one too few would.
   */
  onRollback(undo: () => Promise<void>): void {
    this.undoings.push(undo);
  }

  /**
   * Runs `work` so that its failure undoes it alone, the rest of the operation being kept.
   * @throws what `work` threw: the caller decides whether it may go on.
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const before = this.undoings.length;
    try {
      // Inside the operation's transaction, another one is a savepoint.
      return await this.db.transaction(work);
    } catch (error) {
      await Promise.allSettled(this.undoings.splice(before).map((undo) => undo()));
      throw error;
    }
  }

  /**
   * Runs `work`, then commits; rolls back when it throws or when `succeeded` says no.
   * The answer is formed after the commit: a failed commit is the operation's error.
   */
  async settle<T>(work: () => Promise<T>, succeeded: (result: T) => boolean = () => true): Promise<T> {
    let kept = false;
    try {
      const result = await work();
      kept = succeeded(result);
      if (kept) await this.transaction?.commit();
      return result;
    } finally {
      if (!kept) await this.rollback();
    }
  }

  private async rollback(): Promise<void> {
    try {
      await this.transaction?.rollback();
    } finally {
      // What cannot be undone must not hide why the operation failed.
      await Promise.allSettled(this.undoings.map((undo) => undo()));
    }
  }
}
