import type { Blad } from './cel.ts';
import { csvLezen } from './csv.ts';
import { ImportFout } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';
import { xlsxLezen } from './xlsx.ts';
import { isZip } from './zip.ts';

// An .xls of before 2007, and also an .xlsx with a password.
const OUD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an attendance sheet. What the file is follows from its first bytes; the name says nothing about it and often
 * holds a name of a person, so it is not used and not repeated.
 */
export async function bladLezen(bytes: Uint8Array, _bestandsnaam: string): Promise<Blad> {
  if (bytes.byteLength > GRENZEN.bestandBytes) {
    throw new ImportFout('BESTAND_TE_GROOT', 'Dit bestand is groter dan 5 MB. Maak een export over een kortere periode.');
  }
  if (bytes.byteLength === 0) throw leeg();
  if (OUD_EXCEL.every((byte, plaats) => bytes[plaats] === byte)) {
    throw new ImportFout('BESTAND_ONLEESBAAR', 'Dit is een oud Excel-bestand of er zit een wachtwoord op. Sla het op als .xlsx zonder wachtwoord.');
  }
  const blad = isZip(bytes) ? await xlsxLezen(bytes) : csvLezen(bytes);
  if (blad.rijen.length === 0) throw leeg();
  return blad;
}

function leeg(): ImportFout {
  return new ImportFout('BESTAND_LEEG', 'In dit bestand staat niets. Kijk of u het goede bestand hebt gekozen.');
}
