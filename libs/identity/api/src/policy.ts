import { type Actor, definePolicy, type Ground } from '@jalon/shared/api';
import {
  allows,
  coversAgent,
  coversEveryone,
  coversUnit,
  habilitationGround,
  type HabilitationInForce,
  standsFor,
} from './habilitation.rules';
import { HabilitationOperation } from './vocabulary';

/** The operations a search needs, whichever: reading files, or managing people. */
export const SEARCHING_OPERATIONS: readonly HabilitationOperation[] = [
  HabilitationOperation.CONSULTATION,
  HabilitationOperation.MANAGE_PEOPLE,
];

/** What the actor may do today, as the habilitations in force say. */
export interface Habilitated {
  readonly habilitations: readonly HabilitationInForce[];
}

/** A search: which agents it finds is the population's matter, in the statement itself. */
export interface Search {
  readonly habilitations: readonly Pick<HabilitationInForce, 'id' | 'operations' | 'delegation'>[];
}

/** An agent, known by their id and by the units they belong to. */
export interface ReachedAgent extends Habilitated {
  readonly agentId?: string;
  readonly orgUnitIds: readonly string[];
  readonly personId?: string;
}

/** A right to be given to somebody over the agents of a unit, over those of a list, or over everyone. */
export interface HabilitationGrant extends Habilitated {
  readonly holderPersonId: string;
  readonly populationOrgUnitId: string | null;
  /** The agents of a population that is a list. */
  readonly populationAgents?: readonly Omit<ReachedAgent, 'habilitations'>[] | null;
}

/** A right somebody reads about; null for those of everybody. */
export interface HeldHabilitation extends Habilitated {
  readonly holderPersonId: string | null;
}

/** A delegation, by the two people it is between. */
export interface DelegationAct extends Habilitated {
  readonly principalPersonId: string;
  readonly delegatePersonId: string;
}

const { MANAGE_PEOPLE, MANAGE_HABILITATIONS, OPERATE_PLATFORM, PROTECT_DATA } = HabilitationOperation;

/** Who may do what with people and rights. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('identity', {
  /** The org tree, the contacts, a new agent: what concerns the whole employer. */
  manageEmployer: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(habilitations, (one) => allows(one, MANAGE_PEOPLE) && coversEveryone(one)),

  /** An agent's engagements, assignments and career. */
  manageAgent: (_actor, agent: ReachedAgent) =>
    habilitationGround(agent.habilitations, (one) => allows(one, MANAGE_PEOPLE) && coversAgent(one, agent)),

  /** The org tree, to say where people are: for whoever manages some of them. */
  readOrganisation: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(habilitations, (one) => allows(one, MANAGE_PEOPLE)),

  /** Nobody gives, renews or ends a right of their own, nor that of whom they act for. */
  manageHabilitation: (actor, grant: HabilitationGrant) =>
    grant.holderPersonId === actor.personId
      ? null
      : habilitationGround(
          grant.habilitations,
          (one) =>
            allows(one, MANAGE_HABILITATIONS) &&
            coversPopulation(one, grant) &&
            !(one.delegation && standsFor(one.delegation, grant.holderPersonId)),
        ),

  /** Who holds a right: for whoever gives some, for the data-protection officer, and for its holder. */
  readHabilitation: (actor, { habilitations, holderPersonId }: HeldHabilitation) =>
    holderPersonId === actor.personId
      ? { kind: 'SELF' }
      : habilitationGround(
          habilitations,
          (one) => allows(one, MANAGE_HABILITATIONS) || allows(one, PROTECT_DATA),
        ),

  /** A part of one's own rights, to somebody else. */
  delegate: (actor, { principalPersonId }: Pick<DelegationAct, 'principalPersonId'>): Ground | null =>
    actor.personId === principalPersonId ? { kind: 'SELF' } : null,

  /** By who gives rights to everyone, and is neither of the two, not even through another. */
  declareInterim: (actor, act: DelegationAct) => managerOfOthers(actor, act),

  /** Either of the two, or who gives rights. */
  endDelegation: (actor, act: DelegationAct): Ground | null =>
    [act.principalPersonId, act.delegatePersonId].includes(actor.personId)
      ? { kind: 'SELF' }
      : managerOfOthers(actor, act),

  /** All those of the employer: who gives rights, and the data-protection officer. */
  readDelegations: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(
      habilitations,
      (one) => coversEveryone(one) && (allows(one, MANAGE_HABILITATIONS) || allows(one, PROTECT_DATA)),
    ),

  /** Asking another employer for somebody, lending somebody to it: for who gives rights to everyone. */
  manageSecondRoles: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(habilitations, (one) => coversEveryone(one) && allows(one, MANAGE_HABILITATIONS)),

  /** Finding agents: for whoever reads their files or manages them, among those the habilitation covers. */
  searchAgents: (_actor, { habilitations }: Search) =>
    habilitationGround(habilitations, (one) =>
      SEARCHING_OPERATIONS.some((operation) => allows(one, operation)),
    ),

  /** Employers and their settings: worth something in the employer that operates the platform, and nowhere else. */
  operatePlatform: (actor, { habilitations }: Habilitated) =>
    actor.operatesPlatform ? habilitationGround(habilitations, (one) => allows(one, OPERATE_PLATFORM)) : null,

  /** Emergency accesses to the employer: for whoever gives rights there, and for the data-protection officer. */
  readBreakGlass: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(
      habilitations,
      (one) => allows(one, MANAGE_HABILITATIONS) || allows(one, PROTECT_DATA),
    ),

  /** Ended by those who would have given such a right, had they been asked. */
  endBreakGlass: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(habilitations, (one) => allows(one, MANAGE_HABILITATIONS)),
});

function coversPopulation(
  habilitation: HabilitationInForce,
  { populationOrgUnitId, populationAgents }: HabilitationGrant,
): boolean {
  return populationAgents
    ? populationAgents.every((agent) => coversAgent(habilitation, agent))
    : coversUnit(habilitation, populationOrgUnitId);
}

function managerOfOthers(
  { personId }: Actor,
  { principalPersonId, delegatePersonId, habilitations }: DelegationAct,
): Ground | null {
  const parties = [principalPersonId, delegatePersonId];
  if (parties.includes(personId)) return null;
  return habilitationGround(
    habilitations,
    (one) =>
      allows(one, MANAGE_HABILITATIONS) &&
      coversEveryone(one) &&
      !(one.delegation && parties.includes(one.delegation.principalPersonId)),
  );
}
