import { Component, input } from '@angular/core';

/** What a status means, besides its words: colour never speaks alone. */
export type TagTone = 'neutral' | 'good' | 'warn' | 'bad';

/** A short status, such as "Actif". The words carry the meaning; the tone only helps to find it. */
@Component({
  selector: 'jalon-tag',
  template: `<ng-content />`,
  styleUrl: './tag.css',
  host: { '[attr.data-tone]': 'tone()', 'data-outlined': '' },
})
export class Tag {
  /** Colour of the tag. */
  readonly tone = input<TagTone>('neutral');
}
