import { Component, computed, inject, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo, CurrentActor, errorCode, queryResource } from '@jalon/shared/portal';
import {
  Card,
  EmptyState,
  JalonDateTimePipe,
  KeyValue,
  KeyValues,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AccessState } from '../../access-state';
import { providePlatformTexts } from '../../platform-texts';
import { BreakGlassAccessesDocument, EndBreakGlassDocument } from './accesses-page.generated';

/** Every emergency access of the operator to the employer, and the way to end the one under way. */
@Component({
  selector: 'jalon-accesses-page',
  imports: [
    AccessState,
    Card,
    EmptyState,
    FormErrors,
    JalonDateTimePipe,
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    PageHeader,
    TranslocoDirective,
  ],
  providers: [providePlatformTexts()],
  templateUrl: './accesses-page.html',
})
export class AccessesPage {
  private readonly apollo = inject(Apollo);
  private readonly actor = inject(CurrentActor);

  protected readonly result = queryResource(BreakGlassAccessesDocument, () => ({}));
  protected readonly accesses = computed(() =>
    this.result.hasValue() ? this.result.value().breakGlassAccesses : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** The data-protection officer reads; those who give rights also end. */
  protected readonly mayEnd = computed(() => this.actor.mayOneOf(['MANAGE_HABILITATIONS']));
  protected readonly ending = new Act();
  protected readonly faults = computed(() => this.ending.faults('accesses'));
  protected readonly ended = signal(false);

  protected async end(id: string): Promise<void> {
    this.ended.set(false);
    const done = await this.ending.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: EndBreakGlassDocument, variables: { input: { id } } }),
      );
      return data?.endBreakGlass.userErrors;
    });
    this.ended.set(done);
  }
}
