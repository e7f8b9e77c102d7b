/** A {@link Competence} as JSON, from `competence` and its `area`. */
export const COMPETENCE_JSON = `
  json_build_object(
    'id', competence.id, 'code', competence.code, 'areaCode', area.code,
    'nameFr', competence.name_fr, 'nameEn', competence.name_en,
    'shortNameFr', competence.short_name_fr, 'shortNameEn', competence.short_name_en,
    'areaNameFr', area.name_fr, 'areaNameEn', area.name_en)`;

/** Joins the `area` of a `competence`. */
export const JOIN_AREA = `
  join competence_area as area
    on area.framework_code = competence.framework_code and area.code = competence.area_code`;

/** How competences are always listed: by framework, as it lists them. */
export const COMPETENCE_ORDER = 'competence.framework_code, competence.rank';

/** Whether a framework is offered to the active employer. $1 is the employer. */
export const FRAMEWORK_OFFERED = '(framework.employer_id is null or framework.employer_id = $1::uuid)';
