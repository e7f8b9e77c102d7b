import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { FollowedJob } from '@jalon/jobs/feature';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo, apiLanguage, errorCode, PagedResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  JalonDateTimePipe,
  LoadError,
  Loading,
  PageHeader,
  Pager,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { BackHome } from '../back-home';
import { OfficersOnly } from '../officers-only';
import { SealCard } from './seal-card';
import { TraceFilters } from './trace-filters';
import { ExportTraceDocument, TraceLinesDocument } from './trace-page.generated';
import { isBackwards, searchOfAddress, type TraceAddress } from './trace-address';

const PAGE_SIZE = 50;

/** Acts and readings told in words, by period, person and family of acts; looking for them is an act as well. */
@Component({
  selector: 'jalon-trace-page',
  imports: [
    BackHome,
    DataTable,
    EmptyState,
    FollowedJob,
    FormErrors,
    JalonDateTimePipe,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    Pager,
    SealCard,
    TraceFilters,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './trace-page.html',
  styles: `
    /* On a narrow screen the table scrolls sideways rather than break words. */
    th,
    td {
      min-width: 8rem;
    }
  `,
})
export class TracePage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly language = apiLanguage();

  /** Bound to the address: a search can be bookmarked, and Back returns to it. */
  readonly du = input<string>();
  readonly au = input<string>();
  readonly auteur = input<string>();
  readonly dossier = input<string>();
  readonly acte = input<string>();

  protected readonly address = computed<TraceAddress>(() => ({
    du: this.du() ?? null,
    au: this.au() ?? null,
    auteur: this.auteur() ?? null,
    dossier: this.dossier() ?? null,
    acte: this.acte() ?? null,
  }));
  private readonly search = computed(() => searchOfAddress(this.address()));
  /** The period ends before it starts: the field says so, rather than an empty list. */
  protected readonly isBackwards = computed(() => isBackwards(this.search().from, this.search().to));
  protected readonly list = new PagedResource(
    TraceLinesDocument,
    () => ({ search: this.search(), first: PAGE_SIZE, language: this.language() }),
    ({ traceLines }) => traceLines,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly jobId = signal<string | null>(null);
  protected readonly exporting = new Act();
  protected readonly faults = computed(() => this.exporting.faults('trace-export'));
  protected readonly countForm = countForm;

  protected async show(address: TraceAddress): Promise<void> {
    await this.router.navigate([], { queryParams: address });
  }

  protected async export(): Promise<void> {
    this.jobId.set(null);
    const variables = { search: this.search(), language: this.language() };
    await this.exporting.attempt(async () => {
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation: ExportTraceDocument, variables }));
      this.jobId.set(data?.exportTrace.jobId ?? null);
      return data?.exportTrace.userErrors;
    });
  }
}
