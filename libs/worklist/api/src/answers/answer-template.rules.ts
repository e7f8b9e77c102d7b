import { refused, textErrors, type UserError } from '@jalon/shared/api';

/** What a template may leave to be filled in: days, numbers and the reader's own name; nothing about the person. */
export const MERGE_FIELDS = ['date', 'échéance', 'demande', 'employeur', 'signature'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

export const LONGEST_TITLE = 100;

interface Template {
  readonly title: string;
  readonly body: string;
  readonly kind?: string | null;
}

/** What is wrong with a template. @param kinds the codes of the declared kinds */
export function templateErrors({ title, body, kind }: Template, kinds: readonly string[]): UserError[] {
  const unknown = fieldsOf(body).filter((name) => !isMergeField(name));
  return [
    ...textErrors('title', title, LONGEST_TITLE),
    ...textErrors('body', body),
    ...unknown
      .slice(0, 1)
      .map((name) =>
        refused(
          'UNKNOWN_FIELD',
          'body',
          `{${name}} is no field: use ${MERGE_FIELDS.map((one) => `{${one}}`).join(', ')}.`,
        ),
      ),
    ...(kind && !kinds.includes(kind)
      ? [refused('UNKNOWN_KIND', 'kind', 'Choose one of the kinds offered.')]
      : []),
  ];
}

/** The names between braces, each once. */
function fieldsOf(body: string): string[] {
  return [
    ...new Set([...body.matchAll(/\{([^{}\s]{1,40})\}/gu)].map(([, name = '']) => name.normalize('NFC'))),
  ];
}

function isMergeField(name: string): name is MergeField {
  return (MERGE_FIELDS as readonly string[]).includes(name);
}
