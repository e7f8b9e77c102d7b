import { inject, Injectable } from '@angular/core';
import { IdentityProof } from '@jalon/shared/portal';
import { type DeviceAnswer, makePasskey, usePasskey } from './passkeys';

/** What a code opens, as whoever holds it is told. */
export interface OpenedCode {
  readonly givenName: string;
  readonly employerName: string;
  readonly purpose: 'FIRST_ACCESS' | 'RECOVERY';
  readonly signInName: string;
  readonly expiresAt: string;
}

/** Whether it is done; otherwise a code of `access.local.refusals`, and what is wrong with a password. */
export interface LocalOutcome {
  readonly refusal: string | null;
  readonly faults?: readonly string[];
}

interface Answer extends LocalOutcome {
  readonly body: Readonly<Record<string, unknown>>;
}

const DONE: LocalOutcome = { refusal: null };

/** Signing in without a provider: codes, passkeys, passwords, by the server's own routes. */
@Injectable({ providedIn: 'root' })
export class LocalSignIn {
  private readonly proof = inject(IdentityProof);

  async lookAtCode(code: string): Promise<LocalOutcome & { readonly opened?: OpenedCode }> {
    const { refusal, body } = await this.post('code', { code });
    return refusal ? { refusal } : { refusal, opened: body as unknown as OpenedCode };
  }

  async openWithPasskey(code: string, isShared: boolean): Promise<LocalOutcome> {
    const asked = await this.post('code/passkey-options', { code });
    if (asked.refusal) return asked;
    return this.send('code/passkey', await makePasskey(asked.body), { shared: isShared });
  }

  openWithPassword(code: string, password: string, isShared: boolean): Promise<LocalOutcome> {
    return this.post('code/password', { code, password, shared: isShared });
  }

  signInWithPasskey(isShared: boolean): Promise<LocalOutcome> {
    return this.withPasskey({ shared: isShared });
  }

  signInWithPassword(name: string, password: string, isShared: boolean): Promise<LocalOutcome> {
    return this.post('password', { name, password, shared: isShared });
  }

  /** Proves again who is signed in. */
  confirmWithPasskey(): Promise<LocalOutcome> {
    return this.withPasskey({ confirm: true });
  }

  confirmWithPassword(signInName: string, password: string): Promise<LocalOutcome> {
    return this.post('password', { name: signInName, password, confirm: true });
  }

  /** Adds a passkey to those of whoever is signed in, who may first have to prove again who they are. */
  async addPasskey(): Promise<LocalOutcome> {
    let asked = await this.post('my-passkey-options', {});
    if (asked.refusal === 'FRESH_SIGN_IN_REQUIRED') {
      if (!(await this.proof.ask())) return { refusal: 'CANCELLED' };
      asked = await this.post('my-passkey-options', {});
    }
    if (asked.refusal) return asked;
    return this.send('my-passkey', await makePasskey(asked.body));
  }

  private async withPasskey(wish: object): Promise<LocalOutcome> {
    const asked = await this.post('passkey-options', {});
    if (asked.refusal) return asked;
    return this.send('passkey', await usePasskey(asked.body), wish);
  }

  private async send(path: string, { response, fault }: DeviceAnswer, wish = {}): Promise<LocalOutcome> {
    if (fault) return { refusal: fault };
    const { refusal } = await this.post(path, { response, ...wish });
    return refusal ? { refusal } : DONE;
  }

  /** A failure of the network is an outcome like another. */
  private async post(path: string, body: object): Promise<Answer> {
    try {
      const answer = await fetch(`/auth/local/${path}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const read = (await answer.json()) as Refused & Record<string, unknown>;
      if (answer.ok) return { ...DONE, body: read };
      const { code, reason = code } = read.errors?.[0]?.extensions ?? {};
      const faults = read.userErrors?.map((one) => one.code) ?? [];
      return { refusal: reason ?? 'NOT_DONE', faults, body: {} };
    } catch {
      return { refusal: 'NOT_DONE', body: {} };
    }
  }
}

interface Refused {
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly reason?: string } }[];
  readonly userErrors?: readonly { readonly code: string }[];
}
