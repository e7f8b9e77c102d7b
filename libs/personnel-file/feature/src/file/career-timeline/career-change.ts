import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';

type Change = WholeFileFragment['timeline'][number]['changes'][number];

/** Attributes whose values are codes of a vocabulary, and where its words are. */
const vocabularies: Readonly<Record<string, string>> = {
  status: 'identity.employmentStatus.',
  administrativePosition: 'identity.administrativePosition.',
};

/** What a step changes, in words: "Échelon : de 5 à 6". */
@Component({
  selector: 'jalon-career-change',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      {{ t('personnelFile.attributes.' + change().attribute) }}{{ t('personnelFile.timeline.colon') }}
      <strong>{{ t('personnelFile.timeline.' + form(), valuesIn(t)) }}</strong>
    </ng-container>
  `,
})
export class CareerChange {
  readonly change = input.required<Change>();

  /** Which sentence says it: a value given for the first time has nothing before it. */
  protected form(): 'set' | 'ended' | 'change' {
    const { before, after } = this.change();
    if (after === null) return 'ended';
    return before === null ? 'set' : 'change';
  }

  protected valuesIn(t: (key: string, params?: object) => string): { before: string; after: string } {
    const { attribute, before, after } = this.change();
    const say = (value: string | null) => {
      if (value === null) return '';
      if (attribute === 'workingTimeQuota') return t('identity.quota', { value });
      const vocabulary = vocabularies[attribute];
      if (!vocabulary) return value;
      // In the middle of "de … à …" a word has no capital.
      const word = t(vocabulary + value);
      return this.form() === 'change' ? word.charAt(0).toLocaleLowerCase() + word.slice(1) : word;
    };
    return { before: say(before), after: say(after) };
  }
}
