import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Apollo, errorCode, queryResource } from '@jalon/shared/portal';
import {
  Card,
  DataTable,
  Dialog,
  Disclosure,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
  Tag,
  type TagTone,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideIntegrationsTexts } from '../../integrations-texts';
import {
  ApiKeysPageDocument,
  type ApiKeyState,
  type KeyLineFragment,
  RevokeApiKeyDocument,
} from './api-keys.generated';
import { CreateKeyForm } from './create-key-form';
import { daysUntil } from './days';
import { KeyAct } from './key-act';
import { KeyFaults } from './key-faults';
import { NewSecret } from './new-secret';
import { RotateKeyForm } from './rotate-key-form';

const tones: Record<ApiKeyState, TagTone> = {
  ACTIVE: 'good',
  ENDING: 'warn',
  EXPIRED: 'neutral',
  REVOKED: 'neutral',
};

/** The employer's API keys: what each may read, until when; making, replacing and revoking them. */
@Component({
  selector: 'jalon-api-keys-page',
  imports: [
    Card,
    CreateKeyForm,
    DataTable,
    Dialog,
    Disclosure,
    EmptyState,
    JalonDatePipe,
    KeyFaults,
    LoadError,
    Loading,
    NewSecret,
    PageHeader,
    RotateKeyForm,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideIntegrationsTexts()],
  templateUrl: './api-keys-page.html',
  styleUrl: './api-keys-page.css',
})
export class ApiKeysPage {
  private readonly apollo = inject(Apollo);

  protected readonly result = queryResource(ApiKeysPageDocument, () => ({}));
  private readonly keys = computed(() => (this.result.hasValue() ? this.result.value().apiKeys : null));
  /** Those at work first; the others are kept for whoever asks what was there. */
  protected readonly atWork = computed(() => this.keys()?.filter(isAtWork) ?? null);
  protected readonly ended = computed(() => this.keys()?.filter((key) => !isAtWork(key)) ?? []);
  /** Those that end soon and that no other replaces yet. */
  protected readonly ending = computed(() => {
    const replaced = new Set(this.keys()?.map(({ rotatedFrom }) => rotatedFrom));
    return this.atWork()?.filter(({ state, id }) => state === 'ENDING' && !replaced.has(id)) ?? [];
  });
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly secret = signal<string | null>(null);
  protected readonly rotating = signal<KeyLineFragment | null>(null);
  protected readonly revoking = signal<KeyLineFragment | null>(null);
  /** The key just revoked, named in the sentence that says so. */
  protected readonly revoked = signal<KeyLineFragment | null>(null);
  protected readonly act = new KeyAct();
  protected readonly tones = tones;
  protected readonly daysUntil = daysUntil;

  /** A key and the one that replaces it bear the same label: what it begins with tells them apart. */
  protected named(key: Pick<KeyLineFragment, 'label' | 'prefix'> | null): string {
    return key ? `${key.label} (jln_${key.prefix}_…)` : '';
  }

  protected show(secret: string): void {
    this.rotating.set(null);
    this.revoked.set(null);
    this.secret.set(secret);
  }

  protected ask(key: KeyLineFragment): void {
    this.act.object([]);
    this.revoking.set(key);
  }

  protected async revoke(key: KeyLineFragment): Promise<void> {
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: RevokeApiKeyDocument,
          variables: { input: { id: key.id } },
          refetchQueries: [ApiKeysPageDocument],
        }),
      );
      return data?.revokeApiKey;
    });
    if (!done) return;
    this.revoking.set(null);
    this.revoked.set(key);
  }
}

function isAtWork({ state }: KeyLineFragment): boolean {
  return state === 'ACTIVE' || state === 'ENDING';
}
