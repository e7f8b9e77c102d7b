/**
 * Whether a locator leads somewhere today: an engagement always, a second role while it lasts.
 *
 * @param locator alias of its row
 * @param today SQL of the day
 */
export const isOpenSql = (locator: string, today: string): string => `
  (${locator}.valid_until is null or ${today}::date between ${locator}.valid_from and ${locator}.valid_until)`;
