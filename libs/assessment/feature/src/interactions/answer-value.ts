import type { Interaction } from '../question/question';
import { hasArranged } from './file-explorer/explorer-state';
import { hasWorked } from './mailbox/mailbox-state';

/** An answer as the API takes it: one field is filled, according to the interaction. */
export interface AnswerValue {
  readonly choices?: readonly string[] | null;
  readonly order?: readonly string[] | null;
  readonly pairs?: readonly { readonly left: string; readonly right: string }[] | null;
  readonly text?: string | null;
  /** JSON of a simulator's final state. */
  readonly state?: string | null;
}

/** Why an answer cannot be sent yet; each has its sentence in the catalogue. */
export type Obstacle = 'chooseOne' | 'chooseMany' | 'matchAll' | 'writeText' | 'writeNumber' | 'actFirst';

/** What is missing from an answer, null when it can be sent. */
export function obstacleTo(interaction: Interaction, value: AnswerValue | null): Obstacle | null {
  switch (interaction.type) {
    case 'CHOICE':
      return value?.choices?.length === 1 ? null : 'chooseOne';
    case 'MULTIPLE_CHOICE':
      return value?.choices?.length === interaction.choose ? null : 'chooseMany';
    case 'ORDERING':
      return null;
    case 'MATCHING':
      return value?.pairs?.length === interaction.left?.length ? null : 'matchAll';
    case 'SHORT_TEXT':
      return value?.text?.trim() ? null : 'writeText';
    case 'NUMBER':
      return value?.text?.trim() ? null : 'writeNumber';
    case 'MAILBOX':
      return hasActed(interaction, value, hasWorked) ? null : 'actFirst';
    case 'FILE_EXPLORER':
      return hasActed(interaction, value, hasArranged) ? null : 'actFirst';
  }
}

/** Whether a practical task was begun, as its own rule tells. */
function hasActed<Scenario>(
  { scenario }: Interaction,
  value: AnswerValue | null,
  rule: (scenario: Scenario, json: string) => boolean,
): boolean {
  return value?.state ? rule(JSON.parse(scenario ?? '{}') as Scenario, value.state) : false;
}

/** The answer as it is sent. Steps that nobody moved are an order too: the one shown. */
export function answerToSend(interaction: Interaction, value: AnswerValue | null): AnswerValue {
  if (interaction.type === 'ORDERING') {
    return { order: value?.order ?? (interaction.steps ?? []).map(({ id }) => id) };
  }
  return value?.text ? { text: value.text.trim() } : (value ?? {});
}
