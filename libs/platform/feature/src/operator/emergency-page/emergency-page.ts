import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Apollo, errorCode } from '@jalon/shared/portal';
import { DataTable, EmptyState, JalonDatePipe, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Act } from '../../form/act';
import { FormErrors } from '../../form/form-errors';
import { TextField } from '../../form/text-field';
import { providePlatformTexts } from '../../platform-texts';
import { CloseBreakGlassDocument } from '../employer-page/employer-page.generated';
import { BreakGlassFileDocument, type BreakGlassFileQuery } from './emergency-page.generated';

/** A file read in an emergency: one matricule at a time, told to its holder each time. */
@Component({
  selector: 'jalon-emergency-page',
  imports: [
    DataTable,
    EmptyState,
    FormErrors,
    JalonDatePipe,
    PageHeader,
    RouterLink,
    TextField,
    TranslocoDirective,
  ],
  providers: [providePlatformTexts()],
  templateUrl: './emergency-page.html',
  styleUrl: '../form.css',
})
export class EmergencyPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);

  /** Bound to the route's parameters. */
  readonly employerId = input.required<string>();
  readonly accessId = input.required<string>();

  protected readonly matricule = signal('');
  protected readonly file = signal<BreakGlassFileQuery['breakGlassFile'] | undefined>(undefined);
  protected readonly isOver = signal(false);
  protected readonly acting = new Act();
  protected readonly faults = computed(() => this.acting.faults('emergency', 'emergency-matricule'));

  protected async read(): Promise<void> {
    const matricule = this.matricule().trim();
    if (matricule === '') return;
    await this.acting.attempt(async () => {
      const variables = { employerId: this.employerId(), accessId: this.accessId(), matricule };
      try {
        const { data } = await firstValueFrom(
          this.apollo.query({ query: BreakGlassFileDocument, variables, fetchPolicy: 'no-cache' }),
        );
        this.file.set(data?.breakGlassFile ?? null);
        return [];
      } catch (error) {
        this.file.set(undefined);
        this.isOver.set(errorCode(error) === 'FORBIDDEN');
        throw error;
      }
    });
  }

  protected async end(): Promise<void> {
    const done = await this.acting.attempt(async () => {
      const variables = { input: { employerId: this.employerId(), id: this.accessId() } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: CloseBreakGlassDocument, variables }),
      );
      return data?.closeBreakGlass.userErrors;
    });
    if (done) await this.router.navigate(['/plateforme/employeurs', this.employerId()]);
  }
}
