import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

export interface Cell {
  competenceId: string;
  state: string;
  target: number | null;
  level: number | null;
  gap: number | null;
  lower: number | null;
  upper: number | null;
  proof: string | null;
  assessedOn: string | null;
  certifiedOn: string | null;
  certifiedUntil: string | null;
}
export interface ShownMap {
  people: {
    agentId: string;
    displayName: string;
    jobTitle: string;
    orgUnitId: string;
    orgUnitName: string;
    positionId: string;
    cells: Cell[];
  }[];
  competences: {
    competence: { id: string; name: string };
    required: number;
    sharing: number;
    atTarget: number;
    toTrain: number;
    soleHolder: boolean;
  }[];
  teamSize: number;
  sharingCount: number;
  positionsWithoutTargets: { id: string; title: string; orgUnitName: string }[];
  invitable: { agentId: string; displayName: string }[];
  invitedLately: { agentId: string; displayName: string }[];
}

const CELL = 'state target level gap lower upper proof assessedOn certifiedOn certifiedUntil';

/** Every field of the map. */
export const WHOLE_MAP = `
  query ($orderBy: MapOrder, $orgUnitIds: [ID!], $positionIds: [ID!], $areaCodes: [String!], $language: Language) {
    teamMap(orderBy: $orderBy, orgUnitIds: $orgUnitIds, positionIds: $positionIds, areaCodes: $areaCodes) {
      people { agentId displayName jobTitle orgUnitId orgUnitName positionId cells { competenceId ${CELL} } }
      competences {
        competence { id code name(language: $language) shortName(language: $language) areaCode
                     areaName(language: $language) }
        required sharing atTarget toTrain soleHolder }
      teamSize sharingCount
      positionsWithoutTargets { id title orgUnitName } invitable { agentId displayName }
      invitedLately { agentId displayName } } }`;

/** The map as somebody sees it. @throws when it is refused. */
export async function mapOf(
  database: TestDatabase,
  actor: Actor,
  variables: Record<string, unknown> = {},
): Promise<ShownMap> {
  const asked = { orderBy: 'NAME', language: 'FR', ...variables };
  const { data, errors } = await database.execute<{ teamMap: ShownMap }>(actor, WHOLE_MAP, asked);
  if (!data) throw new Error(`The map was refused: ${JSON.stringify(errors)}`);
  return data.teamMap;
}

export interface Sharing {
  seen: (Cell & { competence: { id: string } })[];
  preview: (Cell & { competence: { id: string } })[];
}

/** What an agent is told is, and would be, seen of them. */
export async function sharingOf(database: TestDatabase, agent: Actor): Promise<Sharing> {
  const level = `competence { id } target level gap lower upper proof assessedOn certifiedOn certifiedUntil`;
  const document = `{ mySharing { seen { ${level} } preview { ${level} } } }`;
  const { data } = await database.execute<{ mySharing: Sharing }>(agent, document);
  if (!data) throw new Error('Nothing is told of sharing.');
  return data.mySharing;
}

/** The cell of what is expected and not communicated. */
export const notCommunicated = (competenceId: string, target: number): Cell => ({
  competenceId,
  state: 'NOT_COMMUNICATED',
  target,
  level: null,
  gap: null,
  lower: null,
  upper: null,
  proof: null,
  assessedOn: null,
  certifiedOn: null,
  certifiedUntil: null,
});
