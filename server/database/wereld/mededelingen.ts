import { type Grond, iemand, type Kring } from './basis.ts';
import type { Uitvoer } from './rijen.ts';
import { MEDEDELINGEN, SPREEKUUR_VERTAALD } from './teksten.ts';

/** What the gemeente says these days: to all, to the schools, and to the inburgeraars in their languages. */
export function schrijfMededelingen(grond: Grond, uit: Uitvoer, { gemeente, gemeenteOrg }: Kring): void {
  const wie = iemand(gemeenteOrg, 'BELEIDSMEDEWERKER');
  MEDEDELINGEN.forEach(({ titel, tekst, rollen }, i) => {
    const id = grond.volgende('mededeling');
    uit.rij('mededeling', {
      id, gemeenteId: gemeente.id, organisatieId: gemeenteOrg.id, ingevoerdDoor: wie.lidmaatschapId, ingevoerdOp: grond.tijd.moment(-2 - i), titel, tekst, van: grond.tijd.datum(-2 - i), tot: grond.tijd.datum(21 + i),
      rollen: [...rollen], organisatieIds: [], ingetrokkenOp: null,
    });
    if (rollen.length === 1) for (const [taal, zin] of Object.entries(SPREEKUUR_VERTAALD)) uit.rij('mededeling_vertaling', { mededelingId: id, taal: taal as keyof typeof SPREEKUUR_VERTAALD, ...zin });
  });
}
