import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { toDocumentFile } from './documents.mjs';
import { typedDocuments } from './typed-documents.mjs';

const schema = `
  scalar LocalDate
  enum State { ACTIVE ENDED }
  type Agent { id: ID! name: String! birthDate: LocalDate state: State! }
  input RenameInput { id: ID! name: String! }
  type Query { agent(id: ID!): Agent }
  type Mutation { rename(input: RenameInput!): Agent }`;

const source = `
  query AgentPage($id: ID!) { agent(id: $id) { ...Named birthDate state } }
  mutation Rename($input: RenameInput!) { rename(input: $input) { ...Named } }
  fragment Named on Agent { id name }`;

const file = toDocumentFile('libs/some/feature/src/agent-page.graphql', source);

describe('typed documents', () => {
  it('sends each operation apart, with its fragments and the type names the cache needs', () => {
    const [page, rename] = file.operations;
    expect(page).toMatchObject({ name: 'AgentPage', kind: 'query' });
    expect(rename).toMatchObject({ name: 'Rename', kind: 'mutation' });
    expect(page?.text).not.toContain('mutation');
    expect(page?.text).toContain('fragment Named on Agent {\n  id\n  name\n  __typename\n}');
  });

  it('names a document by the digest of the very text the server holds', () => {
    const [page] = file.operations;
    expect(page?.id).toBe(
      createHash('sha256')
        .update(page?.text ?? '')
        .digest('hex'),
    );
    expect(print(parse(page?.text ?? ''))).toBe(page?.text);
  });

  it('holds its own types, in plain unions and strings, and each document with its identifier', async () => {
    const code = await typedDocuments(schema, file);
    expect(code).toMatch(/export type State =\s+\| 'ACTIVE'\s+\| 'ENDED'/);
    expect(code).toContain('readonly birthDate: string | null');
    expect(code).toContain(`export const AgentPageDocument = {"documentId":"${file.operations[0]?.id}"`);
    expect(code).toContain('TypedDocumentNode<RenameMutation, RenameMutationVariables>');
    expect(code).not.toContain('"directives":[]');
  });

  it('refuses a document the schema does not allow, naming its file', async () => {
    const wrong = toDocumentFile('libs/some/feature/src/wrong.graphql', 'query Wrong { agents { id } }');
    await expect(typedDocuments(schema, wrong)).rejects.toThrow('wrong.graphql: Cannot query field "agents"');
  });

  it('refuses an operation without a name', () => {
    expect(() => toDocumentFile('x.graphql', '{ agent(id: 1) { id } }')).toThrow('x.graphql');
  });
});
