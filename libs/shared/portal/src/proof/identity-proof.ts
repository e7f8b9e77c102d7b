import {
  ApplicationRef,
  createComponent,
  DOCUMENT,
  EnvironmentInjector,
  inject,
  Injectable,
  InjectionToken,
  type OutputRef,
  type Type,
} from '@angular/core';

/** A dialog that asks the person to prove again who they are. */
export interface ProofDialog {
  /** Whether they did; once. */
  readonly answered: OutputRef<boolean>;
}

/** Fetches the dialog, when it is first needed: it is no part of the first page. */
export const PROOF_DIALOG = new InjectionToken<() => Promise<Type<ProofDialog>>>(
  'the dialog that asks who one is',
);

/** Asks the person who is signed in to prove again who they are, above the page they are on, which stays as it is. */
@Injectable({ providedIn: 'root' })
export class IdentityProof {
  private readonly application = inject(ApplicationRef);
  private readonly environmentInjector = inject(EnvironmentInjector);
  private readonly document = inject(DOCUMENT);
  private readonly fetchDialog = inject(PROOF_DIALOG, { optional: true });
  private asking: Promise<boolean> | undefined;

  /** One question at a time: acts refused together wait for the same answer. @returns whether they proved it */
  ask(): Promise<boolean> {
    this.asking ??= this.show().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async show(): Promise<boolean> {
    if (!this.fetchDialog) return false;
    const dialog = await this.fetchDialog();
    const shown = createComponent(dialog, { environmentInjector: this.environmentInjector });
    this.document.body.append(shown.location.nativeElement as Node);
    this.application.attachView(shown.hostView);
    try {
      return await new Promise<boolean>((answer) => shown.instance.answered.subscribe(answer));
    } finally {
      shown.destroy();
    }
  }
}
