/** The clock of a test: it stands still until the test moves it. */
export class TestClock {
  private instant = new Date('2026-06-15T08:00:00.000Z');

  readonly now = (): Date => new Date(this.instant);

  /** @param instant ISO 8601; a calendar date alone is its midday in Paris, give or take an hour. */
  set(instant: string): void {
    this.instant = new Date(instant.length === 10 ? `${instant}T11:00:00.000Z` : instant);
  }
}
