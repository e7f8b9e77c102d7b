const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

/** How long to wait before the next try: twice as long each time, a minute at most. */
export function retryDelay(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
}
