import type { Actor, EmployerModuleCode } from '@jalon/shared/api';

/** What makes sessions ours, and how long they live, in milliseconds. */
export interface SessionPolicy {
  readonly secret: string;
  readonly idle: number;
  readonly absolute: number;
}

/** What a session keeps to end the provider's own session: the identity token is its only trace here. */
export interface ProviderTrace {
  readonly provider: string;
  readonly idToken: string;
  /** Others use the computer: whoever comes back there is asked the same, and not otherwise. */
  readonly isShared?: boolean;
}

/** A session to open, once the provider has told who is there. */
export interface NewSession extends ProviderTrace {
  readonly personId: string;
  readonly employerId: string;
  readonly agentId: string;
  readonly assurance: string | null;
  /** Whether the proof had a second factor, or was a passkey. */
  readonly isProvenStrongly?: boolean;
  readonly device: string;
}

/** Who has just proved again who they are, and how. */
export type NewProof = Pick<NewSession, 'personId' | 'assurance' | 'isProvenStrongly'>;

/** A session that lives, as the database tells it. */
export interface SessionRow {
  readonly public_id: string;
  readonly person_id: string;
  readonly employer_id: string;
  readonly agent_id: string;
  readonly acr: string | null;
  readonly started_at: Date;
  readonly proven_at: Date;
  readonly proven_strongly: boolean;
  readonly operates_platform: boolean;
  readonly closed_modules: EmployerModuleCode[];
}

/** PostgreSQL's interval of a number of milliseconds. */
export function interval(milliseconds: number): string {
  return `${milliseconds} milliseconds`;
}

/** The person behind it, as an operation knows them. */
export function toActor(row: SessionRow): Actor {
  return {
    personId: row.person_id,
    employerId: row.employer_id,
    agentId: row.agent_id,
    sessionId: row.public_id,
    signedInAt: row.started_at,
    provenAt: row.proven_at,
    isProvenStrongly: row.proven_strongly,
    assurance: row.acr,
    operatesPlatform: row.operates_platform,
    closedModules: row.closed_modules,
  };
}
