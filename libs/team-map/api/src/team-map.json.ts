import { Language } from '@jalon/shared/api';
import type { TeamMap } from './team-map.types';

/** The map as the GraphQL query answers it when every field is asked for, in one language. */
export function toJsonText(map: TeamMap, language: Language): string {
  const isEnglish = language === Language.EN;
  const competences = map.competences.map(({ competence, ...totals }) => {
    const { id, code, areaCode } = competence;
    const name = isEnglish ? competence.nameEn : competence.nameFr;
    const shortName = isEnglish ? competence.shortNameEn : competence.shortNameFr;
    const areaName = isEnglish ? competence.areaNameEn : competence.areaNameFr;
    return { competence: { id, code, name, shortName, areaCode, areaName }, ...totals };
  });
  return JSON.stringify({ teamMap: { ...map, competences } });
}
