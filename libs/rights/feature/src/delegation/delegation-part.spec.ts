import { codesOf, operationsOf, typesOf } from './delegation-part';
import { sampleRight } from '../testing/samples';

describe('what may be given of some rights', () => {
  const rights = [
    sampleRight({ operations: ['CONSULTATION', 'COLLECTION'], sensitiveTypes: ['16-03'] }),
    sampleRight({
      habilitationId: 'other',
      operations: ['CONSULTATION'],
      documentTypes: [{ code: '04.1-01', label: 'Arrêté' }],
    }),
  ];

  it('is each operation once', () => {
    expect(operationsOf(rights)).toEqual(['CONSULTATION', 'COLLECTION']);
  });

  it('is each type once, the sensitive ones apart', () => {
    const { usual, sensitive } = typesOf(rights);
    expect(codesOf(usual)).toEqual(['04.1-01', '04.1-08']);
    expect(codesOf(sensitive)).toEqual(['16-03']);
  });
});
