/** How an answer is given; the names are those of the API. */
export type InteractionType =
  | 'CHOICE'
  | 'MULTIPLE_CHOICE'
  | 'ORDERING'
  | 'MATCHING'
  | 'SHORT_TEXT'
  | 'NUMBER'
  | 'MAILBOX'
  | 'FILE_EXPLORER';

/** Something to choose, order or match. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
}

/** What the person is asked to do, without its key. */
export interface Interaction {
  readonly type: InteractionType;
  readonly choose?: number | null;
  readonly options?: readonly Labelled[] | null;
  readonly steps?: readonly Labelled[] | null;
  readonly left?: readonly Labelled[] | null;
  readonly right?: readonly Labelled[] | null;
  /** Of a number, shown after the field. */
  readonly unit?: string | null;
  /** JSON of a simulator's scenario. */
  readonly scenario?: string | null;
}

/** A question as it is served. */
export interface Question {
  readonly situation: string;
  readonly question: string;
  /** JSON of what is shown with the question. */
  readonly material?: string | null;
  readonly interaction: Interaction;
}
