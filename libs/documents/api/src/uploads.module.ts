import type { ApiModule } from '@jalon/shared/api';
import { CreateUploads1763901005000 } from './migrations/1763901005000-create-uploads';
import { purgeUploads } from './purge-uploads';
import { uploadPartKeys } from './upload-part.service';
import { inspectUpload } from './upload-inspection.task';
import { UploadResolver } from './upload.resolver';
import { uploadRoutes } from './upload.routes';
import { uploadHoldings } from './uploads.holdings';
import { Upload, UploadPart } from './upload.entity';

/** Files on their way, for what the modules take them for. */
export function uploadsModule(modules: readonly Pick<ApiModule, 'uploads'>[]): ApiModule {
  return {
    name: 'uploads',
    resolvers: [UploadResolver],
    entities: [Upload, UploadPart],
    migrations: [CreateUploads1763901005000],
    wrappedKeys: [uploadPartKeys],
    tasks: [inspectUpload],
    scheduled: [purgeUploads],
    holdings: uploadHoldings,
    routes: uploadRoutes(modules.flatMap(({ uploads = [] }) => uploads)),
  };
}
