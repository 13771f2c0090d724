import { useMemo, useState } from 'react';
import { MAP_THEMAS, type MapStand, type MapThemaNaam } from '../../../shared/rules/map.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { datumTekst, urenTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { MapdeelnemerFragment } from '../../gql/generated/werkcarrousel.ts';
import { MapVastleggenDocument } from '../../gql/generated/werkcarrousel/MapVastleggenDocument.ts';
import type { Icoonnaam } from '../../ui/iconen.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import type { Toon } from '../../ui/Label.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Segmenten } from '../../ui/Segmenten.tsx';
import { Legenda, Strook } from '../../ui/Strook.tsx';
import { Getalveld } from '../../ui/Veld.tsx';
import { THEMAS } from './woorden.ts';

type Persoon = MapdeelnemerFragment;

const STANDEN: Readonly<Record<MapStand, { wat: string; toon: Toon; icoon: Icoonnaam }>> = {
  NIET_BEGONNEN: { wat: 'niet begonnen', toon: 'neutraal', icoon: 'leeg' }, LOOPT: { wat: 'bezig', toon: 'info', icoon: 'halfvol' }, AFGEROND: { wat: 'klaar', toon: 'goed', icoon: 'vink' },
};
const KEUZES = (Object.keys(STANDEN) as MapStand[]).map((waarde) => ({ waarde, tekst: STANDEN[waarde].wat, toon: STANDEN[waarde].toon, icoon: STANDEN[waarde].icoon }));

/** Somebody is in the own MAP group: offered for it and accepted, or it was begun here. */
export function inMapGroep({ werk, mapTraject }: Persoon): boolean {
  return (werk?.overdrachten.some(({ route, stand }) => route === 'MAP' && stand === 'AANGENOMEN') ?? false) || (mapTraject?.themas.length ?? 0) > 0;
}

const standVan = ({ mapTraject }: Persoon, thema: MapThemaNaam): MapStand => (mapTraject?.themas.find((een) => een.thema === thema)?.stand ?? 'NIET_BEGONNEN') as MapStand;

/** The MAP that the gemeente gives itself: eight themes per person. */
export function MapGroep({ personen }: { personen: readonly Persoon[] }) {
  const [open, zetOpen] = useState<string | null>(null);
  const gekozen = personen.find(({ id }) => id === open);
  return (
    <Kaart titel="Uw MAP-groep" icoon="boek" onder="Module arbeidsmarkt en participatie: acht thema’s, praktijk en een eindgesprek.">
      {personen.length === 0 ? <p className="ss-zacht">Er zit niemand in uw MAP-groep. De consulent kan iemand aanmelden bij Overdragen, met de route MAP.</p> : (
        <div className="ss-stapel">
          <Legenda delen={Object.values(STANDEN)} />
          <ul className="ss-lijst map-groep" aria-label="Uw MAP-groep">
            {personen.map((persoon) => {
              const klaar = MAP_THEMAS.filter((thema) => standVan(persoon, thema) === 'AFGEROND').length;
              const { praktijkUren, eindgesprekOp } = persoon.mapTraject ?? { praktijkUren: null, eindgesprekOp: null };
              return (
                <li key={persoon.id} className="map-groep__regel">
                  <p><Koppeling to={`/inburgeraars/${persoon.id}`}>{naamVan(persoon)}</Koppeling><br /><span className="ss-zacht ss-klein">{praktijkUren ? `${urenTekst(praktijkUren)} praktijk` : 'nog geen praktijk'}{eindgesprekOp !== null && `, eindgesprek ${datumTekst(eindgesprekOp)}`}</span></p>
                  <Strook label={`MAP van ${naamVan(persoon)}`} samenvatting={`${klaar} van de 8 thema’s klaar`} blokken={MAP_THEMAS.map((thema) => ({ sleutel: thema, wanneer: THEMAS[thema], ...STANDEN[standVan(persoon, thema)] }))} />
                  <Knop soort="stil" icoon="potlood" onClick={() => zetOpen(persoon.id)}>Bijwerken<span className="ss-onzichtbaar"> {naamVan(persoon)}</span></Knop>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {gekozen && <Bijwerken persoon={gekozen} sluit={() => zetOpen(null)} />}
    </Kaart>
  );
}

function Bijwerken({ persoon, sluit }: { persoon: Persoon; sluit: () => void }) {
  const eerste = MAP_THEMAS.find((thema) => standVan(persoon, thema) !== 'AFGEROND') ?? 'BEROEPENORIENTATIE';
  const [thema, zetThema] = useState<MapThemaNaam>(eerste);
  const staand = persoon.mapTraject?.themas.find((een) => een.thema === thema);
  const begin = useMemo(() => ({ stand: (staand?.stand ?? 'NIET_BEGONNEN') as MapStand, uren: staand ? String(staand.praktijkMinuten / 60).replace('.', ',') : '' }), [staand]);
  const { waarde, zet, wis } = useConcept(`map/${persoon.id}/${thema}`, begin);
  const opslag = useVastleggen(MapVastleggenDocument, { plek: `${persoon.id}/map/${thema}`, gelukt: `${THEMAS[thema]} is bijgewerkt.` });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    const uren = waarde.uren.trim() === '' ? 0 : leesGetal(waarde.uren);
    if (!keur(uren === null || uren < 0 || uren > 1000 ? [{ veld: 'uren', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }] : [])) return;
    const regel = { ...(staand ? { id: staand.id, versie: staand.versie } : { thema }), stand: waarde.stand, praktijkMinuten: Math.round((uren ?? 0) * 60) };
    if (!await opslag.vastleggen({ inburgeraarId: persoon.id, mapTraject: { themas: [regel] } })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="MAP bijwerken" over={naamVan(persoon)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Keuzeveld naam="thema" label="Welk thema?" leegTekst={null} opties={MAP_THEMAS.map((een) => ({ waarde: een, tekst: `${THEMAS[een]} (${STANDEN[standVan(persoon, een)].wat})` }))} waarde={thema} zet={(nieuw) => zetThema(nieuw || eerste)} />
      <Segmenten naam="stand" label={`Stand van ${THEMAS[thema]}`} segmenten={KEUZES} waarde={waarde.stand} zet={(stand) => zet((oud) => ({ ...oud, stand }))} />
      <Getalveld naam="uren" label="Praktijk bij dit thema" eenheid="uren" optioneel waarde={waarde.uren} zet={(uren) => zet((oud) => ({ ...oud, uren }))} />
    </Taakvenster>
  );
}
