import { useMemo, useState } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { isKloktijd } from '../../../shared/rules/klok.ts';
import { type Kwartaal, periodeVan } from '../../../shared/rules/kwartaal.ts';
import { OVERLEG_MINUTEN, OVERLEG_PLAATS_HOOGSTENS, OVERLEG_PUNTEN_HOOGSTENS } from '../../../shared/rules/werkgroep.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { duurTekst, weekdagJaarTekst } from '../../app/opmaak.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActielijstveldenFragment } from '../../gql/generated/werkgroep.ts';
import { WerkgroepoverlegVastleggenDocument } from '../../gql/generated/werkgroep/WerkgroepoverlegVastleggenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopBestand } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';

type Overleg = ActielijstveldenFragment['overleggen'][number];

interface OverlegProps { overleg: Overleg | undefined; kwartaal: Kwartaal; mag: boolean; metGemeente: boolean }

/** When and where the werkgroep meets, what it talks about, and the file for the own calendar. */
export function OverlegKaart({ overleg, kwartaal, mag, metGemeente }: OverlegProps) {
  const [open, zetOpen] = useState(false);
  return (
    <Kaart
      titel={metGemeente && overleg ? `Overleg ${overleg.gemeente}` : 'Overleg'} icoon="kalender" acties={mag && <Knop icoon={overleg ? 'potlood' : 'plus'} onClick={() => zetOpen(true)}>{overleg ? 'Wijzigen' : 'Overleg plannen'}</Knop>}
      voet={overleg && <KnopBestand soort="stil" href={`/agenda/${overleg.id}`}>Zet in mijn agenda</KnopBestand>}
    >
      {overleg ? (
        <div className="ss-stapel ss-stapel--dicht">
          <p><strong>{weekdagJaarTekst(overleg.datum)}, {overleg.tijd} uur</strong><br /><span className="ss-zacht">{duurTekst(overleg.duurMinuten)}, {overleg.plaats}</span></p>
          {overleg.punten.length > 0 && <ol className="werkgroep-punten" aria-label="Waar het overleg over gaat">{overleg.punten.map((punt) => <li key={punt}>{punt}</li>)}</ol>}
        </div>
      ) : <p className="ss-zacht">Er staat nog geen overleg in dit kwartaal.</p>}
      {open && <OverlegVenster overleg={overleg} kwartaal={kwartaal} sluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

function OverlegVenster({ overleg, kwartaal, sluit }: { overleg: Overleg | undefined; kwartaal: Kwartaal; sluit: () => void }) {
  const begin = useMemo(() => ({ datum: overleg?.datum ?? '', tijd: overleg?.tijd ?? '10:00', duur: String(overleg?.duurMinuten ?? 90), plaats: overleg?.plaats ?? '', punten: overleg?.punten.join('\n') ?? '' }), [overleg]);
  const { waarde, zet, wis } = useConcept(`werkgroepoverleg/${kwartaal.jaar}-${kwartaal.kwartaal}`, begin);
  const opslag = useVastleggen(WerkgroepoverlegVastleggenDocument, { plek: `${kwartaal.jaar}-${kwartaal.kwartaal}`, gelukt: 'Het overleg staat gepland.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const { van, tot } = periodeVan(kwartaal);
  const verstuur = async () => {
    const { datum, tijd, plaats, punten } = waarde;
    const duurMinuten = leesGetal(waarde.duur);
    const bezwaren = [
      ...(isDatum(datum) && datum >= van && datum <= tot ? [] : [{ veld: 'datum', zin: WEIGERINGEN.OVERLEG_KWARTAAL }]), ...(isKloktijd(tijd) ? [] : [{ veld: 'tijd', zin: WEIGERINGEN.TIJD_ONJUIST }]),
      ...(duurMinuten !== null && Number.isInteger(duurMinuten) && duurMinuten >= OVERLEG_MINUTEN.minstens && duurMinuten <= OVERLEG_MINUTEN.hoogstens ? [] : [{ veld: 'duurMinuten', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }]),
      ...(plaats.trim() === '' ? [{ veld: 'plaats', zin: WEIGERINGEN.VELD_VERPLICHT }] : []),
    ];
    if (!keur(bezwaren) || !await opslag.vastleggen({ ...kwartaal, versie: overleg?.versie ?? null, datum, tijd, duurMinuten: duurMinuten ?? 0, plaats: plaats.trim(), punten: punten.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={overleg ? 'Overleg wijzigen' : 'Overleg plannen'} over={`Werkgroep statushouders, ${kwartaal.kwartaal}e kwartaal ${kwartaal.jaar}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Overleg opslaan">
      <Datumveld naam="datum" label="Op welke dag?" van={van} tot={tot} waarde={waarde.datum} zet={(datum) => deel({ datum })} />
      <Tekstveld naam="tijd" label="Hoe laat?" hint="Bijvoorbeeld 10:00" breedte="smal" maxLength={5} waarde={waarde.tijd} zet={(tijd) => deel({ tijd })} />
      <Getalveld naam="duurMinuten" label="Hoe lang?" eenheid="minuten" waarde={waarde.duur} zet={(duur) => deel({ duur })} />
      <Tekstveld naam="plaats" label="Waar?" maxLength={OVERLEG_PLAATS_HOOGSTENS} waarde={waarde.plaats} zet={(plaats) => deel({ plaats })} />
      <VrijeTekst naam="punten" label="Waar gaat het over?" hint="Eén onderwerp per regel. De actielijst hoort er altijd bij." optioneel regels={4} maxTekens={OVERLEG_PUNTEN_HOOGSTENS} buitenRubriek="iedereen in de werkgroep" waarde={waarde.punten} zet={(punten) => deel({ punten })} />
    </Taakvenster>
  );
}
