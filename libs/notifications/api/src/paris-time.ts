/** A moment as a clock in Paris shows it. */
export interface LocalMoment {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Minutes after midnight. */
  readonly minutes: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const clock = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clock shows in Paris at an instant. */
export function momentIn(instant: Date): LocalMoment {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return { date, minutes: Number(parts['hour']) * 60 + Number(parts['minute']), weekday };
}

/** The instant at which a clock in Paris shows a day and an hour; when an hour is shown twice, the first. */
export function instantOf(date: string, minutes: number): Date {
  const asIfUtc = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  // Paris is one or two hours ahead: the summer guess is tried first, which is the earlier instant.
  const candidates = [2, 1].map((hours) => new Date(asIfUtc - hours * 3_600_000));
  const shown = candidates.find((one) => {
    const moment = momentIn(one);
    return moment.date === date && moment.minutes === minutes;
  });
  // The hour that spring skips is never shown: the next one is.
  return shown ?? new Date(asIfUtc - 3_600_000);
}
