import { v7 as uuidv7 } from 'uuid';
import { between } from './chance';
import type { Day } from './demo-calendar';

/** The clock of the demo's past: set to the day of each event, it then runs a little with every id it gives. */
export class MovingClock {
  private instant = 0;

  readonly now = (): Date => new Date(this.instant);

  /** An id of the moment, so that ids sort like the events they name. */
  readonly newId = (): string => {
    this.instant += 7;
    return uuidv7({ msecs: this.instant });
  };

  /** Office hours of a day, which differ from one event to the next. */
  set(day: Day, ...event: readonly string[]): void {
    const minutes = between(8 * 60, 15 * 60, day, ...event);
    this.instant = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  }

  /** The next act of a sitting: a little later when it is the same day, else the hours of that day. */
  goOnTo(day: Day, ...event: readonly string[]): void {
    if (this.now().toISOString().startsWith(day)) this.wait(between(25, 95, String(this.instant)));
    else this.set(day, ...event);
  }

  /** Lets time pass between two acts of the same sitting. */
  wait(seconds: number): void {
    this.instant += seconds * 1000;
  }
}
