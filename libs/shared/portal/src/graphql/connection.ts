import { Injectable, signal } from '@angular/core';

/** Whether the server can be reached, as far as the last request tells. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly state = signal(false);

  /** The last request did not reach the server, or the server could not answer it. */
  readonly isLost = this.state.asReadonly();

  reportLost(): void {
    this.state.set(true);
  }

  reportRestored(): void {
    this.state.set(false);
  }
}
