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
    <Kaart titel="Uren die samenvallen" icoon="fout" onder={onderschrift(samenloop)}>
      <Dagen dagen={samenloop.slice(0, EERST)} label="Dagen met uren die samenvallen" />
      {rest.length > 0 && <Uitklap titel={`Toon meer (${rest.length})`}><Dagen dagen={rest} label="Eerdere dagen" /></Uitklap>}
      {aantalSamenloop > samenloop.length && <p className="ss-zacht ss-klein">Hier staan de laatste {samenloop.length} van {aantalSamenloop} dagen.</p>}
    </Kaart>
  );
}

/** Hours that two organisations wrote count once; of hours in a lesson nobody can say which is right but those who were there. */
function onderschrift(dagen: readonly Dag[]): string {
  const inLes = dagen.some(({ minutenInLes }) => minutenInLes > 0);
  return `Dubbele uren participatie tellen één keer.${inLes ? ' Uren tijdens een les tellen bij taal én bij participatie, tot een organisatie ze wijzigt.' : ''} Vraag de organisaties wat er klopt; zij zien elkaars uren niet.`;
}

/** What is the matter with a day, in the words that say most. */
export function dagwoorden({ minuten, minutenDubbel, minutenInLes }: Pick<Dag, 'minuten' | 'minutenDubbel' | 'minutenInLes'>): string {
  const delen = [...(minutenInLes > 0 ? [`${urenUitMinuten(minutenInLes)} tijdens een les`] : []), ...(minutenDubbel > 0 ? [`${urenUitMinuten(minutenDubbel)} dubbel`] : [])];
  return delen.length > 0 ? delen.join(', ') : `${urenUitMinuten(minuten)} op één dag`;
}

function Dagen({ dagen, label }: { dagen: readonly Dag[]; label: string }) {
  return (
    <ul className="ss-lijst ss-regels" aria-label={label}>
      {dagen.map((dag) => (
        <li key={dag.datum} className="urenstand__dag">
          <p className="urenstand__kop">
            <strong>{datumTekst(dag.datum)}</strong>
            <Label toon="letop">{dagwoorden(dag)}</Label>
          </p>
          <ul className="ss-lijst">
            {dag.delen.map((deel) => (
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
