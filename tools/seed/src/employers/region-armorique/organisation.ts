import type { ContactPlan, UnitPlan } from '../employer-plan';
import { ContactSubject } from '@jalon/identity/api';

export const units: readonly UnitPlan[] = [
  { key: 'region', name: 'Région Armorique' },
  { key: 'dgs', name: 'Direction générale des services', under: 'region' },
  { key: 'drh', name: 'Direction des ressources humaines', under: 'region' },
  { key: 'carrieres', name: 'Service des carrières et de la paie', under: 'drh' },
  { key: 'emploi', name: 'Service emploi et compétences', under: 'drh' },
  { key: 'lycees', name: 'Direction des lycées', under: 'region' },
  { key: 'vie-lyceenne', name: 'Service de la vie lycéenne', under: 'lycees' },
  { key: 'moyens', name: 'Service des moyens des établissements', under: 'lycees' },
  { key: 'lycee-tremargan', name: 'Lycée des Trois-Rivières, Trémargan-le-Bourg', under: 'lycees' },
  { key: 'mobilites', name: 'Direction des mobilités', under: 'region' },
  { key: 'transports', name: 'Service des transports interurbains', under: 'mobilites' },
  { key: 'infrastructures', name: 'Service des infrastructures', under: 'mobilites' },
  { key: 'numerique', name: 'Direction du numérique', under: 'region' },
  { key: 'usages', name: 'Service des usages et de l’accompagnement', under: 'numerique' },
];

const place = '12, quai des Goélands, 2e étage';

// prettier-ignore
export const contacts: Readonly<Record<ContactSubject, ContactPlan>> = {
  [ContactSubject.PERSONNEL_FILE]: { name: 'Nadia Ben Amor', role: 'Gestionnaire de carrière', phone: '02 61 91 40 12', email: 'dossier.agent@region-armorique.example', hours: 'Du lundi au vendredi, 9 h – 12 h et 14 h – 17 h', place: `${place}, bureau 214` },
  [ContactSubject.CAREER]: { name: 'Armelle Quéré-Morvan', role: 'Responsable du service des carrières', phone: '02 61 91 40 10', email: 'carrieres@region-armorique.example', hours: 'Sur rendez-vous, du mardi au jeudi', place: `${place}, bureau 210` },
  [ContactSubject.DIGITAL_SKILLS]: { name: 'Solenn Poulmarc’h', role: 'Conseillère en compétences numériques', phone: '02 61 91 40 31', email: 'competences@region-armorique.example', hours: 'Lundi et jeudi, 9 h – 16 h', place: 'Direction du numérique, rez-de-jardin' },
  [ContactSubject.ACCESSIBILITY]: { name: 'Ewen Guivarc’h', role: 'Référent accessibilité et handicap', phone: '06 39 98 14 22', email: 'accessibilite@region-armorique.example', hours: 'Du lundi au vendredi, par téléphone, SMS ou relais', place },
  [ContactSubject.DATA_PROTECTION]: { name: 'Léonie Rault', role: 'Déléguée à la protection des données', phone: '02 61 91 40 90', email: 'dpo@region-armorique.example', hours: 'Réponse sous un mois, par écrit', place: 'Direction générale des services' },
  [ContactSubject.SIGN_IN]: { name: 'Jaouen Merrien', role: 'Assistance de proximité', phone: '01 99 00 26 26', email: 'assistance@region-armorique.example', hours: 'Du lundi au vendredi, 8 h – 18 h', place: 'Direction du numérique' },
  [ContactSubject.ALGORITHMS]: { name: 'Hélène Prigent', role: 'Directrice des ressources humaines', phone: '02 61 91 40 01', email: 'drh@region-armorique.example', hours: 'Réponse sous quinze jours', place },
};
