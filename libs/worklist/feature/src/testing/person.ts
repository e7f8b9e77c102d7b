/** The person writes in the field of this identifier. */
export function fill(element: HTMLElement, id: string, text: string): void {
  const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`No field ${id}.`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

/** The person chooses a line of a list that opens. */
export function select(list: HTMLSelectElement | null, value: string): void {
  if (!list) throw new Error('No such list.');
  list.value = value;
  list.dispatchEvent(new Event('change'));
}

/** The person sends the form that holds this. */
export function submit(inside: Element | null): void {
  inside?.closest('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
}
