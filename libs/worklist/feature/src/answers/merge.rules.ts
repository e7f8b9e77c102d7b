/** What the fields of a template are filled with; nothing when it is not known. */
export interface MergeValues {
  /** The day on which it was asked. */
  readonly date: string;
  readonly échéance: string;
  readonly demande: string;
  readonly employeur: string;
  readonly signature: string;
}

/** The fields a template may leave to be filled in, in the order in which they are offered. */
export const mergeFields = ['date', 'échéance', 'demande', 'employeur', 'signature'] as const;

/** What a field that nothing fills leaves, for a person to complete. The API refuses a message that still holds it. */
export const TO_COMPLETE = '[à compléter]';

/** A template with its fields filled in, or marked when nothing fills them; what is no field stays as it is. */
export function merge(body: string, values: MergeValues): string {
  return body.replace(/\{([^{}\s]{1,40})\}/gu, (placeholder, name: string) => {
    const field = mergeFields.find((one) => one === name.normalize('NFC'));
    return field ? values[field] || TO_COMPLETE : placeholder;
  });
}

/** Whether a text still waits for somebody to complete it: no such text is to be sent. */
export function isUnfilled(text: string): boolean {
  return /\{[^{}\n]{1,40}\}/u.test(text) || text.normalize('NFC').toLowerCase().includes(TO_COMPLETE);
}
