import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { EmergencyPage } from './emergency-page';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000 + 5_000).toISOString();

const underWay = {
  __typename: 'BreakGlassAccess',
  id: 'access',
  reason: 'Une pièce ne s’affiche plus',
  ticket: 'INC-12',
  expiresAt: inMinutes(12),
  endedAt: null,
  endedBy: null,
  isOpen: true,
  isMine: true,
};

function show(access: object, answers: object = {}) {
  return renderPage(EmergencyPage, {
    inputs: { employerId: 'kerlaz', accessId: 'access' },
    answers: {
      EmergencyAccess: {
        platformEmployer: {
          __typename: 'PlatformEmployerDetail',
          employer: { __typename: 'PlatformEmployer', id: 'kerlaz', name: 'Commune de Kerlaz' },
          accesses: [access],
        },
      },
      ...answers,
    },
  });
}

describe('EmergencyPage', () => {
  it('names the employer, the reason, and the minutes left', async () => {
    const { text, element } = await show(underWay);
    expect(text()).toContain('Commune de Kerlaz');
    expect(text()).toContain('Une pièce ne s’affiche plus (INC-12)');
    expect(text()).toContain('Il reste 12 minutes.');
    expect(element.querySelector('#emergency-matricule')).not.toBeNull();
  });

  it.each([
    [
      'by the employer',
      { isOpen: false, endedAt: inMinutes(-3), endedBy: 'EMPLOYER' },
      'Fermé par l’employeur',
    ],
    [
      'by the operator',
      { isOpen: false, endedAt: inMinutes(-3), endedBy: 'OPERATOR' },
      'Fermé par l’exploitant',
    ],
    ['by its hour', { isOpen: false, expiresAt: inMinutes(-3) }, 'Terminé de lui-même'],
    ['by its hour, since it was asked', { expiresAt: inMinutes(-3) }, 'Terminé de lui-même'],
  ])('says an access ended %s, and offers nothing to do under it', async (_, facts, sentence) => {
    const { text, element } = await show({ ...underWay, ...facts });
    expect(text()).toContain(sentence);
    expect(text()).toContain('L’accès est terminé');
    expect(element.querySelectorAll('input, button')).toHaveLength(0);
  });

  it('says it as soon as a reading is refused', async () => {
    let asked = 0;
    const { element, find, settle, text } = await show(underWay, {
      EmergencyAccess: () => ({
        platformEmployer: {
          __typename: 'PlatformEmployerDetail',
          employer: { __typename: 'PlatformEmployer', id: 'kerlaz', name: 'Commune de Kerlaz' },
          accesses: [
            asked++ === 0
              ? underWay
              : { ...underWay, isOpen: false, endedAt: inMinutes(0), endedBy: 'EMPLOYER' },
          ],
        },
      }),
      BreakGlassFile: refuse('FORBIDDEN'),
    });
    const matricule = element.querySelector('#emergency-matricule') as HTMLInputElement;
    matricule.value = 'M-1';
    matricule.dispatchEvent(new Event('input'));
    find('Lire ce dossier').click();
    await settle();
    expect(text()).toContain('Fermé par l’employeur');
  });
});
