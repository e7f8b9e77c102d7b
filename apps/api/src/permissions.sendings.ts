import type { PermissionWorld } from './testing/permission-world';

/** What is sent for a line of the matrix: an operation of the schema, or a request to a route. */
export type Sending =
  | { readonly document: string; readonly variables?: object }
  | {
      readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
      readonly path: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly payload?: object;
      /** JSON unless told. */
      readonly contentType?: string;
    };

export type Requests = Readonly<Record<string, (world: PermissionWorld) => Sending | Promise<Sending>>>;

/** What nobody has. */
export const UNKNOWN = '0198c0de-0000-7000-8000-000000000000';

export const query = (fields: string, variables?: object, declared = ''): Sending => ({
  document: `query ${declared} { ${fields} }`,
  ...(variables ? { variables } : {}),
});

export const byId = (field: string, fields: string, id: string) =>
  query(`${field} { ${fields} }`, { id }, '($id: ID!)');

/** A mutation whose input is written in `field`, with one id as its variable. */
export const mutation = (field: string, fields: string, id: string): Sending => ({
  document: `mutation ($id: ID!) { ${field} { ${fields} userErrors { code } } }`,
  variables: { id },
});
