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

/** The person ticks or chooses what has this identifier. */
export function tick(element: HTMLElement, id: string): void {
  const box = element.querySelector<HTMLInputElement>(`#${id}`);
  if (!box) throw new Error(`No box ${id}.`);
  box.click();
}
