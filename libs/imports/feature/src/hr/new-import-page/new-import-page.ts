import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, type Fault, FormErrors } from '@jalon/shared/forms';
import { Apollo, pollWhile } from '@jalon/shared/portal';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideImportsTexts } from '../../imports-texts';
import { TemplateLinks } from '../template-links/template-links';
import { StartStaffImportDocument, TableUploadsDocument } from './new-import.generated';
import { LOAD_TABLE_SENDER } from './send-table';

const FILE = 'import-file';
type Stage = 'CHOOSING' | 'SENDING' | 'CHECKING' | 'STARTING';

/** Sends a table: once it has arrived and is examined, the import opens by itself. */
@Component({
  selector: 'jalon-new-import-page',
  imports: [FormErrors, PageHeader, RouterLink, TemplateLinks, TranslocoDirective],
  providers: [provideImportsTexts()],
  templateUrl: './new-import-page.html',
  styleUrl: './new-import-page.css',
})
export class NewImportPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly loadSender = inject(LOAD_TABLE_SENDER);

  protected readonly stage = signal<Stage>('CHOOSING');
  protected readonly percent = signal(0);
  protected readonly fileName = signal('');
  /** A code of what the server refuses in the file. */
  protected readonly refusal = signal<string | null>(null);
  protected readonly starting = new Act();
  protected readonly fileId = FILE;
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() => [...this.missing(), ...this.starting.faults(FILE)]);
  private uploadId = '';

  constructor() {
    pollWhile(
      () => this.stage() === 'CHECKING',
      () => void this.look(),
    );
  }

  protected async send(files: FileList | null): Promise<void> {
    const file = files?.[0];
    this.missing.set(file ? [] : [{ fieldId: FILE, code: 'FILE_REQUIRED' }]);
    if (!file || this.stage() !== 'CHOOSING') return;
    this.fileName.set(file.name);
    this.refusal.set(null);
    this.percent.set(0);
    this.stage.set('SENDING');
    const sendTable = await this.loadSender();
    sendTable(file, {
      progressed: (share) => this.percent.set(Math.round(share * 100)),
      refused: (reason) => this.refuse(reason),
      cut: () => this.refuse('CUT'),
      arrived: (uploadId) => {
        this.uploadId = uploadId;
        this.stage.set('CHECKING');
        void this.look();
      },
    });
  }

  private refuse(reason: string): void {
    this.refusal.set(reason);
    this.stage.set('CHOOSING');
  }

  private async look(): Promise<void> {
    const asked = this.apollo.query({ query: TableUploadsDocument, fetchPolicy: 'network-only' });
    // An answer that does not come changes nothing: it is asked again.
    const answer = await firstValueFrom(asked).catch(() => null);
    const upload = answer?.data?.myUploads.find(({ id }) => id === this.uploadId);
    if (this.stage() !== 'CHECKING') return;
    if (upload?.state === 'REFUSED') this.refuse(upload.refusal ?? 'OTHER');
    if (upload?.state === 'READY') await this.start();
  }

  private async start(): Promise<void> {
    this.stage.set('STARTING');
    let id: string | undefined;
    const done = await this.starting.attempt(async () => {
      const input = { uploadId: this.uploadId, fileName: this.fileName() };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: StartStaffImportDocument, variables: { input } }),
      );
      id = data?.startStaffImport.import?.id;
      return data?.startStaffImport.userErrors;
    });
    if (done && id) void this.router.navigate(['/rh/imports', id]);
    else this.stage.set('CHOOSING');
  }
}
