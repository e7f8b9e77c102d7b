import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { JalonDatePipe, NextAction } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MyCertification } from '../my-certification';
import { situationOf } from './situation';

/** What follows for the agent: the one thing to do, or who has the application in hand. */
@Component({
  selector: 'jalon-application-step',
  imports: [JalonDatePipe, NextAction, RouterLink, TranslocoDirective],
  templateUrl: './application-step.html',
  styleUrl: './application-step.css',
})
export class ApplicationStep {
  readonly certification = input.required<MyCertification>();

  protected readonly application = computed(() => this.certification().application);
  protected readonly decision = computed(() => this.application()?.decision ?? null);
  protected readonly situation = computed(() => situationOf(this.certification()));
  protected readonly obstacles = computed(() =>
    this.certification().obstacles.map((code) => (knownObstacles.has(code) ? code : 'OTHER')),
  );
  protected readonly mayAppeal = computed(() => {
    const decision = this.decision();
    const today = new Date().toLocaleDateString('sv-SE');
    return decision?.outcome === 'REFUSE' && !decision.appeal && today <= decision.appealUntil;
  });
}

/** What the catalogue has a sentence for. */
const knownObstacles: ReadonlySet<string> = new Set(['APPLICATION_OPEN']);
