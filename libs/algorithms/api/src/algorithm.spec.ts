import { buildApiSchema, type ContextServices, RequestContext, type RouteServices } from '@jalon/shared/api';
import fastify from 'fastify';
import { graphql, type GraphQLObjectType } from 'graphql';
import { algorithmsModule } from './algorithms.module';
import { sampleSheet } from './sample-sheet';

const other = { ...sampleSheet, code: 'other', name: { FR: 'Autre', EN: 'Zzz' } };
const register = algorithmsModule([{ algorithms: [sampleSheet] }, {}, { algorithms: [other] }]);

/** A visitor without session, on a server without database: touching it would throw. */
const visitor = () => new RequestContext({} as ContextServices, null);

describe('the public register', () => {
  const schema = buildApiSchema([register]);

  it('is read without sign-in and without a statement, in French by default, by name', async () => {
    const source = '{ algorithms { code name dataUsed contestation foundsIndividualDecision kind } }';
    const { data, errors } = await graphql({ schema, source, contextValue: visitor() });
    expect(errors).toBeUndefined();
    expect(data?.['algorithms']).toMatchObject([
      { code: 'other', name: 'Autre' },
      { code: 'sample', name: 'Échantillon', foundsIndividualDecision: false, kind: 'RULES' },
    ]);
  });

  it('is read in English', async () => {
    const source = '{ algorithms(language: EN) { name dataUsed contestation } }';
    const { data } = await graphql({ schema, source, contextValue: visitor() });
    expect(data?.['algorithms']).toMatchObject([
      { name: 'Sample', dataUsed: ['=a datum', 'another'], contestation: expect.stringContaining('CADA') },
      { name: 'Zzz' },
    ]);
  });
});

describe('the exports of the register', () => {
  const app = fastify();
  register.routes?.(app, {} as RouteServices);
  afterAll(() => app.close());

  it('give the same sheets as JSON', async () => {
    const answer = await app.inject('/algorithmes.json?language=en');
    expect(answer.statusCode).toBe(200);
    expect(answer.json().algorithms.map(({ name }: { name: string }) => name)).toEqual(['Sample', 'Zzz']);
  });

  it('give a CSV with every field of a sheet, none of which a spreadsheet would run', async () => {
    const answer = await app.inject('/algorithmes.csv');
    const [header = '', first] = answer.body.slice(1).split('\r\n');
    const type = buildApiSchema([register]).getType('Algorithm') as GraphQLObjectType;
    expect(header.split(',').sort()).toEqual(Object.keys(type.getFields()).sort());
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(first).toContain("'=une donnée | une autre");
  });
});
