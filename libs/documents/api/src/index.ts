export { contentDisposition } from './content-disposition';
export { documentsModule } from './documents.module';
export {
  currentEmployerKey,
  EmployerErased,
  employerKey,
  type OpenEmployerKey,
} from './employer-key.service';
export { type EmployerRotation, rewrapBatch, startRotation } from './keys/employer-rotation.service';
export { destroyEmployerKeys, OBJECT_TABLES, objectNames } from './keys/erasure.service';
export { type KeyReport, reportKeys } from './keys/key-report.service';
export { type MasterRotation, rotateMasterKey } from './keys/master-rotation.service';
export {
  jobResultContent,
  keepJobResult,
  keptJobResult,
  type KeptResult,
  type MadeFile,
  RESULT_DAYS,
} from './job-result.service';
export { Undecipherable, unwrapKey, wrapKey } from './key-wrap';
export { EmployerKey, StoredFile } from './stored-file.entity';
export { openStoredFile, type ReadableFile, storeFile } from './stored-file.service';
export { lastStoreCheck, StoreCheck } from './store/store-check.entity';
export { type TakenUpload, takeUpload, type Taking, type TakingOrder } from './upload-taking';
export { uploadsModule } from './uploads.module';
export { type ZipEntry, zipStream } from './zip-stream';
export { examineFile } from './inspection/examine-file';
