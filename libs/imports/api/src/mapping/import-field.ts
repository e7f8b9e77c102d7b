import { registerEnumType } from 'type-graphql';

/** What a column may hold. */
export enum ImportField {
  MATRICULE = 'MATRICULE',
  BIRTH_NAME = 'BIRTH_NAME',
  USUAL_NAME = 'USUAL_NAME',
  GIVEN_NAMES = 'GIVEN_NAMES',
  BIRTH_DATE = 'BIRTH_DATE',
  BIRTH_PLACE = 'BIRTH_PLACE',
  PROFESSIONAL_EMAIL = 'PROFESSIONAL_EMAIL',
  STATUS = 'STATUS',
  CATEGORY = 'CATEGORY',
  STARTS_ON = 'STARTS_ON',
  ENDS_ON = 'ENDS_ON',
  ORG_UNIT = 'ORG_UNIT',
  POSITION = 'POSITION',
  MANAGER = 'MANAGER',
  ASSIGNED_ON = 'ASSIGNED_ON',
}
registerEnumType(ImportField, {
  name: 'ImportField',
  description: 'What a column of an imported table holds.',
});

/** The same, as the services and the sources of values name them. */
export const fieldNames: Readonly<Record<ImportField, string>> = {
  [ImportField.MATRICULE]: 'matricule',
  [ImportField.BIRTH_NAME]: 'birthName',
  [ImportField.USUAL_NAME]: 'usualName',
  [ImportField.GIVEN_NAMES]: 'givenNames',
  [ImportField.BIRTH_DATE]: 'birthDate',
  [ImportField.BIRTH_PLACE]: 'birthPlace',
  [ImportField.PROFESSIONAL_EMAIL]: 'professionalEmail',
  [ImportField.STATUS]: 'status',
  [ImportField.CATEGORY]: 'category',
  [ImportField.STARTS_ON]: 'startsOn',
  [ImportField.ENDS_ON]: 'endsOn',
  [ImportField.ORG_UNIT]: 'orgUnit',
  [ImportField.POSITION]: 'position',
  [ImportField.MANAGER]: 'manager',
  [ImportField.ASSIGNED_ON]: 'assignedOn',
};

/** What each column holds, in the order of the file; null is left aside. */
export type Mapping = readonly (ImportField | null)[];

/** What a column is called in files people send. The first is what our own files call it. */
export const columnWords: Readonly<Record<ImportField, readonly string[]>> = {
  [ImportField.MATRICULE]: [
    'matricule', 'numero agent', 'n agent', 'no agent', 'id agent', 'identifiant agent', 'code agent', 'num agent',
    'numero matricule', 'employee number', 'employee id', 'staff number', 'registration number',
  ],
  [ImportField.BIRTH_NAME]: [
    'nom de naissance', 'nom naissance', 'nom patronymique', 'nom de famille', 'nom de jeune fille', 'birth name',
    'family name at birth', 'maiden name',
  ],
  [ImportField.USUAL_NAME]: [
    'nom d usage', 'nom usuel', 'nom usage', 'nom marital', 'nom', 'nom agent', 'usual name', 'last name', 'surname',
    'family name',
  ],
  [ImportField.GIVEN_NAMES]: [
    'prenoms', 'prenom', 'prenom s', 'prenom usuel', 'prenom agent', 'given names', 'given name', 'first name',
    'first names', 'forename',
  ],
  [ImportField.BIRTH_DATE]: [
    'date de naissance', 'naissance', 'date naissance', 'ne e le', 'ne le', 'date naiss', 'ddn', 'birth date',
    'date of birth', 'born on',
  ],
  [ImportField.BIRTH_PLACE]: [
    'lieu de naissance', 'lieu naissance', 'commune de naissance', 'ville de naissance', 'birth place', 'place of birth',
  ],
  [ImportField.PROFESSIONAL_EMAIL]: [
    'adresse professionnelle', 'email professionnel', 'courriel professionnel', 'adresse electronique', 'email',
    'e mail', 'mail', 'courriel', 'adresse mail', 'mail pro', 'adresse email', 'professional email', 'work email',
    'email address',
  ],
  [ImportField.STATUS]: [
    'statut', 'statut agent', 'type de contrat', 'nature du contrat', 'situation statutaire', 'status', 'contract type',
  ],
  [ImportField.CATEGORY]: [
    'categorie', 'categorie statutaire', 'cat', 'categorie hierarchique', 'category', 'statutory category',
  ],
  [ImportField.STARTS_ON]: [
    'debut d engagement', 'date d entree', 'date entree', 'date d embauche', 'date d arrivee', 'date de recrutement',
    'debut de contrat', 'date debut', 'date de debut', 'engagement start', 'hire date', 'start date', 'entry date',
  ],
  [ImportField.ENDS_ON]: [
    'fin d engagement', 'date de sortie', 'date sortie', 'date de depart', 'fin de contrat', 'date fin', 'date de fin',
    'engagement end', 'end date', 'leaving date', 'exit date',
  ],
  [ImportField.ORG_UNIT]: [
    'service', 'unite', 'direction', 'affectation', 'structure', 'entite', 'pole', 'departement', 'service d affectation',
    'unit', 'org unit', 'department', 'team',
  ],
  [ImportField.POSITION]: [
    'poste', 'intitule du poste', 'fonction', 'emploi', 'libelle poste', 'metier', 'position', 'post', 'job title', 'job',
  ],
  [ImportField.MANAGER]: [
    'matricule du responsable', 'matricule responsable', 'matricule manager', 'matricule n 1', 'matricule superieur',
    'matricule du superieur hierarchique', 'manager number', 'manager matricule', 'manager id',
  ],
  [ImportField.ASSIGNED_ON]: [
    'debut d affectation', 'date d affectation', 'date affectation', 'affecte le', 'date de prise de poste',
    'assignment start', 'assigned on', 'position start',
  ],
}; // prettier-ignore
