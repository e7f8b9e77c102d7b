import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleCertificate, sampleContact } from '../../testing/samples';
import { MyCertificatePage } from './certificate-page';

const show = (certificates: readonly object[], certificateId = 'certificate-1') =>
  renderPage(MyCertificatePage, {
    answers: {
      SkillsContact: { contacts: [sampleContact] },
      MyCertification: {
        myCertification: { __typename: 'MyCertification', application: null, obstacles: [], certificates },
      },
    },
    inputs: { certificateId },
  });

describe('MyCertificatePage', () => {
  it('says each level in words, and what the certificate is not', async () => {
    const { text, element } = await show([sampleCertificate()]);
    expect(text()).toContain('Indépendant, niveau 3 sur 8');
    expect(text()).toContain('Aucun niveau attesté');
    expect(text()).toContain('Épreuve passée sans surveillance.');
    expect(text()).toContain('ne vaut pas certification RNCP/RS');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('gives the PDF, the credential, the page where anyone verifies it, and the piece of the file', async () => {
    const { find } = await show([sampleCertificate()]);
    expect(find('Télécharger le PDF').getAttribute('href')).toBe('/certificats/certificate-1.pdf');
    expect(find('Télécharger l’attestation numérique').getAttribute('href')).toContain('credential.json');
    expect(find('https://jalon.example/verifier/RA-7K4M-92QX-5TJD').getAttribute('href')).toBe(
      '/verifier/RA-7K4M-92QX-5TJD',
    );
    expect(find('Voir la pièce dans mon dossier').getAttribute('href')).toBe('/mon-dossier/pieces/piece-12');
  });

  it('says first why it was revoked, once, and how to contest it, and offers to show it to nobody', async () => {
    const { text, element } = await show([
      sampleCertificate({
        status: 'REVOKED',
        revokedOn: '2026-06-01',
        revocationGround: 'MATERIAL_ERROR',
        revocationExplanation: 'Un domaine manquait.',
      }),
    ]);
    expect(text()).toContain('révoqué le 1er\u00a0juin\u00a02026');
    expect(text()).toContain('Erreur matérielle');
    expect(text().split('Un domaine manquait.')).toHaveLength(2);
    expect(element.querySelector('jalon-card')?.textContent).toContain('Erreur matérielle');
    expect(text()).toContain('Vous avez deux mois');
    expect(text()).toContain(sampleContact.name);
    expect(text()).not.toContain('Le montrer à quelqu’un');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('leads from the old one to the new', async () => {
    const { find } = await show([
      sampleCertificate({ status: 'REPLACED', replacedBy: 'RA-2026-00002' }),
      sampleCertificate({ id: 'certificate-2', number: 'RA-2026-00002', replaces: 'RA-2026-00001' }),
    ]);
    expect(find('Voir le nouveau certificat').getAttribute('href')).toBe('/mes-certificats/certificate-2');
  });

  it('tells an unknown certificate calmly', async () => {
    const { text } = await show([sampleCertificate()], 'nowhere');
    expect(text()).toContain('Ce certificat n’existe pas');
  });
});
