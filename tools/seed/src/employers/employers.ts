import { employers } from '../documents/employers';
import { agents as valombreAgents } from './centre-hospitalier-valombre/agents';
import { nurses } from './centre-hospitalier-valombre/nurses';
import * as valombre from './centre-hospitalier-valombre/organisation';
import { agents as cornouailleAgents } from './drsp-cornouaille/agents';
import * as cornouaille from './drsp-cornouaille/organisation';
import type { EmployerPlan } from './employer-plan';
import { agents as armoriqueAgents } from './region-armorique/agents';
import { direction } from './region-armorique/direction';
import { lycees } from './region-armorique/lycees';
import * as armorique from './region-armorique/organisation';

/** The three employers of the demo, one per branch of the public service. */
export const plans: readonly EmployerPlan[] = [
  {
    employer: employers.armorique,
    ...armorique,
    staff: {
      administrator: 'helene.prigent',
      secondAdministrator: 'ronan.lebihan',
      careerOfficer: 'nadia.benamor',
      sensitiveOfficer: 'armelle.queremorvan',
      dataProtectionOfficer: 'leonie.rault',
      staffRepresentative: 'ibrahima.ndiaye',
    },
    agents: [...direction, ...lycees, ...armoriqueAgents],
    matricules: { prefix: 'RA', first: 20417 },
  },
  {
    employer: employers.valombre,
    ...valombre,
    staff: {
      administrator: 'mathurin.ledantec',
      secondAdministrator: 'irene.stephan',
      careerOfficer: 'sophie.delaunay',
      sensitiveOfficer: 'bertrand.omnes',
    },
    agents: [...valombreAgents, ...nurses],
    matricules: { prefix: 'V', first: 8103 },
  },
  {
    employer: employers.cornouaille,
    ...cornouaille,
    staff: {
      administrator: 'gildas.abgrall',
      secondAdministrator: 'muriel.castel',
      careerOfficer: 'veronique.podeur',
      sensitiveOfficer: 'laurent.guezennec',
    },
    agents: cornouailleAgents,
    matricules: { prefix: '', first: 560218 },
  },
];
