import type { RequestContext } from './request-context';

/** Owner, ids and codes: never a name, an address nor a text somebody wrote. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One attempt at a job. */
export interface JobRun {
  readonly id: string;
  readonly payload: JobPayload;
  /** 1 for the first. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
  /** Aborted when the worker is asked to stop: what is not done will be tried again elsewhere. */
  readonly signal: AbortSignal;
  /**
   * Runs `work` in a transaction of its own, with the serving role, as whoever asked for the job: their rights are
   * judged again, today's. It is as the employer alone when nobody asked.
   */
  inContext<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T>;
  /** Tells whoever asked how far it is; written at once, outside any transaction of the job. */
  progress(done: number, total: number): Promise<void>;
}

/** What a domain does later, asked by `enqueueJob`. It may run twice after a crash: what it does must bear it. */
export interface Task {
  /** `domain.verbNoun`, for instance `personnel-file.bundleFile`. */
  readonly name: string;
  /** After so many failures the job is dead, and listed with its reason; 8 unless told. */
  readonly maxAttempts?: number;
  /** @throws {JobRefusal} when trying again would change nothing. Anything else is tried again, later and later. */
  run(job: JobRun): Promise<void>;
}

/** Why a job will not be done: a stable code, that the portal's catalogues tell in words. */
export class JobRefusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What a scheduled task may use; it works with the worker's role, whose rights each table grants one by one. */
export interface ScheduledRun {
  now(): Date;
  employerIds(): Promise<readonly string[]>;
  /** Runs `work` in a transaction of its own inside one employer; inside none (null), for what the system alone keeps. */
  inEmployer<T>(employerId: string | null, work: (ctx: RequestContext) => Promise<T>): Promise<T>;
}

/** What a domain does at given hours, whoever is there: a purge, a digest, a seal. */
export interface ScheduledTask {
  /** `domain.verbNoun`. */
  readonly name: string;
  /** Five fields, UTC. */
  readonly cron: string;
  /** @returns what the worker's log tells of it: counts and nothing else. */
  run(run: ScheduledRun): Promise<Readonly<Record<string, number>>>;
}
