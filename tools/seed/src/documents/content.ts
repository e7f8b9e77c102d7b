import type { Employer } from './employers';

/** One part of a paper, in the order it is read. */
export type Block =
  | { readonly kind: 'title'; readonly above?: string; readonly text: string; readonly below?: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: 'left' | 'center' | 'right' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  | { readonly kind: 'clauses'; readonly items: readonly string[] }
  | { readonly kind: 'enacting'; readonly text: string }
  | { readonly kind: 'article'; readonly label: string; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | Grid
  | { readonly kind: 'box'; readonly title: string; readonly text: string; readonly blankLines?: number }
  | Signatures;

export interface Grid {
  readonly kind: 'grid';
  readonly columns: readonly string[];
  /** Shares of the width, one per column. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export interface Signature {
  readonly lines: readonly string[];
  readonly name: string;
  /** A hand is drawn above the name; without it the place stays blank. */
  readonly signed: boolean;
}

export interface Signatures {
  readonly kind: 'signatures';
  /** « Fait à Kermarec, le 3 mars 2024 » */
  readonly place?: string;
  readonly left?: Signature;
  readonly right?: Signature;
}

/** A paper of an employer, ready to be typeset. */
export interface Paper {
  readonly employer: Employer;
  /** Service that made it, under the employer's name. */
  readonly service: string;
  /** Title in the metadata of the file. */
  readonly title: string;
  /** Réf. printed at the top right. */
  readonly reference: string;
  /** YYYY-MM-DD, the date of the paper. */
  readonly date: string;
  /** When the paper is not the employer's own: the issuer replaces the letterhead. */
  readonly issuer?: { readonly name: string; readonly lines: readonly string[] };
  readonly blocks: readonly Block[];
}
