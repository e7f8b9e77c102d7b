import { InjectionToken } from '@angular/core';

/** A file to be sent, and where its former sending stopped. */
export interface FileOrder {
  readonly file: File;
  readonly agentId: string;
  readonly sha256: string;
  /** The upload to go on with; null opens a new one. */
  readonly uploadId: string | null;
}

/** What is told of a sending as it goes. */
export interface SendingListener {
  /** The server knows the file under this name from now on. */
  opened(uploadId: string): void;
  /** Bytes on their way, those acknowledged included. */
  progressed(bytes: number): void;
  arrived(): void;
  /** Refused for good, by a code of the server's. */
  refused(reason: string): void;
  /** Cut: it may be resumed from what was acknowledged. @param reason `SESSION`, or `NETWORK` */
  cut(reason: 'SESSION' | 'NETWORK'): void;
}

/** A sending under way. */
export interface Sending {
  pause(): void;
  /** Goes on from what the server acknowledged. */
  resume(): void;
}

/** Sends files; loaded when the first one is chosen. */
export interface FileSender {
  digest(file: File): Promise<string>;
  send(order: FileOrder, listener: SendingListener): Sending;
  giveUp(uploadId: string): Promise<void>;
}

export const LOAD_FILE_SENDER = new InjectionToken<() => Promise<FileSender>>('how files are sent', {
  factory: () => () => import('./tus-file-sender').then((module) => module.tusFileSender),
});
