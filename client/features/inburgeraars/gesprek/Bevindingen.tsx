import { aantal, datumKort, datumTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Legenda, Strook } from '../../../ui/Strook.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { Lijstje, Regel, Tekst } from '../kaarten/delen.tsx';
import { titelVan, type Rubriek } from '../rubrieken.ts';
import { INZETTEN, VAARDIGHEDEN } from '../../../app/taalwoorden.ts';
import { AFSPRAAKSTANDEN, CONTACTSOORTEN, EXAMENUITSLAGEN, PRESENTIE, PVTONDERDELEN, SIGNAALONDERWERPEN, SIGNAALSTANDEN, stand as standVan, WOONSTAPPEN, woord } from '../woorden.ts';
import type { Voorbereiding } from './GesprekPagina.tsx';

/** A strip of the lessons and a bar per week: a pattern shows before it is read. */
export function Presentie({ van: { weken, lessen, minuten } }: { van: NonNullable<Voorbereiding['presentie']> }) {
  const geweest = weken.reduce((som, { aanwezig }) => som + aanwezig, 0);
  const alle = weken.reduce((som, { aanwezig, geoorloofd, ongeoorloofd }) => som + aanwezig + geoorloofd + ongeoorloofd, 0);
  const ongeoorloofd = weken.reduce((som, week) => som + week.ongeoorloofd, 0);
  return (
    <Kaart titel="Taalles" icoon="boek">
      {alle === 0 ? <p className="ss-zacht">Er waren geen lessen.</p> : (
        <div className="ss-stapel ss-stapel--dicht">
          <Voortgangsbalk label="Aanwezig" waarde={geweest} totaal={alle} tekst={`${geweest} van ${aantal(alle, 'les', 'lessen')}`} toon={geweest / alle < 0.8 ? 'letop' : 'goed'} />
          <Strook
            label="Elke les sinds het laatste gesprek" samenvatting={`${urenUitMinuten(minuten)} gevolgd; ${aantal(ongeoorloofd, 'keer', 'keer')} ongeoorloofd afwezig`}
            blokken={lessen.map(({ id, datum, status }) => { const { toon, tekst, icoon } = standVan(PRESENTIE, status); return { sleutel: id, wanneer: datumKort(datum), wat: tekst, toon, icoon }; })}
          />
          <Legenda delen={[...new Set(lessen.map(({ status }) => status))].map((status) => { const { toon, tekst, icoon } = standVan(PRESENTIE, status); return { wat: tekst, toon, icoon }; })} />
        </div>
      )}
    </Kaart>
  );
}

export function Uren({ van: { weken, minuten, betwist } }: { van: NonNullable<Voorbereiding['uren']> }) {
  const meest = Math.max(...weken.map((week) => week.minuten), 60);
  return (
    <Kaart titel="Participatie" icoon="klok">
      <div className="ss-stapel ss-stapel--dicht">
        <p>{urenUitMinuten(minuten)}{betwist > 0 && <> <Label toon="letop">{aantal(betwist, 'regel betwist', 'regels betwist')}</Label></>}</p>
        <Uitklap titel="Per week">
          <div className="ss-stapel ss-stapel--dicht">{weken.map((week) => <Voortgangsbalk key={week.week} label={`Week van ${datumKort(week.week)}`} waarde={week.minuten} totaal={meest} tekst={urenUitMinuten(week.minuten)} toon={week.minuten === 0 ? 'neutraal' : 'info'} />)}</div>
        </Uitklap>
      </div>
    </Kaart>
  );
}

export function Voortgang({ van: { niveaus, rapportages } }: { van: NonNullable<Voorbereiding['voortgang']> }) {
  return (
    <Kaart titel="Voortgang in de taal" icoon="grafiek">
      <div className="ss-stapel ss-stapel--dicht">
        {niveaus.length > 0 && <Gegevens kolommen gegevens={niveaus.map(({ vaardigheid, was, nu }) => ({ term: woord(VAARDIGHEDEN, vaardigheid), waarde: was === nu ? `${nu ?? '–'} (zelfde)` : `${was ?? 'niet gemeten'} → ${nu ?? '–'}` }))} />}
        {rapportages.length === 0 ? <p className="ss-zacht">Er is niets gerapporteerd.</p> : (
          <Lijstje label="Rapportages" items={rapportages} sleutel={({ id }) => id} regel={({ datum, inzet, volgendeStap, opmerking, organisatie }) => <Regel kop={inzet === null ? 'Niets te melden' : `Inzet: ${woord(INZETTEN, inzet).toLowerCase()}`} bij={datumTekst(datum)}><p className="ss-zacht ss-klein">{organisatie}</p><Tekst>{opmerking}</Tekst>{volgendeStap !== null && <Tekst>{`Volgende stap: ${volgendeStap}`}</Tekst>}</Regel>} />
        )}
      </div>
    </Kaart>
  );
}

/** Every agreement that runs, also where nobody reported: silence is news. What stands still comes first. */
export function Afspraken({ afspraken }: { afspraken: Voorbereiding['afspraken'] }) {
  const opVolgorde = [...afspraken].sort((a, b) => Number(b.stand === 'STOKT') - Number(a.stand === 'STOKT') || b.meldingen.length - a.meldingen.length);
  return (
    <Kaart titel="Afspraken uit het PIP" icoon="plan">
      {afspraken.length === 0 && <p className="ss-zacht">Er zijn geen lopende afspraken.</p>}
      <Lijstje
        label="Afspraken" items={opVolgorde} sleutel={({ id }) => id} eerst={6}
        regel={({ tekst, thema, uitvoerder, stand, meldingen }) => {
          const staat = standVan(AFSPRAAKSTANDEN, stand);
          return (
            <Regel kop={tekst} bij={<Label toon={staat.toon}>{staat.tekst}</Label>}>
              <p className="ss-zacht ss-klein">{titelVan(thema as Rubriek, false)}{uitvoerder !== null && `, ${uitvoerder}`}</p>
              {meldingen.length === 0 && <p className="ss-zacht ss-klein">Niets gemeld.</p>}
              <ul className="ss-lijst">{meldingen.map((m) => <li key={m.id}>{datumTekst(m.datum)}: {standVan(AFSPRAAKSTANDEN, m.stand).tekst.toLowerCase()}{m.opmerking !== null && <Tekst>{m.opmerking}</Tekst>}</li>)}</ul>
            </Regel>
          );
        }}
      />
    </Kaart>
  );
}

export function Signalen({ signalen }: { signalen: NonNullable<Voorbereiding['signalen']> }) {
  return (
    <Kaart titel="Signalen" icoon="vlag">
      {signalen.length === 0 && <p className="ss-zacht">Er zijn geen signalen.</p>}
      <Lijstje
        label="Signalen" items={signalen} sleutel={({ id }) => id}
        regel={({ onderwerp, datum, tekst, stand, organisatie }) => { const staat = standVan(SIGNAALSTANDEN, stand); return <Regel kop={`${woord(SIGNAALONDERWERPEN, onderwerp)}, ${datumTekst(datum)}`} bij={<Label toon={staat.toon}>{staat.tekst}</Label>}><Tekst>{tekst}</Tekst><p className="ss-zacht ss-klein">{organisatie}</p></Regel>; }}
      />
    </Kaart>
  );
}

const WAT: Readonly<Record<string, Readonly<Record<string, string>>>> = { EXAMENS: VAARDIGHEDEN, BEGELEIDING: CONTACTSOORTEN, WONEN: WOONSTAPPEN, PVT_TRAJECT: PVTONDERDELEN };

/** A code in words, or the words that were typed. */
function watTekst(rubriek: string, wat: string): string {
  const woorden = WAT[rubriek];
  return woorden ? woord(woorden, wat) : wat;
}

export function Gebeurtenissen({ rijen }: { rijen: Voorbereiding['gebeurtenissen'] }) {
  return (
    <Kaart titel="Wat er verder gebeurde" icoon="meer">
      {rijen.length === 0 && <p className="ss-zacht">Er is verder niets opgeschreven.</p>}
      <Lijstje
        label="Wat er verder gebeurde" items={rijen} sleutel={({ id }) => id} eerst={5}
        regel={({ datum, rubriek, wat, tekst, organisatie }) => (
          <Regel kop={watTekst(rubriek, wat) || titelVan(rubriek as Rubriek, false)} bij={datumTekst(datum)}>
            <p className="ss-zacht ss-klein">{titelVan(rubriek as Rubriek, false)}, {organisatie}</p>
            {rubriek === 'EXAMENS' && tekst !== null ? <p>{EXAMENUITSLAGEN[tekst as keyof typeof EXAMENUITSLAGEN]?.tekst ?? tekst}</p> : <Tekst>{tekst}</Tekst>}
          </Regel>
        )}
      />
    </Kaart>
  );
}
