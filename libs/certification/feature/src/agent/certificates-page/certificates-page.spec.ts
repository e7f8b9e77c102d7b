import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { renderPage } from '@jalon/shared/portal/testing';
import { giveDialogs } from '../../testing/person';
import {
  sampleAppeal,
  sampleApplication,
  sampleCertificate,
  sampleRefusal,
  userError,
} from '../../testing/samples';
import { MyCertificatesPage } from './certificates-page';

beforeAll(giveDialogs);

type Mine = Readonly<{ application?: object | null; obstacles?: string[]; certificates?: object[] }>;

const answer = ({ application = null, obstacles = [], certificates = [] }: Mine = {}) => ({
  myCertification: { __typename: 'MyCertification', application, obstacles, certificates },
});

async function show(mine: Mine = {}, withdrawal: object[] = []) {
  let current = answer(mine);
  const withdraw = jest.fn();
  const page = await renderPage(MyCertificatesPage, {
    answers: {
      MyCertification: () => current,
      SkillsContact: { contacts: [] },
      WithdrawApplication: ({ input }) => {
        withdraw(input);
        const application = sampleApplication({ state: withdrawal.length === 0 ? 'WITHDRAWN' : 'TO_DECIDE' });
        if (withdrawal.length === 0) current = answer({ application });
        return {
          withdrawApplication: { __typename: 'CertificationPayload', application, userErrors: withdrawal },
        };
      },
    },
  });
  return { ...page, withdraw };
}

describe('MyCertificatesPage', () => {
  it('offers to apply, as the only thing to do', async () => {
    const { find, text, element } = await show();
    expect(text()).toContain('Vous n’avez pas encore de certificat.');
    expect(find('Lire avant de demander').getAttribute('href')).toBe('/mes-certificats/demande');
    expect(element.querySelectorAll('jalon-next-action')).toHaveLength(1);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says why one may not apply', async () => {
    const { text, element } = await show({ obstacles: ['APPLICATION_OPEN', 'SOMETHING_NEW'] });
    expect(text()).toContain('Une demande est déjà en cours.');
    expect(text()).toContain('Votre contact peut vous dire pourquoi');
    expect(element.querySelector('jalon-next-action')).toBeNull();
  });

  it('leads back to the assessment under way', async () => {
    const application = sampleApplication({ state: 'SITTING', submittedAt: null });
    const { find, element } = await show({ application, obstacles: ['APPLICATION_OPEN'] });
    expect(find('Continuer l’épreuve').getAttribute('href')).toBe(
      '/mes-competences/evaluation/assessment-1?reprendre=1',
    );
    expect(element.querySelector('[aria-current=step]')?.textContent).toContain('C’est à vous');
  });

  it('says who holds the application, and that there is nothing to do', async () => {
    const { text, element } = await show({ application: sampleApplication() });
    expect(text()).toContain('Où en est votre demande');
    expect(element.querySelector('[aria-current=step]')?.textContent).toContain(
      'Entre les mains des personnes habilitées à certifier',
    );
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('tells a refusal with its reasons, the training with its owner and date, and how to contest', async () => {
    const { text, find, element } = await show({
      application: sampleApplication({ state: 'REFUSED', decision: sampleRefusal() }),
    });
    expect(text()).toContain('Le niveau 3 n’est pas encore atteint en sécurité.');
    expect(text()).toContain('Mathurin Le Dantec s’en occupe, au plus tard le 1er\u00a0février\u00a02027');
    expect(text()).toContain('Rien n’en est classé dans votre dossier');
    expect(text()).toContain('en s’appuyant sur un traitement algorithmique');
    expect(find('La règle, dans le registre des algorithmes').getAttribute('href')).toMatch(
      /^\/algorithmes#./,
    );
    expect(find('Contester la décision').getAttribute('href')).toBe('/mes-certificats/recours');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it.each([
    ['once it is made', { appeal: sampleAppeal() }],
    ['when it is too late', { appealUntil: '2020-01-01' }],
  ])('no longer offers an appeal %s', async (_when, changes) => {
    const { text } = await show({
      application: sampleApplication({ state: 'REFUSED', decision: sampleRefusal(changes) }),
    });
    expect(text()).not.toContain('Contester la décision');
  });

  it('lists certificates with their status in words', async () => {
    const { text, find } = await show({
      certificates: [sampleCertificate(), sampleCertificate({ id: '2', status: 'EXPIRED' })],
    });
    expect(text()).toContain('Vous avez un certificat valide jusqu’au 2\u00a0mars\u00a02029.');
    expect(text()).toContain('2 certificats');
    expect(text()).toContain('Expiré');
    expect(find('Compétences numériques de l’agent public').getAttribute('href')).toBe(
      '/mes-certificats/certificate-1',
    );
  });

  it('withdraws after a question, and says so', async () => {
    const { find, settle, text, withdraw, element } = await show({ application: sampleApplication() });
    find('Retirer ma demande').click();
    await settle();
    expect(withdraw).not.toHaveBeenCalled();
    element.querySelector<HTMLElement>('dialog button:last-child')?.click();
    await settle();
    expect(withdraw).toHaveBeenCalledWith({ applicationId: 'application-1' });
    expect(element.querySelector('[role=status]')?.textContent).toContain('Votre demande est retirée.');
    expect(text()).toContain('Lire avant de demander');
  });

  it('says what to do when the application could not be withdrawn, and keeps it', async () => {
    const { find, settle, text, element } = await show({ application: sampleApplication() }, [
      userError('DECIDED'),
    ]);
    find('Retirer ma demande').click();
    await settle();
    element.querySelector<HTMLElement>('dialog button:last-child')?.click();
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rechargez la page');
    expect(text()).toContain('Où en est votre demande');
  });
});
