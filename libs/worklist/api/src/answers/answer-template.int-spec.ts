import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { Guild, type StaffMember } from '../testing/guild';
import {
  chooseDefaultWorklistView,
  removeWorklistView,
  saveWorklistView,
  worklistViews,
} from '../views/worklist-view.service';
import { WorklistHands, WorklistOrder } from '../vocabulary';
import { answerTemplates, removeAnswerTemplate, saveAnswerTemplate } from './answer-template.service';

const { CERTIFY } = HabilitationOperation;

let guild: Guild;
let nadia: StaffMember;
let gwen: StaffMember;
let camille: StaffMember;
beforeAll(async () => {
  guild = await Guild.open();
  nadia = await guild.master([CERTIFY], null, 'Ben Amor');
  gwen = await guild.master([CERTIFY], null, 'Kerbrat');
  camille = await guild.staff.hire();
}, 120_000);
afterAll(() => guild?.database.close());

describe('an answer the employer often gives', () => {
  const template = { title: 'Accusé de réception', kind: null, body: 'Reçue. Réponse avant le {échéance}.' };
  const save = (actor: Actor, changes: object = {}) =>
    guild.as(actor, (ctx) => saveAnswerTemplate(ctx, { ...template, ...changes }));
  const titles = (kind: string | null) =>
    guild.as(gwen, async (ctx) => (await answerTemplates(ctx, kind)).map(({ title }) => title));

  it('is offered for its kind, and for every kind when it has none', async () => {
    await save(nadia);
    await save(nadia, { title: 'Visite', kind: 'guild.visit' });
    await expect(titles(null)).resolves.toEqual(['Accusé de réception', 'Visite']);
    await expect(titles('guild.examine')).resolves.toEqual(['Accusé de réception']);
  });

  it('is mended by any colleague, removed, and brought back', async () => {
    const { template: made } = await save(nadia, { title: 'Brouillon' });
    const id = made?.id ?? '';
    await expect(save(gwen, { id, title: 'Relance' })).resolves.toMatchObject({
      template: { id, title: 'Relance', updatedByName: 'Dominique Kerbrat' },
    });
    await guild.as(gwen, (ctx) => removeAnswerTemplate(ctx, { id }));
    await expect(titles(null)).resolves.not.toContain('Relance');
    await save(gwen, { id, title: 'Relance' });
    await expect(titles(null)).resolves.toContain('Relance');
  });

  it.each([
    ['a field that nothing fills', { body: 'Bonjour {prénom}' }, 'UNKNOWN_FIELD'],
    ['no title', { title: ' ' }, 'REQUIRED'],
    ['a kind that nobody declares', { kind: 'guild.unknown' }, 'UNKNOWN_KIND'],
  ])('is refused with %s', async (_, changes, code) => {
    const { userErrors } = await save(nadia, changes);
    expect(userErrors.map((error) => error.code)).toEqual([code]);
  });

  it('is for whoever works here', async () => {
    await expect(save(camille)).rejects.toThrow('You may not do this.');
    await expect(save(nadia, { id: 'autre' })).rejects.toThrow('There is nothing here.');
  });
});

describe('a view', () => {
  const view = {
    name: 'En retard',
    isShared: false,
    isDefault: true,
    filter: { overdue: true, hands: WorklistHands.MINE },
    orderBy: WorklistOrder.OLDEST,
  };
  const save = (actor: Actor, changes: object = {}) =>
    guild.as(actor, (ctx) => saveWorklistView(ctx, { ...view, ...changes }));

  it('keeps a filter and an order, for oneself, and opens one’s list', async () => {
    const { views } = await save(nadia);
    expect(views).toEqual([
      {
        id: expect.any(String),
        name: 'En retard',
        isShared: false,
        isMine: true,
        isDefault: true,
        ownerName: 'Dominique Ben Amor',
        kinds: [],
        search: '',
        overdue: true,
        hands: 'MINE',
        orgUnitId: null,
        orderBy: 'OLDEST',
      },
    ]);
    await expect(guild.as(gwen, worklistViews)).resolves.toEqual([]);
  });

  it('is shared with colleagues, who may open their list with it and change nothing of it', async () => {
    const { views } = await save(nadia, { name: 'Partagée', isShared: true, isDefault: false });
    const id = views.find(({ name }) => name === 'Partagée')?.id ?? '';
    const chosen = await guild.as(gwen, (ctx) => chooseDefaultWorklistView(ctx, { id }));
    expect(chosen.views).toMatchObject([{ id, isMine: false, isDefault: true }]);
    await expect(save(gwen, { id })).rejects.toThrow('You may not do this.');
    await expect(guild.as(gwen, (ctx) => removeWorklistView(ctx, { id }))).rejects.toThrow(
      'You may not do this.',
    );
    const none = await guild.as(gwen, (ctx) => chooseDefaultWorklistView(ctx, { id: null }));
    expect(none.views).toMatchObject([{ isDefault: false }]);
    await guild.as(gwen, (ctx) => chooseDefaultWorklistView(ctx, { id }));
    await guild.as(nadia, (ctx) => removeWorklistView(ctx, { id }));
    await expect(guild.as(gwen, worklistViews)).resolves.toEqual([]);
  });

  it('of somebody else is nobody’s business', async () => {
    const { views } = await save(nadia, { name: 'Privée' });
    const id = views.find(({ name }) => name === 'Privée')?.id ?? '';
    await expect(save(gwen, { id })).rejects.toThrow('There is nothing here.');
    await expect(guild.as(gwen, (ctx) => chooseDefaultWorklistView(ctx, { id }))).rejects.toThrow(
      'There is nothing here.',
    );
    await expect(save(camille)).rejects.toThrow('You may not do this.');
  });
});
