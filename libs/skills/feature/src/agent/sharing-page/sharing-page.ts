import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DecisionMissing, DecisionSummary } from '@jalon/decisions/feature';
import { Apollo, apiLanguage, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  DataItem,
  DataList,
  Dialog,
  Disclosure,
  HumanContact,
  JalonDatePipe,
  JalonDateTimePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CellLegend } from '../../cell/cell-legend';
import { nameList } from '../../name-list';
import { provideSkillsTexts } from '../../skills-texts';
import { ShareMyLevelsDocument, SharingPageDocument, WithdrawMyLevelsDocument } from '../sharing.generated';
import { SeenLevels } from './seen-levels';

/** Where the page stands: what there is to show decides what may be done. */
type Situation = 'nothingExpected' | 'nothingAssessed' | 'toShare' | 'shared' | 'outdated';

/** To share one's levels with the employer, or not: first exactly what would be seen and by whom, then the act. */
@Component({
  selector: 'jalon-sharing-page',
  imports: [
    Card,
    CellLegend,
    DataItem,
    DataList,
    DecisionMissing,
    DecisionSummary,
    Dialog,
    Disclosure,
    HumanContact,
    JalonDatePipe,
    JalonDateTimePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    SeenLevels,
    TranslocoDirective,
  ],
  providers: [provideSkillsTexts()],
  templateUrl: './sharing-page.html',
  styles: `
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class SharingPage {
  private readonly apollo = inject(Apollo);
  private readonly language = apiLanguage();
  private readonly readingLanguage = activeLanguage();
  private readonly outcomeLine = viewChild<ElementRef<HTMLElement>>('outcomeLine');

  protected readonly result = queryResource(SharingPageDocument, () => ({ language: this.language() }));
  protected readonly sharing = computed(() =>
    this.result.hasValue() ? this.result.value().mySharing : undefined,
  );
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'DIGITAL_SKILLS')
      : undefined,
  );
  protected readonly situation = computed((): Situation => {
    const sharing = this.sharing();
    if (sharing?.shared) return sharing.outdated ? 'outdated' : 'shared';
    if (sharing?.nothingExpected) return 'nothingExpected';
    return sharing?.preview.length === 0 ? 'nothingAssessed' : 'toShare';
  });
  /** The names of who sees, as a sentence takes them: "Maëlle Riou et Gaëtan Rolland". */
  protected readonly readers = computed(() =>
    nameList(this.sharing()?.managerNames ?? [], this.readingLanguage()),
  );
  protected readonly confirming = signal(false);
  protected readonly busy = signal(false);
  /** What the last act did: kept in sight, announced, and given the focus its button had. */
  protected readonly outcome = signal<'shared' | 'withdrawn' | 'failed' | null>(null);

  protected share(): Promise<void> {
    return this.act('shared', async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: ShareMyLevelsDocument,
          refetchQueries: [SharingPageDocument],
          awaitRefetchQueries: true,
        }),
      );
      return data?.shareMyLevels.userErrors.length === 0;
    });
  }

  protected withdraw(): Promise<void> {
    this.confirming.set(false);
    return this.act('withdrawn', async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: WithdrawMyLevelsDocument,
          refetchQueries: [SharingPageDocument],
          awaitRefetchQueries: true,
        }),
      );
      return data?.withdrawMyLevels.userErrors.length === 0;
    });
  }

  /** One act at a time; a failure of the network is an outcome like another. */
  private async act(done: 'shared' | 'withdrawn', send: () => Promise<boolean>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.outcome.set((await send()) ? done : 'failed');
    } catch {
      this.outcome.set('failed');
    } finally {
      this.busy.set(false);
    }
    this.outcomeLine()?.nativeElement.focus();
  }
}
