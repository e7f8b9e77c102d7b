import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { Disclosure, LoadError, Loading, NextAction } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NextStepDocument, type NextStepQuery } from './next-step.generated';

type Action = NonNullable<NextStepQuery['myNextAction']>;

/** The one thing to do, chosen by the server, with the reason for it. */
@Component({
  selector: 'jalon-next-step',
  imports: [Disclosure, LoadError, Loading, NextAction, RouterLink, TranslocoDirective],
  templateUrl: './next-step.html',
})
export class NextStep {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(NextStepDocument, () => ({ language: this.language() }));
  protected readonly action = computed(() =>
    this.result.hasValue() ? this.result.value().myNextAction : undefined,
  );
  /** The texts of the action; those of a new arrival while no file is open. */
  protected readonly key = computed(() => this.action()?.code ?? 'none');
  protected readonly link = computed(() => linkOf(this.action() ?? null));
}

function linkOf(action: Action | null): string {
  switch (action?.code) {
    case 'READ_PIECE':
      return `/mon-dossier/pieces/${action.pieceId}`;
    case 'CHECK_ACCESSES':
      return '/qui-a-ouvert-mon-dossier';
    case 'OPEN_FILE':
      return '/mon-dossier';
    case undefined:
      return '/aide';
  }
}
