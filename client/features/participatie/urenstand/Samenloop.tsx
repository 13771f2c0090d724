import { datumTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import type { Urenstand } from './UrenstandPagina.tsx';

type Dag = Urenstand['samenloop'][number];
const EERST = 3;

/** Days on which organisations wrote the same hours, or many. No organisation sees what another one wrote. */
export function Samenloop({ stand: { samenloop, aantalSamenloop } }: { stand: Urenstand }) {
  const rest = samenloop.slice(EERST);
  return (
    <Kaart titel="Uren die samenvallen" icoon="fout" onder="Dubbele uren tellen één keer. Vraag de organisaties wat er klopt; zij zien elkaars uren niet.">
      <Dagen dagen={samenloop.slice(0, EERST)} label="Dagen met uren die samenvallen" />
      {rest.length > 0 && <Uitklap titel={`Toon meer (${rest.length})`}><Dagen dagen={rest} label="Eerdere dagen" /></Uitklap>}
      {aantalSamenloop > samenloop.length && <p className="ss-zacht ss-klein">Hier staan de laatste {samenloop.length} van {aantalSamenloop} dagen.</p>}
    </Kaart>
  );
}

function Dagen({ dagen, label }: { dagen: readonly Dag[]; label: string }) {
  return (
    <ul className="ss-lijst ss-regels" aria-label={label}>
      {dagen.map(({ datum, minuten, minutenDubbel, delen }) => (
        <li key={datum} className="urenstand__dag">
          <p className="urenstand__kop">
            <strong>{datumTekst(datum)}</strong>
            <Label toon="letop">{minutenDubbel > 0 ? `${urenUitMinuten(minutenDubbel)} dubbel` : `${urenUitMinuten(minuten)} op één dag`}</Label>
          </p>
          <ul className="ss-lijst">
            {delen.map((deel) => (
              <li key={`${deel.organisatie} ${deel.activiteit} ${deel.beginTijd ?? ''}`} className="ss-klein">
                <span className="ss-cijfers">{deel.beginTijd ?? 'zonder begintijd'}</span>, {urenUitMinuten(deel.minuten)}: {deel.activiteit}, {deel.organisatie}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
