/** What the fields of a template are filled with. */
export interface MergeValues {
  readonly date: string;
  readonly échéance: string;
  readonly demande: string;
  readonly employeur: string;
  readonly signature: string;
}

/** The fields a template may leave to be filled in, in the order in which they are offered. */
export const mergeFields = ['date', 'échéance', 'demande', 'employeur', 'signature'] as const;

/** A template with its fields filled in; one that nothing fills stays as it is, for a person to see. */
export function merge(body: string, values: MergeValues): string {
  return body.replace(/\{([^{}\s]{1,40})\}/gu, (placeholder, name: string) => {
    const field = mergeFields.find((one) => one === name.normalize('NFC'));
    return (field && values[field]) || placeholder;
  });
}
