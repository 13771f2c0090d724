import { isKlaar, opDag, woonlijst } from '../../../shared/rules/woonlijst.ts';
import { partijTekst, WOONPLEKKEN, WOONSTANDEN, WOONSTAPPEN } from '../../app/woonwoorden.ts';
import { useVandaag } from '../../app/klok.ts';
import { t } from '../../taal/taal.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { klassen } from '../../ui/klassen.ts';
import { meldingenVan, planVan, type Wonen } from './woon.ts';
import './wonen.css';

interface DagstrookProps {
  wonen: Wonen;
  dag: string;
  /** Other parties' ticks do not exist for the reader: their steps say when, and nothing of how they stand. */
  alleenPartij?: string | null;
}

/** The day as a line of times: who is where when. A list, so that it reads aloud in order. */
export function Dagstrook({ wonen, dag, alleenPartij = null }: DagstrookProps) {
  const vandaag = useVandaag();
  const regels = woonlijst(planVan(wonen), meldingenVan(wonen), vandaag);
  return (
    <ol className="dagstrook" aria-label={t('De dag, van vroeg naar laat')}>
      {opDag(planVan(wonen), dag).map((plan) => {
        const regel = regels.find(({ stap }) => stap === plan.stap);
        const open = alleenPartij !== null && regel?.partij !== alleenPartij;
        const klaar = regel !== undefined && isKlaar(regel) && !open;
        return (
          <li key={plan.id} className={klassen('dagstrook__deel', regel && `dagstrook__deel--${regel.partij.toLowerCase()}`)}>
            <span className="dagstrook__tijd">{plan.tijd ?? '–'}</span>
            <span className="dagstrook__wat">{klaar && <Icoon naam="vink" maat={1} />}<strong>{t(WOONSTAPPEN[plan.stap])}</strong>{klaar && regel?.melding && <span className="ss-onzichtbaar"> ({t(WOONSTANDEN[regel.melding.stand].tekst)})</span>}</span>
            <span className="ss-klein">{[regel && partijTekst(regel.partij), plan.plek && t(WOONPLEKKEN[plan.plek])].filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}
