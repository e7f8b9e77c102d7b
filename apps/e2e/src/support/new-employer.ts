import { randomInt } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expect, expectSettled } from './test';

/** A SIRET that no real employer has, and that no other run has opened. */
export function newSiret(): string {
  const digits = `00000${String(randomInt(1_000_000, 9_999_999))}1`;
  const sum = [...`${digits}0`]
    .reverse()
    .map(Number)
    .map((digit, index) => (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2))
    .reduce((total, digit) => total + digit, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Opens an employer by the operator's form, where the page is; @returns the link of its first administrator. */
export async function openEmployer(page: Page, name: string): Promise<string> {
  await page.getByLabel('SIRET').fill(newSiret());
  await page.getByLabel('Nom complet').fill(`Commune de ${name}`);
  await page.getByLabel('Nom court').fill(name);
  await page.getByLabel('Prénoms').fill('Soazig');
  await page.getByLabel('Nom', { exact: true }).fill('Kerdraon');
  await page.getByRole('button', { name: 'Ouvrir l’employeur' }).click();
  const link = page.locator('code');
  await expect(link).toContainText('/invitation/');
  return (await link.textContent()) ?? '';
}

/** Follows the link of a first access, in a browser of their own. */
export async function firstAccess(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: new URL(link).origin });
  const administrator = await context.newPage();
  await administrator.goto(link);
  await administrator.getByRole('link', { name: /S’identifier.*Connexion/ }).click();
  await administrator.getByLabel(/nom d’utilisateur/).fill(`soazig.${randomInt(100_000, 999_999)}`);
  await administrator.getByRole('button', { name: 'S’identifier avec ce nom' }).click();
  await expectSettled(administrator);
  return administrator;
}
