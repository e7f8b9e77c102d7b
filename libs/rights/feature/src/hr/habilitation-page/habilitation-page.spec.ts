import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, giveDialogs } from '../../testing/hand';
import { rightPayload, sampleDetail, sampleRight } from '../../testing/right-samples';
import { HabilitationPage } from './habilitation-page';

beforeAll(giveDialogs);

async function show(detail: object | null, codes: readonly string[] = []) {
  const sent = jest.fn();
  const answer = (operation: string) => (variables: { input?: unknown }) => {
    sent(operation, variables.input);
    return { [operation]: rightPayload(...codes) };
  };
  const page = await renderPage(HabilitationPage, {
    answers: {
      Habilitation: () => ({ habilitation: detail }),
      RenewHabilitation: answer('renewHabilitation'),
      EndHabilitation: answer('endHabilitation'),
    },
    inputs: { habilitationId: 'right-1' },
  });
  const send = async (id: string) => {
    const form = page.element.querySelector(`#${id}`)?.closest('form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, sent, send };
}

describe('HabilitationPage', () => {
  it('tells what it says, by whom, and what came before', async () => {
    const before = sampleRight({ id: 'right-0', state: 'ENDED', validUntil: '2025-12-31' });
    const { text, element } = await show(sampleDetail({}, [before]));
    for (const said of ['Nadia Ben Amor', 'Consulter les pièces', 'CGFP, art. R137-12', 'Hélène Prigent']) {
      expect(text()).toContain(said);
    }
    expect(element.querySelector('a[href="/rh/habilitations/right-0"]')).not.toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('renews for a year as proposed', async () => {
    const { send, sent } = await show(sampleDetail());
    await send('renew-until');
    expect(sent).toHaveBeenCalledWith('renewHabilitation', {
      habilitationId: 'right-1',
      validUntil: '2027-12-31',
      reason: null,
    });
  });

  it('asks again why sensitive documents are needed', async () => {
    const { send, sent, element } = await show(sampleDetail({ sensitivities: ['HEALTH'] }));
    await send('renew-until');
    expect(sent).not.toHaveBeenCalled();
    fill(element, 'renew-reason', 'Le comité médical siège encore.');
    await send('renew-until');
    expect(sent).toHaveBeenCalledWith(
      'renewHabilitation',
      expect.objectContaining({ reason: 'Le comité médical siège encore.' }),
    );
  });

  it('ends for a reason, once confirmed, and keeps the words when it is refused', async () => {
    const { send, sent, element, find, settle, text } = await show(sampleDetail(), ['ENDED']);
    await send('end-reason');
    expect(text()).toContain('Remplissez ce champ');
    fill(element, 'end-reason', 'Change de poste');
    await send('end-reason');
    expect(sent).not.toHaveBeenCalled();
    find('Y mettre fin').click();
    await settle();
    expect(sent).toHaveBeenCalledWith('endHabilitation', {
      habilitationId: 'right-1',
      reason: 'Change de poste',
    });
    expect(text()).toContain('Cette habilitation est terminée');
    expect(element.querySelector<HTMLTextAreaElement>('#end-reason')?.value).toBe('Change de poste');
  });

  it('leaves one’s own to somebody else', async () => {
    const own = await show(sampleDetail({ isMine: true, acts: [] }));
    expect(own.text()).toContain('C’est votre habilitation');
    expect(own.element.querySelector('form')).toBeNull();
  });

  it('says when there is none', async () => {
    expect((await show(null)).text()).toContain('Cette habilitation n’existe pas');
  });
});
