import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

/** The people of the demonstration, by what they are here for. */
export const people = {
  agent: 'camille.legoff',
  manager: 'maelle.riou',
  hrOfficer: 'nadia.benamor',
  certifyingOfficer: 'helene.prigent',
  dataProtectionOfficer: 'leonie.rault',
  integrationsOfficer: 'ronan.lebihan',
  otherEmployer: 'yann.kervella',
  otherHrOfficer: 'sophie.delaunay',
  representative: 'ibrahima.ndiaye',
  retired: 'paul.henriot',
  operator: 'ines.prevost',
} as const;

interface Jalon {
  /** Signs in through the real sign-in, in one click, and opens a page. */
  readonly signIn: (subject: string, path?: string) => Promise<void>;
  /** Fails on any breach of the rules that axe knows, light or dark. */
  readonly expectAccessible: () => Promise<void>;
  /** What the browser complained of; every test ends by checking that there is nothing. */
  readonly complaints: string[];
}

/** A test of the product: the browser must never complain, unless the test empties `complaints` on purpose. */
export const test = base.extend<Jalon>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints, 'The browser complained').toEqual([]);
    },
    { auto: true },
  ],
  signIn: async ({ page }, use) => {
    await use(async (subject, path = '/mon-espace') => {
      const query = new URLSearchParams({ provider: 'demo', loginHint: subject, returnTo: path });
      await page.goto(`/auth/sign-in?${query}`);
      await expectSettled(page);
    });
  },
  expectAccessible: async ({ page }, use) => {
    // A theme being switched may be seen half-way: a real fault is still there at the next look.
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found).toEqual([]);
    };
    // A map has hundreds of elements to look at, on a machine that may be busy.
    await use(() => expect(look).toPass({ timeout: 30_000 }));
  },
});

/** The page has its title and nothing is loading any more. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** Nothing sticks out sideways: a person with a small screen, or who zooms, reads in one direction. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}

export { expect };
