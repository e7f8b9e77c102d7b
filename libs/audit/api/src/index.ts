export { ActorKind, type AuditDetail, AuditEvent } from './audit-event.entity';
export { auditModule } from './audit.module';
export { FileAccess, FileAccessRole, FileOperation } from './file-access.entity';
export { type FileAccessFilter, fileAccessesOf, type Page } from './file-access.service';
export { firstKeptSegment, type RetentionRule, retentionRules, type TraceStream } from './retention';
export { type AuditObject, type FileReading, recordAuditEvent, recordFileAccess } from './trace.service';
export { exportTrace, searchAuditEvents } from './trace-search.service';
export type { TraceEntry, TraceFilter } from './trace-search.types';
