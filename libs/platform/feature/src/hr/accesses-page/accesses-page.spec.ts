import { CurrentActor } from '@jalon/shared/portal';
import { camille, renderPage } from '@jalon/shared/portal/testing';
import { TestBed } from '@angular/core/testing';
import { AccessesPage } from './accesses-page';

const access = (facts: object = {}) => ({
  __typename: 'BreakGlassAccess',
  id: 'access',
  operatorName: 'Inès Prévost',
  reason: 'Une pièce ne s’affiche plus',
  ticket: 'INC-12',
  openedAt: '2026-06-15T08:00:00.000Z',
  expiresAt: '2026-06-15T09:00:00.000Z',
  endedAt: null,
  endedBy: null,
  isOpen: true,
  ...facts,
});

async function show(operations: readonly string[], list: readonly object[], end?: () => object) {
  const page = await renderPage(AccessesPage, {
    answers: {
      CurrentActor: { me: { ...camille, operations } },
      BreakGlassAccesses: { breakGlassAccesses: list },
      ...(end ? { EndBreakGlass: end } : {}),
    },
  });
  await TestBed.inject(CurrentActor).load();
  await page.settle();
  return page;
}

const buttons = (element: HTMLElement) =>
  [...element.querySelectorAll('button')].map((one) => one.textContent?.trim());

describe('AccessesPage', () => {
  it('tells who opened the access, why, and lets an administrator end it', async () => {
    const ended = access({ isOpen: false, endedAt: '2026-06-15T08:10:00.000Z', endedBy: 'EMPLOYER' });
    const { find, settle, text } = await show(['MANAGE_HABILITATIONS'], [access()], () => ({
      endBreakGlass: { __typename: 'BreakGlassPayload', access: ended, userErrors: [] },
    }));
    expect(text()).toContain('Inès Prévost');
    expect(text()).toContain('Une pièce ne s’affiche plus');
    find('Mettre fin').click();
    await settle();
    expect(text()).toContain('L’accès est fermé');
    expect(text()).toContain('Fermé par l’employeur');
  });

  it('lets the data-protection officer read, and end nothing', async () => {
    const { element } = await show(['PROTECT_DATA'], [access()]);
    expect(buttons(element)).not.toContain('Mettre fin');
  });

  it('offers to end nothing that is over, and says when there was none', async () => {
    const over = await show(['MANAGE_HABILITATIONS'], [access({ isOpen: false })]);
    expect(buttons(over.element)).not.toContain('Mettre fin');
    expect(over.text()).toContain('Terminé de lui-même');
    TestBed.resetTestingModule();
    const none = await show(['MANAGE_HABILITATIONS'], []);
    expect(none.text()).toContain('Aucun accès de secours');
  });
});
