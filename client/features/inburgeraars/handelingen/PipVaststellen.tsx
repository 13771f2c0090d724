import { useMemo, useState } from 'react';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { datumTekst, opsomming } from '../../../app/opmaak.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { PipVaststellenDocument } from '../../../gql/generated/inburgeraars.ts';
import { Keuzerondjes, Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { leesGetal } from '../../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../../ui/Veld.tsx';
import { GESPREKKEN_PER_JAAR, LEERROUTES as ROUTES, routewisselTot } from '../../../../shared/rules/pip.ts';
import { ERK_NIVEAUS } from '../../../../shared/rules/taal.ts';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';
import { LEERROUTES } from '../woorden.ts';
import { controleerPip, passendeNiveaus, type PipInvoer, type Pipstand } from './controles.ts';
import { Invoervenster } from './Invoervenster.tsx';
import { useControle } from './useControle.ts';

type Pip = NonNullable<Dossier['pipKern']>;

export function PipKnoppen(deel: Deel<Pip>) {
  const [open, zetOpen] = useState(false);
  const eerste = deel.van.geldend === null;
  return (
    <>
      <Knop icoon="plan" soort={eerste ? 'primair' : 'secundair'} onClick={() => zetOpen(true)}>{eerste ? 'PIP vaststellen' : 'Nieuw PIP vaststellen'}</Knop>
      {open && <PipVaststellen {...deel} sluit={() => zetOpen(false)} />}
    </>
  );
}

function standVan({ geldend }: Pip, { trajectstatus }: Dossier): Pipstand {
  return {
    versie: geldend?.versie ?? 0,
    leerroute: ROUTES.find((route) => route === geldend?.leerroute) ?? null,
    vorigeDagtekening: geldend?.dagtekening ?? null,
    kennisgevingOp: trajectstatus?.kennisgevingOp ?? null,
    huisvestingOp: trajectstatus?.huisvestingOp ?? null,
    termijnStart: trajectstatus?.termijnStart ?? null,
  };
}

/** A new version begins with the plan as it is: what does not change need not be typed again. */
function beginInvoer({ geldend }: Pip, vandaag: string): PipInvoer {
  return {
    dagtekening: vandaag,
    leerroute: ROUTES.find((route) => route === geldend?.leerroute) ?? '',
    niveau: ERK_NIVEAUS.find((niveau) => niveau === geldend?.niveau) ?? '',
    intensiteit: geldend ? String(geldend.intensiteitUrenPerWeek).replace('.', ',') : '',
    gesprekken: String(geldend?.aantalGesprekkenPerJaar ?? GESPREKKEN_PER_JAAR.minstens + 1),
    hoofddoel: geldend?.hoofddoel ?? '',
    redenWijziging: '',
  };
}

function PipVaststellen({ van, persoon, sluit }: Deel<Pip> & { sluit: () => void }) {
  const vandaag = useVandaag();
  const stand = standVan(van, persoon);
  const begin = useMemo(() => beginInvoer(van, vandaag), [van, vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`pip/${persoon.id}`, begin);
  const opslag = useVastleggen(PipVaststellenDocument, { plek: persoon.id, gelukt: 'Het PIP is vastgesteld.' });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    if (!keur(controleerPip(waarde, stand, vandaag))) return;
    const { dagtekening, leerroute, niveau, intensiteit, gesprekken, hoofddoel, redenWijziging } = waarde;
    const gelukt = await opslag.vastleggen({
      inburgeraarId: persoon.id, versie: stand.versie, dagtekening, leerroute, niveau, intensiteitUrenPerWeek: leesGetal(intensiteit) ?? 0,
      aantalGesprekkenPerJaar: leesGetal(gesprekken) ?? 0, hoofddoel: hoofddoel.trim() || null, redenWijziging: stand.versie > 0 ? redenWijziging.trim() : null,
    });
    if (!gelukt) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel={stand.versie === 0 ? 'PIP vaststellen' : 'Nieuw PIP vaststellen'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag}
      fouten={fouten} opslaan="PIP vaststellen" hersteld={hersteld} wis={wis}
    >
      <Pipvelden persoonId={persoon.id} waarde={waarde} zet={(deel) => zet((oud) => ({ ...oud, ...deel }))} stand={stand} vandaag={vandaag} />
    </Invoervenster>
  );
}

interface PipveldenProps {
  persoonId: string;
  waarde: PipInvoer;
  zet: (deel: Partial<PipInvoer>) => void;
  stand: Pipstand;
  vandaag: string;
}

function Pipvelden({ persoonId, waarde, zet, stand, vandaag }: PipveldenProps) {
  const { leerroute } = waarde;
  const niveaus = leerroute === '' ? ERK_NIVEAUS : passendeNiveaus(leerroute, stand.versie);
  const nietVoor = [stand.kennisgevingOp, stand.huisvestingOp, stand.vorigeDagtekening].filter((dag) => dag !== null).sort().at(-1);
  return (
    <>
      <Datumveld
        naam="dagtekening" label="Dagtekening" tot={vandaag} waarde={waarde.dagtekening} zet={(dagtekening) => zet({ dagtekening })}
        hint={<>{stand.versie === 0 ? 'De inburgeringstermijn van drie jaar begint de dag erna.' : 'Een nieuw PIP verandert de inburgeringstermijn niet.'}{nietVoor !== undefined && ` Niet voor ${datumTekst(nietVoor)}.`}</>}
      />
      <Keuzerondjes
        naam="leerroute" label="Leerroute" naastElkaar waarde={leerroute} opties={ROUTES.map((route) => ({ waarde: route, tekst: LEERROUTES[route] }))}
        zet={(route) => zet({ leerroute: route, ...(route !== '' && waarde.niveau !== '' && !passendeNiveaus(route, stand.versie).includes(waarde.niveau) && { niveau: '' }) })}
        hint={stand.termijnStart !== null && stand.leerroute !== null && `Wisselen kan tot en met ${datumTekst(routewisselTot(stand.termijnStart))}; van de Onderwijsroute naar de B1-route altijd.`}
      />
      <Keuzeveld
        naam="niveau" label="Niveau" breedte="smal" waarde={waarde.niveau} opties={niveaus.map((niveau) => ({ waarde: niveau, tekst: niveau }))} zet={(niveau) => zet({ niveau })}
        hint={leerroute !== '' && `Bij de ${LEERROUTES[leerroute]} ${niveaus.length === 1 ? 'past' : 'passen'} ${opsomming(niveaus)}${stand.versie === 0 && leerroute === 'B1' ? '. A2 kan pas na 600 uur les' : ''}.`}
      />
      <Getalveld naam="intensiteitUrenPerWeek" label="Intensiteit" eenheid="uur per week" waarde={waarde.intensiteit} zet={(intensiteit) => zet({ intensiteit })} />
      <Getalveld
        naam="aantalGesprekkenPerJaar" label="Voortgangsgesprekken per jaar" inputMode="numeric" hint={`Minstens ${GESPREKKEN_PER_JAAR.minstens}.`} waarde={waarde.gesprekken}
        zet={(gesprekken) => zet({ gesprekken })}
      />
      <VrijeTekst naam="hoofddoel" label="Hoofddoel" optioneel regels={3} rubriek="PIP_KERN" persoonId={persoonId} waarde={waarde.hoofddoel} zet={(hoofddoel) => zet({ hoofddoel })} />
      {stand.versie > 0 && (
        <VrijeTekst naam="redenWijziging" label="Waarom wijzigt het plan?" regels={3} rubriek="PIP_KERN" persoonId={persoonId} waarde={waarde.redenWijziging} zet={(redenWijziging) => zet({ redenWijziging })} />
      )}
    </>
  );
}
