import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, expectSettled, test } from '../support/test';

/** Agents whom the demonstration tells nothing about: each test has its own, who has never taken an assessment. */
const newcomers = { keyboard: 'aminata.sow', cut: 'hoel.kermoal', twoDevices: 'tiago.conceicao' } as const;

/** A whole profile, from the page of competences to the first question. */
async function start(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Tout mon profil/ }).check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByText('Question 1, encore')).toBeVisible();
}

const answered = (page: Page, position: number) =>
  expect(page.getByText(new RegExp(`^Question ${position}, `))).toBeVisible();

test.describe('an agent takes an assessment', () => {
  test('is told what to expect, meets a mailbox first, and works it by keyboard', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await signIn(newcomers.keyboard, '/mes-competences');
    await expect(page.getByText('Personne d’autre que vous ne voit vos réponses')).toBeVisible();
    await expectAccessible();
    await start(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que faites-vous de ces messages ?');
    await expect(page).toHaveTitle('Question 1 – Jalon');
    await expectAccessible();

    await page.getByRole('button', { name: /URGENT/ }).press('Enter');
    await expect(page.getByRole('heading', { name: /^URGENT/ })).toBeFocused();
    await page.getByRole('button', { name: 'Signaler', exact: true }).press('Enter');
    await expect(page.getByText(/est signalé\./)).toBeVisible();
    await page.getByRole('button', { name: /Formation d’accueil/ }).press('Enter');
    await page.getByRole('button', { name: /^Classer dans/ }).press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Formations' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/est classé dans/)).toBeVisible();

    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Valider ma réponse' }).press('Enter');
    await answered(page, 2);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(/Enregistré à \d+\s+h/)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible();

    await page.getByRole('button', { name: 'Faire une pause' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Votre évaluation est en pause' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Reprendre' }).press('Enter');
    await answered(page, 2);
  });

  test('loses no answer when the network is cut and the page reloaded', async ({
    page,
    signIn,
    complaints,
  }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await signIn(newcomers.cut, '/mes-competences');
    await start(page);
    const isAnswer = (body: string | null) => body?.includes('SubmitAnswer') ?? false;
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData();
      if (!isAnswer(body)) return route.continue();
      keys.push(/"idempotencyKey":"([^"]+)"/.exec(body ?? '')?.[1] ?? '');
      return route.abort();
    });
    await page.getByRole('button', { name: 'Je ne sais pas' }).click();
    await expect(page.getByText('Non enregistré, conservé sur cet appareil')).toBeVisible();
    await expect(page.getByText(/Enregistré à/)).toHaveCount(0);

    await page.reload();
    await expectSettled(page);
    await expect(page.getByText('Non enregistré, conservé sur cet appareil')).toBeVisible();
    await page.unroute('**/graphql');
    const sent = page.waitForRequest((request) => isAnswer(request.postData()));
    await page.reload();
    expect((await sent).postData()).toContain(keys[0]);
    await answered(page, 2);
    await expect(page.getByText(/Enregistré à \d+\s+h/)).toBeVisible();
    expect(new Set(keys).size).toBe(1);

    // The browser says that requests were cut: they were, on purpose.
    complaints.length = 0;
  });

  test('goes on at the same question on another device, where the first answer stands', async ({
    page,
    signIn,
    browser,
  }) => {
    await signIn(newcomers.twoDevices, '/mes-competences');
    await start(page);
    await page.getByRole('button', { name: 'Je ne sais pas' }).click();
    await answered(page, 2);
    const question = await page.getByRole('heading', { level: 1 }).innerText();

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    const query = new URLSearchParams({
      provider: 'demo',
      loginHint: newcomers.twoDevices,
      returnTo: '/mes-competences',
    });
    await other.goto(`/auth/sign-in?${query}`);
    await other.getByRole('link', { name: 'Reprendre' }).click();
    await answered(other, 2);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(question);
    await other.getByRole('button', { name: 'Je ne sais pas' }).click();
    await answered(other, 3);
    await elsewhere.close();

    await page.getByRole('button', { name: 'Je ne sais pas' }).click();
    await expect(page.getByText(/C’est la première réponse qui compte/)).toBeVisible();
    await answered(page, 3);
  });
});
