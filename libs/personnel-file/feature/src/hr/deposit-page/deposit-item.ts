import { computed, signal } from '@angular/core';
import type { DepositUploadsQuery } from './deposit.generated';
import type { Sending } from './file-sender';
import { shownName } from './shown-name';
import { describeFromName } from './title-of-file';

export type SeenUpload = DepositUploadsQuery['myUploads'][number];

/**
 * Where a file is: being read here, waiting for its turn, on its way, stopped by the person, cut, to be chosen again
 * after the page was reloaded, examined, ready to be filed, refused, filed.
 */
export type Stage =
  | 'READING'
  | 'QUEUED'
  | 'SENDING'
  | 'PAUSED'
  | 'CUT'
  | 'TO_CHOOSE_AGAIN'
  | 'CHECKING'
  | 'READY'
  | 'REFUSED'
  | 'FILED';

/** What the officer says of a file. */
export interface Description {
  readonly documentType: string;
  readonly title: string;
  readonly documentDate: string;
  readonly effectiveOn: string;
  readonly signedOn: string;
  readonly notifiedOn: string;
}

let made = 0;

/** One file of the page, from its choice to its number. */
export class DepositItem {
  /** For identifiers of the page. */
  readonly key = `piece-${++made}`;
  readonly stage = signal<Stage>('READING');
  readonly sent = signal(0);
  /** Why it was refused or cut, and what the description lacks: codes. */
  readonly reason = signal<string | null>(null);
  readonly faults = signal<Readonly<Partial<Record<keyof Description | 'uploadId', string>>>>({});
  readonly description = signal<Description>(emptyDescription);
  readonly pageCount = signal(0);
  readonly number = signal<number | null>(null);
  readonly pieceId = signal<string | null>(null);
  readonly percent = computed(() =>
    Math.min(100, Math.floor((100 * this.sent()) / Math.max(1, this.byteSize))),
  );
  /** Whether its description may be written: as soon as it is chosen, without waiting for its arrival. */
  readonly isDescribed = computed(() => !['REFUSED', 'FILED'].includes(this.stage()));

  file: File | null = null;
  sha256 = '';
  uploadId: string | null = null;
  sending: Sending | null = null;

  private constructor(
    readonly fileName: string,
    readonly byteSize: number,
  ) {
    const proposed = describeFromName(fileName);
    this.description.update((description) => ({ ...description, ...proposed }));
  }

  static ofFile(file: File): DepositItem {
    const item = new DepositItem(shownName(file.name), file.size);
    item.file = file;
    return item;
  }

  /** What the server kept of an earlier visit. */
  static ofUpload(upload: SeenUpload): DepositItem {
    const item = new DepositItem(upload.fileName, upload.byteSize);
    item.uploadId = upload.id;
    item.sha256 = upload.sha256 ?? '';
    item.follow(upload);
    if (upload.state === 'RECEIVING') item.stage.set('TO_CHOOSE_AGAIN');
    return item;
  }

  /** Takes what the server says of it. */
  follow({ state, received, refusal, pageCount }: SeenUpload): void {
    if (state === 'RECEIVING') return this.sent.set(received);
    this.sent.set(this.byteSize);
    this.pageCount.set(pageCount ?? 0);
    if (state === 'REFUSED') this.refuse(refusal ?? '');
    else if (state === 'READY' || state === 'CHECKING') this.stage.set(state);
  }

  refuse(reason: string): void {
    this.reason.set(reason);
    this.stage.set('REFUSED');
  }

  describe(part: Partial<Description>): void {
    this.description.update((description) => ({ ...description, ...part }));
  }
}

const emptyDescription: Description = {
  documentType: '',
  title: '',
  documentDate: '',
  effectiveOn: '',
  signedOn: '',
  notifiedOn: '',
};
