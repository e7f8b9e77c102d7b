export { ActorKind, type AuditDetail, AuditEvent } from './audit-event.entity';
export { auditModule } from './audit.module';
export { FileAccess, FileAccessRole, FileOperation } from './file-access.entity';
export { type FileAccessFilter, fileAccessesOf, type Page } from './file-access.service';
export { firstKeptSegment, type RetentionRule, retentionRules, type TraceStream } from './retention';
export {
  type AuditObject,
  type FileReading,
  recordAuditEvent,
  recordAuditEvents,
  recordFileAccess,
  type TracedAct,
} from './trace.service';
export { TraceStreamName } from './employer-trace.types';
export { exportTrace, searchAuditEvents } from './trace-search.service';
export type { TraceEntry, TraceFilter } from './trace-search.types';
export { readSealKey, readSealPublicKey, type SealKey, type SealPublicKey } from './seal-key';
export type { PublishedHead } from './seal.rules';
export { verifyTrace } from './verify.service';
export type { TraceFault, TraceReader, TraceReport } from './verify.types';
export { lastTracePurge, sealState, type SealState } from './seal-state.service';
export { traceCounts } from './trace-counts.service';
