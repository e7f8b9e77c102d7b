import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, countForm, DataTable, Disclosure, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LevelWords } from '../../../vocabulary/level-words';
import { RULE_SHEET } from '../../../vocabulary/rule-sheet';
import type { ApplicationPageQuery } from '../application-page.generated';
import { AnswersTable } from './answers-table';
import { chancesInTen } from './chances';

export type Proposal = NonNullable<NonNullable<ApplicationPageQuery['certificationApplication']>['proposal']>;

/** The decision record in words: what the published rule proposes and why, area by area, then answer by answer. */
@Component({
  selector: 'jalon-proposal-card',
  imports: [
    AnswersTable,
    Card,
    DataTable,
    Disclosure,
    KeyValue,
    KeyValues,
    LevelWords,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './proposal-card.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    /* Wide enough to be read on a telephone, where the table scrolls. */
    td,
    th {
      min-width: 9.5rem;
    }
    .proposal {
      font-weight: 650;
    }
  `,
})
export class ProposalCard {
  readonly proposal = input.required<Proposal>();

  /** Areas where the required level is attested: what the rule counts. */
  protected readonly reached = computed(
    () =>
      this.proposal().areas.filter(({ attested }) => (attested ?? 0) >= this.proposal().requiredLevel).length,
  );
  protected readonly counts = computed(() => ({
    reached: this.reached(),
    areas: this.proposal().areas.length,
    level: this.proposal().requiredLevel,
  }));
  protected readonly rule = RULE_SHEET;
  protected readonly chancesInTen = chancesInTen;
  protected readonly countForm = countForm;
}
