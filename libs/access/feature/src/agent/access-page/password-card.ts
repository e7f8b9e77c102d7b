import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card, Dialog, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NewPasswordField } from '../../password/new-password-field';
import { type MyAccessPageQuery, RemovePasswordDocument, SetPasswordDocument } from './access-page.generated';

const CURRENT = 'current-password';
const PASSWORD = 'new-password';

/** One's password: taken, changed against the current one, or removed. */
@Component({
  selector: 'jalon-password-card',
  imports: [Card, Dialog, FormErrors, FormField, JalonDateTimePipe, NewPasswordField, TranslocoDirective],
  templateUrl: './password-card.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
      max-width: 32rem;
    }
    .name {
      font-weight: 650;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class PasswordCard {
  private readonly apollo = inject(Apollo);
  protected readonly act = new Act();
  private readonly send = actSender(this.act);

  readonly access = input.required<MyAccessPageQuery['myAccess']>();
  /** What was done, by its key. */
  readonly done = output<string>();

  protected readonly currentId = CURRENT;
  protected readonly passwordId = PASSWORD;
  protected readonly editing = signal(false);
  protected readonly removing = signal(false);
  protected readonly current = signal('');
  protected readonly password = signal('');
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0
      ? this.missing()
      : this.act.faults(PASSWORD, { password: PASSWORD, current: CURRENT }),
  );
  protected readonly hasPassword = computed(() => this.access().passwordSetAt !== null);

  protected async save(): Promise<void> {
    const asked = this.hasPassword() ? [[CURRENT, this.current()] as const] : [];
    const filled = [...asked, [PASSWORD, this.password()] as const];
    this.missing.set(filled.flatMap(([fieldId, text]) => (text ? [] : [{ fieldId, code: 'REQUIRED' }])));
    if (this.missing().length > 0) return;
    const input = { current: this.hasPassword() ? this.current() : null, password: this.password() };
    if (!(await this.send(SetPasswordDocument, input))) return;
    this.close();
    this.done.emit('passwordSet');
  }

  protected async remove(): Promise<void> {
    this.removing.set(false);
    const isDone = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation: RemovePasswordDocument }));
      return data?.removePassword.userErrors;
    });
    if (isDone) this.done.emit('passwordRemoved');
  }

  /** What was typed stays no longer than the form. */
  protected close(): void {
    this.editing.set(false);
    this.current.set('');
    this.password.set('');
    this.missing.set([]);
  }
}
