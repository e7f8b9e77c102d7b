import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ContactsCard } from '@jalon/identity/feature';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo, errorCode, queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading, PageHeader, Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { doneSteps, minutesLeft, nextStep, stepPaths } from '../../progress';
import { provideSetUpTexts } from '../../set-up-texts';
import { PlanSetUpDocument, SetUpDocument } from '../../set-up.generated';

const tones: Readonly<Record<string, TagTone>> = { DONE: 'good', STARTED: 'warn', TODO: 'neutral' };

/** What an employer that starts has to do, how far it is, and how long the rest takes. Nothing is blocked. */
@Component({
  selector: 'jalon-set-up-page',
  imports: [
    Card,
    ContactsCard,
    EmptyState,
    FormErrors,
    FormField,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideSetUpTexts()],
  templateUrl: './set-up-page.html',
  styleUrl: './set-up-page.css',
})
export class SetUpPage {
  private readonly apollo = inject(Apollo);

  protected readonly result = queryResource(SetUpDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly setUp = computed(() => (this.result.hasValue() ? this.result.value().setUp : null));
  protected readonly steps = computed(() => this.setUp()?.steps ?? []);
  protected readonly next = computed(() => nextStep(this.steps()));
  protected readonly done = computed(() => doneSteps(this.steps()));
  protected readonly minutes = computed(() => minutesLeft(this.steps()));
  protected readonly expected = linkedSignal(() => String(this.setUp()?.expectedAgents ?? ''));
  protected readonly saved = signal(false);
  protected readonly act = new Act();
  protected readonly faults = computed(() =>
    this.act.faults('set-up-expected', { expectedAgents: 'set-up-expected' }),
  );
  protected readonly paths = stepPaths;
  protected readonly tones = tones;

  protected async plan(hidden: boolean): Promise<void> {
    this.saved.set(false);
    const text = this.expected().trim();
    // What is no whole number is sent as 0, which the API refuses at its field.
    const expectedAgents = text === '' ? null : Number.isInteger(Number(text)) ? Number(text) : 0;
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: PlanSetUpDocument,
          variables: { input: { expectedAgents, hidden } },
          refetchQueries: [SetUpDocument],
          awaitRefetchQueries: true,
        }),
      );
      return data?.planSetUp.userErrors;
    });
    this.saved.set(done);
  }

  protected print(): void {
    window.print();
  }
}
