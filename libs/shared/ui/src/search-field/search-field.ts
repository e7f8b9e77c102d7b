import { Component, input, linkedSignal, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { uniqueId } from '../text/unique-id';

/** A search that starts when the person asks for it, so that nothing moves under their reading. */
@Component({
  selector: 'jalon-search-field',
  imports: [TranslocoDirective],
  template: `
    <form
      role="search"
      [attr.aria-label]="label()"
      (submit)="$event.preventDefault(); searched.emit(text().trim())"
      *transloco="let t"
    >
      <label [for]="fieldId">{{ label() }}</label>
      @if (hint(); as hint) {
        <p class="soft small" [id]="hintId">{{ hint }}</p>
      }
      <div class="row">
        <input
          type="search"
          class="field"
          autocomplete="off"
          spellcheck="false"
          [attr.maxlength]="maxLength()"
          [id]="fieldId"
          [attr.aria-describedby]="hint() ? hintId : null"
          #field
          [value]="text()"
          (input)="text.set(field.value); typed.emit(field.value)"
        />
        <button class="button">{{ t('ui.search') }}</button>
      </div>
    </form>
  `,
  styleUrl: './search-field.css',
})
export class SearchField {
  /** Visible label of the field: what is searched. */
  readonly label = input.required<string>();

  /** How to search, such as "Nom, prénom ou matricule". */
  readonly hint = input<string>();

  /** The search in force, for instance from the address. */
  readonly value = input('');

  /** The most characters a search may have; the field takes no more. */
  readonly maxLength = input(100);

  /** The text to search, without the spaces around it; empty means everything. */
  readonly searched = output<string>();

  /** Each change of the text, for a page that searches while the person types. */
  readonly typed = output<string>();

  protected readonly text = linkedSignal(() => this.value());
  protected readonly fieldId = uniqueId('search');
  protected readonly hintId = uniqueId('search-hint');
}
