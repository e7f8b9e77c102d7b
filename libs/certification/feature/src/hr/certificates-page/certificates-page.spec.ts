import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/person';
import { sampleCertificate, samplePage } from '../../testing/samples';
import { CertificatesPage } from './certificates-page';

async function show(certificates: readonly object[], q?: string) {
  const asked: unknown[] = [];
  const page = await renderPage(CertificatesPage, {
    answers: {
      CertificatesPage: ({ search }) => {
        asked.push(search);
        return { certificates: { __typename: 'CertificateConnection', ...samplePage(certificates) } };
      },
    },
    inputs: q ? { q } : {},
  });
  return { ...page, asked };
}

describe('CertificatesPage', () => {
  it('lists certificates with their status, and links the old to the new by their numbers', async () => {
    const { text, element } = await show([
      sampleCertificate({ status: 'REPLACED', replacedBy: 'RA-2' }),
      sampleCertificate({ id: '2', number: 'RA-2', replaces: 'RA-2026-00001' }),
    ]);
    expect(text()).toContain('2 certificats trouvés');
    expect(text()).toContain('remplacé par le n°\u00a0RA-2');
    expect(text()).toContain('remplace le n°\u00a0RA-2026-00001');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/certificats/certificate-1');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks for everything, or for what the address says', async () => {
    expect((await show([])).asked).toEqual([null]);
  });

  it('searches what the address says, and says how to search better', async () => {
    const { asked, text } = await show([], 'zzz');
    expect(asked).toEqual(['zzz']);
    expect(text()).toContain('Aucun certificat ne correspond');
  });

  it('puts the search in the address', async () => {
    const { element } = await show([]);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fill(element, element.querySelector('input')?.id ?? '', ' le goff ');
    submit(element);
    expect(navigate).toHaveBeenCalledWith([], { queryParams: { q: 'le goff' }, replaceUrl: true });
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await renderPage(CertificatesPage, {
      answers: { CertificatesPage: refuse('FORBIDDEN') },
    });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
