import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, giveDialogs } from '../../testing/person';
import { sampleCertificate, userError } from '../../testing/samples';
import { CertificatePage } from './certificate-page';

beforeAll(giveDialogs);

interface Server {
  readonly certificate?: object | null;
  readonly after?: object;
  readonly userErrors?: readonly object[];
}

async function show({ certificate = sampleCertificate(), after, userErrors = [] }: Server = {}) {
  let current = certificate;
  const act = jest.fn();
  const done = (input: unknown) => {
    act(input);
    if (after && userErrors.length === 0) current = after;
    const successor = { __typename: 'Certificate', id: 'certificate-2', number: 'RA-2', status: 'VALID' };
    return { __typename: 'CertificatePayload', certificate: successor, userErrors };
  };
  const page = await renderPage(CertificatePage, {
    answers: {
      CertificatePage: () => ({ certificate: current }),
      RevokeCertificate: ({ input }) => ({ revokeCertificate: done(input) }),
      ReplaceCertificate: ({ input }) => ({ replaceCertificate: done(input) }),
    },
    inputs: { certificateId: 'certificate-1' },
  });
  const part = (name: 'revoke' | 'replace') =>
    page.element.querySelector<HTMLElement>(`jalon-${name}-form`) as HTMLElement;
  const send = async (name: 'revoke' | 'replace') => {
    part(name)
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  const confirm = async (name: 'revoke' | 'replace') => {
    part(name).querySelector<HTMLElement>('dialog button:last-child')?.click();
    await page.settle();
  };
  return { ...page, act, part, send, confirm };
}

describe('CertificatePage', () => {
  it('shows the certificate, and warns of what revoking does', async () => {
    const { text, element } = await show();
    expect(text()).toContain('Certificat valide jusqu’au 2\u00a0mars\u00a02029.');
    expect(text()).toContain('Révoquer est définitif.');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('revokes for a ground and with an explanation, after a question, and says so at once', async () => {
    const { element, part, send, confirm, act, text } = await show({
      after: sampleCertificate({ status: 'REVOKED', revokedOn: '2026-11-22', revocationGround: 'IDENTITY' }),
    });
    await send('revoke');
    expect(part('revoke').querySelectorAll('[role=alert] a')).toHaveLength(2);
    expect(await accessibilityFaults(element)).toEqual([]);
    part('revoke').querySelector<HTMLElement>('input[value=IDENTITY]')?.click();
    fill(element, 'revocation-explanation', 'Homonymes confondus.');
    await send('revoke');
    expect(act).not.toHaveBeenCalled();
    expect(part('revoke').querySelector('dialog')?.open).toBe(true);
    await confirm('revoke');
    expect(act).toHaveBeenCalledWith({
      certificateId: 'certificate-1',
      ground: 'IDENTITY',
      explanation: 'Homonymes confondus.',
    });
    expect(element.querySelector('[role=status]')?.textContent).toContain('Le certificat est révoqué.');
    expect(text()).toContain('Erreur sur l’identité');
    expect(element.querySelector('jalon-revoke-form')).toBeNull();
  });

  it('replaces, and leads to the new one', async () => {
    const { element, send, confirm, act, find } = await show({
      after: sampleCertificate({ status: 'REPLACED', replacedBy: 'RA-2' }),
    });
    fill(element, 'replacement-reason', 'Nom d’usage changé.');
    await send('replace');
    await confirm('replace');
    expect(act).toHaveBeenCalledWith({ certificateId: 'certificate-1', reason: 'Nom d’usage changé.' });
    expect(find('Voir le nouveau certificat').getAttribute('href')).toBe('/rh/certificats/certificate-2');
    expect(find('Le retrouver dans la liste').getAttribute('href')).toBe('/rh/certificats?q=RA-2');
  });

  it('keeps what was written when the server objects', async () => {
    const { element, send, confirm } = await show({ userErrors: [userError('NOT_VALID')] });
    fill(element, 'replacement-reason', 'Nom d’usage changé.');
    await send('replace');
    await confirm('replace');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rien n’a été fait');
    expect(element.querySelector<HTMLTextAreaElement>('#replacement-reason')?.value).toBe(
      'Nom d’usage changé.',
    );
  });

  it.each(['REVOKED', 'REPLACED', 'EXPIRED'])('offers nothing more on one that is %s', async (status) => {
    const { element } = await show({ certificate: sampleCertificate({ status }) });
    expect(element.querySelector('form')).toBeNull();
  });

  it('tells an unknown certificate calmly', async () => {
    expect((await show({ certificate: null })).text()).toContain('Ce certificat n’existe pas');
  });
});
