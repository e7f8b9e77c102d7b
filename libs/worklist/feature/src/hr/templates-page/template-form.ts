import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Act, actSender, FormErrors, FormField, SelectField } from '@jalon/shared/forms';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  type AnswerTemplateFieldsFragment,
  SaveAnswerTemplateDocument,
  type WorkKindsQuery,
} from '../../answers/answer-templates.generated';
import { merge, mergeFields } from '../../answers/merge.rules';
import { mergeValues } from '../../answers/merge-values';

const TITLE = 'template-title';
const KIND = 'template-kind';
const BODY = 'template-body';

/** Writes a template: its name, what it is for, its words with the fields to fill in, and how it will read. */
@Component({
  selector: 'jalon-template-form',
  imports: [FormErrors, FormField, SelectField, TranslocoDirective],
  templateUrl: './template-form.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .preview {
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class TemplateForm {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly template = input.required<AnswerTemplateFieldsFragment | null>();
  readonly kinds = input.required<WorkKindsQuery['workKinds']>();
  readonly saved = output();
  readonly left = output();

  protected readonly titleId = TITLE;
  protected readonly kindId = KIND;
  protected readonly bodyId = BODY;
  protected readonly title = linkedSignal(() => this.template()?.title ?? '');
  protected readonly kind = linkedSignal(() => this.template()?.kind ?? '');
  protected readonly body = linkedSignal(() => this.template()?.body ?? '');
  protected readonly kindOptions = computed(() =>
    this.kinds().map(({ code, title }) => ({ value: code, label: title })),
  );
  protected readonly fields = mergeFields.map((name) => `{${name}}`);
  private readonly values = mergeValues(() => ({
    request: this.transloco.translate('worklist.templates.sampleRequest', {}, this.language()),
    askedOn: '2026-12-01',
    dueOn: '2026-12-31',
  }));
  protected readonly preview = computed(() => merge(this.body(), this.values()));
  protected readonly saving = new Act();
  private readonly send = actSender(this.saving, ['AnswerTemplates']);
  protected readonly faults = computed(() =>
    this.saving.faults(TITLE, { title: TITLE, kind: KIND, body: BODY }),
  );

  protected add(field: string): void {
    this.body.update((body) => `${body}${body === '' || /\s$/.test(body) ? '' : ' '}${field}`);
  }

  protected async submit(): Promise<void> {
    const terms = { title: this.title().trim(), kind: this.kind() || null, body: this.body().trim() };
    const id = this.template()?.id ?? null;
    if (await this.send(SaveAnswerTemplateDocument, { id, ...terms })) this.saved.emit();
  }
}
