export { PieceSensitivity } from './document-type.entity';
export { FilePiece } from './file-piece.entity';
export { filePiece, pieceContent } from './file-piece.service';
export type { RegisterPieceInput } from './file-piece.rules';
export { openPersonnelFile, type RegisteredPiece, registerPiece } from './filing.service';
export { type PieceTerm, pieceTerms } from './piece-terms.service';
export { PersonnelFile } from './personnel-file.entity';
export { personnelFileModule } from './personnel-file.module';
export { agentFile, myFile } from './personnel-file.service';
