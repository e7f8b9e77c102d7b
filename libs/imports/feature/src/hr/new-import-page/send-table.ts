import { InjectionToken } from '@angular/core';

/** What is told of a file as it goes. */
export interface TableListener {
  progressed(share: number): void;
  /** The server has all of it, under this name. */
  arrived(uploadId: string): void;
  /** Refused for good, by a code of the server's. */
  refused(reason: string): void;
  /** Cut: sending it again may do. */
  cut(): void;
}

export type SendTable = (file: File, listener: TableListener) => void;

/** How tables are sent; loaded when the first one is chosen. */
export const LOAD_TABLE_SENDER = new InjectionToken<() => Promise<SendTable>>('how tables are sent', {
  factory: () => () => import('./tus-table-sender').then((module) => module.sendTable),
});
