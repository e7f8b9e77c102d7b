import { Component, computed, inject, input } from '@angular/core';
import { CurrentActor, type Me } from '@jalon/shared/portal';
import { Menu, MenuItem } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** The employer whose data is on the screen; a menu for who has several, always in view. */
@Component({
  selector: 'jalon-employer-switch',
  imports: [Menu, MenuItem, TranslocoDirective],
  templateUrl: './employer-switch.html',
  styleUrl: './employer-switch.css',
})
export class EmployerSwitch {
  /** The signed-in person. */
  readonly me = input.required<Me>();

  protected readonly active = computed(() => this.me().activeEmployer);
  protected readonly hasSeveral = computed(() => this.me().employers.length > 1);
  private readonly actor = inject(CurrentActor);

  protected choose(employerId: string): void {
    if (employerId !== this.active().id) {
      void this.actor.switchEmployer(employerId);
    }
  }
}
