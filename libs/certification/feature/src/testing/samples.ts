/** Applications, decisions and certificates as the server sends them, each test changing what it is about. */

type Changes = Readonly<Record<string, unknown>>;

export const sampleAreas = [
  'Informations et données',
  'Communication',
  'Contenu',
  'Sécurité',
  'Environnement',
].map((areaName, index) => ({
  __typename: 'CertifiedArea',
  areaCode: String(index + 1),
  areaName,
  level: index === 4 ? null : 3,
}));

export const sampleCertificate = (changes: Changes = {}) => ({
  __typename: 'Certificate',
  id: 'certificate-1',
  number: 'RA-2026-00001',
  title: 'Compétences numériques de l’agent public',
  status: 'VALID',
  holderName: 'Camille Le Goff',
  issuedOn: '2026-03-03',
  validUntil: '2029-03-02',
  supervised: false,
  code: 'RA-7K4M-92QX-5TJD',
  areas: sampleAreas,
  decidedByName: 'Nadia Ben Amor',
  issuedByName: 'Nadia Ben Amor',
  revokedOn: null,
  revocationGround: null,
  revocationExplanation: null,
  replaces: null,
  replacedBy: null,
  pieceId: 'piece-12',
  verifyUrl: 'https://jalon.example/verifier/RA-7K4M-92QX-5TJD',
  pdfUrl: '/certificats/certificate-1.pdf',
  credentialUrl: '/certificats/certificate-1/credential.json',
  ...changes,
});

export const sampleContact = {
  __typename: 'Contact',
  id: 'contact-1',
  subject: 'DIGITAL_SKILLS',
  name: 'Yannick Corre',
  role: 'Référent numérique',
  phone: '02 99 00 00 00',
  email: null,
  hours: 'du lundi au vendredi',
  place: null,
};

export const sampleRefusal = (changes: Changes = {}) => ({
  __typename: 'CertificationDecision',
  outcome: 'REFUSE',
  reasons: 'Le niveau 3 n’est pas encore atteint en sécurité.',
  decidedByName: 'Nadia Ben Amor',
  decidedAt: '2026-11-10T09:00:00Z',
  appealUntil: '2999-01-10',
  trainingOffer: {
    __typename: 'TrainingOffer',
    title: 'Reconnaître l’hameçonnage',
    ownerName: 'Mathurin Le Dantec',
    dueOn: '2027-02-01',
  },
  appeal: null,
  ...changes,
});

export const sampleAppeal = (changes: Changes = {}) => ({
  __typename: 'Appeal',
  text: 'Une panne pendant l’épreuve.',
  madeAt: '2026-11-12T09:00:00Z',
  answer: null,
  answeredByName: null,
  answeredAt: null,
  upheld: null,
  ...changes,
});

export const sampleApplication = (changes: Changes = {}) => ({
  __typename: 'CertificationApplication',
  id: 'application-1',
  state: 'TO_DECIDE',
  appliedAt: '2026-11-01T08:00:00Z',
  submittedAt: '2026-11-02T10:42:00Z',
  assessmentId: 'assessment-1',
  applicantName: 'Camille Le Goff',
  agentId: 'agent-1',
  mayDecide: true,
  decision: null,
  certificate: null,
  proposal: null,
  ...changes,
});

export const sampleProposal = (changes: Changes = {}) => ({
  __typename: 'CertificationProposal',
  outcome: 'ISSUE',
  requiredLevel: 3,
  questions: 32,
  doNotKnow: 2,
  stopReason: 'MAXIMUM',
  engineVersion: '1.0.0',
  bankVersion: '1',
  areas: sampleAreas.map(({ areaCode, areaName }, index) => ({
    __typename: 'ProposedArea',
    areaCode,
    areaName,
    level: index === 4 ? 2 : 4,
    lower: index === 4 ? 2 : 3,
    upper: index === 4 ? 3 : 5,
    attested: index === 4 ? 2 : 3,
    probability: index === 4 ? 0.42 : 0.97,
  })),
  steps: [
    {
      __typename: 'ProposalStep',
      position: 1,
      itemLevel: 3,
      correct: true,
      doNotKnow: false,
      competence: {
        __typename: 'Competence',
        id: 'crcn-4.1',
        code: '4.1',
        name: 'Sécuriser l’environnement numérique',
      },
      changes: [
        {
          __typename: 'LevelChange',
          competence: { __typename: 'Competence', id: 'crcn-4.1', shortName: 'Sécuriser' },
          before: 3.2,
          after: 3.64,
        },
      ],
    },
  ],
  ...changes,
});

export const samplePage = (nodes: readonly object[]) => ({
  edges: nodes.map((node, index) => ({ __typename: 'Edge', cursor: String(index), node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  totalCount: nodes.length,
});

export const sampleVerification = (verdict: string, changes: Changes = {}) => ({
  __typename: 'Verification',
  verdict,
  checkedAt: '2026-11-22T09:42:00Z',
  checks: [
    {
      __typename: 'VerificationCheck',
      code: 'STATUS',
      passed: verdict !== 'REVOKED' && verdict !== 'REPLACED',
      detail: null,
    },
    { __typename: 'VerificationCheck', code: 'EXPIRY', passed: verdict !== 'EXPIRED', detail: null },
    {
      __typename: 'VerificationCheck',
      code: 'DECISION',
      passed: true,
      detail: 'Épreuve passée sans surveillance.',
    },
  ],
  certificate: {
    __typename: 'VerifiedCertificate',
    number: 'RA-2026-00001',
    title: 'Compétences numériques de l’agent public',
    holder: 'C. L. G.',
    issuerName: 'Région Armorique',
    issuedOn: '2026-03-03',
    validUntil: '2029-03-02',
    supervised: false,
    areas: sampleAreas,
    revokedOn: null,
    replacedByNumber: null,
  },
  ...changes,
});

export const userError = (code: string, ...path: readonly string[]) => ({
  __typename: 'UserError',
  code,
  path: ['input', ...path],
});
