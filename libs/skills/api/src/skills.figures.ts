import { dayOf, Language, type StaffFigure } from '@jalon/shared/api';

/** Whoever has an engagement today. $1 employer, $2 today. */
const AT_WORK = `
  agent.employer_id = $1 and exists (
    select from engagement
     where engagement.employer_id = $1 and engagement.agent_id = agent.id
       and starts_on <= $2::date and coalesce(ends_on, $2::date) >= $2::date)`;

const assessments = {
  [Language.FR]: 'Les évaluations appartiennent aux personnes : leur employeur ne peut pas les compter.',
  [Language.EN]: 'Assessments are the persons’ own: their employer cannot count them.',
};

/** What representatives may know of invitations and of sharing: how many, among whoever is at work. */
export const figures: readonly StaffFigure[] = [
  {
    code: 'skills.invited',
    isPartition: true,
    texts: {
      [Language.FR]: {
        title: 'Invitations à évaluer ses compétences',
        meaning: `Agents en fonction, selon qu’ils ont été invités sur la période ou non. ${assessments.FR}`,
        parts: { INVITED: 'Invités', NOT_INVITED: 'Non invités' },
      },
      [Language.EN]: {
        title: 'Invitations to assess one’s competences',
        meaning: `Agents at work, whether or not they were invited over the period. ${assessments.EN}`,
        parts: { INVITED: 'Invited', NOT_INVITED: 'Not invited' },
      },
    },
    async count(ctx, { from, until }) {
      const [counts] = await ctx.db.query<[Record<string, number>]>(
        `select count(*) filter (where invited)::int as "INVITED",
                count(*) filter (where not invited)::int as "NOT_INVITED"
           from (select exists (
                   select from invitation
                    where invitation.employer_id = $1 and invitation.agent_id = agent.id
                      and ${dayOf('invited_at')} between $3 and $4) as invited
                   from agent where ${AT_WORK}) as people`,
        [ctx.employerId, ctx.today(), from, until],
      );
      return counts;
    },
  },
  {
    code: 'skills.sharing',
    isPartition: true,
    texts: {
      [Language.FR]: {
        title: 'Niveaux communiqués aux responsables',
        meaning: 'Agents en fonction aujourd’hui, selon qu’ils communiquent au moins un niveau ou aucun.',
        parts: { SHARING: 'Communiquent', NOT_SHARING: 'Ne communiquent pas' },
      },
      [Language.EN]: {
        title: 'Levels communicated to managers',
        meaning: 'Agents at work today, whether they communicate at least one level or none.',
        parts: { SHARING: 'Communicate', NOT_SHARING: 'Do not communicate' },
      },
    },
    async count(ctx) {
      const [counts] = await ctx.db.query<[Record<string, number>]>(
        `select count(*) filter (where sharing)::int as "SHARING",
                count(*) filter (where not sharing)::int as "NOT_SHARING"
           from (select exists (
                   select from shared_level as level where level.employer_id = $1 and level.agent_id = agent.id
                 ) as sharing
                   from agent where ${AT_WORK}) as people`,
        [ctx.employerId, ctx.today()],
      );
      return counts;
    },
  },
];
