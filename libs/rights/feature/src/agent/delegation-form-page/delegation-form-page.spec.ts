import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Confirmation } from '@jalon/shared/portal';
import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/hand';
import { answered, answeredRight, sampleDelegation, sampleRight } from '../../testing/samples';
import { DelegationFormPage } from './delegation-form-page';

const TYPING = 350;

async function show(rights: object[]) {
  const give = jest.fn();
  const page = await renderPage(DelegationFormPage, {
    answers: {
      PeopleToName: () => ({
        peopleToName: [
          { __typename: 'PersonChoice', agentId: 'yann', displayName: 'Yann Kervella', matricule: null },
        ],
      }),
      MyDelegations: () => ({
        myDelegations: {
          __typename: 'MyDelegations',
          given: [],
          received: [],
          options: {
            __typename: 'DelegationOptions',
            rights,
            orgUnits: [{ __typename: 'DelegationUnit', id: 'ports', name: 'Ports', depth: 0 }],
            today: '2026-06-15',
            latestUntil: '2027-06-15',
          },
        },
      }),
      GiveDelegation: ({ input }) => {
        give(input);
        const delegation = answered(sampleDelegation());
        return { giveDelegation: { __typename: 'DelegationPayload', delegation, userErrors: [] } };
      },
    },
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  return { ...page, give, navigate };
}

describe('DelegationFormPage', () => {
  it('says everything that is missing, and sends nothing', async () => {
    const { element, settle, give } = await show([answeredRight(sampleRight())]);
    expect(await accessibilityFaults(element)).toEqual([]);
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Choisissez une personne');
    expect(give).not.toHaveBeenCalled();
  });

  it('gives what is ticked, nothing sensitive unless it is named, and says it first in plain words', async () => {
    const { element, settle, text, find, give, navigate } = await show([answeredRight(sampleRight())]);
    fill(element, 'delegation-person', 'Kerv');
    await new Promise((resolve) => setTimeout(resolve, TYPING));
    await settle();
    find('Yann Kervella').click();
    await settle();
    element.querySelector<HTMLInputElement>('#delegation-operations-COLLECTION')?.click();
    fill(element, 'delegation-until', '2026-06-30');
    fill(element, 'delegation-basis', 'Arrêté 2026-12');
    fill(element, 'delegation-reason', 'Congés');
    await settle();
    expect(text()).toContain('Yann Kervella exercera cette part de vos droits');
    expect(text()).toContain('Aucune pièce sensible.');
    submit(element);
    await settle();
    expect(give).toHaveBeenCalledWith({
      delegateAgentId: 'yann',
      habilitationIds: ['right'],
      operations: ['CONSULTATION'],
      documentTypes: ['04.1-08'],
      populationOrgUnitId: null,
      validFrom: '2026-06-15',
      validUntil: '2026-06-30',
      legalBasis: 'Arrêté 2026-12',
      reason: 'Congés',
    });
    expect(navigate).toHaveBeenCalledWith('/mes-delegations');
    expect(TestBed.inject(Confirmation).sentence()).toBe(
      'La délégation est enregistrée. La personne en est prévenue.',
    );
  });

  it('tells whoever holds nothing that there is nothing to give', async () => {
    const { text } = await show([]);
    expect(text()).toContain('On ne délègue que ses propres droits');
  });
});
