/** A level as it is shared, of a competence named after its id. */
export function sharedLevel(id: string, level: number | null, target: number, proof = 'ASSESSED') {
  return {
    __typename: 'SharedLevel',
    competence: { __typename: 'Competence', id, name: `Compétence ${id}` },
    target,
    level,
    gap: level === null ? null : level - target,
    lower: level === null ? null : level - 1,
    upper: level === null ? null : level + 1,
    assessedOn: level === null ? null : '2026-11-12',
    proof: level === null ? null : proof,
    certifiedOn: proof === 'ASSESSED' ? null : '2026-03-06',
    certifiedUntil: proof === 'ASSESSED' ? null : '2029-03-05',
  };
}

/** Someone with expectations, two of which are assessed, who has not shared. */
export const sampleSharing = {
  __typename: 'MySharing',
  employerName: 'Région Armorique',
  managerNames: ['Maëlle Riou'],
  shared: false,
  sharedAt: null as string | null,
  outdated: false,
  nothingExpected: false,
  seen: [] as ReturnType<typeof sharedLevel>[],
  preview: [sharedLevel('a', 3, 4), sharedLevel('b', 6, 5, 'CERTIFIED')],
  history: [] as { __typename: string; kind: string; at: string; levels: number }[],
};

export const sampleContact = {
  __typename: 'Contact',
  id: 'c',
  subject: 'DIGITAL_SKILLS',
  name: 'Gaëtan Rolland',
  role: 'Référent numérique',
  phone: '02 99 00 00 12',
  email: null,
  hours: 'lundi à vendredi',
  place: null,
};
