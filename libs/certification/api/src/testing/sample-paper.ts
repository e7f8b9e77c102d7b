import type { CertificatePaper } from '../certificate-page';

const id = '0198c0de-0000-7000-8000-000000000001';

/** A certificate on paper, with every letter and every mention it may have. */
export function samplePaper(): CertificatePaper {
  const person = { name: 'Soizic Kerbrat', quality: 'Responsable de la certification' };
  return {
    issuer: { siret: '00000210500013', name: 'Région Armorique', publicUrl: 'https://jalon.exemple.fr' },
    replaces: '2026-00041',
    certificate: {
      employerId: id,
      id,
      applicationId: id,
      agentId: id,
      number: '2026-00042',
      code: 'RA-7K4M-92QX-5TJD',
      holderName: 'Łucja Nguyễn Yıldız',
      holderBirthName: 'Zażółć',
      areas: ['1', '2', '3', '4', '5'].map((areaCode) => ({ areaCode, level: areaCode === '5' ? null : 3 })),
      supervised: false,
      assessedOn: '2026-06-12',
      questionCount: 32,
      issuedAt: new Date('2026-06-15T08:00:00Z'),
      issuedOn: '2026-06-15',
      validUntil: '2029-06-15',
      issuedByPersonId: id,
      issuedByName: person.name,
      issuedByQuality: person.quality,
      decidedByName: person.name,
      decidedByQuality: person.quality,
      decidedOn: '2026-06-15',
      statusIndex: 7,
      issuerKeyVersion: 1,
      credential: { type: ['VerifiableCredential', 'OpenBadgeCredential'], name: 'Compétences numériques' },
      replacesId: id,
      replacementReason: 'Nom corrigé',
      revokedAt: null,
      revocationGround: null,
      revocationExplanation: null,
      revokedByPersonId: null,
    },
  };
}
