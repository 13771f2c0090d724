import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { taaklabel, taaknaam, waaromzin } from '../../app/taken/taakwoorden.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { LeeslijstQuery } from '../../gql/generated/caseload.ts';
import { LeeslijstDocument } from '../../gql/generated/caseload/LeeslijstDocument.ts';
import { LeeslijstGelezenDocument } from '../../gql/generated/caseload/LeeslijstGelezenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import './caseload.css';

type Regel = LeeslijstQuery['leeslijst']['regels'][number];

/** Who came over, and of each what matters first; marked one by one. */
export default function LeeslijstPagina() {
  const vraag = useQuery(LeeslijstDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Leeslijst" onder="Wie er bij u kwam, en wat er per persoon het eerst telt. Wie u hebt gelezen, gaat van de lijst." terug={{ naar: '/start', tekst: 'Start' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ leeslijst: { ongelezen, regels } }) => (ongelezen === 0 ? <Leeg titel="U hebt iedereen gelezen" icoon="vink">Als een collega personen aan u overdraagt, staan zij hier.</Leeg> : (
          <div className="ss-stapel">
            <p className="ss-zacht">{regels.length < ongelezen ? `De eerste ${regels.length} van ${aantal(ongelezen, 'persoon', 'personen')}; lees deze, dan komt de rest.` : `Nog ${aantal(ongelezen, 'persoon', 'personen')} te lezen.`}</p>
            {regels.map((regel) => <Persoon key={regel.id} regel={regel} />)}
          </div>
        ))}
      </Opgehaald>
    </Pagina>
  );
}

/** Agreements of every theme that got stuck. */
function gestokt({ inburgeraar: i }: Regel): { id: string; tekst: string }[] {
  const themas = [i.afsprakenTaal, i.afsprakenParticipatie, i.afsprakenMapPvt, i.afsprakenBegeleiding, i.afsprakenTaalpraktijk, i.afsprakenWonen, i.afsprakenFinancien, i.afsprakenWelzijn, i.afsprakenWerk];
  return themas.flatMap((thema) => thema?.afspraken ?? []).filter(({ stand }) => stand === 'STOKT');
}

function Persoon({ regel }: { regel: Regel }) {
  const vandaag = useVandaag();
  const opslag = useVastleggen(LeeslijstGelezenDocument, { plek: regel.id, gelukt: 'Gelezen.', apollo: { refetchQueries: ['Leeslijst', 'LeeslijstStand'], awaitRefetchQueries: true } });
  const { inburgeraar, taken, vanaf, vorige, reden } = regel;
  const [naam, stokt] = [naamVan(inburgeraar), gestokt(regel)];
  const laatste = inburgeraar.gesprekken?.laatsteOp;
  return (
    <Kaart titel={naam} icoon="persoon">
      <div className="ss-stapel ss-stapel--dicht">
        <p className="ss-zacht">{`Sinds ${datumTekst(vanaf)} van u${vorige ? `, eerst van ${vorige}` : ''}. Reden: ${reden}`}</p>
        {taken.length === 0 ? <p>Er is nu niets dat haast heeft, en in vier weken loopt niets af.</p> : (
          <ul className="caseload-taken" aria-label={`Wat het eerst telt bij ${naam}`}>
            {taken.map((taak) => {
              const { tekst, toon, icoon } = taaklabel({ ...taak }, vandaag);
              return (
                <li key={taak.id}>
                  <span className="caseload-taken__kop"><strong>{taaknaam(taak.soort)}</strong> <Label toon={toon} icoon={icoon}>{tekst}</Label></span>
                  <span>{taak.doen}</span> <span className="ss-zacht ss-klein">{waaromzin(taak)}</span>
                </li>
              );
            })}
          </ul>
        )}
        {stokt.length > 0 && <div><p><strong>Afspraken die stokken</strong></p><ul className="caseload-stokt">{stokt.map(({ id, tekst }) => <li key={id}>{tekst}</li>)}</ul></div>}
        <p>{laatste ? `Laatste gesprek: ${datumTekst(laatste)}.` : 'Er is nog geen gesprek vastgelegd.'}</p>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
        <div className="ss-rij">
          <Knop icoon="vink" bezig={opslag.bezig} aria-label={`Gelezen: ${naam}`} onClick={() => void opslag.vastleggen({ id: regel.id })}>Gelezen</Knop>
          <KnopLink soort="stil" icoon="pijlRechts" to={`/inburgeraars/${inburgeraar.id}`}>{`Dossier van ${naam}`}</KnopLink>
        </div>
      </div>
    </Kaart>
  );
}
