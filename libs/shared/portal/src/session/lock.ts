import { DOCUMENT, inject, Injectable } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';
import { DeviceDatabases } from '../storage/device-databases';

/** Sends what a page still has to send. @returns how many things could not be */
export type LastSending = () => Promise<number>;

/** How long what is left may take to be sent: whoever leaves a shared computer does not wait. */
const PATIENCE = 5_000;

/**
 * Leaves this computer to the next person: what waits is sent, what the browser keeps is forgotten, the page is emptied
 * (the "back" button finds nothing), and the session ends, the identity provider's included.
 */
@Injectable({ providedIn: 'root' })
export class Lock {
  private readonly document = inject(DOCUMENT);
  private readonly storage = inject(BrowserStorage);
  private readonly databases = inject(DeviceDatabases);
  private readonly sendings = new Set<LastSending>();

  /** What is to be sent before one leaves. */
  beforeLeaving(sending: LastSending): void {
    this.sendings.add(sending);
  }

  /** @returns how many things are not sent, when there are: the person then chooses; otherwise the page is left */
  async leave(): Promise<number> {
    const unsent = await Promise.all([...this.sendings].map((send) => withinPatience(send)));
    const count = unsent.reduce((sum, one) => sum + one, 0);
    if (count === 0) await this.leaveAnyway();
    return count;
  }

  /** Leaves at once; what is not sent is lost. */
  async leaveAnyway(): Promise<void> {
    this.storage.forgetAll();
    await this.databases.forget();
    // Signing out changes something on the server: a form, never a link that a page elsewhere could follow.
    const form = this.document.createElement('form');
    form.method = 'post';
    form.action = '/auth/sign-out?shared=1';
    this.document.body.replaceChildren(form);
    form.submit();
  }
}

async function withinPatience(send: LastSending): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(1), PATIENCE);
  });
  try {
    return await Promise.race([send(), late]);
  } catch {
    return 1;
  } finally {
    clearTimeout(timer);
  }
}
