import { Component, computed, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Apollo, DeadEnd, errorCode, PageTitle, queryResource } from '@jalon/shared/portal';
import {
  Card,
  countForm,
  EmptyState,
  ErrorSummary,
  type FieldError,
  LiveAnnouncer,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AgentFileDocument } from '../../file/file.generated';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { FilePiecesDocument, type FilePiecesMutation, PieceDepositDocument } from './deposit.generated';
import { faultsOf, type FaultyField, fieldId, placeObjections } from './deposit-faults';
import type { DepositItem } from './deposit-item';
import { DepositList } from './deposit-list';
import { FileDescription } from './file-description';
import { FileProgress } from './file-progress';
import { FilesDrop } from './files-drop';
import { FilingCheck } from './filing-check';

type Payload = FilePiecesMutation['filePieces'];

/** Files pieces in an agent's file: sent, described, read again with the numbers they will take, then filed. */
@Component({
  selector: 'jalon-deposit-page',
  imports: [
    Card,
    DeadEnd,
    EmptyState,
    ErrorSummary,
    FileDescription,
    FileProgress,
    FilesDrop,
    FilingCheck,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [providePersonnelFileTexts(), DepositList],
  templateUrl: './deposit-page.html',
  styleUrl: './deposit-page.css',
})
export class DepositPage {
  private readonly apollo = inject(Apollo);
  private readonly page = inject(DOCUMENT);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(TranslocoService);
  protected readonly list = inject(DepositList);

  /** Bound to `:agentId`. */
  readonly agentId = input.required<string>();

  protected readonly result = queryResource(PieceDepositDocument, () => ({ agentId: this.agentId() }));
  protected readonly deposit = computed(() =>
    this.result.hasValue() ? this.result.value().pieceDeposit : undefined,
  );
  protected readonly name = computed(() => {
    const agent = this.deposit()?.agent;
    return agent ? `${agent.givenNames.split(/[\s,]+/)[0]} ${agent.usualName}` : '';
  });
  protected readonly isForbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly filed = computed(() => this.list.items().filter(({ stage }) => stage() === 'FILED'));
  /** What remains to do comes before what was refused. */
  protected readonly pending = computed(() => [
    ...this.list.items().filter(({ stage }) => !['FILED', 'REFUSED'].includes(stage())),
    ...this.list.refused(),
  ]);
  /** Those about to be filed, read again before they are numbered for good; empty while the list is shown. */
  protected readonly checking = signal<readonly DepositItem[]>([]);
  protected readonly isFiling = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly countForm = countForm;
  /** The day of whoever looks; the server judges by its own. */
  protected readonly today = new Date().toLocaleDateString('sv-SE');

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const agent = this.deposit()?.agent;
      if (!agent) return;
      pageTitle.set(`${this.name()}, ${agent.matricule}`);
      untracked(() => void this.list.open(agent.id).catch(() => this.failure.set('LIST')));
    });
  }

  protected async add(files: readonly File[]): Promise<void> {
    const doubles = await this.list.add(files);
    this.say('chosen', files.length - doubles);
    if (doubles > 0) this.say('double', doubles);
  }

  protected removeRefused(): void {
    const { length } = this.list.refused();
    void this.list.removeRefused();
    this.say('removed', length);
    // The button is gone with them.
    this.page.getElementById('deposit-files')?.focus();
  }

  /** Reads again what is about to be filed; what lacks is told first. */
  protected check(items: readonly DepositItem[]): void {
    items.forEach((item) => item.faults.set(faultsOf(item.description(), this.today)));
    this.tellFaults(items);
    this.failure.set(null);
    if (this.errors().length === 0) this.checking.set(items);
  }

  protected async file(): Promise<void> {
    if (this.isFiling()) return;
    this.isFiling.set(true);
    const items = this.checking();
    try {
      this.conclude(items, await this.send(items));
    } catch (error) {
      this.failure.set(errorCode(error) ?? 'NOT_DONE');
    } finally {
      this.isFiling.set(false);
      this.checking.set([]);
    }
  }

  private async send(items: readonly DepositItem[]): Promise<Payload | undefined> {
    const pieces = items.map((item) => {
      const { effectiveOn, signedOn, notifiedOn, ...description } = item.description();
      return {
        ...description,
        uploadId: item.uploadId ?? '',
        effectiveOn: effectiveOn || null,
        signedOn: signedOn || null,
        notifiedOn: notifiedOn || null,
      };
    });
    const { data } = await firstValueFrom(
      this.apollo.mutate({
        mutation: FilePiecesDocument,
        variables: { input: { agentId: this.agentId(), pieces } },
        refetchQueries: [PieceDepositDocument, AgentFileDocument],
      }),
    );
    return data?.filePieces;
  }

  private conclude(items: readonly DepositItem[], payload: Payload | undefined): void {
    placeObjections(items, payload?.userErrors ?? []);
    this.tellFaults(items);
    for (const piece of payload?.pieces ?? []) {
      const item = items.find(({ uploadId }) => uploadId === piece.uploadId);
      item?.number.set(piece.number);
      item?.pieceId.set(piece.id);
      item?.stage.set('FILED');
    }
    if (payload?.pieces) this.say('filed', payload.pieces.length);
  }

  private tellFaults(items: readonly DepositItem[]): void {
    this.errors.set(
      items.flatMap((item) =>
        Object.entries(item.faults()).map(([field, code]) => ({
          fieldId: fieldId(item, field as FaultyField),
          message: this.faultLine(item.fileName, code),
        })),
      ),
    );
  }

  private faultLine(name: string, code: string): string {
    const fault = this.texts.translate<string>(`personnelFile.deposit.fault.${code}`);
    return this.texts.translate('personnelFile.deposit.faultLine', { name, fault });
  }

  private say(what: 'chosen' | 'double' | 'filed' | 'removed', count: number): void {
    const text = this.texts.translate(`personnelFile.deposit.said.${what}.${countForm(count)}`, { count });
    void this.announcer.announce(text, 'polite');
  }
}
