import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, giveDialogs } from '../../../testing/person';
import { sampleApplication, userError } from '../../../testing/samples';
import { showApplication as show } from '../../../testing/show-application';

beforeAll(giveDialogs);

describe('deciding', () => {
  it('has nothing chosen beforehand, and asks for what is missing', async () => {
    const { element, send, choose, act } = await show();
    expect(element.querySelector('input:checked')).toBeNull();
    await send();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Choisissez votre décision.');
    await choose('REFUSE');
    await send();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(4);
    expect(await accessibilityFaults(element)).toEqual([]);
    element.querySelector<HTMLElement>('[role=alert] a')?.click();
    expect(document.activeElement?.id).toBe('decision-reasons');
    expect(act).not.toHaveBeenCalled();
  });

  it('is read again before it has any effect, and each line leads back to its field', async () => {
    const { element, choose, send, act, find, settle, text } = await show();
    await choose('REFUSE');
    fill(element, 'decision-reasons', 'Pas encore en sécurité.');
    fill(element, 'decision-offer-title', 'Reconnaître l’hameçonnage');
    fill(element, 'decision-offer-owner', 'Mathurin Le Dantec');
    fill(element, 'decision-offer-date', '2999-02-01');
    await send();
    expect(act).not.toHaveBeenCalled();
    expect(text()).toContain('Relire avant de décider');
    expect(text()).toContain('Votre décision n’est pas celle que propose la règle publiée.');
    expect(document.activeElement?.textContent).toContain('Nadia Ben Amor décide de ne pas délivrer');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Modifier, Vos raisons').click();
    await settle();
    expect(document.activeElement?.id).toBe('decision-reasons');
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Pas encore en sécurité.');
    await send();
    find('Décider de ne pas délivrer').click();
    await settle();
    expect(act).toHaveBeenCalledWith({
      applicationId: 'application-1',
      outcome: 'REFUSE',
      reasons: 'Pas encore en sécurité.',
      trainingOffer: {
        title: 'Reconnaître l’hameçonnage',
        ownerName: 'Mathurin Le Dantec',
        dueOn: '2999-02-01',
      },
    });
  });

  it('tells that it is done, then offers to issue', async () => {
    const after = sampleApplication({ state: 'TO_ISSUE', mayDecide: false });
    const { choose, send, find, settle, element, text, act } = await show({ after });
    await choose('ISSUE');
    expect(element.querySelector<HTMLInputElement>('[name=decision-validity]:checked')?.value).toBe('36');
    await choose('24');
    await send();
    expect(text()).toContain('2 ans');
    find('Décider de délivrer').click();
    await settle();
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'ISSUE', validityMonths: 24 }));
    expect(element.querySelector('[role=status]')?.textContent).toContain('Votre décision est enregistrée.');
    expect(text()).toContain('Délivrer le certificat');
    expect(element.querySelector('jalon-decision-form')).toBeNull();
  });

  it('keeps what was written when the server objects', async () => {
    const { choose, send, find, settle, element } = await show({
      userErrors: [userError('TOO_LONG', 'reasons')],
    });
    await choose('ISSUE');
    fill(element, 'decision-reasons', 'Bien.');
    await send();
    find('Décider de délivrer').click();
    await settle();
    expect(element.querySelector('#decision-reasons-fault')?.textContent).toContain('Raccourcissez ce texte');
    expect(element.querySelector<HTMLTextAreaElement>('#decision-reasons')?.value).toBe('Bien.');
  });

  it('issues what was decided, after a question', async () => {
    const { find, settle, element, act } = await show({
      application: sampleApplication({ state: 'TO_ISSUE', mayDecide: false }),
      after: sampleApplication({
        state: 'ISSUED',
        mayDecide: false,
        certificate: { __typename: 'Certificate', id: 'c1', number: 'RA-1', status: 'VALID' },
      }),
    });
    find('Délivrer le certificat').click();
    await settle();
    expect(act).not.toHaveBeenCalled();
    element.querySelector<HTMLElement>('dialog button:last-child')?.click();
    await settle();
    expect(act).toHaveBeenCalledWith({ applicationIds: ['application-1'] });
    expect(find('Voir le certificat n°\u00a0RA-1').getAttribute('href')).toBe('/rh/certificats/c1');
    expect(element.querySelector('[role=status]')?.textContent).toContain('Le certificat est délivré');
  });
});
