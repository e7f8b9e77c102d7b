import type { Ground } from '@jalon/shared/api';
import { type FileHomeRow, toPieceRow, toPieceView } from './file-home.rows';
import type { PieceView } from './file-piece.types';
import type { FileHeading, FileView } from './personnel-file.types';
import { openingGroundsOf } from './opening-grounds.rules';
import { readingGround } from './reading-ground.types';

/** The file as it is shown, from what the statement gave. */
export function toFileView(
  row: FileHomeRow & { readonly fileId: string },
  ground: Ground,
): Omit<FileView, 'mayDeposit'> {
  const { agent, employer, engagements, careerFacts, assignments, contact } = row;
  const pieces = row.pieces.map((values) => toPieceView(toPieceRow(values), agent, employer.shortName));
  return {
    id: row.fileId,
    agent,
    employer,
    engagements,
    careerFacts,
    assignments,
    contact,
    pieces,
    headings: headingsOf(pieces),
    pieceCount: pieces.length,
    unreadPieceCount: pieces.filter(({ opened }) => !opened).length,
    latestPiece: pieces.at(-1) ?? null,
    readingGround: readingGround(ground, row.habilitations),
    openingGrounds: openingGroundsOf(pieces, row.habilitations),
  };
}

/** The pieces by legal heading; the codes of the nomenclature sort as the law lists them. */
export function headingsOf(pieces: readonly PieceView[]): FileHeading[] {
  const byHeading = Map.groupBy(pieces, ({ documentType }) => documentType.headingCode);
  return [...byHeading]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, filed]) => ({ code, label: filed[0]?.documentType.headingLabel ?? '', pieces: filed }));
}
