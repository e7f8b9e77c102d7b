import { computed, type ResourceRef, type Signal } from '@angular/core';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { MyCertificationDocument, type MyCertificationQuery } from './my-certification.generated';

/** Where the signed-in agent stands with certification. */
export type MyCertification = MyCertificationQuery['myCertification'];
export type MyApplication = NonNullable<MyCertification['application']>;
export type MyCertificate = MyCertification['certificates'][number];

/** What every page of the agent's certificates reads. To be made where `inject` may be called. */
export function myCertification(): {
  readonly result: ResourceRef<MyCertificationQuery | undefined>;
  readonly data: Signal<MyCertification | undefined>;
} {
  const language = apiLanguage();
  const result = queryResource(MyCertificationDocument, () => ({ language: language() }));
  return {
    result,
    data: computed(() => (result.hasValue() ? result.value().myCertification : undefined)),
  };
}
