import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Fault, FormErrors } from '@jalon/shared/forms';
import { JalonDatePipe, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../../identity-texts';
import { providePeopleFaults } from '../../people-faults';
import {
  type CivilStatus,
  CivilStatusFields,
  civilStatusFieldIds,
  civilStatusInput,
  missingCivilStatus,
  NOBODY,
} from '../people/civil-status-fields';
import {
  EngagementFields,
  engagementFieldIds,
  type EngagementTerms,
  firstEngagementInput,
  missingTerms,
  NO_TERMS,
} from '../people/engagement-fields';
import { RegisterAgentDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import {
  NOWHERE,
  type Place,
  placeFaults,
  PlaceFields,
  placeFieldIds,
  placeInput,
} from '../people/place-fields';
import { UndoBar } from '../people/undo-bar';

/** Registers somebody in one form: who it is, on what ground, and where. */
@Component({
  selector: 'jalon-new-agent-page',
  imports: [
    CivilStatusFields,
    EngagementFields,
    FormErrors,
    JalonDatePipe,
    PageHeader,
    PlaceFields,
    RouterLink,
    TranslocoDirective,
    UndoBar,
  ],
  providers: [provideIdentityTexts(), providePeopleFaults()],
  templateUrl: './new-agent-page.html',
  styleUrl: '../people/form.css',
})
export class NewAgentPage {
  private readonly router = inject(Router);
  /** Made once for what is on screen: the same form sent twice registers one person. */
  private readonly formId = signal(crypto.randomUUID());
  private readonly missing = signal<readonly Fault[]>([]);

  protected readonly status = signal<CivilStatus>(NOBODY);
  protected readonly terms = signal<EngagementTerms>(NO_TERMS);
  protected readonly place = signal<Place>(NOWHERE);
  protected readonly form = peopleForm('AgentsPage', 'Organisation', 'SetUp');
  protected readonly registered = signal<{
    readonly name: string;
    readonly actIds: readonly string[];
  } | null>(null);
  protected readonly homonyms = computed(() => this.form.answer()?.homonyms ?? []);
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act
      .faults('new-agent-save', { ...civilStatusFieldIds, ...engagementFieldIds, ...placeFieldIds })
      .filter(({ code }) => code !== 'HOMONYM'),
  ]);

  /** @param next whether another person follows: the engagement and the place are then kept. */
  protected async save(next: boolean, isAnotherPerson = false): Promise<void> {
    this.missing.set([
      ...missingCivilStatus(this.status()),
      ...missingTerms(this.terms()),
      ...placeFaults(this.place()),
    ]);
    if (this.missing().length > 0) return;
    const done = await this.form.send(RegisterAgentDocument, {
      ...civilStatusInput(this.status()),
      id: this.formId(),
      isAnotherPerson,
      engagement: firstEngagementInput(this.terms()),
      place: placeInput(this.place()),
    });
    if (!done?.id) return;
    const { givenNames, usualName, birthName } = this.status();
    if (!next) {
      await this.router.navigate(['/rh/agents', done.id, 'fiche'], { queryParams: { nouveau: '1' } });
      return;
    }
    this.registered.set({ name: `${givenNames} ${usualName || birthName}`.trim(), actIds: done.actIds });
    this.startAgain();
  }

  private startAgain(): void {
    this.formId.set(crypto.randomUUID());
    this.status.set(NOBODY);
    setTimeout(() => document.getElementById(civilStatusFieldIds.matricule)?.focus());
  }
}
