import { gql } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { maakGeheugen } from './apollo.ts';

const PERSOON = { __typename: 'Inburgeraar', id: '1' };
const STRAAT = gql`query Straat { inburgeraar { id adres { straat } } }`;
const PLAATS = gql`query Plaats { inburgeraar { id adres { plaats } } }`;
const NAAM = gql`query Naam { inburgeraar { id roepnaam } }`;

describe('Het geheugen', () => {
  it('houdt van een rubriek wat een andere pagina vroeg, ook als die andere velden vraagt', () => {
    const geheugen = maakGeheugen();
    geheugen.writeQuery({ query: STRAAT, data: { inburgeraar: { ...PERSOON, adres: { __typename: 'Adres', straat: 'Kerkstraat' } } } });
    geheugen.writeQuery({ query: PLAATS, data: { inburgeraar: { ...PERSOON, adres: { __typename: 'Adres', plaats: 'Dalfsen' } } } });
    expect([geheugen.readQuery({ query: STRAAT }), geheugen.readQuery({ query: PLAATS })]).toMatchObject([{ inburgeraar: { adres: { straat: 'Kerkstraat' } } }, { inburgeraar: { adres: { plaats: 'Dalfsen' } } }]);
  });

  it('zet een afgeschermde rubriek op null, en laat van een ander niets staan', () => {
    const geheugen = maakGeheugen();
    geheugen.writeQuery({ query: STRAAT, data: { inburgeraar: { ...PERSOON, adres: { __typename: 'Adres', straat: 'Kerkstraat' } } } });
    geheugen.writeQuery({ query: STRAAT, data: { inburgeraar: { ...PERSOON, adres: null } } });
    expect(geheugen.readQuery({ query: STRAAT })).toMatchObject({ inburgeraar: { adres: null } });
    geheugen.writeQuery({ query: NAAM, data: { inburgeraar: { __typename: 'Inburgeraar', id: '2', roepnaam: 'Selam' } } });
    expect(geheugen.readQuery({ query: STRAAT })).toBeNull();
  });
});
