import documentTypes from './reference/document-types.json';
import { mediaTypeOf, typeObstacle } from './file-piece.rules';

describe('typeObstacle', () => {
  it('refuses the social security number alone, and says why', () => {
    const refused = documentTypes.filter((type) => typeObstacle(type) !== null);
    expect(refused.map(({ code }) => code)).toEqual(['01-02']);
    expect(typeObstacle(refused[0]!)).toMatch(/décret 2019-341/);
  });

  it('refuses any type that is closed', () => {
    const [type] = documentTypes;
    expect(typeObstacle({ ...type!, enabled: false })).toMatch(/01-01 \(Photographie\) is closed/);
  });
});

describe('mediaTypeOf', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\u0089PNG\r\n\u001a\n...', 'image/png'],
    ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['<!doctype html>', null],
    [' %PDF-1.7', null],
    ['', null],
  ])('takes %j for %s', (start, mediaType) => {
    expect(mediaTypeOf(Buffer.from(start, 'latin1'))).toBe(mediaType);
  });
});
