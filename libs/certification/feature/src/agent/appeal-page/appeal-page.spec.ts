import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/person';
import { sampleAppeal, sampleApplication, sampleRefusal } from '../../testing/samples';
import { AppealPage } from './appeal-page';

async function show({ down = false } = {}) {
  let decision = sampleRefusal();
  const send = jest.fn();
  const page = await renderPage(AppealPage, {
    answers: {
      MyCertification: () => ({
        myCertification: {
          __typename: 'MyCertification',
          application: sampleApplication({ state: 'REFUSED', decision }),
          obstacles: [],
          certificates: [],
        },
      }),
      AppealDecision: ({ input }) => {
        send(input);
        if (down) throw new Error('network');
        decision = sampleRefusal({ appeal: sampleAppeal() });
        const application = { __typename: 'CertificationApplication', id: 'application-1', state: 'REFUSED' };
        return { appealDecision: { __typename: 'CertificationPayload', application, userErrors: [] } };
      },
    },
  });
  return { ...page, send };
}

describe('AppealPage', () => {
  it('shows the decision beside the form, and until when it may be contested', async () => {
    const { text, element } = await show();
    expect(text()).toContain('Possible jusqu’au');
    expect(text()).toContain('Le niveau 3 n’est pas encore atteint');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks for some words', async () => {
    const { element, settle, send } = await show();
    submit(element);
    await settle();
    expect(send).not.toHaveBeenCalled();
    expect(element.querySelector('#appeal-text')?.getAttribute('aria-invalid')).toBe('true');
    expect(element.querySelector('#appeal-text-fault')?.textContent).toContain('Écrivez quelques mots');
  });

  it('keeps what was written when it could not be sent', async () => {
    const { element, settle } = await show({ down: true });
    fill(element, 'appeal-text', 'Une panne pendant l’épreuve.');
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rien n’a été fait');
    expect(element.querySelector<HTMLTextAreaElement>('#appeal-text')?.value).toBe(
      'Une panne pendant l’épreuve.',
    );
  });

  it('confirms, says what comes next, and shows the appeal instead of the form', async () => {
    const { element, settle, text, send } = await show();
    fill(element, 'appeal-text', ' Une panne. ');
    submit(element);
    await settle();
    expect(send).toHaveBeenCalledWith({ applicationId: 'application-1', text: 'Une panne.' });
    expect(element.querySelector('[role=status]')?.textContent).toContain('Votre recours est enregistré');
    expect(element.querySelector('form')).toBeNull();
    expect(text()).toContain('Une autre personne que celle qui a décidé l’examine.');
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});
