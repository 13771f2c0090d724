import { celOp, tekstVan } from './cel.ts';
import { GRENZEN } from './grenzen.ts';
import type { EnkeleRol, Kolom } from './indelingVorm.ts';
import { naamLezen, naamUitDelen, nummerSleutel } from './namen.ts';
import type { BladLeerling, Naamdelen } from './namen.ts';
import type { Lezing, Meld } from './lezing.ts';

/** Excel shows long numbers as 1,23E+11 and saves a CSV that way: the digits are gone. */
const INGEKORT = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/** Who this row is about; null with a report when nobody can be made out. */
export function leerlingUitRij(lezing: Lezing, rijnummer: number, meld: Meld): BladLeerling | null {
  const cel = (rol: EnkeleRol): [string, Kolom | undefined] => {
    const kolom = lezing.kolommen.get(rol)?.[0];
    return [kolom ? tekstVan(celOp(lezing.blad, rijnummer, kolom.kolom)) : '', kolom];
  };
  let goed = true;
  const lees = (rol: EnkeleRol, grens: number): string => {
    const [tekst, kolom] = cel(rol);
    if (tekst.length <= grens) return tekst;
    goed = false;
    meld('TEKST_TE_LANG', kolom);
    return '';
  };
  const nummer = (rol: EnkeleRol): string => {
    const tekst = nummerSleutel(lees(rol, GRENZEN.nummerTekens));
    if (!INGEKORT.test(tekst)) return tekst;
    goed = false;
    meld('NUMMER_ONLEESBAAR', cel(rol)[1]);
    return '';
  };
  const portaalnummer = nummer('PORTAALNUMMER');
  const studentnummer = nummer('STUDENTNUMMER');
  const naam = naamVan((rol) => lees(rol, GRENZEN.naamTekens));
  if (!goed) return null;
  if (!portaalnummer && !studentnummer && !naam.naam) {
    meld('LEERLING_ONTBREEKT', cel('NAAM')[1] ?? cel('ACHTERNAAM')[1]);
    return null;
  }
  return {
    ...(portaalnummer ? { portaalnummer } : {}),
    ...(studentnummer ? { studentnummer } : {}),
    ...(naam.naam ? naam : {}),
  };
}

/** Separate columns say where the surname begins, so they go before a full name. */
function naamVan(lees: (rol: EnkeleRol) => string): Naamdelen {
  const heel = naamLezen(lees('NAAM'));
  const voornaam = lees('VOORNAAM');
  const achternaam = lees('ACHTERNAAM');
  if (achternaam || (voornaam && !heel.naam)) return naamUitDelen(voornaam, lees('TUSSENVOEGSEL'), achternaam);
  return heel;
}
