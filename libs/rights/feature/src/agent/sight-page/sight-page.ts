import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ContactsCard } from '@jalon/identity/feature';
import { SelectField } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { Card, countForm, EmptyState, LoadError, Loading, PageHeader, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Item } from '../../right/item';
import { RightTerms } from '../../right/right-terms';
import { provideRightsTexts } from '../../rights-texts';
import { SightForm } from '../../sight/sight-form';
import { WhoSeesMyFileDocument } from '../../sight/sight.generated';

/** Everybody who may see something of one's own file today, by which rule; and any "why can X see Y?". */
@Component({
  selector: 'jalon-sight-page',
  imports: [
    Card,
    ContactsCard,
    EmptyState,
    Item,
    LoadError,
    Loading,
    PageHeader,
    RightTerms,
    RouterLink,
    SelectField,
    SightForm,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './sight-page.html',
  styles: `
    .plain {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class SightPage {
  private readonly router = inject(Router);

  /** Bound to `?rubrique=`: only who sees something of this heading. */
  readonly rubrique = input<string>();

  protected readonly result = queryResource(WhoSeesMyFileDocument, () => ({}));
  protected readonly sight = computed(() =>
    this.result.hasValue() ? this.result.value().whoSeesMyFile : undefined,
  );
  protected readonly headings = computed(() => {
    const types = (this.sight()?.rules ?? []).flatMap(({ documentTypes }) => documentTypes);
    const labels = new Map(types.map(({ headingCode, headingLabel }) => [headingCode, headingLabel]));
    return [...labels]
      .map(([value, label]) => ({ value, label: `${value} – ${label}` }))
      .toSorted((one, other) => one.value.localeCompare(other.value));
  });
  protected readonly rules = computed(() =>
    (this.sight()?.rules ?? []).filter(
      ({ documentTypes }) =>
        !this.rubrique() || documentTypes.some(({ headingCode }) => headingCode === this.rubrique()),
    ),
  );
  protected readonly countForm = countForm;

  protected choose(rubrique: string): void {
    void this.router.navigate([], { queryParams: { rubrique: rubrique || null } });
  }
}
