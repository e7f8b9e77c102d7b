/** What proves a level that is communicated. */
export type Proof = 'ASSESSED' | 'CERTIFIED' | 'EXPIRED';

/**
 * What anyone but the agent may know of a competence. Not assessed, not shared and withdrawn are one state: not
 * communicated.
 */
export interface CellFacts {
  readonly state: 'COMMUNICATED' | 'NOT_COMMUNICATED' | 'NOT_REQUIRED';
  readonly target?: number | null;
  readonly level?: number | null;
  readonly gap?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly proof?: Proof | null;
  readonly assessedOn?: string | null;
  /** The certificate that proves the level, or did: its issue and its last day. */
  readonly certifiedOn?: string | null;
  readonly certifiedUntil?: string | null;
}

/** A level as the sharing page has it: without its state, which follows from the level. */
export type SharedFacts = Omit<CellFacts, 'state'>;

/** The cell a shared level makes on the map. */
export function cellOf(shared: SharedFacts): CellFacts {
  const isSeen = shared.level !== null && shared.level !== undefined;
  return { ...shared, state: isSeen ? 'COMMUNICATED' : 'NOT_COMMUNICATED' };
}

/** The month a certificate ends or ended, as it fits in a cell: "06/2026". Nothing without a certificate. */
export function endOfProof({ certifiedUntil }: CellFacts): string {
  const [year, month] = (certifiedUntil ?? '').split('-');
  return month ? `${month}/${year}` : '';
}
