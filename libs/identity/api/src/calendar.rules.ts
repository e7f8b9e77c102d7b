/** Two dates of which a period is made: the last day is in it, and null has no end. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether a day is in a period. Calendar dates compare as the texts they are. */
export function isInForce({ startsOn, endsOn }: Period, date: string): boolean {
  return startsOn <= date && (endsOn === null || date <= endsOn);
}
