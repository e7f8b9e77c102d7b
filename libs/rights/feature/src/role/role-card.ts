import { Component, computed, input, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Disclosure, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonPicker, type PickedPerson } from '../person-picker/person-picker';
import {
  AcceptSecondRoleDocument,
  EndSecondRoleDocument,
  RefuseSecondRoleDocument,
  type SecondRoleFactsFragment,
} from './roles.generated';

/** One second role: who does what for whom, until when; answered and ended from here. */
@Component({
  selector: 'jalon-role-card',
  imports: [Disclosure, FormErrors, FormField, JalonDatePipe, PersonPicker, Tag, TranslocoDirective],
  templateUrl: './role-card.html',
  styles: `
    :host,
    form {
      display: grid;
      gap: 12px;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
      align-items: baseline;
    }
    p,
    ul {
      margin: 0;
    }
  `,
})
export class RoleCard {
  readonly role = input.required<SecondRoleFactsFragment>();

  protected readonly person = signal<PickedPerson | null>(null);
  protected readonly refusal = signal('');
  protected readonly ending = signal('');
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['SecondRoles']);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly ids = computed(() => {
    const { id } = this.role();
    return { agentId: `person-${id}`, refusal: `refusal-${id}`, ending: `ending-${id}` };
  });
  /** Which of the forms was sent last: its fault is shown at its field. */
  private readonly sent = signal<'agentId' | 'refusal' | 'ending'>('agentId');
  protected readonly faults = computed(() => {
    const at = this.ids()[this.sent()];
    return this.missing().length > 0 ? this.missing() : this.act.faults(at, { agentId: at, reason: at });
  });
  protected readonly isToAnswer = computed(() => !this.role().isOurs && this.role().state === 'OFFERED');
  protected readonly isOpen = computed(() => ['OFFERED', 'TO_COME', 'IN_FORCE'].includes(this.role().state));
  protected readonly tone = computed(() => (this.role().state === 'IN_FORCE' ? 'good' : 'neutral'));

  protected async accept(): Promise<void> {
    const person = this.person();
    if (this.lacks('agentId', person, 'PERSON_REQUIRED') || !person) return;
    await this.send(AcceptSecondRoleDocument, { roleId: this.role().id, agentId: person.agentId });
  }

  protected async refuse(): Promise<void> {
    const reason = this.refusal().trim();
    if (this.lacks('refusal', reason)) return;
    await this.send(RefuseSecondRoleDocument, { roleId: this.role().id, reason });
  }

  protected async end(): Promise<void> {
    const reason = this.ending().trim();
    if (this.lacks('ending', reason)) return;
    await this.send(EndSecondRoleDocument, { roleId: this.role().id, reason });
  }

  private lacks(field: 'agentId' | 'refusal' | 'ending', value: unknown, code = 'REQUIRED'): boolean {
    this.sent.set(field);
    this.missing.set(value ? [] : [{ fieldId: this.ids()[field], code }]);
    return !value;
  }
}
