import { Component, inject, input, output, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Card, Dialog, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LocalRefusal } from '../../local/local-refusal';
import { LocalSignIn } from '../../local/local-sign-in';
import { knowsPasskeys } from '../../local/passkeys';
import {
  type MyAccessPageQuery,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
} from './access-page.generated';

type Passkey = MyAccessPageQuery['myAccess']['passkeys'][number];

const NAME = 'passkey-name';
const CARD = 'passkeys';

/** One's passkeys: which device each is in, since when, last used when; one more, another name, one less. */
@Component({
  selector: 'jalon-passkeys-card',
  imports: [Card, Dialog, FormErrors, FormField, JalonDateTimePipe, LocalRefusal, TranslocoDirective],
  templateUrl: './passkeys-card.html',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      align-items: center;
      justify-content: space-between;
      padding: 14px 0;
      border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
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
export class PasskeysCard {
  private readonly local = inject(LocalSignIn);
  private readonly act = new Act();
  private readonly send = actSender(this.act);

  readonly passkeys = input.required<readonly Passkey[]>();
  /** Everything that opens the space: the last one stays. */
  readonly ways = input.required<number>();
  /** What was done, by its key. */
  readonly done = output<string>();

  protected readonly cardId = CARD;
  protected readonly nameId = NAME;
  protected readonly canAdd = knowsPasskeys();
  protected readonly adding = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly renamed = signal<Passkey | null>(null);
  protected readonly removed = signal<Passkey | null>(null);
  protected readonly name = signal('');
  protected readonly faults = signal<readonly Fault[]>([]);

  protected async add(): Promise<void> {
    if (this.adding()) return;
    this.adding.set(true);
    this.refusal.set(null);
    const { refusal } = await this.local.addPasskey();
    this.adding.set(false);
    this.refusal.set(refusal);
    if (!refusal) this.done.emit('added');
  }

  protected startRenaming(passkey: Passkey): void {
    this.faults.set([]);
    this.name.set(passkey.name);
    this.renamed.set(passkey);
  }

  protected async rename({ id }: Passkey): Promise<void> {
    if (!(await this.send(RenamePasskeyDocument, { id, name: this.name() }))) {
      this.faults.set(this.act.faults(NAME, { name: NAME }));
      return;
    }
    this.renamed.set(null);
    this.done.emit('renamed');
  }

  protected async remove({ id }: Passkey): Promise<void> {
    this.removed.set(null);
    const isDone = await this.send(RemovePasskeyDocument, { id });
    this.faults.set(this.act.faults(CARD));
    if (isDone) this.done.emit('removed');
  }
}
