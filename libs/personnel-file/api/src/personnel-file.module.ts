import { type ApiModule, tracedTable } from '@jalon/shared/api';
import { algorithms } from './algorithms';
import { pieceUploads } from './deposit-purpose';
import { DepositResolver } from './deposit.resolver';
import { BundleFiles1763908000000 } from './migrations/1763908000000-bundle-files';
import { bundleReady } from './bundle/bundle-ready.notice';
import { bundleFile } from './bundle/bundle.task';
import { FileBundle } from './bundle/file-bundle.entity';
import { FileBundleResolver } from './bundle/file-bundle.resolver';
import { forgetBundles } from './bundle/forget-bundles';
import { DocumentType } from './document-type.entity';
import { FileAccessResolver } from './file-access.resolver';
import { FilePiece } from './file-piece.entity';
import { FilePieceResolver } from './file-piece.resolver';
import { filePieceRoutes } from './file-piece.routes';
import { CreatePersonnelFile1763700002000 } from './migrations/1763700002000-create-personnel-file';
import { RememberAccessesSeen1763700004000 } from './migrations/1763700004000-remember-accesses-seen';
import { NextActionResolver } from './next-action.resolver';
import { PersonnelFile } from './personnel-file.entity';
import { pieceFiled } from './piece-filed.notice';
import {
  PersonnelFileResolver,
  ReadingGroundResolver,
  TimelineEventResolver,
} from './personnel-file.resolver';

/** The personnel file: its pieces, who reads them, and what there is to do. */
export const personnelFileModule: ApiModule = {
  name: 'personnel-file',
  resolvers: [
    PersonnelFileResolver,
    TimelineEventResolver,
    ReadingGroundResolver,
    FilePieceResolver,
    DepositResolver,
    FileAccessResolver,
    NextActionResolver,
    FileBundleResolver,
  ],
  entities: [DocumentType, FileBundle, FilePiece, PersonnelFile],
  migrations: [CreatePersonnelFile1763700002000, RememberAccessesSeen1763700004000, BundleFiles1763908000000],
  algorithms,
  tasks: [bundleFile],
  scheduled: [forgetBundles],
  notices: [bundleReady, pieceFiled],
  uploads: [pieceUploads],
  tracedObjects: [
    tracedTable('personnel_file'),
    tracedTable('file_piece', 'number'),
    tracedTable('file_bundle'),
  ],
  routes: filePieceRoutes,
};
