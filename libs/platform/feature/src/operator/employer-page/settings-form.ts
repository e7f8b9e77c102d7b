import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo, type EmployerModule } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AmendEmployerDocument } from './employer-page.generated';
import type { Employer, Provider } from './employer';

const modules: readonly EmployerModule[] = ['ASSESSMENT', 'CERTIFICATION', 'TEAM_MAP'];

/** Identifiers of the fields, by the names of the API's inputs. */
const FIELDS = {
  name: 'settings-name',
  shortName: 'settings-shortName',
  signInProvider: 'settings-signInProvider',
  accentLight: 'settings-accentLight',
  accentDark: 'settings-accentDark',
};

/** What an employer is called, how its people sign in, what it opens and how it looks. */
@Component({
  selector: 'jalon-settings-form',
  imports: [Card, FormErrors, FormField, TranslocoDirective],
  templateUrl: './settings-form.html',
  styleUrl: '../form.css',
})
export class SettingsForm {
  private readonly apollo = inject(Apollo);

  readonly employer = input.required<Employer>();
  readonly providers = input.required<readonly Provider[]>();
  readonly saved = output();

  protected readonly modules = modules;
  protected readonly name = linkedSignal(() => this.employer().name);
  protected readonly shortName = linkedSignal(() => this.employer().shortName);
  protected readonly provider = linkedSignal(() => this.employer().signInProvider ?? '');
  protected readonly closed = linkedSignal<readonly EmployerModule[]>(() => this.employer().closedModules);
  protected readonly accentLight = linkedSignal(() => this.employer().accentLight ?? '');
  protected readonly accentDark = linkedSignal(() => this.employer().accentDark ?? '');
  protected readonly saving = new Act();
  protected readonly faults = computed(() => this.saving.faults('settings-name', FIELDS));
  protected readonly isSaved = signal(false);
  protected readonly proposals = signal<{ readonly light: string | null; readonly dark: string | null }>({
    light: null,
    dark: null,
  });

  /** Only a whole colour is shown: half of one is none. */
  protected isColour(text: string): boolean {
    return /^#[0-9a-f]{6}$/i.test(text.trim());
  }

  protected toggle(module: EmployerModule, { target }: Event): void {
    const { checked } = target as HTMLInputElement;
    this.closed.update((closed) => (checked ? closed.filter((one) => one !== module) : [...closed, module]));
  }

  protected async save(): Promise<void> {
    this.isSaved.set(false);
    const done = await this.saving.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: AmendEmployerDocument, variables: { input: this.settings() } }),
      );
      const { proposedAccentLight: light = null, proposedAccentDark: dark = null } =
        data?.amendEmployer ?? {};
      this.proposals.set({ light, dark });
      return data?.amendEmployer.userErrors;
    });
    this.isSaved.set(done);
    if (done) this.saved.emit();
  }

  private settings() {
    return {
      employerId: this.employer().id,
      name: this.name(),
      shortName: this.shortName(),
      signInProvider: this.provider() || null,
      closedModules: [...this.closed()],
      accentLight: this.accentLight().trim() || null,
      accentDark: this.accentDark().trim() || null,
    };
  }
}
