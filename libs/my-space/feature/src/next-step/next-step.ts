import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, CurrentActor, queryResource } from '@jalon/shared/portal';
import { Disclosure, LoadError, Loading, NextAction } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NextStepDocument } from './next-step.generated';
import { proposalOf } from './next-step.rules';

/** The one thing to do, with the reason for it. */
@Component({
  selector: 'jalon-next-step',
  imports: [Disclosure, LoadError, Loading, NextAction, RouterLink, TranslocoDirective],
  templateUrl: './next-step.html',
})
export class NextStep {
  private readonly actor = inject(CurrentActor);
  private readonly language = apiLanguage();

  /** Only what the person may ask: a refused part would refuse the whole. */
  protected readonly result = queryResource(NextStepDocument, () => ({
    language: this.language(),
    manages: this.actor.has('MANAGER'),
    certifies: this.actor.hasOpened('CERTIFICATION') && this.actor.mayOneOf(['CERTIFY']),
    assesses: this.actor.hasOpened('ASSESSMENT'),
    certificates: this.actor.hasOpened('CERTIFICATION'),
  }));
  protected readonly proposal = computed(() =>
    this.result.hasValue() ? proposalOf(this.result.value()) : undefined,
  );
}
