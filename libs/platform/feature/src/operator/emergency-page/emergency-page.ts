import { Component, computed, DestroyRef, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo, errorCode } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AccessState } from '../../access-state';
import { providePlatformTexts } from '../../platform-texts';
import { CloseBreakGlassDocument } from '../employer-page/employer-page.generated';
import {
  BreakGlassFileDocument,
  type BreakGlassFileQuery,
  EmergencyAccessDocument,
} from './emergency-page.generated';

const MINUTE = 60_000;

/** The hour passes while the page is open. */
const TICK = 15_000;

const MATRICULE = 'emergency-matricule';

/** A file read in an emergency: one matricule at a time, told to its holder each time. */
@Component({
  selector: 'jalon-emergency-page',
  imports: [
    AccessState,
    DataTable,
    EmptyState,
    FormErrors,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    FormField,
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

  /** Asked of the server each time: what another page kept of it may be older than the access. */
  protected readonly result = resource({
    params: () => ({ employerId: this.employerId() }),
    loader: ({ params: variables }) =>
      firstValueFrom(
        this.apollo.query({ query: EmergencyAccessDocument, variables, fetchPolicy: 'network-only' }),
      ),
  });
  private readonly detail = computed(() =>
    this.result.hasValue() ? this.result.value().data?.platformEmployer : undefined,
  );
  protected readonly employerName = computed(() => this.detail()?.employer.name);
  protected readonly access = computed(() =>
    this.detail()?.accesses.find(({ id, isMine }) => isMine && id === this.accessId()),
  );
  private readonly now = signal(Date.now());
  private readonly left = computed(() => Date.parse(this.access()?.expiresAt ?? '') - this.now());
  protected readonly isOpen = computed(() => this.access()?.isOpen === true && this.left() > 0);
  protected readonly minutesLeft = computed(() => Math.floor(this.left() / MINUTE));
  protected readonly countForm = countForm;

  protected readonly matricule = signal('');
  protected readonly file = signal<BreakGlassFileQuery['breakGlassFile'] | undefined>(undefined);
  protected readonly acting = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() => [...this.missing(), ...this.acting.faults(MATRICULE)]);

  constructor() {
    const timer = setInterval(() => this.now.set(Date.now()), TICK);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected async read(): Promise<void> {
    const matricule = this.matricule().trim();
    this.missing.set(matricule ? [] : [{ fieldId: MATRICULE, code: 'REQUIRED' }]);
    if (!matricule) return;
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
        if (errorCode(error) === 'FORBIDDEN') this.result.reload();
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
