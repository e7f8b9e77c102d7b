import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import { DepositUploadsDocument } from './deposit.generated';
import { DepositItem, type SeenUpload } from './deposit-item';
import { type FileSender, LOAD_FILE_SENDER } from './file-sender';

/** How many files go at once: more would only share the same line. */
const AT_ONCE = 2;
const MAXIMUM_BYTES = 25 * 1024 * 1024;
/** Between two looks at what is being checked, in milliseconds; slower and slower. */
const LOOKS = { first: 500, slowest: 10_000 };

/** The files of the page: what was chosen, what the server kept of an earlier visit, and how each one goes. */
@Injectable()
export class DepositList {
  private readonly apollo = inject(Apollo);
  private readonly loadSender = inject(LOAD_FILE_SENDER);

  private readonly all = signal<readonly DepositItem[]>([]);
  readonly items = this.all.asReadonly();
  readonly refused = computed(() => this.all().filter(({ stage }) => stage() === 'REFUSED'));
  readonly ready = computed(() => this.all().filter(({ stage }) => stage() === 'READY'));
  private agentId = '';
  private opening = Promise.resolve();
  private looking: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const goOn = () => this.all().forEach((item) => item.stage() === 'CUT' && this.resume(item));
    addEventListener('online', goOn);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', goOn);
      clearTimeout(this.looking);
      this.all().forEach(({ sending }) => sending?.pause());
    });
  }

  /** Shows what was sent before for this agent, once; what was chosen meanwhile stays. */
  open(agentId: string): Promise<void> {
    if (this.agentId !== agentId) {
      this.agentId = agentId;
      this.all.set([]);
      this.opening = this.ask().then((uploads) => {
        const former = uploads.map((upload) => DepositItem.ofUpload(upload));
        this.all.update((items) => [...former, ...items]);
        this.lookAgain();
      });
    }
    return this.opening;
  }

  /** @returns how many of the files were in the list already */
  async add(files: readonly File[]): Promise<number> {
    const items = files.map((file) => DepositItem.ofFile(file));
    this.all.update((before) => [...before, ...items]);
    let known = 0;
    for (const item of items) if (!(await this.read(item))) known += 1;
    this.sendNext();
    return known;
  }

  pause(item: DepositItem): void {
    item.sending?.pause();
    item.stage.set('PAUSED');
    this.sendNext();
  }

  resume(item: DepositItem): void {
    item.reason.set(null);
    item.stage.set('QUEUED');
    this.sendNext();
  }

  /** Forgets a file here and at the server. */
  async remove(item: DepositItem): Promise<void> {
    item.sending?.pause();
    this.all.update((items) => items.filter((one) => one !== item));
    this.sendNext();
    // What the server keeps all the same, it forgets by itself within a day.
    if (item.uploadId && item.stage() !== 'FILED')
      await (await this.loadSender()).giveUp(item.uploadId).catch(() => undefined);
  }

  /** Forgets every refused file, here and at the server. */
  async removeRefused(): Promise<void> {
    await Promise.all(this.refused().map((item) => this.remove(item)));
  }

  /** Reads a file here: its size, then its digest, by which a former sending is found. @returns false for a double */
  private async read(item: DepositItem): Promise<boolean> {
    const { file } = item;
    if (!file) return true;
    if (file.size === 0) return (item.refuse('EMPTY'), true);
    if (file.size > MAXIMUM_BYTES) return (item.refuse('TOO_LARGE'), true);
    const sender = await this.loadSender();
    item.sha256 = await sender.digest(file);
    // A former sending of this very file is known once the list is; without the list, it is sent anew.
    await this.opening.catch(() => undefined);
    const twin = this.all().find(
      (one) => one !== item && one.sha256 === item.sha256 && one.stage() !== 'REFUSED',
    );
    if (!twin) return (item.stage.set('QUEUED'), true);
    this.all.update((items) => items.filter((one) => one !== item));
    if (twin.stage() !== 'TO_CHOOSE_AGAIN') return false;
    twin.file = file;
    twin.stage.set('QUEUED');
    return true;
  }

  private sendNext(): void {
    const under = this.all().filter(({ stage }) => stage() === 'SENDING').length;
    const next = this.all()
      .filter(({ stage }) => stage() === 'QUEUED')
      .slice(0, Math.max(0, AT_ONCE - under));
    for (const item of next) {
      item.stage.set('SENDING');
      void this.loadSender().then((sender) => this.send(sender, item));
    }
  }

  private send(sender: FileSender, item: DepositItem): void {
    const { file, sha256, uploadId } = item;
    if (item.sending) return item.sending.resume();
    if (!file) return;
    item.sending = sender.send(
      { file, agentId: this.agentId, sha256, uploadId },
      {
        opened: (id) => (item.uploadId = id),
        progressed: (bytes) => item.sent.set(bytes),
        arrived: () => this.end(item, () => item.stage.set('CHECKING')),
        refused: (reason) => this.end(item, () => item.refuse(reason)),
        cut: (reason) =>
          this.end(item, () => {
            item.reason.set(reason);
            item.stage.set('CUT');
          }),
      },
    );
  }

  private end(item: DepositItem, how: () => void): void {
    how();
    this.sendNext();
    if (item.stage() === 'CHECKING') this.lookAgain();
  }

  /** Asks what came of the files being checked until none is. */
  private lookAgain(wait = LOOKS.first): void {
    clearTimeout(this.looking);
    if (!this.all().some(({ stage }) => stage() === 'CHECKING')) return;
    this.looking = setTimeout(() => {
      void this.look().finally(() => this.lookAgain(Math.min(wait * 1.5, LOOKS.slowest)));
    }, wait);
  }

  private async look(): Promise<void> {
    // A failure is not told: the next look is soon.
    const uploads = await this.ask().catch(() => []);
    for (const item of this.all().filter(({ stage }) => stage() === 'CHECKING')) {
      const seen = uploads.find(({ id }) => id === item.uploadId);
      if (seen) item.follow(seen);
    }
  }

  private async ask(): Promise<readonly SeenUpload[]> {
    const { data } = await firstValueFrom(
      this.apollo.query({
        query: DepositUploadsDocument,
        variables: { agentId: this.agentId },
        fetchPolicy: 'network-only',
      }),
    );
    return data?.myUploads ?? [];
  }
}
