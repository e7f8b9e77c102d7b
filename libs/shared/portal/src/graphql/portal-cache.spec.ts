import { gql } from '@apollo/client';
import { portalCache } from './portal-cache';

const query = gql`
  query Questions {
    questions {
      position
      options {
        id
        text
      }
    }
  }
`;

const option = (text: string) => ({ __typename: 'Labelled', id: 'a', text });
const questions = [
  { __typename: 'Question', position: 1, options: [option('La brancher')] },
  { __typename: 'Question', position: 2, options: [option('Trier le tableau')] },
];

describe('portalCache', () => {
  it('keeps the options of each question, whose ids are those of every other one', () => {
    const cache = portalCache();
    cache.writeQuery({ query, data: { questions } });
    expect(cache.readQuery({ query })).toEqual({ questions });
  });
});
