import { type Grond, iemand, type Kring, type Medewerker, type Partner } from './basis.ts';
import { verzinTelefoon } from './namen.ts';
import type { Uitvoer } from './rijen.ts';

/** What who manages left behind in a gemeente: how partners are reached, whom was asked in, a norm, and the log of it. */
export function maakBeheer(grond: Grond, uit: Uitvoer, kring: Kring): void {
  const door = iemand(kring.gemeenteOrg, 'FUNCTIONEEL_BEHEERDER', 0);
  const { scholen: { Z, B1, O }, participatie, vwn, corporaties, welzijn, taalpunt, gemeenteOrg } = kring;
  for (const partner of new Set([gemeenteOrg, Z, B1, O, ...participatie, vwn, ...corporaties, welzijn, taalpunt])) contact(grond, uit, kring, door, partner);
  uitnodigingen(grond, uit, kring, door);
  normen(grond, uit, kring, door);
}

function contact({ tijd }: Grond, uit: Uitvoer, { gemeente }: Kring, door: Medewerker, partner: Partner): void {
  const naam = partner.naam.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
  const nummer = [...partner.naam].reduce((som, teken) => (som * 7 + (teken.codePointAt(0) ?? 0)) % 997, 7);
  uit.rij('organisatie_contact', {
    organisatieId: partner.id, gemeenteId: gemeente.id, email: `info@${naam}.invalid`, telefoon: verzinTelefoon(nummer), adres: `Voorbeeldstraat ${nummer % 90 + 1}, ${gemeente.naam}`, versie: 1,
    gewijzigdDoor: door.lidmaatschapId, gewijzigdOp: tijd.moment(-200),
  });
}

/** One that waits, one that expired, one that was used. */
function uitnodigingen(grond: Grond, uit: Uitvoer, { gemeente, scholen: { B1 }, vwn, welzijn }: Kring, door: Medewerker): void {
  const { tijd } = grond;
  const rij = (partner: Partner, rol: 'TAALDOCENT' | 'VWN_BEGELEIDER' | 'SLEUTELPERSOON', naam: string, dag: number, lid: Medewerker | null) => {
    uit.rij('uitnodiging', {
      id: grond.volgende('uitnodiging'), organisatieId: partner.id, gemeenteId: gemeente.id, rol, naam, email: `${naam.toLowerCase().replaceAll(' ', '.')}@voorbeeld.invalid`, van: tijd.datum(dag), tot: null, geheimHash: '0'.repeat(64),
      nummer: 1, verlooptOp: `${tijd.datum(dag + 7)}T12:00:00Z`, pogingen: 0, uitgenodigdDoor: door.lidmaatschapId, uitgenodigdOp: tijd.moment(dag), ingetrokkenOp: null, aangenomenOp: lid === null ? null : tijd.moment(dag + 1),
      lidmaatschapId: lid?.lidmaatschapId ?? null, postStand: 'NIET_VERZONDEN', postPogingen: 0, volgendeOp: tijd.moment(dag), postUitkomst: 'GEEN_POST', versie: 1,
    });
    wijziging(grond, uit, gemeente.id, door, dag, { soort: 'UITGENODIGD', organisatieId: partner.id, onderwerp: rol, nieuw: `${tijd.datum(dag)}/` });
    if (lid) wijziging(grond, uit, gemeente.id, lid, dag + 1, { soort: 'UITNODIGING_AANGENOMEN', organisatieId: partner.id, gebruikerId: lid.gebruikerId, onderwerp: rol, nieuw: `${tijd.datum(dag + 1)}/` });
  };
  rij(welzijn, 'SLEUTELPERSOON', 'Samira Voorbeeld', -40, iemand(welzijn, 'SLEUTELPERSOON', 0));
  rij(vwn, 'VWN_BEGELEIDER', 'Hanneke Voorbeeld', -12, null);
  rij(B1, 'TAALDOCENT', 'Joost Voorbeeld', -2, null);
}

function normen(grond: Grond, uit: Uitvoer, { gemeente }: Kring, door: Medewerker): void {
  const { tijd } = grond;
  const norm = (naam: string, oud: number, waarde: number, gezet: number, vanaf: number) => {
    uit.rij('parameter_waarde', { id: grond.volgende('parameter_waarde'), gemeenteId: gemeente.id, naam, waarde, geldigVan: tijd.datum(vanaf), gezetDoor: door.lidmaatschapId, gezetOp: tijd.moment(gezet) });
    wijziging(grond, uit, gemeente.id, door, gezet, { soort: 'NORM_GEZET', onderwerp: naam, oud: String(oud), nieuw: `${waarde} vanaf ${tijd.datum(vanaf)}` });
  };
  norm('eindeDagen', 60, 90, -160, -150);
  norm('koffieEnKoekDagen', 21, 28, -3, 40);
}

interface Wat {
  soort: 'UITGENODIGD' | 'UITNODIGING_AANGENOMEN' | 'NORM_GEZET';
  organisatieId?: string;
  gebruikerId?: string;
  onderwerp: string;
  oud?: string;
  nieuw: string;
}

function wijziging({ tijd }: Grond, uit: Uitvoer, gemeenteId: string, door: Medewerker, dag: number, { soort, organisatieId = '', gebruikerId = '', onderwerp, oud = '', nieuw }: Wat): void {
  uit.rij('wijziging', { op: tijd.moment(dag), gemeenteId, door: door.lidmaatschapId, soort, organisatieId: organisatieId || null, gebruikerId: gebruikerId || null, onderwerp, oud: oud || null, nieuw });
}
