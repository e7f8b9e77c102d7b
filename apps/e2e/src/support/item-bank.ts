import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Item {
  readonly content: { readonly fr: { readonly situation: string; readonly question: string } };
  readonly interaction: {
    readonly type: string;
    readonly key?: unknown;
    readonly accepted?: readonly (string | number)[];
  };
}

const ITEMS = join(import.meta.dirname, '../../../../libs/assessment/api/src/item-bank/items');

/** Every item, by the words a person reads: nothing on the page tells which one it is. */
const bank = new Map<string, Item>(
  readdirSync(ITEMS).flatMap((file) =>
    (JSON.parse(readFileSync(join(ITEMS, file), 'utf8')) as { items: Item[] }).items.map(
      (item) => [wordsOf(item.content.fr), item] as const,
    ),
  ),
);

function wordsOf({ situation, question }: { situation: string; question: string }): string {
  return `${situation} ${question}`.replace(/\s+/g, ' ').trim();
}

/**
 * Answers the question on screen as somebody who knows: right where an answer is chosen or typed, "I do not know" at
 * practical tasks and orderings.
 */
export async function answerAsExpert(page: Page): Promise<void> {
  const situation = await page.locator('form .situation').innerText();
  const question = await page.getByRole('heading', { level: 1 }).innerText();
  const item = bank.get(wordsOf({ situation, question }));
  if (!item) throw new Error(`No item of the bank asks « ${question} ».`);
  const isAnswered = await fill(page, item.interaction);
  const act = isAnswered ? 'Valider ma réponse' : 'Je ne sais pas';
  await page.getByRole('button', { name: act, exact: true }).click();
}

async function fill(page: Page, interaction: Item['interaction']): Promise<boolean> {
  const { type, key, accepted } = interaction;
  const form = page.locator('form');
  switch (type) {
    case 'CHOICE':
      await form.locator(`input[type=radio][value="${key as string}"]`).check();
      return true;
    case 'MULTIPLE_CHOICE':
      for (const id of key as string[]) await form.locator(`input[type=checkbox][id$="${id}"]`).check();
      return true;
    case 'MATCHING':
      for (const [left, right] of Object.entries(key as Record<string, string>)) {
        await form.locator(`select[id$="${left}"]`).selectOption(right);
      }
      return true;
    case 'SHORT_TEXT':
    case 'NUMBER':
      await page.getByLabel('Votre réponse').fill(String(accepted?.[0] ?? '').replace('.', ','));
      return true;
    default:
      return false;
  }
}
