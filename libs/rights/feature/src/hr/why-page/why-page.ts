import { Component, computed, inject } from '@angular/core';
import { CurrentActor } from '@jalon/shared/portal';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RightsOnly } from '../../right/rights-only';
import { provideRightsTexts } from '../../rights-texts';
import { SightForm } from '../../sight/sight-form';
import { RightsLinks } from '../rights-links';

/** Why anybody can see anything of anybody's file: for whoever gives rights, and the data-protection officer. */
@Component({
  selector: 'jalon-why-page',
  imports: [PageHeader, RightsLinks, RightsOnly, SightForm, TranslocoDirective],
  providers: [provideRightsTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'rights.why'">
      <jalon-page-header [heading]="t('title')">
        <p>{{ t('sentence') }}</p>
      </jalon-page-header>
      @if (mayAsk()) {
        <jalon-rights-links current="why" />
        <jalon-sight-form />
      } @else {
        <jalon-rights-only />
      }
    </div>
  `,
})
export class WhyPage {
  private readonly actor = inject(CurrentActor);

  protected readonly mayAsk = computed(() => this.actor.mayOneOf(['MANAGE_HABILITATIONS', 'PROTECT_DATA']));
}
