import { Component, computed, inject, input, model } from '@angular/core';
import { type Fault, faultWords, fieldWords } from '@jalon/shared/forms';
import { activeLanguage, Disclosure } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { headingsOf } from '../../right/document-types';
import type { HabilitationOptionsQuery } from './grant-page.generated';

type Type = HabilitationOptionsQuery['habilitationOptions']['documentTypes'][number];

/**
 * The types of documents, by heading. Ordinary ones may be ticked by the whole heading; the sensitive ones are apart and
 * ticked one by one, since they are a habilitation of their own.
 */
@Component({
  selector: 'jalon-types-field',
  imports: [Disclosure, TranslocoDirective],
  templateUrl: './types-field.html',
  styleUrl: './types-field.css',
})
export class TypesField {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly fieldId = input.required<string>();
  readonly types = input.required<readonly Type[]>();
  readonly faults = input<readonly Fault[]>([]);
  readonly checked = model<readonly string[]>([]);

  protected readonly words = faultWords();
  protected readonly ordinary = computed(() =>
    headingsOf(this.types().filter(({ sensitivity }) => sensitivity === 'STANDARD')),
  );
  protected readonly sensitive = computed(() => {
    const types = this.types().filter(({ sensitivity }) => sensitivity !== 'STANDARD');
    return [...Map.groupBy(types, ({ sensitivity }) => sensitivity)].map(([code, ofKind]) => ({
      code,
      label: this.transloco.translate(`rights.sensitivity.${code}`, {}, this.language()),
      types: ofKind,
    }));
  });
  protected readonly field = fieldWords({
    fieldId: this.fieldId,
    name: computed(() => this.transloco.translate('rights.grant.documents', {}, this.language())),
    faults: this.faults,
  });

  protected counted(types: readonly Type[]): number {
    return types.filter(({ code }) => this.checked().includes(code)).length;
  }

  protected tick(codes: readonly string[], isChecked: boolean): void {
    const values = new Set(this.checked());
    for (const code of codes) {
      if (isChecked) values.add(code);
      else values.delete(code);
    }
    this.checked.set(
      this.types()
        .map(({ code }) => code)
        .filter((code) => values.has(code)),
    );
  }

  protected codesOf(types: readonly Type[]): readonly string[] {
    return types.map(({ code }) => code);
  }
}
