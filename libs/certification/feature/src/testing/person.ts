import { signal } from '@angular/core';
import { CurrentActor } from '@jalon/shared/portal';
import { camille } from '@jalon/shared/portal/testing';

/** The signed-in person, already known. */
export const signedInAs = (displayName: string) => ({
  provide: CurrentActor,
  useValue: { me: signal({ ...camille, displayName }) },
});

/** jsdom has no modal dialogs. */
export function giveDialogs(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** The person writes in the field of this identifier. */
export function fill(element: HTMLElement, id: string, text: string): void {
  const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`No field ${id}.`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

/** The person sends the form. */
export function submit(element: HTMLElement): void {
  element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}
