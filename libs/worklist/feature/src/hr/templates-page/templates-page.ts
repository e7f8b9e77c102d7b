import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { apiLanguage, Confirmation, errorCode, queryResource } from '@jalon/shared/portal';
import {
  Card,
  DataItem,
  DataList,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  AnswerTemplatesDocument,
  RemoveAnswerTemplateDocument,
  SaveAnswerTemplateDocument,
  type AnswerTemplateFieldsFragment,
  WorkKindsDocument,
} from '../../answers/answer-templates.generated';
import { provideWorklistTexts } from '../../worklist-texts';
import { TemplateForm } from './template-form';

const LIST = 'templates';

/** The answers the employer often gives: written once, mended by whoever answers. */
@Component({
  selector: 'jalon-templates-page',
  imports: [
    Card,
    DataItem,
    DataList,
    EmptyState,
    FormErrors,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TemplateForm,
    TranslocoDirective,
  ],
  providers: [provideWorklistTexts()],
  templateUrl: './templates-page.html',
})
export class TemplatesPage {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);
  private readonly language = apiLanguage();

  protected readonly result = queryResource(AnswerTemplatesDocument, () => ({ kind: null }));
  private readonly kindsResult = queryResource(WorkKindsDocument, () => ({ language: this.language() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly templates = computed(() =>
    this.result.hasValue() ? this.result.value().answerTemplates : undefined,
  );
  protected readonly kinds = computed(() =>
    this.kindsResult.hasValue() ? this.kindsResult.value().workKinds : [],
  );
  /** The one being written: a known one, `new`, or none. */
  protected readonly edited = signal<AnswerTemplateFieldsFragment | 'new' | null>(null);
  /** Removed just now: it may be brought back. */
  protected readonly removed = signal<AnswerTemplateFieldsFragment | null>(null);
  protected readonly acting = new Act();
  private readonly send = actSender(this.acting, ['AnswerTemplates']);
  protected readonly listId = LIST;
  protected readonly faults = computed(() => this.acting.faults(LIST));

  protected titleOf(kind: string | null): string | null {
    return this.kinds().find(({ code }) => code === kind)?.title ?? null;
  }

  protected async remove(template: AnswerTemplateFieldsFragment): Promise<void> {
    if (!(await this.send(RemoveAnswerTemplateDocument, { id: template.id }))) return;
    this.removed.set(template);
    await this.say('removed');
  }

  protected async bringBack({ id, title, kind, body }: AnswerTemplateFieldsFragment): Promise<void> {
    if (!(await this.send(SaveAnswerTemplateDocument, { id, title, kind, body }))) return;
    this.removed.set(null);
    await this.say('broughtBack');
  }

  protected async saved(): Promise<void> {
    this.edited.set(null);
    await this.say('saved');
  }

  private async say(key: string): Promise<void> {
    this.confirmation.say(this.transloco.translate(`worklist.templates.${key}`));
  }
}
