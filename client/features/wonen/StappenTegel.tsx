import { useQuery } from '@apollo/client/react';
import { isKlaar, opDag, sleuteldag, woonlijst } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { later } from '../../app/later.tsx';
import { aantal, weekdagTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { HuisvestingenDocument } from '../../gql/generated/wonen/HuisvestingenDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { huizen, meldingenVan, planVan } from './woon.ts';

/** Most days nobody moves. */
const Stap = later(() => import('./Stap.tsx'));

/** More persons than this stand on the page. */
const HOOGSTENS = 3;

/** Who moves, with the own steps to tick on a phone. Nothing where nobody moves. */
export default function StappenTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(HuisvestingenDocument, { fetchPolicy: 'cache-and-network' });
  const mensen = huizen(vraag.data?.huisvestingen ?? []).map((huis) => ({
    huis, dag: sleuteldag({ sleutelOp: huis.wonen.sleutelOp ?? null, plan: planVan(huis.wonen) }),
    stappen: woonlijst(planVan(huis.wonen), meldingenVan(huis.wonen), vandaag).filter((regel) => regel.partij === 'VWN' && regel.plan !== null && !isKlaar(regel)),
  })).filter(({ stappen }) => stappen.length > 0).sort((a, b) => (a.dag ?? '9').localeCompare(b.dag ?? '9'));
  if (!vraag.error && mensen.length === 0) return null;
  return (
    <Tegel titel="Wie verhuist er?" icoon="huis" naar="/wonen" naarTekst="Alles op één dag">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (
          <ul className="ss-lijst">
            {mensen.slice(0, HOOGSTENS).map(({ huis, dag, stappen }) => {
              const eerste = opDag(planVan(huis.wonen), dag)[0];
              return (
                <li key={huis.id} className="woning">
                  <p><Koppeling to={`/wonen/${huis.id}`}>{naamVan(huis)}</Koppeling><br /><span className="ss-zacht ss-klein">{[dag ? `sleutel op ${weekdagTekst(dag)}` : null, eerste?.tijd ? `de dag begint om ${eerste.tijd}` : null, aantal(stappen.length, 'stap voor u', 'stappen voor u')].filter(Boolean).join(' · ')}</span></p>
                  <ol className="woonstappen">{stappen.map((regel) => <Stap key={regel.stap} persoonId={huis.id} naam={naamVan(huis)} regel={regel} eigen />)}</ol>
                </li>
              );
            })}
          </ul>
        )}
      </Opgehaald>
    </Tegel>
  );
}
