import type { Interaction, Labelled, Option } from './item-bank/item.types';
import { explorerActs, mailboxActs } from './practical-acts';
import type { Correction, Rationale } from './result.types';
import type { AnswerValue } from './scoring/answer-value';
import { explorerShortfall } from './scoring/file-explorer';
import { explorerDone, mailboxDone } from './scoring/key';
import { mailboxShortfall } from './scoring/mailbox';
import { readNumber } from './scoring/number-reading';
import { refusedTextOf } from './scoring/text-matching';

/** What was answered (null: "I do not know"), what was expected and why, in the language of the item. */
export function correctionOf(interaction: Interaction, value: AnswerValue | null): Correction {
  return {
    given: value ? said(interaction, value) : [],
    expected: expected(interaction),
    rationales: [...remarks(interaction, value), ...reasons(interaction)],
  };
}

function said(interaction: Interaction, value: AnswerValue): string[] {
  if ('choices' in value && 'options' in interaction) return textsOf(interaction.options, value.choices);
  if ('order' in value && 'steps' in interaction) return textsOf(interaction.steps, value.order);
  if ('pairs' in value && 'left' in interaction) {
    return value.pairs.map(({ left, right }) => pairText(interaction, left, right));
  }
  if ('mailbox' in value && interaction.type === 'MAILBOX') {
    return mailboxActs(interaction.scenario, value.mailbox);
  }
  if ('explorer' in value && interaction.type === 'FILE_EXPLORER') {
    return explorerActs(interaction.scenario, value.explorer);
  }
  return 'text' in value ? [value.text] : [];
}

function expected(interaction: Interaction): string[] {
  switch (interaction.type) {
    case 'CHOICE':
      return textsOf(interaction.options, [interaction.key]);
    case 'MULTIPLE_CHOICE':
      return textsOf(interaction.options, interaction.key);
    case 'ORDERING':
      return textsOf(interaction.steps, interaction.key);
    case 'MATCHING':
      return Object.entries(interaction.key).map(([left, right]) => pairText(interaction, left, right));
    case 'SHORT_TEXT':
      return interaction.accepted.slice(0, 1);
    case 'NUMBER':
      return interaction.accepted.map((number) => withUnit(number, interaction.unit));
    case 'MAILBOX':
      return mailboxActs(interaction.scenario, mailboxDone(interaction));
    case 'FILE_EXPLORER':
      return explorerActs(interaction.scenario, explorerDone(interaction));
  }
}

/** Why each option, pair or answer is right or wrong. */
function reasons(interaction: Interaction): Rationale[] {
  if (interaction.type === 'CHOICE' || interaction.type === 'MULTIPLE_CHOICE') {
    return interaction.options.map((option) => optionReason(option, interaction.key));
  }
  if (interaction.type === 'MATCHING') {
    return Object.entries(interaction.rationales).map(([left, text]) => ({
      text,
      of: pairText(interaction, left, interaction.key[left] ?? ''),
      right: true,
    }));
  }
  return [{ text: interaction.rationale, of: null, right: null }];
}

function optionReason({ id, text, rationale }: Option, key: string | readonly string[]): Rationale {
  const right = typeof key === 'string' ? key === id : key.includes(id);
  return { text: rationale, of: text, right };
}

/** What the item foresaw of the very answer given. */
function remarks(interaction: Interaction, value: AnswerValue | null): Rationale[] {
  const remark = value && remarkOn(interaction, value);
  return remark ? [{ of: null, right: false, ...remark }] : [];
}

function remarkOn(interaction: Interaction, value: AnswerValue): { text: string; of?: string } | null {
  if (interaction.type === 'SHORT_TEXT' && 'text' in value) {
    const refused = refusedTextOf(interaction, value.text);
    return refused ? { text: refused.rationale, of: value.text } : null;
  }
  if (interaction.type === 'NUMBER' && 'text' in value) {
    const number = readNumber(interaction, value.text);
    const refused = interaction.refused.find((one) => one.value === number);
    return refused ? { text: refused.rationale, of: value.text } : null;
  }
  const shortfall = shortfallOf(interaction, value);
  return shortfall === null ? null : { text: shortfall };
}

function shortfallOf(interaction: Interaction, value: AnswerValue): string | null {
  if (interaction.type === 'MAILBOX' && 'mailbox' in value) {
    return mailboxShortfall(interaction, value.mailbox);
  }
  if (interaction.type === 'FILE_EXPLORER' && 'explorer' in value) {
    return explorerShortfall(interaction, value.explorer);
  }
  return null;
}

function textsOf(things: readonly Labelled[], ids: readonly string[]): string[] {
  return ids.map((id) => things.find((thing) => thing.id === id)?.text ?? id);
}

function pairText(
  { left, right }: Extract<Interaction, { type: 'MATCHING' }>,
  leftId: string,
  rightId: string,
): string {
  return `${textsOf(left, [leftId]).join()} → ${textsOf(right, [rightId]).join()}`;
}

function withUnit(number: number, unit: string | null): string {
  const text = new Intl.NumberFormat('fr-FR').format(number);
  return unit === null ? text : `${text}\u00a0${unit}`;
}
