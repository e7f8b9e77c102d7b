import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
} from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';
import { moved } from './moved';

/** Steps put in order: up and down by buttons, or straight to a place by a list. Nothing is dragged. */
@Component({
  selector: 'jalon-ordering-answer',
  imports: [TranslocoDirective],
  templateUrl: './ordering-answer.html',
  styleUrl: './ordering-answer.css',
})
export class OrderingAnswer {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  readonly value = model<AnswerValue | null>(null);

  protected readonly name = uniqueId('step');
  protected readonly steps = computed(() => {
    const steps = this.interaction().steps ?? [];
    const order = this.value()?.order ?? steps.map(({ id }) => id);
    return order.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  });
  /** The last step moved, and where it is now: said aloud. */
  protected readonly lastMove = signal<{ readonly text: string; readonly place: number } | null>(null);

  /** Where an error leads. */
  firstFieldId(): string {
    return `${this.name}-place-${this.steps()[0]?.id ?? ''}`;
  }

  /** @param control the button or list that was used: it keeps the focus although its line moves */
  protected move(from: number, to: number, control: 'up' | 'down' | 'place'): void {
    const step = this.steps()[from];
    if (!step || to < 0 || to >= this.steps().length) return;
    this.value.set({
      order: moved(
        this.steps().map(({ id }) => id),
        from,
        to,
      ),
    });
    this.lastMove.set({ text: step.text, place: to + 1 });
    const id = `${this.name}-${control}-${step.id}`;
    afterNextRender(() => this.host.querySelector<HTMLElement>(`#${id}`)?.focus(), {
      injector: this.injector,
    });
  }

  protected placeIn(event: Event): number {
    return Number((event.target as HTMLSelectElement).value);
  }
}
