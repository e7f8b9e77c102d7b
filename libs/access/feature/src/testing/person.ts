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

/** jsdom has no passkeys either: the browser is said to know them, and nobody is asked for one. */
export function givePasskeys(): void {
  Object.assign(globalThis, { PublicKeyCredential: class {} });
}

/** The person writes in the field of this identifier. */
export function fill(element: HTMLElement, id: string, text: string): void {
  const field = element.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`No field ${id}.`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

/** The person chooses this value of a group. */
export function choose(element: HTMLElement, group: string, value: string): void {
  const choice = element.querySelector<HTMLInputElement>(`input[name=${group}][value=${value}]`);
  if (!choice) throw new Error(`No choice ${value} in ${group}.`);
  choice.click();
}

/** The person sends the form. */
export function submit(element: HTMLElement): void {
  element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}
