import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { payload, town } from '../people/testing/samples';
import { OrganisationPage } from './organisation-page';

async function show({
  organisation = town as object | (() => never),
  answer = payload({ id: 'u9', actIds: ['x'] }),
} = {}) {
  const sent: [string, unknown][] = [];
  const act = (name: string) => (variables: Record<string, unknown>) => {
    sent.push([name, variables['input']]);
    return { act: answer };
  };
  const names = ['CreateOrgUnit', 'AmendOrgUnit', 'CloseOrgUnit', 'CreatePosition', 'UndoPeopleActs'];
  const page = await renderPage(OrganisationPage, {
    answers: {
      Organisation: organisation as object,
      ...Object.fromEntries(names.map((name) => [name, act(name)])),
    },
  });
  const fill = (id: string, value: string) => {
    const field = page.element.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`There is no #${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  };
  const submit = async () => {
    page.element
      .querySelector('jalon-unit-form form, jalon-close-form form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, sent, fill, submit };
}

describe('OrganisationPage', () => {
  it('shows the tree with its posts and who many are there, those under included', async () => {
    const { text, element } = await show();
    expect(text()).toContain('2 services');
    expect(text()).toContain('5 personnes');
    expect(text()).toContain('tenu par une personne');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('adds a unit under another, says so, and takes it back', async () => {
    const { find, settle, fill, submit, sent, text } = await show();
    find('Ajouter un service dans Écoles').click();
    await settle();
    fill('unit-u2', 'Crèche');
    await submit();
    expect(sent[0]).toEqual(['CreateOrgUnit', expect.objectContaining({ name: 'Crèche', parentId: 'u2' })]);
    expect(text()).toContain('Crèche est créé.');
    find('Annuler').click();
    await settle();
    expect(sent[1]).toEqual(['UndoPeopleActs', { actIds: ['x'] }]);
    expect(text()).toContain('C’est annulé');
  });

  it('never offers to put a unit under itself', async () => {
    const { find, settle, element } = await show();
    find('Renommer ou déplacer Mairie').click();
    await settle();
    const options = [...element.querySelectorAll('#unit-u1-parent option')].map((one) =>
      one.textContent?.trim(),
    );
    expect(options).toEqual(['Aucun autre\u00a0: à la racine']);
  });

  it('shows both values when somebody changed it meanwhile, and sends again with the version compared', async () => {
    const fields = [
      { __typename: 'PeopleFieldConflict', field: 'name', current: 'Scolaire', proposed: 'École' },
    ];
    const conflict = {
      __typename: 'PeopleConflict',
      version: 4,
      changedAt: null,
      changedByName: null,
      fields,
    };
    const userErrors = [{ __typename: 'UserError', code: 'CHANGED_MEANWHILE', path: ['input', 'version'] }];
    const { find, settle, fill, submit, sent, text } = await show({
      answer: payload({ conflict, userErrors }),
    });
    find('Renommer ou déplacer Écoles').click();
    await settle();
    fill('unit-u2', 'École');
    await submit();
    expect(text()).toContain('Scolaire');
    find('Enregistrer ma saisie').click();
    await settle();
    expect(sent.map(([, input]) => (input as { version: number }).version)).toEqual([3, 4]);
  });

  it('says why a unit cannot close', async () => {
    const userErrors = [{ __typename: 'UserError', code: 'STILL_HOLDS_PEOPLE', path: ['input', 'closesOn'] }];
    const { find, settle, fill, submit, text } = await show({ answer: payload({ userErrors }) });
    find('Fermer Écoles').click();
    await settle();
    fill('close-u2', '2026-06-30');
    await submit();
    expect(text()).toContain('Des personnes y sont encore affectées');
  });

  it('is read without acts by whoever manages some people', async () => {
    const organisation = { organisation: { ...town.organisation, canManage: false } };
    const { element } = await show({ organisation });
    expect(element.textContent).not.toContain('Ajouter un service');
  });

  it('asks for a habilitation', async () => {
    const { text } = await show({ organisation: refuse('FORBIDDEN') });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
