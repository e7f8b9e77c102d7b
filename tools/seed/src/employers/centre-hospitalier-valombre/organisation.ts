import { ContactSubject } from '@jalon/identity/api';
import type { ContactPlan, UnitPlan } from '../employer-plan';

export const units: readonly UnitPlan[] = [
  { key: 'hopital', name: 'Centre hospitalier de Valombre' },
  { key: 'drh', name: 'Direction des ressources humaines', under: 'hopital' },
  { key: 'personnel', name: 'Gestion du personnel', under: 'drh' },
  { key: 'soins', name: 'Direction des soins', under: 'hopital' },
  { key: 'medecine', name: 'Pôle médecine', under: 'soins' },
  { key: 'urgences', name: 'Service des urgences', under: 'medecine' },
  { key: 'geriatrie', name: 'Pôle gériatrie', under: 'soins' },
  { key: 'court-sejour', name: 'Court séjour gériatrique', under: 'geriatrie' },
  { key: 'ehpad', name: 'Résidence Les Glycines', under: 'geriatrie' },
  { key: 'technique', name: 'Direction des services techniques', under: 'hopital' },
  { key: 'biomedical', name: 'Service biomédical', under: 'technique' },
];

const place = 'Pavillon administratif, 1er étage';

// prettier-ignore
export const contacts: Readonly<Record<ContactSubject, ContactPlan>> = {
  [ContactSubject.PERSONNEL_FILE]: { name: 'Sophie Delaunay', role: 'Gestionnaire des ressources humaines', phone: '02 61 91 72 15', email: 'dossier.agent@ch-valombre.example', hours: 'Du lundi au vendredi, 8 h 30 – 16 h 30', place: `${place}, porte 12` },
  [ContactSubject.CAREER]: { name: 'Bertrand Omnès', role: 'Responsable de la gestion du personnel', phone: '02 61 91 72 10', email: 'carrieres@ch-valombre.example', hours: 'Sur rendez-vous, y compris aux relèves de 13 h 30', place },
  [ContactSubject.DIGITAL_SKILLS]: { name: 'Katell Le Bras', role: 'Cadre de santé, référente numérique', phone: '02 61 91 72 44', email: 'numerique@ch-valombre.example', hours: 'Mardi et vendredi, 14 h – 16 h', place: 'Pôle médecine, salle des cadres' },
  [ContactSubject.ACCESSIBILITY]: { name: 'Maud Le Guillou', role: 'Référente handicap', phone: '06 39 98 31 07', email: 'handicap@ch-valombre.example', hours: 'Du lundi au jeudi, par téléphone ou SMS', place: 'Service de santé au travail, rez-de-chaussée' },
  [ContactSubject.DATA_PROTECTION]: { name: 'Gaëtan Rolland', role: 'Délégué à la protection des données', phone: '02 61 91 72 80', email: 'dpo@ch-valombre.example', hours: 'Réponse sous un mois, par écrit', place: 'Direction générale' },
  [ContactSubject.SIGN_IN]: { name: 'Tiago Conceição', role: 'Assistance informatique', phone: '01 99 00 72 72', email: 'assistance@ch-valombre.example', hours: 'Tous les jours, 7 h – 21 h', place: 'Services techniques' },
  [ContactSubject.ALGORITHMS]: { name: 'Mathurin Le Dantec', role: 'Directeur des ressources humaines', phone: '02 61 91 72 01', email: 'drh@ch-valombre.example', hours: 'Réponse sous quinze jours', place },
};
