import { ContactSubject } from '@jalon/identity/api';
import type { ContactPlan, UnitPlan } from '../employer-plan';

export const units: readonly UnitPlan[] = [
  { key: 'drsp', name: 'Direction régionale des services publics de Cornouaille' },
  { key: 'sg', name: 'Secrétariat général', under: 'drsp' },
  { key: 'rh', name: 'Bureau des ressources humaines', under: 'sg' },
  { key: 'numerique', name: 'Bureau du numérique et de la logistique', under: 'sg' },
  { key: 'finances', name: 'Pôle des finances et du contrôle', under: 'drsp' },
  { key: 'controle', name: 'Division du contrôle budgétaire', under: 'finances' },
  { key: 'comptabilite', name: 'Division de la comptabilité publique', under: 'finances' },
  { key: 'usagers', name: 'Pôle des relations avec les usagers', under: 'drsp' },
  { key: 'accueil', name: 'Division de l’accueil et des démarches', under: 'usagers' },
];

const place = '3, esplanade du Phare, 4e étage';

// prettier-ignore
export const contacts: Readonly<Record<ContactSubject, ContactPlan>> = {
  [ContactSubject.PERSONNEL_FILE]: { name: 'Véronique Podeur', role: 'Gestionnaire des ressources humaines de proximité', phone: '02 61 91 18 24', email: 'rh.dossier@drsp-cornouaille.example', hours: 'Du lundi au vendredi, 9 h – 12 h', place: `${place}, bureau 408` },
  [ContactSubject.CAREER]: { name: 'Laurent Guézennec', role: 'Chef du bureau des ressources humaines', phone: '02 61 91 18 20', email: 'rh@drsp-cornouaille.example', hours: 'Sur rendez-vous, le matin', place: `${place}, bureau 402` },
  [ContactSubject.DIGITAL_SKILLS]: { name: 'Oscar Lindqvist', role: 'Chargé de la transformation numérique', phone: '02 61 91 18 55', email: 'numerique@drsp-cornouaille.example', hours: 'Mercredi et jeudi, 10 h – 16 h', place: 'Bureau du numérique, rez-de-chaussée' },
  [ContactSubject.ACCESSIBILITY]: { name: 'Perrine Le Corre', role: 'Correspondante handicap', phone: '06 39 98 45 60', email: 'handicap@drsp-cornouaille.example', hours: 'Du lundi au vendredi, par téléphone ou SMS', place },
  [ContactSubject.DATA_PROTECTION]: { name: 'Corinne Jézéquel', role: 'Référente protection des données', phone: '02 61 91 18 90', email: 'donnees@drsp-cornouaille.example', hours: 'Réponse sous un mois, par écrit', place: 'Secrétariat général' },
  [ContactSubject.SIGN_IN]: { name: 'Nolwenn Cariou', role: 'Assistance aux utilisateurs', phone: '01 99 00 18 18', email: 'assistance@drsp-cornouaille.example', hours: 'Du lundi au vendredi, 8 h – 18 h', place: 'Bureau du numérique' },
  [ContactSubject.ALGORITHMS]: { name: 'Gildas Abgrall', role: 'Secrétaire général', phone: '02 61 91 18 01', email: 'sg@drsp-cornouaille.example', hours: 'Réponse sous quinze jours', place },
};
