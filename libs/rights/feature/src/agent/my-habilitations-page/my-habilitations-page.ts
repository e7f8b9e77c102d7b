import { Component, computed } from '@angular/core';
import { ContactsCard } from '@jalon/identity/feature';
import { queryResource } from '@jalon/shared/portal';
import { EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { MyHabilitationsDocument } from '../../right/right.generated';
import { Item } from '../../right/item';
import { RightState } from '../../right/right-state';
import { RightTerms } from '../../right/right-terms';
import { provideRightsTexts } from '../../rights-texts';

/** What one may do, until when and why; and what one might, with the reason why it ended. */
@Component({
  selector: 'jalon-my-habilitations-page',
  imports: [
    ContactsCard,
    EmptyState,
    Item,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RightState,
    RightTerms,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'rights.mine'">
      <jalon-page-header [heading]="t('title')">
        <p>{{ t('sentence') }}</p>
      </jalon-page-header>
      @if (rights(); as rights) {
        @if (rights.length > 0) {
          <ul role="list" class="stack plain">
            @for (right of rights; track right.id) {
              <li>
                <jalon-item [heading]="right.label">
                  <jalon-right-state [of]="right" />
                  <jalon-right-terms [terms]="right" />
                  <p class="soft small">
                    {{
                      t('grantedBy', {
                        name: right.grantedByName ?? t('somebody'),
                        date: right.grantedAt | jalonDate,
                      })
                    }}
                  </p>
                  @if (right.endedAt; as endedAt) {
                    <p>
                      {{
                        t('endedBy', { name: right.endedByName ?? t('somebody'), date: endedAt | jalonDate })
                      }}
                      {{ right.endReason }}
                    </p>
                  }
                </jalon-item>
              </li>
            }
          </ul>
        } @else {
          <jalon-empty-state [heading]="t('none')">{{ t('noneMeaning') }}</jalon-empty-state>
        }
        <jalon-contacts-card />
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="6" />
      }
    </div>
  `,
  styles: `
    .plain {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class MyHabilitationsPage {
  protected readonly result = queryResource(MyHabilitationsDocument, () => ({}));
  protected readonly rights = computed(() =>
    this.result.hasValue() ? this.result.value().myHabilitations : undefined,
  );
}
