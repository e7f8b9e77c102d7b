const competence = (id: string, name: string, areaCode: string) => ({
  __typename: 'Competence',
  id,
  name,
  areaCode,
  areaName: `Domaine ${areaCode}`,
});
export const data = competence('crcn-1.2', 'Gérer des données', '1');
export const safety = competence('crcn-4.1', 'Sécuriser l’environnement numérique', '4');

const level = (of: number, expected: number | null = null) => ({
  __typename: 'LevelEstimate',
  level: of,
  lower: of - 1,
  upper: of + 1,
  expected,
});

/** A question of a past assessment, answered wrong unless told otherwise. */
export const sampleStep = (position: number, changes: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'AnswerStep',
  position,
  doNotKnow: false,
  correct: false,
  answeredAt: '2026-11-21T09:42:00Z',
  reportReference: null,
  reportAnswer: null,
  question: {
    __typename: 'ServedQuestion',
    position,
    competence: data,
    situation: 'Le service tient un tableau des conventions.',
    question: 'Que faire d’abord ?',
    material: null,
    interaction: {
      __typename: 'Interaction',
      type: 'CHOICE',
      choose: null,
      options: [
        { __typename: 'Labelled', id: 'a', text: 'Filtrer' },
        { __typename: 'Labelled', id: 'b', text: 'Recopier' },
      ],
      steps: null,
      left: null,
      right: null,
      unit: null,
      scenario: null,
    },
    why: { __typename: 'ChoiceReason', uncertainty: 1.26, candidates: 42, first: position === 1 },
  },
  correction: {
    __typename: 'Correction',
    given: ['Recopier'],
    expected: ['Filtrer'],
    rationales: [
      { __typename: 'Rationale', text: 'Filtrer garde les données.', of: 'Filtrer', right: true },
      { __typename: 'Rationale', text: 'Recopier fait perdre le lien.', of: 'Recopier', right: false },
    ],
  },
  changes: [
    { __typename: 'LevelChange', competence: data, before: 3.42, after: 3.06 },
    { __typename: 'LevelChange', competence: safety, before: 5.01, after: 5.02 },
  ],
  ...changes,
});

/** The result of a whole profile, of two areas. */
export const sampleResult = {
  __typename: 'AssessmentResult',
  assessment: {
    __typename: 'Assessment',
    id: 'attempt-1',
    kind: 'PRACTICE',
    finishedAt: '2026-11-21T10:00:00Z',
    competence: null as { __typename: string; id: string; name: string } | null,
  },
  areas: [
    { ...level(3), areaCode: '1' },
    { ...level(6), areaCode: '4' },
  ],
  competences: [
    { ...level(3, 5), areaCode: '1', competence: data },
    { ...level(6, 6), areaCode: '4', competence: safety },
  ],
  steps: [sampleStep(1, { doNotKnow: true }), sampleStep(2)],
  stopReason: 'PRECISION',
  questions: 2,
  engineVersion: '1.0.0',
  bankVersion: '2026-11-22',
  strengths: ['4'],
  nextCompetence: data as typeof data | null,
  nextReason: 'BELOW_EXPECTED',
  algorithmCodes: ['estimation-des-niveaux'],
};
