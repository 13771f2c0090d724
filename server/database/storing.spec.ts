import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { isStoring } from './storing.ts';

const fout = (code: string | undefined, message = 'x') => Object.assign(new Error(message), code === undefined ? {} : { code });

describe('De database kan nu niet', () => {
  it.each(['08006', '53100', '53300', '57014', '57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'])('code %s, ook als TypeORM die inpakt', (code) => {
    expect(isStoring(fout(code))).toBe(true);
    expect(isStoring(new QueryFailedError('select 1', [], fout(code)))).toBe(true);
  });
  it.each(['timeout exceeded when trying to connect', 'Connection terminated unexpectedly', 'Query read timeout'])('zonder code: %s', (zin) => {
    expect(isStoring(fout(undefined, zin))).toBe(true);
  });
  it.each([['23505', 'duplicate key'], ['42501', 'permission denied'], ['40001', 'could not serialize'], ['ENOENT', 'no such file'], [undefined, 'Cannot read properties of undefined']])('maar %s niet: dan is er iets anders', (code, zin) => {
    expect(isStoring(fout(code, zin))).toBe(false);
  });
  it.each([null, undefined, 'Query read timeout', 503])('en %s is geen fout van de database', (iets) => {
    expect(isStoring(iets)).toBe(false);
  });
});
