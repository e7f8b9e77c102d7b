import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, countForm, DataItem, DataList, NextAction } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ProfilePageQuery } from '../profile.generated';

type Assessment = ProfilePageQuery['myAssessments'][number];

/** Everything begun and not ended, each to go on with: one in view, the others in a list below it. */
@Component({
  selector: 'jalon-open-assessments',
  imports: [Card, DataItem, DataList, NextAction, RouterLink, TranslocoDirective],
  templateUrl: './open-assessments.html',
  styleUrl: './open-assessments.css',
})
export class OpenAssessments {
  /** In progress or paused, the newest first. */
  readonly assessments = input.required<readonly Assessment[]>();

  /** Those with answers first: there is something to lose in them. */
  private readonly ordered = computed(() => {
    const isBegun = ({ answered }: Assessment) => answered > 0;
    const all = this.assessments();
    return [...all.filter(isBegun), ...all.filter((one) => !isBegun(one))];
  });
  protected readonly first = computed(() => this.ordered()[0]);
  protected readonly others = computed(() => this.ordered().slice(1));
  /** The page of the assessment then ends the pause by itself. */
  protected readonly going = { reprendre: 1 };
  protected readonly countForm = countForm;
}
