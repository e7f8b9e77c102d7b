import { randomInt } from 'node:crypto';
import { openEmployer } from '../support/new-employer';
import { expect, expectNoSidewaysScroll, expectSettled, people, test } from '../support/test';

test.describe('the operator of the platform', () => {
  test('opens an employer, whose first administrator follows the link and arrives in a calm, empty portal', async ({
    page,
    signIn,
    expectAccessible,
    browser,
  }) => {
    const name = `Kerlaz ${randomInt(10_000, 99_999)}`;
    await signIn(people.operator, '/plateforme');
    await expectAccessible();
    await page.getByRole('link', { name: 'Ouvrir un employeur' }).click();
    await page.getByRole('button', { name: 'Ouvrir l’employeur' }).click();
    await expect(page.getByRole('alert')).toContainText('Ce n’est pas un SIRET');
    await expectAccessible();
    const link = await openEmployer(page, name);
    await expectAccessible();
    await page.getByRole('link', { name: 'Revenir aux employeurs' }).click();
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Lien remis');

    const other = await browser.newContext({ locale: 'fr-FR' });
    const administrator = await other.newPage();
    const answer = await administrator.goto(link);
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    await expect(administrator.getByRole('heading', { level: 1 })).toContainText(`Commune de ${name}`);
    await administrator.getByRole('link', { name: /S’identifier.*Connexion/ }).click();
    await administrator.getByLabel(/nom d’utilisateur/).fill(`soazig.${randomInt(100_000, 999_999)}`);
    await administrator.getByRole('button', { name: 'S’identifier avec ce nom' }).click();
    await expectSettled(administrator);
    await expect(administrator).toHaveURL(/\/mon-espace$/);
    await expect(administrator.getByRole('banner')).toContainText(`Commune de ${name}`);
    await expect(administrator.getByRole('heading', { level: 1 })).toContainText('Soazig');

    // Spent: whoever finds it later is told so, and gets in by nothing.
    const late = await other.newPage();
    await late.goto(link);
    await expect(late.getByRole('heading', { name: 'Ce lien a déjà servi' })).toBeVisible();
    await other.close();
  });

  test('closes a part of Jalon, which then says so to the employer’s people', async ({
    page,
    signIn,
    expectAccessible,
    browser,
  }) => {
    const name = `Plonévez ${randomInt(10_000, 99_999)}`;
    await signIn(people.operator, '/plateforme/employeurs/nouveau');
    const link = await openEmployer(page, name);
    await page.getByRole('link', { name: 'Régler cet employeur' }).click();
    await page.getByLabel('Certification', { exact: true }).uncheck();
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectAccessible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByLabel('Thème clair').fill('#f2c230');
    await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
    // A colour that cannot be read is refused, with the nearest that can.
    await page.getByRole('button', { name: /la plus proche qui se lit/ }).click();
    await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
    await expect(page.getByText('Réglages enregistrés')).toBeVisible();

    const other = await browser.newContext({ locale: 'fr-FR' });
    const administrator = await other.newPage();
    await administrator.goto(link);
    await administrator.getByRole('link', { name: /S’identifier.*Connexion/ }).click();
    await administrator.getByLabel(/nom d’utilisateur/).fill(`marie.${randomInt(100_000, 999_999)}`);
    await administrator.getByRole('button', { name: 'S’identifier avec ce nom' }).click();
    await expectSettled(administrator);
    const places = administrator.getByRole('navigation').first();
    await expect(places.getByRole('link', { name: 'Mes compétences' })).toBeVisible();
    await expect(places.getByRole('link', { name: 'Mes certificats' })).toHaveCount(0);
    await administrator.goto('/mes-certificats');
    await expect(
      administrator.getByRole('heading', { name: 'Votre employeur n’a pas ouvert cette partie de Jalon' }),
    ).toBeVisible();
    await other.close();
  });

  test('reads a file in an emergency, which its holder and the employer see at once', async ({
    page,
    signIn,
    browser,
    expectAccessible,
  }) => {
    await signIn(people.hrOfficer, '/rh/agents?q=ben%20amor');
    const row = page.getByRole('row', { name: /Ben Amor/ });
    const matricule = (await row.getByRole('cell').first().innerText()).trim();

    await signIn(people.operator, '/plateforme');
    await page.getByRole('link', { name: 'Région Armorique' }).click();
    const reason = `Une pièce ne s’affiche plus ${randomInt(1_000, 9_999)}`;
    await page.getByText('Ouvrir un accès de secours').click();
    await page.getByLabel('Raison').fill(reason);
    await page.getByLabel('Référence de l’incident').fill('INC-12');
    await page.getByRole('button', { name: 'Ouvrir l’accès et avertir l’employeur' }).click();
    await page.getByLabel('Matricule de l’agent').fill(matricule);
    await page.getByRole('button', { name: 'Lire ce dossier' }).click();
    await expect(page.getByRole('heading', { name: /Nadia Ben Amor/ })).toBeVisible();
    await expectAccessible();

    const other = await browser.newContext({ locale: 'fr-FR', baseURL: new URL(page.url()).origin });
    const holder = await other.newPage();
    const as = (subject: string, returnTo: string) =>
      holder.goto(`/auth/sign-in?${new URLSearchParams({ provider: 'demo', loginHint: subject, returnTo })}`);
    await as(people.hrOfficer, '/mon-dossier/consultations');
    await expectSettled(holder);
    await expect(holder.getByText('Exploitant de la plateforme, accès de secours').first()).toBeVisible();
    await expect(holder.getByText(new RegExp(reason)).first()).toBeVisible();
    await as(people.certifyingOfficer, '/rh/acces-de-secours');
    await expectSettled(holder);
    await expect(holder.getByText(reason)).toBeVisible();
    await holder.getByRole('button', { name: 'Mettre fin' }).first().click();
    await expect(holder.getByText('L’accès est fermé')).toBeVisible();
    await other.close();

    await page.getByRole('button', { name: 'Lire ce dossier' }).click();
    await expect(page.getByText('L’accès est terminé')).toBeVisible();
  });
});
