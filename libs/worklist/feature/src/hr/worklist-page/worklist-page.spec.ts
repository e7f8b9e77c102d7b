import { Router } from '@angular/router';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, select, submit } from '../../testing/person';
import { sampleItem, sampleLeft, sampleList, samplePayload, sampleView } from '../../testing/samples';
import { WorklistPage } from './worklist-page';

interface Shown {
  readonly items?: readonly object[];
  readonly counts?: object;
  readonly views?: readonly object[];
  readonly answers?: Record<string, (variables: Record<string, never>) => object>;
  readonly inputs?: Record<string, string>;
}

async function show({ items = [sampleItem()], counts, views = [], answers, inputs = {} }: Shown = {}) {
  const asked: unknown[] = [];
  const navigate = jest.spyOn(Router.prototype, 'navigate').mockClear().mockResolvedValue(true);
  const page = await renderPage(WorklistPage, {
    answers: {
      WorklistPage: ({ filter, orderBy }) => {
        asked.push({ filter, orderBy });
        return sampleList(items, counts);
      },
      WorklistViews: { worklistViews: views },
      ...answers,
    },
    inputs,
  });
  const check = (index: number) =>
    page.element.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')[index]?.click();
  return { ...page, asked, navigate, check };
}

describe('WorklistPage', () => {
  it('says what waits, until when and by which law, whom it concerns and who has it', async () => {
    const late = sampleItem({
      id: 'late',
      dueOn: '2026-06-12',
      daysLeft: -3,
      isLegal: true,
      dueSource: 'Un mois : RGPD, article 12-3',
      isTaken: true,
      assigneeName: 'Léonie Rault',
      lastWord: 'REPLIED',
    });
    const { text, element } = await show({
      items: [late, sampleItem()],
      counts: { waiting: 12, overdue: 1, mine: 0 },
    });
    expect(text()).toContain('12 éléments attendent. 1 est en retard. Aucun n’est à vous.');
    const [first, second] = element.querySelectorAll('tbody tr');
    expect(first?.textContent).toContain('En retard de 3\u00a0jours');
    expect(first?.textContent).toContain('RGPD, article 12-3');
    expect(first?.textContent).toContain('Léonie Rault');
    expect(first?.textContent).toContain('La personne a répondu');
    expect(second?.textContent).toContain('Sans échéance');
    expect(second?.textContent).toContain('Direction des ports');
    expect(second?.textContent).toContain('Personne pour l’instant');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/a-faire/late');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks what the address says, and goes where the filters lead', async () => {
    const { asked, element, navigate, find } = await show({
      inputs: { retard: 'oui', mains: 'MINE', ordre: 'OLDEST', type: 'certification.application' },
    });
    expect(asked[0]).toEqual({
      filter: {
        kinds: ['certification.application'],
        search: null,
        overdue: true,
        hands: 'MINE',
        orgUnitId: null,
      },
      orderBy: 'OLDEST',
    });
    select(element.querySelector('#filter-service'), 'unit-1');
    expect(navigate).toHaveBeenLastCalledWith([], {
      queryParams: expect.objectContaining({ service: 'unit-1', retard: 'oui', mains: 'MINE' }),
    });
    find('Retirer les filtres').click();
    expect(navigate).toHaveBeenLastCalledWith([], {
      queryParams: expect.objectContaining({ service: null, retard: null, vue: 'tout' }),
    });
    expect(element.querySelector<HTMLAnchorElement>('a[download]')?.getAttribute('href')).toContain(
      '/liste-de-travail/a-faire.csv?type=certification.application&retard=oui&mains=MINE&ordre=OLDEST',
    );
  });

  it('takes several at once, and says who has one already', async () => {
    const sent = jest.fn();
    const { check, find, settle, text } = await show({
      items: [sampleItem(), sampleItem({ id: 'item-2' })],
      answers: {
        TakeWorkItems: ({ input }) => {
          sent(input);
          const mine = sampleItem({ isTaken: true, isMine: true, assigneeName: 'Nadia Ben Amor' });
          const theirs = sampleItem({ id: 'item-2', isTaken: true, assigneeName: 'Léonie Rault' });
          return { takeWorkItems: samplePayload([mine], [sampleLeft('TAKEN', theirs)]) };
        },
      },
    });
    check(0);
    check(1);
    await settle();
    expect(text()).toContain('2 éléments choisis.');
    find('Prendre en charge').click();
    await settle();
    expect(sent).toHaveBeenCalledWith({ ids: ['item-1', 'item-2'] });
    expect(text()).toContain('C’est à vous.');
    expect(text()).toContain('Léonie Rault l’a déjà pris en charge.');
    expect(text()).toContain('1 élément choisi.');
  });

  it('hands over to a colleague who may deal with all of them', async () => {
    const sent = jest.fn();
    const { check, find, settle, text, element } = await show({
      answers: {
        WorkColleagues: () => ({
          workColleagues: [{ __typename: 'WorkColleague', personId: 'leonie', displayName: 'Léonie Rault' }],
        }),
        HandOverWorkItems: ({ input }) => {
          sent(input);
          const theirs = sampleItem({ isTaken: true, assigneeName: 'Léonie Rault' });
          return { handOverWorkItems: samplePayload([theirs]) };
        },
      },
    });
    check(0);
    await settle();
    find('Confier à un ou une collègue').click();
    await settle();
    const list = element.querySelector<HTMLSelectElement>('jalon-hand-over-form select');
    submit(list);
    await settle();
    expect(text()).toContain('Choisissez une personne.');
    select(list, 'leonie');
    submit(list);
    await settle();
    expect(sent).toHaveBeenCalledWith({ ids: ['item-1'], toPersonId: 'leonie' });
    expect(text()).toContain('C’est confié. La personne est prévenue.');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('keeps what was chosen when nothing could be done', async () => {
    const { check, find, settle, text } = await show({ answers: { TakeWorkItems: refuse('NOT_FOUND') } });
    check(0);
    await settle();
    find('Prendre en charge').click();
    await settle();
    expect(text()).toContain('n’est plus visible pour vous');
    expect(text()).toContain('1 élément choisi.');
  });

  it('opens with the reader’s own view, which they may open again', async () => {
    const opened = { queryParams: expect.objectContaining({ retard: 'oui', mains: 'MINE' }) };
    const { navigate, find, settle } = await show({ views: [sampleView({ isDefault: true })] });
    expect(navigate).toHaveBeenCalledWith([], opened);
    navigate.mockClear();
    find('Mes retards à l’ouverture').click();
    await settle();
    expect(navigate).toHaveBeenCalledWith([], opened);
  });

  it('opens with everything for whoever asks for everything', async () => {
    const { navigate, settle } = await show({
      views: [sampleView({ isDefault: true })],
      inputs: { vue: 'tout' },
    });
    await settle();
    expect(navigate).not.toHaveBeenCalled();
  });

  it('keeps the filters under a name, shared or not', async () => {
    const sent = jest.fn();
    const { element, settle, find } = await show({
      inputs: { retard: 'oui' },
      answers: {
        SaveWorklistView: ({ input }) => {
          sent(input);
          return {
            saveWorklistView: {
              __typename: 'WorklistViewsPayload',
              views: [sampleView({ hands: null })],
              userErrors: [],
            },
          };
        },
      },
    });
    fill(element, 'view-name', 'Mes retards');
    element.querySelector<HTMLInputElement>('#view-shared')?.click();
    await settle();
    submit(element.querySelector('#view-name'));
    await settle();
    expect(sent).toHaveBeenCalledWith({
      name: 'Mes retards',
      isShared: true,
      isDefault: false,
      filter: { kinds: null, search: null, overdue: true, hands: null, orgUnitId: null },
      orderBy: 'DUE',
    });
    expect(() => find('Supprimer cette vue')).toThrow();
  });

  it('says that nothing waits', async () => {
    expect((await show({ items: [] })).text()).toContain('Ce qui demandera une action apparaîtra ici');
  });

  it('says that nothing matches', async () => {
    const none = await show({ items: [], inputs: { retard: 'oui' } });
    expect(none.text()).toContain('Rien ne correspond à ces filtres');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(WorklistPage, {
      answers: { WorklistPage: refuse('FORBIDDEN'), WorklistViews: refuse('FORBIDDEN') },
    });
    expect(text()).toContain('réservée aux personnes habilitées');
  });
});
