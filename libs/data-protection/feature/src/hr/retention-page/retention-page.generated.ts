// Generated from retention-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Language =
  | 'EN'
  | 'FR';

export type RetentionReportQueryVariables = Exact<{
  language: Language;
}>;


export type RetentionReportQuery = { readonly retentionReport: { readonly lines: ReadonlyArray<{ readonly code: string, readonly title: string, readonly rule: string, readonly source: string, readonly count: number | null, readonly oldestOn: string | null, readonly due: number, readonly isPurged: boolean, readonly purgeIsCounted: boolean, readonly lastPurgedAt: string | null, readonly lastPurgedCount: number | null }>, readonly pieces: ReadonlyArray<{ readonly currentRetention: string, readonly finalFate: string, readonly rule: string, readonly count: number, readonly underOneYear: number, readonly oneToFiveYears: number, readonly fiveToTenYears: number, readonly overTenYears: number, readonly due: number | null }> } };

export const RetentionReportDocument = {"documentId":"d5f9d69461ea8fba03eeeba71cbf67013fc1203fc7fe5e22d0a48421cfb4a32f","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldestOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isPurged"}},{"kind":"Field","name":{"kind":"Name","value":"purgeIsCounted"}},{"kind":"Field","name":{"kind":"Name","value":"lastPurgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPurgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRetention"}},{"kind":"Field","name":{"kind":"Name","value":"finalFate"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"underOneYear"}},{"kind":"Field","name":{"kind":"Name","value":"oneToFiveYears"}},{"kind":"Field","name":{"kind":"Name","value":"fiveToTenYears"}},{"kind":"Field","name":{"kind":"Name","value":"overTenYears"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RetentionReportQuery, RetentionReportQueryVariables> & { readonly documentId: string };
