import type { ActorKind, AuditDetail } from './audit-event.entity';
import type { TraceStream } from './retention';

/** Which lines of the trace are asked for; nothing given keeps them all. */
export interface TraceFilter {
  /** From this instant on. */
  readonly from?: Date | null;
  /** Before this instant. */
  readonly to?: Date | null;
  readonly actorPersonId?: string | null;
  /** How the action starts: a domain (`certification.`), or the whole of it. */
  readonly action?: string | null;
  /** With `objectId`: `agent` finds every reading of that agent's file. */
  readonly objectType?: string | null;
  readonly objectId?: string | null;
  /** Acts, readings, or both when nothing is said. */
  readonly stream?: TraceStream | null;
}

/** An act or a reading, on one line of the same form. */
export interface TraceEntry {
  readonly stream: TraceStream;
  readonly id: string;
  readonly at: Date;
  readonly actorKind: ActorKind;
  readonly actorPersonId: string | null;
  readonly actorKeyId: string | null;
  /** Of a reading: `reading.CONSULTATION`, with the operation of the order of 2012. */
  readonly action: string;
  /** Of a reading: `file_piece`, or `personnel_file` when the file itself was opened. */
  readonly objectType: string;
  readonly objectId: string;
  /** Of a reading: whose file (`agentId`), as whom (`role`), by which right (`habilitationId`). */
  readonly detail: AuditDetail;
  /** The delegation by which it was done; null when in one's own name. */
  readonly delegationId: string | null;
  /** In whose name. */
  readonly principalPersonId: string | null;
}
