import { Component, input } from '@angular/core';
import { DataItem, DataList, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AccessLineFragment } from '../accesses.generated';

/** Readings of a file: who, in which role, what, on what ground, when. */
@Component({
  selector: 'jalon-access-list',
  imports: [DataItem, DataList, JalonDateTimePipe, TranslocoDirective],
  templateUrl: './access-list.html',
})
export class AccessList {
  readonly accesses = input.required<readonly AccessLineFragment[]>();
  /** Names the person and the moment only, where there is little room. */
  readonly brief = input(false);
}
