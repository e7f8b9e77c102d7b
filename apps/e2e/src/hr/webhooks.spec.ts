import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The employer's own software, on this machine: it notes what it is told. */
async function receiver(): Promise<{ url: string; received: Received[]; server: Server }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/jalon`, received, server };
}

test.describe('whoever manages integrations', () => {
  test('adds an address, tests it, delivers again, pauses and removes it', async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.setTimeout(120_000);
    const { url, received, server } = await receiver();
    await signIn(people.integrationsOfficer, '/rh/integrations/webhooks');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webhooks');
    await expectAccessible();

    const address = page.getByLabel('Adresse du logiciel');
    await address.fill('http://10.0.0.1/');
    await page.getByRole('button', { name: 'Ajouter l’adresse' }).click();
    await expect(page.getByRole('alert')).toContainText('L’adresse doit être en https');
    await expectAccessible();

    await address.fill(url);
    await page.getByRole('button', { name: 'Ajouter l’adresse' }).click();
    const field = page.getByLabel('Secret à copier');
    await expect(field).toBeFocused();
    const secret = await field.inputValue();
    await expectAccessible();
    await page.getByRole('button', { name: 'C’est fait' }).click();

    const item = page.getByRole('article').filter({ hasText: url });
    await item.getByRole('button', { name: /message d’essai/ }).click();
    await expect(page.getByText('Le message d’essai est parti')).toBeVisible();
    await expect(item.getByRole('table')).toContainText('Reçu', { timeout: 20_000 });
    const [{ headers, body }] = received as [Received];
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'jalon.test',
    });
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectAccessible();

    await item.getByRole('button', { name: /Refaire l’envoi/ }).click();
    await expect.poll(() => received.length, { timeout: 20_000 }).toBe(2);
    expect(received[1]?.headers['webhook-id']).toBe(headers['webhook-id']);

    await item.getByRole('button', { name: /Mettre en pause/ }).click();
    await expect(item).toContainText('En pause');
    await item.getByRole('button', { name: /Supprimer/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await expect(item).toHaveCount(0);
    server.close();
  });

  test('in English too', async ({ page, signIn, expectAccessible }) => {
    await signIn(people.integrationsOfficer, '/rh/integrations/webhooks');
    await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
    await page.reload();
    await expectSettled(page);
    await expect(page.getByLabel('Address of the program')).toBeVisible();
    await expectAccessible();
  });

  test('is alone to see them', async ({ page, signIn }) => {
    await signIn(people.hrOfficer, '/rh/integrations/webhooks');
    await expect(page.getByText('Cette page demande une habilitation')).toBeVisible();
  });
});
