import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, ChoiceField, ConfirmBox, FormErrors } from '@jalon/shared/forms';
import { Apollo, errorCode, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  DataTable,
  EmptyState,
  JalonDateTimePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideImportsTexts } from '../../imports-texts';
import {
  ImportIntakeDocument,
  SetImportIntakeDocument,
  StopImportIntakeDocument,
} from './intake-page.generated';

/** What a file is not taken for, as the catalogue tells it; the rest is said in general words. */
const KNOWN_REFUSALS = new Set([
  'RIGHT_ENDED',
  'FILE_GONE',
  'TOO_LARGE',
  'TYPE_NOT_TAKEN',
  'TYPE_UNKNOWN',
  'INFECTED',
  'EMPTY',
]);

/** Who answers for the files that folders and programs send, and what became of the last ones. */
@Component({
  selector: 'jalon-import-intake-page',
  imports: [
    Card,
    ChoiceField,
    ConfirmBox,
    DataTable,
    EmptyState,
    FormErrors,
    JalonDateTimePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideImportsTexts()],
  templateUrl: './intake-page.html',
  styles: `
    form {
      display: grid;
      gap: 20px;
    }
    th,
    td {
      min-width: 8rem;
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class IntakePage {
  private readonly apollo = inject(Apollo);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  protected readonly result = queryResource(ImportIntakeDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly intake = computed(() =>
    this.result.hasValue() ? this.result.value().importIntake : null,
  );
  protected readonly way = linkedSignal(() => (this.intake()?.appliesAlone ? 'ALONE' : 'ASK'));
  protected readonly takesFolder = linkedSignal(() => this.intake()?.takesFolder ?? false);
  protected readonly told = signal('');
  protected readonly act = new Act();
  protected readonly faults = computed(() => this.act.faults('intake-save'));
  protected readonly ways = computed(() =>
    ['ASK', 'ALONE'].map((value) => ({
      value,
      label: this.say(`way.${value}`),
      meaning: this.say(`wayMeaning.${value}`),
    })),
  );

  protected refusal(code: string): string {
    return this.say(`refusal.${KNOWN_REFUSALS.has(code) ? code : 'OTHER'}`);
  }

  protected async save(): Promise<void> {
    const input = { appliesAlone: this.way() === 'ALONE', takesFolder: this.takesFolder() };
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: SetImportIntakeDocument, variables: { input }, ...AGAIN }),
      );
      return data?.setImportIntake.userErrors;
    });
    this.told.set(done ? 'saved' : '');
  }

  protected async stop(): Promise<void> {
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: StopImportIntakeDocument, ...AGAIN }),
      );
      return data?.stopImportIntake.userErrors;
    });
    this.told.set(done ? 'stopped' : '');
  }

  private say(key: string): string {
    return this.transloco.translate(`imports.intake.${key}`, {}, this.language());
  }
}

const AGAIN = { refetchQueries: ['ImportIntake'], awaitRefetchQueries: true };
