import {
  type Agent,
  type AssignmentFact,
  type CareerFact,
  type Contact,
  displayName,
  type Employer,
  type Engagement,
} from '@jalon/identity/api';
import { PIECE_VALUES } from './file-home.sql';
import type { PieceView } from './file-piece.types';
import { documentTypeOf } from './nomenclature';
import type { CoveringHabilitation } from './policy';

/** A piece as `file-home.sql.ts` gives it. */
export interface PieceRow extends Omit<
  PieceView,
  'agent' | 'documentType' | 'registeredByName' | 'sensitivity' | 'downloadPath'
> {
  readonly documentTypeCode: string;
  /** Null when the registrar is no agent of the employer. */
  readonly registrarGivenNames: string | null;
  readonly registrarUsualName: string | null;
}

/** The same, as an array in the order of {@link PIECE_VALUES}. */
export type PieceValues = readonly unknown[];

/** What the policy needs to know of a file, and whether this reading is already in the log. */
interface ReachedRow {
  readonly agent: Agent;
  readonly habilitations: readonly CoveringHabilitation[];
  readonly alreadyRecorded: boolean;
}

/** The one row of a file home. */
export interface FileHomeRow extends ReachedRow {
  /** Null when the agent has no file yet. */
  readonly fileId: string | null;
  readonly employer: Employer;
  readonly engagements: Engagement[];
  readonly careerFacts: CareerFact[];
  readonly assignments: AssignmentFact[];
  readonly pieces: readonly PieceValues[];
  readonly contact: Contact | null;
}

/** The one row of a piece. */
export interface OnePieceRow extends ReachedRow {
  readonly fileId: string;
  readonly storedFileId: string;
  readonly employerName: string;
  readonly piece: PieceValues;
}

export function toPieceRow(values: PieceValues): PieceRow {
  const row: Record<string, unknown> = {};
  PIECE_VALUES.forEach((name, index) => (row[name] = values[index]));
  return row as unknown as PieceRow;
}

/** The piece to be shown. A registrar who is no agent of the employer is named after it. */
export function toPieceView(row: PieceRow, agent: Agent, employerName: string): PieceView {
  const { registrarGivenNames: givenNames, registrarUsualName: usualName, documentTypeCode, ...piece } = row;
  const documentType = documentTypeOf(documentTypeCode);
  const isAgent = givenNames !== null && usualName !== null;
  return {
    ...piece,
    documentType,
    agent,
    registeredByName: isAgent ? displayName({ givenNames, usualName }) : employerName,
    sensitivity: documentType.sensitivity,
    downloadPath: `/files/pieces/${piece.id}`,
  };
}
