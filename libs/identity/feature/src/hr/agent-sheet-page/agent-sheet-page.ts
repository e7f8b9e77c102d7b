import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentActor, errorCode, queryResource } from '@jalon/shared/portal';
import { EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../../identity-texts';
import { providePeopleFaults } from '../../people-faults';
import { UndoBar } from '../people/undo-bar';
import { AgentSheetDocument } from './agent-sheet-page.generated';
import { CivilStatusCard } from './civil-status-card';
import { EngagementCard } from './engagement-card';
import { HistoryCard } from './history-card';
import { NewEngagementForm } from './new-engagement-form';
import type { SheetDone } from './sheet';

/** Somebody as human resources keep them up to date: civil status, engagements, places, acts, and who changed what. */
@Component({
  selector: 'jalon-agent-sheet-page',
  imports: [
    CivilStatusCard,
    EmptyState,
    EngagementCard,
    HistoryCard,
    LoadError,
    Loading,
    NewEngagementForm,
    PageHeader,
    RouterLink,
    TranslocoDirective,
    UndoBar,
  ],
  providers: [provideIdentityTexts(), providePeopleFaults()],
  templateUrl: './agent-sheet-page.html',
  styles: `
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 20px;
    }
  `,
})
export class AgentSheetPage {
  /** Bound to the `:agentId` route parameter. */
  readonly agentId = input.required<string>();
  /** Bound to `?nouveau=`: the form of a new agent leads here. */
  readonly nouveau = input<string>();

  protected readonly actor = inject(CurrentActor);
  protected readonly result = queryResource(AgentSheetDocument, () => ({ agentId: this.agentId() }));
  protected readonly sheet = computed(() => (this.result.hasValue() ? this.result.value().agentSheet : null));
  private readonly code = computed(() => errorCode(this.result.error()));
  protected readonly unreachable = computed(() => ['FORBIDDEN', 'NOT_FOUND'].includes(this.code() ?? ''));
  protected readonly done = signal<SheetDone | null>(null);
  /** What was just registered, with all that came with it: undone as a whole. */
  protected readonly registration = computed(() => {
    if (!this.nouveau() || this.done()) return [];
    return (this.sheet()?.history ?? [])
      .filter(({ undoable }) => undoable)
      .map(({ id }) => id)
      .toReversed();
  });
  protected readonly engaging = signal(false);
}
