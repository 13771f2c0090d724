import type { ReactNode } from 'react';
import { ERK_NIVEAUS } from '../../../../shared/rules/taal.ts';
import { eerstePipPast, GESPREKKEN_PER_JAAR, LEERROUTES as ROUTES, type Leerroute, niveauPastBijRoute, routewisselTot } from '../../../../shared/rules/pip.ts';
import type { Keuringsfeiten } from '../../../../shared/rules/pipKeuring.ts';
import { datumTekst, opsomming, urenTekst } from '../../../app/opmaak.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { Keuzerondjes, Keuzeveld, Vinkje } from '../../../ui/Keuze.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Datumveld, Getalveld, Tekstveld } from '../../../ui/Veld.tsx';
import { titelVan } from '../rubrieken.ts';
import { LEERROUTES } from '../woorden.ts';
import { lopendeAfspraken, type Planpersoon } from './beeld.ts';
import { bijlagesoorten, gekozenBijlagen, type Invoer, VAARDIGHEIDVELDEN } from './invoer.ts';
import { IN_PIP, KERNVELDEN, ONDERDELEN } from './woorden.ts';

interface PipveldenProps {
  persoon: Planpersoon;
  waarde: Invoer;
  zet: (deel: Partial<Invoer>) => void;
  feiten: Keuringsfeiten;
}

function passend(leerroute: Leerroute | '', eerste: boolean) {
  if (leerroute === '') return [...ERK_NIVEAUS];
  return ERK_NIVEAUS.filter((niveau) => (eerste ? eerstePipPast(leerroute, niveau) : niveauPastBijRoute(leerroute, niveau)));
}

/** The sections of the plan, in the order in which it is talked through. */
export function Pipvelden(props: PipveldenProps) {
  return (
    <div className="ss-stapel">
      <Leren {...props} />
      <Meedoen {...props} />
      <Hulp {...props} />
      <Beschikkingen {...props} />
      <Afspraken {...props} />
      <Besluit {...props} />
    </div>
  );
}

function Leren({ persoon, waarde, zet, feiten: { vorig, termijnStart, asiel } }: PipveldenProps) {
  const { leerroute } = waarde;
  const niveaus = passend(leerroute, vorig === null);
  const opties = niveaus.map((niveau) => ({ waarde: niveau, tekst: niveau }));
  const kiesRoute = (route: Leerroute | '') => {
    const past = passend(route, vorig === null);
    const houd = <V extends string>(niveau: V): V | '' => ((past as string[]).includes(niveau) ? niveau : '');
    zet({ leerroute: route, niveau: houd(waarde.niveau), niveauLezen: houd(waarde.niveauLezen), niveauLuisteren: houd(waarde.niveauLuisteren), niveauSchrijven: houd(waarde.niveauSchrijven), niveauSpreken: houd(waarde.niveauSpreken) });
  };
  const uren = persoon.taalPresentie?.tellendeUren ?? null;
  return (
    <Kaart titel="Leren" icoon="boek">
      <div className="ss-stapel">
        <Keuzerondjes
          naam="leerroute" label="Leerroute" naastElkaar waarde={leerroute} opties={ROUTES.map((route) => ({ waarde: route, tekst: LEERROUTES[route] }))} zet={kiesRoute}
          hint={vorig && termijnStart && `Wisselen kan tot en met ${datumTekst(routewisselTot(termijnStart))}; van de Onderwijsroute naar de B1-route altijd.`}
        />
        <Keuzeveld
          naam="niveau" label="Niveau" breedte="smal" waarde={waarde.niveau} opties={opties} zet={(niveau) => zet({ niveau })}
          hint={leerroute !== '' && `Bij de ${LEERROUTES[leerroute]} ${niveaus.length === 1 ? 'past' : 'passen'} ${opsomming(niveaus)}. Het plan heeft het niveau van de hoogste vaardigheid.`}
        />
        <fieldset className="plan-velden">
          <legend className="utrecht-form-label">Niveau per vaardigheid</legend>
          <p className="ss-zacht ss-klein">
            Vul alleen in wat anders is dan het niveau van het plan.
            {leerroute === 'B1' && ` A2 kan na 600 uur les die meetelt, met voldoende inzet volgens het laatste rapport.${uren === null ? '' : ` In Samenspel ${uren === 1 ? 'telt' : 'tellen'} nu ${urenTekst(uren)} les mee.`}`}
          </p>
          <div className="plan-vier">
            {VAARDIGHEIDVELDEN.map(({ vaardigheid, veld }) => (
              <Keuzeveld key={veld} naam={veld} label={KERNVELDEN[vaardigheid]} leegTekst="Als het plan" waarde={waarde[veld]} opties={opties} zet={(niveau) => zet({ [veld]: niveau })} />
            ))}
          </div>
        </fieldset>
        {asiel && <Getalveld naam="intensiteitUrenPerWeek" label="Intensiteit van de leerroute" eenheid="uur per week" waarde={waarde.intensiteit} zet={(intensiteit) => zet({ intensiteit })} />}
        <VrijeTekst naam="hoofddoel" label="Hoofddoel" optioneel regels={2} rubriek="PIP_KERN" persoonId={persoon.id} waarde={waarde.hoofddoel} zet={(hoofddoel) => zet({ hoofddoel })} />
      </div>
    </Kaart>
  );
}

function Meedoen({ waarde, zet }: PipveldenProps) {
  return (
    <Kaart titel="PVT, MAP en gesprekken" icoon="groep">
      <div className="ss-stapel">
        <Getalveld naam="pvtUrenPerWeek" label="Participatieverklaringstraject (PVT)" eenheid="uur per week" waarde={waarde.pvt} zet={(pvt) => zet({ pvt })} />
        {waarde.leerroute === 'O'
          ? <p className="ss-zacht">Bij de Onderwijsroute hoort geen MAP.</p>
          : <Getalveld naam="mapUrenPerWeek" label="Module arbeidsmarkt en participatie (MAP)" eenheid="uur per week" waarde={waarde.map} zet={(map) => zet({ map })} />}
        <Getalveld
          naam="aantalGesprekkenPerJaar" label="Voortgangsgesprekken per jaar" inputMode="numeric" hint={`Minstens ${GESPREKKEN_PER_JAAR.minstens}.`} waarde={waarde.gesprekken} zet={(gesprekken) => zet({ gesprekken })}
        />
      </div>
    </Kaart>
  );
}

function Hulp({ persoon, waarde, zet }: PipveldenProps) {
  return (
    <Kaart titel="Hulp en doelen" icoon="gesprek">
      <div className="ss-stapel">
        <VrijeTekst regels={3} rubriek="AFSPRAKEN_BEGELEIDING" persoonId={persoon.id} naam="ondersteuning" label="Ondersteuning en begeleiding" waarde={waarde.ondersteuning} zet={(ondersteuning) => zet({ ondersteuning })} />
        <VrijeTekst regels={3} rubriek="AFSPRAKEN_BEGELEIDING" persoonId={persoon.id} naam="ontwikkeldoel" label="Persoonlijk ontwikkeldoel" optioneel hint="Bijvoorbeeld: op tijd komen." waarde={waarde.ontwikkeldoel} zet={(ontwikkeldoel) => zet({ ontwikkeldoel })} />
        <VrijeTekst regels={3} rubriek="AFSPRAKEN_BEGELEIDING" persoonId={persoon.id} naam="vve" label="Voorschoolse educatie van een kind (VVE)" optioneel waarde={waarde.vve} zet={(vve) => zet({ vve })} />
      </div>
    </Kaart>
  );
}

function Beschikkingen({ waarde, zet, feiten: { asiel, vandaag } }: PipveldenProps) {
  const gekozen = gekozenBijlagen(waarde, asiel);
  return (
    <Kaart titel="Bijgevoegde beschikkingen van de Participatiewet" icoon="bestand">
      <div className="ss-stapel">
        {bijlagesoorten(asiel).map((soort) => {
          const bijlage = waarde.bijlagen[soort];
          const plek = gekozen.indexOf(soort);
          const wijzig = (deel: Partial<typeof bijlage>) => zet({ bijlagen: { ...waarde.bijlagen, [soort]: { ...bijlage, ...deel } } });
          return (
            <div key={soort} className="ss-stapel">
              <Vinkje label={ONDERDELEN[soort]} aan={bijlage.bij} zet={(bij) => wijzig({ bij })} />
              {bijlage.bij && (
                <div className="plan-vier">
                  <Datumveld naam={`beschikkingen.${plek}.dagtekening`} label="Dagtekening van die beschikking" tot={vandaag} waarde={bijlage.dagtekening} zet={(dagtekening) => wijzig({ dagtekening })} />
                  <Tekstveld naam={`beschikkingen.${plek}.kenmerk`} label="Kenmerk" optioneel waarde={bijlage.kenmerk} zet={(kenmerk) => wijzig({ kenmerk })} />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Kaart>
  );
}

/** What will be established with it: an agreement is made on the page of the plan, where nothing typed here is lost. */
function Afspraken({ persoon }: PipveldenProps) {
  const afspraken = lopendeAfspraken(persoon);
  return (
    <Kaart titel="Afspraken die in dit plan komen" icoon="vink" onder="Alle lopende afspraken. Maken of wijzigen doet u bij het plan; wat u hier typte blijft staan.">
      <div className="ss-stapel">
        {afspraken.length === 0 && <p className="ss-zacht">Er zijn nog geen afspraken.</p>}
        <ul className="ss-lijst ss-regels">
          {afspraken.map(({ id, thema, tekst, uitvoerderNaam, inPip }) => (
            <li key={id}>
              <div className="ss-regel__kop"><p className="ss-regel__wat ss-getypt">{tekst}</p>{inPip !== 'VASTGESTELD' && <Label toon="letop">{IN_PIP[inPip]?.tekst ?? inPip}</Label>}</div>
              <p className="ss-zacht ss-klein">{[titelVan(thema, false), uitvoerderNaam].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </div>
    </Kaart>
  );
}

function Besluit({ persoon, waarde, zet, feiten: { vorig, kennisgevingOp, huisvestingOp, vandaag } }: PipveldenProps): ReactNode {
  const nietVoor = [kennisgevingOp, huisvestingOp, vorig?.dagtekening ?? null].filter((dag) => dag !== null).sort().at(-1);
  return (
    <Kaart titel="Het besluit" icoon="plan">
      <div className="ss-stapel">
        <Datumveld
          naam="dagtekening" label="Dagtekening" tot={vandaag} waarde={waarde.dagtekening} zet={(dagtekening) => zet({ dagtekening })}
          hint={<>{vorig === null ? 'De inburgeringstermijn van drie jaar begint de dag erna.' : 'Een nieuw PIP verandert de inburgeringstermijn niet.'}{nietVoor !== undefined && ` Niet voor ${datumTekst(nietVoor)}.`}</>}
        />
        {vorig && <VrijeTekst naam="redenWijziging" label="Waarom wijzigt het plan?" regels={3} rubriek="PIP_KERN" persoonId={persoon.id} waarde={waarde.redenWijziging} zet={(redenWijziging) => zet({ redenWijziging })} hint="Dit staat als motivering in de beschikking." />}
      </div>
    </Kaart>
  );
}
