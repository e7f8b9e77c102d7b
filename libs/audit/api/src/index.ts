export { type AuditDetail, AuditEvent } from './audit-event.entity';
export { auditModule } from './audit.module';
export { FileAccess, FileAccessRole, FileOperation } from './file-access.entity';
export { type FileAccessFilter, fileAccessesOf, type Page } from './file-access.service';
export { type AuditObject, type FileReading, recordAuditEvent, recordFileAccess } from './trace.service';
