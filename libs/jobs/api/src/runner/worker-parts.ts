import type { ApiModule, ContextServices, JobPayload, RequestContext } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';

/** What runs jobs: the queue, and what the domains need to work. */
export interface WorkerParts {
  /** Address of the database as the worker's role: the queue is its. */
  readonly queueUrl: string;
  /** The same, as a pool: states of jobs, and scheduled tasks. */
  readonly worker: DataSource;
  /** What tasks work with: the serving role, bound by every policy of an operation. */
  readonly services: ContextServices;
  readonly modules: readonly Pick<ApiModule, 'tasks' | 'scheduled'>[];
  /** Who the person is for the context's employer, null when they are nobody there any more. */
  readonly agentOf: (ctx: RequestContext, personId: string) => Promise<string | null>;
  readonly log: WorkerLog;
  /** Jobs done at the same time; 2 unless told. */
  readonly concurrency?: number;
}

/** One line of the worker's log: codes, ids and counts, never what a job carries. */
export type WorkerLog = (
  level: 'info' | 'warn' | 'error',
  event: Readonly<Record<string, string | number | null>>,
  error?: unknown,
) => void;

/** What `enqueue_job` puts in the queue. */
export interface Envelope {
  readonly job: string;
  readonly employerId: string;
  readonly personId: string | null;
  readonly isFollowed: boolean;
  readonly payload: JobPayload;
}
