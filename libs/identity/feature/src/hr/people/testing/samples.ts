/** What the API answers to an act of a form. */
export const payload = (changes: object = {}) => ({
  __typename: 'PeoplePayload',
  id: null,
  actIds: [],
  conflict: null,
  homonyms: [],
  userErrors: [],
  ...changes,
});

const post = (id: string, title: string, headcount: number) => ({
  __typename: 'OrganisationPosition',
  id,
  version: 1,
  title,
  headcount,
  closesOn: null,
});
const unit = (id: string, parentId: string | null, name: string, changes: object = {}) => ({
  __typename: 'OrganisationUnit',
  id,
  version: 3,
  parentId,
  name,
  headcount: 1,
  opensOn: null,
  closesOn: null,
  positions: [],
  ...changes,
});

/** A small town, as `organisation` gives it. */
export const town = {
  organisation: {
    __typename: 'Organisation',
    canManage: true,
    units: [
      unit('u1', null, 'Mairie', { positions: [post('p1', 'Secrétaire', 1)] }),
      unit('u2', 'u1', 'Écoles', { headcount: 4 }),
    ],
  },
};
