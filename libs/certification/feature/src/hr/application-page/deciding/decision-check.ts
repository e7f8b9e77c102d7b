import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { activeLanguage, formatDate, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type DecisionDraft, fields } from './decision-draft';

/** A line to read again: its value, or the text that says there is none. */
interface Line {
  readonly fieldId: string;
  readonly label: string;
  readonly value?: string;
  readonly text?: string;
}

/** Everything the decision says, read again before it has any effect; each line leads back to its field. */
@Component({
  selector: 'jalon-decision-check',
  imports: [KeyValue, KeyValues, TranslocoDirective],
  templateUrl: './decision-check.html',
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    .written {
      margin-inline-end: 12px;
      white-space: pre-line;
    }
    .departs {
      padding: 10px 14px;
      border-radius: var(--radius-small);
      background: var(--warn-soft);
      color: var(--warn);
    }
    p:focus {
      outline: none;
    }
  `,
})
export class DecisionCheck {
  readonly draft = input.required<DecisionDraft>();
  readonly applicantName = input.required<string>();
  readonly officerName = input.required<string>();
  readonly departs = input(false);
  readonly busy = input(false);
  /** The field of the line to change. */
  readonly changeAsked = output<string>();
  readonly confirmed = output();

  private readonly language = activeLanguage();
  private readonly first = viewChild<ElementRef<HTMLElement>>('first');

  protected readonly lines = computed<readonly Line[]>(() => {
    const { outcome, reasons, validity, offerTitle, offerOwner, offerDueOn } = this.draft();
    const lines: readonly Line[] = [
      { fieldId: fields.outcome, label: 'outcome', text: outcome === 'ISSUE' ? 'issue' : 'refuse' },
      reasons.trim()
        ? { fieldId: fields.reasons, label: 'reasonsShort', value: reasons }
        : { fieldId: fields.reasons, label: 'reasonsShort', text: 'noReasons' },
    ];
    if (outcome === 'ISSUE') {
      return [...lines, { fieldId: fields.validity, label: 'validity', text: `validities.${validity}` }];
    }
    return [
      ...lines,
      { fieldId: fields.offerTitle, label: 'offerTitle', value: offerTitle },
      { fieldId: fields.offerOwner, label: 'offerOwner', value: offerOwner },
      { fieldId: fields.offerDueOn, label: 'offerDate', value: formatDate(offerDueOn, this.language()) },
    ];
  });

  constructor() {
    // The button that had the focus is gone with the form.
    afterNextRender(() => this.first()?.nativeElement.focus());
  }
}
