import { registerEnumType } from 'type-graphql';
import { forbidden, unauthenticated } from './errors';
import type { RequestContext } from './request-context';

/** What an employer's key lets a program read, or send. */
export enum ProgramScope {
  /** Certificates: code, status, dates, and the matricule of their holder. */
  CERTIFICATES_READ = 'CERTIFICATES_READ',
  /** Agents: matricule, names and unit. */
  AGENTS_READ = 'AGENTS_READ',
  /** The trace: acts and readings, without a name. */
  TRACE_READ = 'TRACE_READ',
  /** Sending tables of agents, which are taken in the name of whoever answers for them. */
  AGENTS_IMPORT = 'AGENTS_IMPORT',
}
registerEnumType(ProgramScope, { name: 'ProgramScope', description: 'What an API key lets a program read.' });

/** The root fields of each scope: a program runs these and no other. */
export const programFields: Readonly<Record<ProgramScope, readonly string[]>> = {
  [ProgramScope.CERTIFICATES_READ]: ['employerCertificates'],
  [ProgramScope.AGENTS_READ]: ['employerAgents'],
  [ProgramScope.TRACE_READ]: ['employerAuditEvents'],
  // By routes of its own: GraphQL carries no file.
  [ProgramScope.AGENTS_IMPORT]: [],
};

/** A program of the employer's, known by its key: it is nobody, and reads what its scopes name. */
export interface Program {
  readonly keyId: string;
  readonly scopes: readonly ProgramScope[];
}

/**
 * The gate of what programs read, as `authorize` is that of people. Nobody's session passes it, whatever their rights:
 * people have pages, with grounds and traces of their own.
 */
export function requireScope(ctx: RequestContext, scope: ProgramScope): void {
  if (!ctx.program) throw ctx.actor ? forbidden() : unauthenticated();
  if (!ctx.program.scopes.includes(scope)) throw forbidden();
}
