import { Component, input } from '@angular/core';
import { Card, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';

/** Who the file is about, as the employer recorded them. */
@Component({
  selector: 'jalon-identity-card',
  imports: [Card, JalonDatePipe, KeyValue, KeyValues, TranslocoDirective],
  templateUrl: './identity-card.html',
})
export class IdentityCard {
  readonly agent = input.required<WholeFileFragment['agent']>();
}
