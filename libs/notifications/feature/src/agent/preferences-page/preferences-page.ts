import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Apollo, apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideNotificationsTexts } from '../../notifications-texts';
import { draftOf, withFrequency, withQuietHours } from './preference-draft';
import {
  type Language,
  type MailFrequency,
  type NoticeTopic,
  PreferencesPageDocument,
  SetNotificationPreferencesDocument,
  type SetNotificationPreferencesInput,
} from './preferences-page.generated';

/** What the last change came to. */
interface Outcome {
  readonly key: 'saved' | 'undone' | 'errors.NOT_DONE' | `errors.${string}`;
  /** What was chosen before, to be undone. */
  readonly before?: SetNotificationPreferencesInput;
}

/** How a person wants to be told by mail: topic by topic, and at what hours. Each change is saved at once. */
@Component({
  selector: 'jalon-preferences-page',
  imports: [Card, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  providers: [provideNotificationsTexts()],
  templateUrl: './preferences-page.html',
  styleUrl: './preferences-page.css',
})
export class PreferencesPage {
  private readonly apollo = inject(Apollo);
  private readonly language = apiLanguage();

  protected readonly result = queryResource(PreferencesPageDocument, () => ({ language: this.language() }));
  protected readonly preferences = computed(() =>
    this.result.hasValue() ? this.result.value().myNotificationPreferences : null,
  );
  /** What is on screen; what is kept, as soon as the server has it. */
  protected readonly draft = linkedSignal<SetNotificationPreferencesInput | null>(() => {
    const preferences = this.preferences();
    return preferences && draftOf(preferences);
  });
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly frequencies: readonly MailFrequency[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'];
  protected readonly languages: readonly Language[] = ['FR', 'EN'];

  protected frequencyOf(topic: NoticeTopic): MailFrequency {
    return this.draft()?.topics.find((one) => one.topic === topic)?.frequency ?? 'AT_ONCE';
  }

  protected chooseFrequency(topic: NoticeTopic, frequency: string): Promise<void> {
    return this.change((draft) => withFrequency(draft, topic, frequency as MailFrequency));
  }

  protected protectHours(isProtected: boolean): Promise<void> {
    return this.change((draft) => withQuietHours(draft, isProtected));
  }

  protected chooseHours(hours: { readonly quietFrom?: string; readonly quietTo?: string }): Promise<void> {
    return this.change((draft) => ({ ...draft, ...hours }));
  }

  protected protectWeekends(quietWeekends: boolean): Promise<void> {
    return this.change((draft) => ({ ...draft, quietWeekends }));
  }

  protected chooseLanguage(language: string): Promise<void> {
    return this.change((draft) => ({ ...draft, language: language as Language }));
  }

  protected async undo(before: SetNotificationPreferencesInput): Promise<void> {
    this.draft.set(before);
    const error = await this.save(before);
    this.outcome.set({ key: error ? `errors.${error}` : 'undone' });
  }

  private async change(
    how: (draft: SetNotificationPreferencesInput) => SetNotificationPreferencesInput,
  ): Promise<void> {
    const before = this.draft();
    if (!before) return;
    const after = how(before);
    this.draft.set(after);
    const error = await this.save(after);
    // Hours being written stay on screen, to be mended; another choice that could not be kept goes back.
    if (error === 'NOT_DONE') this.draft.set(before);
    this.outcome.set(error ? { key: `errors.${error}` } : { key: 'saved', before: this.keptBefore(before) });
  }

  /** The last choices that the server took. */
  private keptBefore(before: SetNotificationPreferencesInput): SetNotificationPreferencesInput {
    const isWhole = (before.quietFrom ?? '') !== (before.quietTo ?? '') || before.quietFrom === null;
    return isWhole ? before : { ...before, quietFrom: null, quietTo: null };
  }

  /** @returns the code of what stands in the way, null when it is saved. */
  private async save(input: SetNotificationPreferencesInput): Promise<string | null> {
    try {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: SetNotificationPreferencesDocument, variables: { input } }),
      );
      return data ? (data.setNotificationPreferences.userErrors[0]?.code ?? null) : 'NOT_DONE';
    } catch {
      return 'NOT_DONE';
    }
  }
}
