import type { ApiModule } from '@jalon/shared/api';
import { algorithms } from './algorithms';
import { pieceUploads } from './deposit-purpose';
import { DepositResolver } from './deposit.resolver';
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
  ],
  entities: [DocumentType, FilePiece, PersonnelFile],
  migrations: [CreatePersonnelFile1763700002000, RememberAccessesSeen1763700004000],
  algorithms,
  notices: [pieceFiled],
  uploads: [pieceUploads],
  routes: filePieceRoutes,
};
