import { Kind, type SelectionSetNode, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN as UIT_DE_MATRIX, veldnaam } from '../../../server/access/matrix.ts';
import { DOELGROEPEN as DOELGROEPCODES, FASEN as FASECODES } from '../../../server/domain/traject/traject.entity.ts';
import { GEZINSRELATIES as RELATIECODES } from '../../../server/domain/inburgeraars/gezin.entity.ts';
import { DossierBsnDocument } from '../../gql/generated/inburgeraars/DossierBsnDocument.ts';
import { DossierDocument } from '../../gql/generated/inburgeraars/DossierDocument.ts';
import { DossierGezondheidDocument } from '../../gql/generated/inburgeraars/DossierGezondheidDocument.ts';
import { KAARTEN } from './kaarten.tsx';
import { ALLE_RUBRIEKEN, titelVan } from './rubrieken.ts';
import { DOELGROEPEN, FASEN, GEZINSRELATIES, woord } from './woorden.ts';

/** Fields that the document asks of an inburgeraar, those of its fragments included. */
function gevraagdeVelden(document: typeof DossierDocument | typeof DossierBsnDocument | typeof DossierGezondheidDocument): string[] {
  const namen: string[] = [];
  const velden = ({ selections }: SelectionSetNode) => selections.flatMap((keuze) => (keuze.kind === Kind.FIELD ? [keuze.name.value] : []));
  visit(document, {
    Field: (veld) => void (veld.name.value === 'inburgeraar' && veld.selectionSet && namen.push(...velden(veld.selectionSet))),
    FragmentDefinition: (fragment) => void (fragment.typeCondition.name.value === 'Inburgeraar' && namen.push(...velden(fragment.selectionSet))),
  });
  return namen;
}

describe('de rubrieken op het scherm', () => {
  it('zijn precies die van de autorisatiematrix', () => {
    expect([...ALLE_RUBRIEKEN].sort()).toEqual([...UIT_DE_MATRIX].sort());
    expect(Object.keys(KAARTEN).sort()).toEqual([...UIT_DE_MATRIX].sort());
  });
  it('hebben elk een eigen titel, ook voor de inburgeraar zelf', () => {
    for (const eigen of [false, true]) expect(new Set(ALLE_RUBRIEKEN.map((rubriek) => titelVan(rubriek, eigen))).size).toBe(ALLE_RUBRIEKEN.length);
  });
  it('komen in één vraag, behalve het BSN en de gezondheid: die vraagt iemand apart', () => {
    const gevraagd = gevraagdeVelden(DossierDocument);
    expect(UIT_DE_MATRIX.filter((rubriek) => !gevraagd.includes(veldnaam(rubriek))).sort()).toEqual(['BSN', 'GEZONDHEID']);
    expect(gevraagdeVelden(DossierBsnDocument)).toEqual(['id', 'bsn']);
    expect(gevraagdeVelden(DossierGezondheidDocument)).toEqual(['id', 'gezondheid']);
  });
});

describe('de woorden voor codes', () => {
  it('zijn er voor elke fase, doelgroep en gezinsrelatie van de server', () => {
    expect(Object.keys(FASEN)).toEqual(FASECODES);
    expect(Object.keys(DOELGROEPEN)).toEqual(DOELGROEPCODES);
    expect(Object.keys(GEZINSRELATIES)).toEqual(RELATIECODES);
  });
  it('laten een onbekende code zien en verbergen hem niet', () => {
    expect(woord(FASEN, 'LEERROUTE')).toBe('Leerroute');
    expect(woord(FASEN, 'NIEUWE_FASE')).toBe('nieuwe fase');
    expect(woord(FASEN, 'toString')).toBe('tostring');
    expect(woord(FASEN, null)).toBe('–');
  });
});
