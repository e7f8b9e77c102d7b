import { Component, input } from '@angular/core';
import { KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SituationFragment } from '../file.generated';

/** The facts of a situation. What does not apply to the agent is not shown at all. */
@Component({
  selector: 'jalon-situation-facts',
  imports: [KeyValue, KeyValues, TranslocoDirective],
  templateUrl: './situation-facts.html',
})
export class SituationFacts {
  readonly situation = input.required<SituationFragment>();
}
