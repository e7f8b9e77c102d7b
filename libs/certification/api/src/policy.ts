import { habilitationGround, HabilitationOperation, type ReceivedDelegation } from '@jalon/identity/api';
import { type Actor, definePolicy, type Ground, holderGround } from '@jalon/shared/api';

/** A habilitation of the actor, in force today. */
export interface ActorsHabilitation {
  readonly id: string;
  readonly operations: readonly HabilitationOperation[];
  /** Absent or null for who holds it. */
  readonly delegation?: ReceivedDelegation | null;
}

/** An agent's certification as the actor reaches it: the habilitations are those whose population covers the agent. */
export interface ReachedCertification {
  readonly agentId: string;
  readonly habilitations: readonly ActorsHabilitation[];
}

/** A refusal contested by its applicant. */
export interface ReachedAppeal extends ReachedCertification {
  readonly decidedByPersonId: string;
  /** In whose name, when it was by delegation; null otherwise. */
  readonly decidedForPersonId: string | null;
}

/** Who may do what in certification. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('certification', {
  /** For oneself, and nobody else. */
  apply: (actor, { agentId }: Pick<ReachedCertification, 'agentId'>) => holderGround(actor, agentId),

  /** The applicant; anyone else by a habilitation to certify them. */
  readCertification: (actor, reached: ReachedCertification) =>
    holderGround(actor, reached.agentId) ?? certifier(reached.habilitations),

  /** Lists hold only the agents covered: the statement sees to it. */
  listCertifications: (_actor, { habilitations }: Pick<ReachedCertification, 'habilitations'>) =>
    certifier(habilitations),

  /** What the rule proposes is read by whoever decides, never by the applicant. */
  readProposal: (actor, reached: ReachedCertification) => certifierOfAnother(actor, reached),

  /** Deciding, issuing, revoking, replacing: never one's own. */
  certify: (actor, reached: ReachedCertification) => certifierOfAnother(actor, reached),

  /** By another person than the one who refused; who delegates and who acts for them count as one. */
  answerAppeal: (actor, appeal: ReachedAppeal) => {
    const deciders = [appeal.decidedByPersonId, appeal.decidedForPersonId];
    if (deciders.includes(actor.personId)) return null;
    const habilitations = appeal.habilitations.filter(
      ({ delegation }) => !delegation || !deciders.includes(delegation.principalPersonId),
    );
    return certifierOfAnother(actor, { ...appeal, habilitations });
  },
});

function certifierOfAnother(actor: Actor, { agentId, habilitations }: ReachedCertification): Ground | null {
  if (holderGround(actor, agentId)) return null;
  return certifier(habilitations.filter(({ delegation }) => delegation?.principalAgentId !== agentId));
}

function certifier(habilitations: readonly ActorsHabilitation[]): Ground | null {
  return habilitationGround(habilitations, ({ operations }) =>
    operations.includes(HabilitationOperation.CERTIFY),
  );
}
