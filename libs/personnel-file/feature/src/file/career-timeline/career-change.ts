import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';

type Change = WholeFileFragment['timeline'][number]['changes'][number];
type Translate = (key: string, params?: object) => string;

/** Attributes whose values are codes of a vocabulary, and where its words are. */
const vocabularies: Readonly<Record<string, string>> = {
  status: 'identity.employmentStatus.',
  administrativePosition: 'identity.administrativePosition.',
};

/** What a step changes, in words: "Échelon : 5, puis 6". A value given for the first time has nothing before it. */
@Component({
  selector: 'jalon-career-change',
  imports: [TranslocoDirective],
  templateUrl: './career-change.html',
})
export class CareerChange {
  readonly change = input.required<Change>();

  protected say(t: Translate, value: string): string {
    const { attribute } = this.change();
    if (attribute === 'workingTimeQuota') return t('identity.quota', { value });
    const vocabulary = vocabularies[attribute];
    return vocabulary ? t(vocabulary + value) : value;
  }
}
