import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { contacts, sampleRule } from '../../testing/right-samples';
import { SightPage } from './sight-page';

const sight = (rules: readonly object[]) => ({
  whoSeesMyFile: {
    __typename: 'FileSight',
    rules,
    pieces: [
      {
        __typename: 'SightPiece',
        id: 'piece-1',
        title: 'Arrêté de nomination',
        documentTypeCode: '04.1-08',
        headingLabel: 'Recrutement',
      },
    ],
    managerNames: ['Maëlle Riou'],
    openEmergencies: 0,
  },
});

const show = (rules: readonly object[], inputs: Record<string, string> = {}) =>
  renderPage(SightPage, {
    answers: {
      WhoSeesMyFile: () => sight(rules),
      SightTypes: () => ({ documentTypesToName: [] }),
      ContactsCard: contacts,
    },
    inputs,
  });

describe('SightPage', () => {
  it('names everybody who may see something, by which rule, and in whose name', async () => {
    const delegated = sampleRule({
      readerName: 'Yann Kervella',
      delegationKind: 'DELEGATION',
      principalName: 'Nadia Ben Amor',
    });
    const { text, element } = await show([sampleRule(), delegated]);
    for (const said of [
      'Nadia Ben Amor',
      'CGFP, art. R137-12',
      'par délégation de Nadia Ben Amor',
      'Maëlle Riou',
    ]) {
      expect(text()).toContain(said);
    }
    expect(text()).toContain('Arrêté de nomination');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('narrows to a heading, from the address', async () => {
    const other = sampleRule({
      readerName: 'Armelle Quémorvan',
      documentTypes: [
        {
          __typename: 'DocumentType',
          code: '15-01',
          label: 'Attestation',
          headingCode: '15',
          headingLabel: 'Compétences',
        },
      ],
    });
    const { text } = await show([sampleRule(), other], { rubrique: '15' });
    expect(text()).toContain('Armelle Quémorvan');
    expect(text()).not.toContain('Nadia Ben Amor');
  });

  it('says when nobody else sees anything', async () => {
    const { text } = await show([]);
    expect(text()).toContain('Personne d’autre que vous');
  });
});
