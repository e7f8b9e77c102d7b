import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { samplePage } from '../../testing/samples';
import { FailedMailsPage } from './failed-mails-page';

const mail = {
  __typename: 'FailedMail',
  id: 'mail-1',
  agentName: 'Anne Le Goff',
  matricule: 'A001',
  state: 'UNCERTAIN',
  reason: 'INTERRUPTED',
  form: 'NOTICE',
  topic: 'CERTIFICATION',
  isLegal: true,
  hasLetter: true,
  attempts: 1,
  endedAt: '2026-06-15T08:00:00Z',
};

async function show(mails: readonly object[]) {
  const sent: unknown[] = [];
  const page = await renderPage(FailedMailsPage, {
    answers: {
      FailedMailsPage: { failedMails: samplePage('FailedMail', mails) },
      ResendMail: ({ input }) => {
        sent.push(input);
        return { resendMail: { __typename: 'MailPayload', mail: null, userErrors: [] } };
      },
      SettleMail: ({ input }) => {
        sent.push(input);
        return { settleMail: { __typename: 'MailPayload', mail: null, userErrors: [] } };
      },
    },
  });
  return { ...page, sent };
}

describe('FailedMailsPage', () => {
  it('says why each did not leave, what to do, and that a letter was made', async () => {
    const { element, text } = await show([mail]);
    expect(text()).toContain('Arrivée incertaine');
    expect(text()).toContain('le mail peut arriver deux fois');
    expect(text()).toContain('Un courrier a été établi');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('sends again when a person asks', async () => {
    const { find, sent, settle, text } = await show([mail]);
    find('Renvoyer le mail de Anne Le Goff').click();
    await settle();
    expect(sent).toEqual([{ mailId: 'mail-1' }]);
    expect(text()).toContain('Le mail repart dans la minute');
  });

  it('takes a mail out of the list, and puts it back', async () => {
    const { find, sent, settle, text } = await show([mail]);
    find('C’est réglé\u00a0: mail de Anne Le Goff').click();
    await settle();
    expect(text()).toContain('Le mail n’est plus à traiter.');
    find('Annuler').click();
    await settle();
    expect(sent.at(-1)).toEqual({ mailId: 'mail-1', isSettled: false });
  });

  it('says that all have left', async () => {
    expect((await show([])).text()).toContain('Tous les mails sont partis');
  });
});
