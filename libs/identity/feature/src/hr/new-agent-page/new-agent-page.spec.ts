import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { payload, town } from '../people/testing/samples';
import { NewAgentPage } from './new-agent-page';

interface Sent {
  readonly [name: string]: unknown;
}

async function show(answer: (input: Sent) => object = () => payload({ id: 'a1', actIds: ['x1'] })) {
  const sent: Sent[] = [];
  const page = await renderPage(NewAgentPage, {
    answers: {
      Organisation: town,
      RegisterAgent: ({ input }) => {
        sent.push(input as Sent);
        return { act: answer(input as Sent) };
      },
    },
  });
  const fill = (id: string, value: string) => {
    const field = page.element.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
    if (!field) throw new Error(`There is no #${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  };
  const fillIn = async () => {
    fill('person-matricule', '00042');
    fill('person-birthName', 'Le Goff');
    fill('person-givenNames', 'Camille');
    fill('engagement-status', 'TENURED');
    fill('engagement-startsOn', '2026-06-01');
    fill('place-orgUnit', 'u1');
    await page.settle();
  };
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  return { ...page, sent, fill, fillIn, navigate };
}

describe('NewAgentPage', () => {
  it('says what is missing at its field, and sends nothing', async () => {
    const { element, find, settle, sent, text } = await show();
    find('Enregistrer').click();
    await settle();
    expect(sent).toEqual([]);
    expect(element.querySelector('#engagement-status')?.getAttribute('aria-invalid')).toBe('true');
    const told = ['Matricule', 'Nom de naissance', 'Prénoms', 'Statut', 'Premier jour', 'Service'];
    for (const name of told) expect(text()).toContain(`${name} – Remplissez ce champ.`);
    expect(element.querySelector('label[for="person-matricule"]')?.textContent).toBe(
      'Matricule (obligatoire)',
    );
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('does not drop a superior who is typed and not chosen', async () => {
    const { find, settle, sent, fill, fillIn, text } = await show();
    await fillIn();
    fill('place-manager', 'r');
    find('Enregistrer').click();
    await settle();
    expect(sent).toEqual([]);
    expect(text()).toContain('Supérieur direct – Choisissez une personne dans la liste, ou effacez ce nom.');
    fill('place-manager', '');
    find('Enregistrer').click();
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('never asks for a social security number, and says so', async () => {
    const { text, element } = await show();
    expect(text()).toContain('Le numéro de sécurité sociale n’est ni demandé ni accepté ici.');
    expect(
      [...element.querySelectorAll('label')].some((one) =>
        /sécurité sociale|NIR/.test(one.textContent ?? ''),
      ),
    ).toBe(false);
  });

  it('registers with the zeros of the matricule, then opens the sheet', async () => {
    const { find, settle, sent, fillIn, navigate } = await show();
    await fillIn();
    find('Enregistrer').click();
    await settle();
    expect(sent).toMatchObject([
      { matricule: '00042', birthDate: null, engagement: { status: 'TENURED' }, place: { orgUnitId: 'u1' } },
    ]);
    expect(navigate).toHaveBeenCalledWith(['/rh/agents', 'a1', 'fiche'], expect.anything());
  });

  it('goes on with another person: the place stays, the form is another, and the former can be undone', async () => {
    const { find, settle, sent, fillIn, element, text, fill } = await show();
    await fillIn();
    find('Enregistrer et ajouter une autre personne').click();
    await settle();
    expect(text()).toContain('Camille Le Goff est enregistré(e).');
    expect(find('Annuler')).toBeDefined();
    expect(element.querySelector<HTMLInputElement>('#person-matricule')?.value).toBe('');
    expect(element.querySelector<HTMLSelectElement>('#place-orgUnit')?.value).toBe('u1');
    fill('person-matricule', '00043');
    fill('person-birthName', 'Riou');
    fill('person-givenNames', 'Maëlle');
    find('Enregistrer et ajouter une autre personne').click();
    await settle();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  it('sends the same form under the same id: what was sent twice is made once', async () => {
    const fault = { __typename: 'UserError', code: 'MATRICULE_TAKEN', path: ['input', 'matricule'] };
    const { find, settle, sent, fillIn, text } = await show(() => payload({ userErrors: [fault] }));
    await fillIn();
    find('Enregistrer').click();
    await settle();
    find('Enregistrer').click();
    await settle();
    expect(sent[0]?.['id']).toBe(sent[1]?.['id']);
    expect(text()).toContain('Un agent a déjà ce matricule');
  });

  it('asks whether a homonym is the same person', async () => {
    const homonym = {
      __typename: 'Homonym',
      agentId: 'h1',
      displayName: 'Camille Le Goff',
      matricule: '7',
      birthDate: '1985-05-04',
      jobTitle: null,
      orgUnitName: 'Mairie',
    };
    const userErrors = [{ __typename: 'UserError', code: 'HOMONYM', path: ['input', 'isAnotherPerson'] }];
    const answer = ({ isAnotherPerson }: Sent) =>
      isAnotherPerson ? payload({ id: 'a1', actIds: ['x'] }) : payload({ homonyms: [homonym], userErrors });
    const { find, settle, sent, fillIn, text, element } = await show(answer);
    await fillIn();
    find('Enregistrer').click();
    await settle();
    expect(text()).toContain('Est-ce la même personne');
    expect(element.querySelector('.homonyms a')?.getAttribute('href')).toBe('/rh/agents/h1/fiche');
    find('C’est une autre personne\u00a0: enregistrer').click();
    await settle();
    expect(sent.map(({ isAnotherPerson }) => isAnotherPerson)).toEqual([false, true]);
  });
});
