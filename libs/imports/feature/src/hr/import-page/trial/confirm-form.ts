import { Component, computed, input, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { ListEnd, PagedResource } from '@jalon/shared/portal';
import { Card, countForm, Dialog, Disclosure, LoadError } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ShownImport } from '../import-page';
import { ConfirmStaffImportDocument, ImportDeparturesDocument } from '../import.generated';
import { countsOf } from './import-trial';

const LAST_DAY = 'departures-end';
const CONFIRM = 'confirm-import';
const PAGE_SIZE = 50;

/** Chooses who leaves among those the file leaves out, then has the import written. */
@Component({
  selector: 'jalon-confirm-form',
  imports: [Card, Dialog, Disclosure, FormErrors, FormField, ListEnd, LoadError, TranslocoDirective],
  templateUrl: './confirm-form.html',
  styleUrl: './confirm-form.css',
})
export class ConfirmForm {
  readonly one = input.required<ShownImport>();

  protected readonly departures = new PagedResource(
    ImportDeparturesDocument,
    () => ({ importId: this.one().id, first: PAGE_SIZE }),
    ({ staffImportDepartures }) => staffImportDepartures,
  );
  protected readonly leaving = signal<ReadonlySet<string>>(new Set());
  protected readonly endsOn = signal('');
  protected readonly asking = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.act.faults(CONFIRM, { departuresEndOn: LAST_DAY }),
  ]);
  protected readonly counts = computed(() => countsOf(this.one()));
  protected readonly written = computed(() => this.counts()('NEW') + this.counts()('CHANGED'));
  protected readonly isBlocked = computed(
    () => this.one().mode === 'ALL_OR_NOTHING' && this.counts()('REFUSED') > 0,
  );
  protected readonly lastDayId = LAST_DAY;
  protected readonly confirmId = CONFIRM;
  protected readonly countForm = countForm;

  protected choose(agentId: string, leaves: boolean): void {
    this.leaving.update((leaving) => {
      const chosen = new Set(leaving);
      if (leaves) chosen.add(agentId);
      else chosen.delete(agentId);
      return chosen;
    });
  }

  protected ask(): void {
    const lacksDay = this.leaving().size > 0 && this.endsOn() === '';
    this.missing.set(lacksDay ? [{ fieldId: LAST_DAY, code: 'REQUIRED' }] : []);
    this.asking.set(!lacksDay);
  }

  protected async confirm(): Promise<void> {
    await this.send(ConfirmStaffImportDocument, {
      importId: this.one().id,
      departureAgentIds: [...this.leaving()],
      departuresEndOn: this.leaving().size > 0 ? this.endsOn() : null,
    });
    this.asking.set(false);
  }
}
