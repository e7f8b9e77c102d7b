import { forbidden, unauthenticated } from './errors';
import type { RequestContext } from './request-context';

/** What an employer's key may read, and the root fields that read it: a program runs these and no other. */
export const programFields = {
  CERTIFICATES_READ: ['employerCertificates'],
  AGENTS_READ: ['employerAgents'],
  TRACE_READ: ['employerAuditEvents'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProgramScope = keyof typeof programFields;

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
