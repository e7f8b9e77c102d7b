import type { TraceSearchInput } from './trace-page.generated';

/** A search as the address writes it. */
export interface TraceAddress {
  readonly du: string | null;
  readonly au: string | null;
  /** An agent: what they did. */
  readonly auteur: string | null;
  /** An agent: the readings of their file. */
  readonly dossier: string | null;
  readonly acte: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ACTION = /^[a-z-]+\.[a-zA-Z_]*$/;

/** The search an address asks for; what somebody wrote there by hand and means nothing is left out. */
export function searchOfAddress({ du, au, auteur, dossier, acte }: TraceAddress): TraceSearchInput {
  return {
    from: kept(du, isDay),
    to: kept(au, isDay),
    doneBy: kept(auteur, (text) => ID.test(text)),
    fileOf: kept(dossier, (text) => ID.test(text)),
    action: kept(acte, (text) => ACTION.test(text)),
  };
}

/** Whether a period ends before it starts; an open one does not. */
export function isBackwards(from: string | null | undefined, to: string | null | undefined): boolean {
  return Boolean(from && to && to < from);
}

function kept(text: string | null, isMeant: (text: string) => boolean): string | null {
  return text !== null && isMeant(text) ? text : null;
}

function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
