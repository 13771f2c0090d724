import { useAdresvraag } from '../../../app/useAdresvraag.ts';
import { datumKort, maandTekst, urenTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Label } from '../../../ui/Label.tsx';
import type { Urenstand } from './UrenstandPagina.tsx';
import { REDENEN } from './woorden.ts';

type Post = Urenstand['posten'][number];

/** The entries of one month: what of each counts, and why. */
export function Maand({ stand: { maanden, maand, posten }, bezig }: { stand: Urenstand; bezig: boolean }) {
  const [, zetAdres] = useAdresvraag();
  if (maand === null) return <Kaart titel="Waarom telt dit?" icoon="klok"><p className="ss-zacht">Er zijn nog geen uren vastgelegd.</p></Kaart>;
  const keuzes = maanden.some((m) => m.maand === maand) ? maanden : [{ maand, taal: null, participatie: 0 }, ...maanden];
  return (
    <Kaart titel="Waarom telt dit?" icoon="klok" onder="Elke les en elke activiteit van één maand.">
      <div className="ss-stapel" aria-busy={bezig || undefined}>
        <Keuzeveld
          naam="maand" label="Maand" breedte="midden" leegTekst={null} waarde={maand} zet={(gekozen) => zetAdres({ maand: gekozen })}
          opties={keuzes.map((m) => ({ waarde: m.maand, tekst: `${maandTekst(m.maand)}: ${m.taal === null ? '' : `taal ${urenTekst(m.taal)}, `}participatie ${urenTekst(m.participatie)}` }))}
        />
        {posten.length === 0 && <p className="ss-zacht">In deze maand is niets vastgelegd.</p>}
        <ul className="ss-lijst ss-regels" aria-label={`Uren in ${maandTekst(maand)}`}>{posten.map((post) => <li key={post.id}><Postregel post={post} /></li>)}</ul>
      </div>
    </Kaart>
  );
}

function Postregel({ post: { datum, beginTijd, wat, organisatie, minuten, minutenTellend, reden, reactie } }: { post: Post }) {
  return (
    <div className="urenstand__post">
      <p className="urenstand__kop">
        <span><span className="ss-cijfers">{datumKort(datum)}{beginTijd !== null && ` ${beginTijd}`}</span> <strong>{wat}</strong></span>
        <span className="ss-cijfers">{minutenTellend === minuten ? <strong>{urenUitMinuten(minuten)}</strong> : <><strong>{urenUitMinuten(minutenTellend)}</strong> van {urenUitMinuten(minuten)}</>}</span>
      </p>
      <p className="urenstand__kop ss-klein">
        <span className="ss-zacht">{organisatie}. {REDENEN[reden] ?? reden}</span>
        {reactie === 'BETWIST' && <Label toon="letop">betwist door de inburgeraar</Label>}
        {reactie === 'BEVESTIGD' && <Label toon="goed" icoon="vink">bevestigd</Label>}
      </p>
    </div>
  );
}
