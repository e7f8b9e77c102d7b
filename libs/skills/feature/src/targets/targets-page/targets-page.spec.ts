import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { TargetsPage } from './targets-page';

const competence = (id: string) => ({ __typename: 'Competence', id, name: `Compétence ${id}` });
const framework = {
  __typename: 'CompetenceFramework',
  code: 'CRCN',
  name: 'Cadre de référence',
  areas: [
    {
      __typename: 'CompetenceArea',
      code: '1',
      name: 'Informations',
      competences: ['a', 'b'].map(competence),
    },
    { __typename: 'CompetenceArea', code: '2', name: 'Communication', competences: ['c'].map(competence) },
  ],
};
const target = (id: string, level: number) => ({
  __typename: 'PositionTarget',
  competence: { __typename: 'Competence', id },
  level,
});
const post = (id: string, title: string, targets: readonly ReturnType<typeof target>[]) => ({
  __typename: 'TargetPosition',
  id,
  title,
  orgUnitName: 'Lycées',
  holders: ['Alix Cadiou'],
  targets,
  setByName: targets.length > 0 ? 'Maëlle Riou' : null,
  setAt: targets.length > 0 ? '2026-11-03T09:00:00Z' : null,
});

async function show({ poste, userErrors = [] as object[] }: { poste?: string; userErrors?: object[] } = {}) {
  let posts = [post('p1', 'Gestionnaire', [target('a', 4), target('c', 2)]), post('p2', 'Technicienne', [])];
  const sent: unknown[] = [];
  const page = await renderPage(TargetsPage, {
    answers: {
      TargetsPage: () => ({ targetPositions: posts, competenceFramework: framework }),
      SetPositionTargets: ({ input }) => {
        const { positionId, targets } = input as {
          positionId: string;
          targets: { competenceId: string; level: number }[];
        };
        sent.push(input);
        if (userErrors.length === 0) {
          posts = posts.map((one) =>
            one.id === positionId
              ? post(
                  one.id,
                  one.title,
                  targets.map(({ competenceId, level }) => target(competenceId, level)),
                )
              : one,
          );
        }
        return { setPositionTargets: { __typename: 'SetPositionTargetsPayload', userErrors } };
      },
    },
    inputs: { poste },
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
  const fieldOf = (name: string) => {
    const label = [...page.element.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    return page.element.querySelector<HTMLSelectElement>(`#${label?.htmlFor}`);
  };
  const choose = async (name: string, value: string) => {
    const field = fieldOf(name);
    if (!field) throw new Error(`No field ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await page.settle();
  };
  /** The router of the test has no such page: the address is set by hand. */
  const close = async () => {
    page.fixture.componentRef.setInput('poste', undefined);
    await page.settle();
  };
  return { ...page, sent, navigate, fieldOf, choose, close };
}

describe('TargetsPage', () => {
  it('lists posts with who holds them, those without expectations first', async () => {
    const { element, text } = await show();
    const lines = [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent ?? '');
    expect(lines[0]).toContain('Technicienne');
    expect(lines[0]).toContain('À fixer');
    expect(lines[1]).toContain('2 compétences');
    expect(lines[1]).toContain('par Maëlle Riou');
    expect(text()).toContain('Fixer les niveaux attendus\u00a0: Technicienne');
  });

  it('says each level in words as it is chosen', async () => {
    const { choose, text, fieldOf } = await show({ poste: 'p1' });
    expect(fieldOf('Compétence a')?.value).toBe('4');
    await choose('Compétence b', '5');
    expect(text()).toContain('Adapter sa façon de faire, et guider d’autres personnes');
    expect(text()).toContain('3 compétences attendues');
    expect(
      [...(fieldOf('Compétence b')?.querySelectorAll('optgroup') ?? [])].map(({ label }) => label),
    ).toEqual(['Novice', 'Indépendant', 'Avancé', 'Expert']);
  });

  it('saves the whole list, goes back to the posts, and can undo', async () => {
    const { choose, find, settle, sent, navigate, close, text } = await show({ poste: 'p1' });
    await choose('Compétence a', '');
    await choose('Compétence b', '3');
    find('Enregistrer').click();
    await settle();
    expect(sent).toEqual([
      {
        positionId: 'p1',
        targets: [
          { competenceId: 'c', level: 2 },
          { competenceId: 'b', level: 3 },
        ],
      },
    ]);
    expect(navigate).toHaveBeenCalledWith([], { queryParams: { poste: null } });
    await close();
    expect(text()).toContain('Niveaux attendus enregistrés\u00a0: Gestionnaire.');
    find('Annuler').click();
    await settle();
    expect(sent.at(-1)).toEqual({
      positionId: 'p1',
      targets: [
        { competenceId: 'a', level: 4 },
        { competenceId: 'c', level: 2 },
      ],
    });
    expect(text()).toContain('Les niveaux d’avant sont rétablis');
  });

  it('copies another post, and saves nothing until asked', async () => {
    const { find, settle, fieldOf, text, sent } = await show({ poste: 'p2' });
    find('Reprendre').click();
    await settle();
    expect(fieldOf('Compétence a')?.value).toBe('4');
    expect(text()).toContain('Rien n’est enregistré');
    expect(sent).toEqual([]);
  });

  it('keeps what was chosen when it could not be saved, and says why', async () => {
    const userErrors = [{ __typename: 'UserError', code: 'LEVEL_OUT_OF_RANGE', message: 'De 1 à 8.' }];
    const { find, choose, settle, text, fieldOf } = await show({ poste: 'p2', userErrors });
    await choose('Compétence c', '7');
    find('Enregistrer').click();
    await settle();
    expect(text()).toContain('De 1 à 8.');
    expect(fieldOf('Compétence c')?.value).toBe('7');
  });

  it('says calmly to whom it is not open', async () => {
    const { text } = await renderPage(TargetsPage, { answers: { TargetsPage: refuse('FORBIDDEN') } });
    expect(text()).toContain('Vous ne pouvez pas fixer de niveaux attendus');
  });

  it.each([undefined, 'p1'])('is accessible (post: %s)', async (poste) => {
    expect(await accessibilityFaults((await show({ poste })).element)).toEqual([]);
  });
});
