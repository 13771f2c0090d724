import { type Datum, dagenTussen, plusMaanden } from '../../../../shared/rules/datum.ts';
import { aandeel, aantal, datumKort, datumTekst, percentage, periodeTekst } from '../../../app/opmaak.ts';
import { t } from '../../../taal/taal.ts';

export interface Merk {
  op: Datum;
  tekst: string;
}

interface LiniaalProps {
  van: Datum;
  tot: Datum;
  vandaag: Datum;
  merken: readonly Merk[];
}

/** Where a day lies between the first and the last, as a percentage. */
function plaats(dag: Datum, van: Datum, tot: Datum): string {
  return `${(aandeel(dagenTussen(van, dag), dagenTussen(van, tot)) * 100).toFixed(2)}%`;
}

/** The first days of the second year and those after it, as far as they lie before the end. */
function jaargrenzen(van: Datum, tot: Datum): Datum[] {
  return [1, 2, 3, 4, 5, 6].map((jaar) => plusMaanden(van, jaar * 12)).filter((dag) => dag < tot);
}

function resttekst(van: Datum, tot: Datum, vandaag: Datum): string {
  const rest = dagenTussen(vandaag, tot);
  if (vandaag < van) return t('De termijn begint op {{datum}}.', { datum: datumTekst(van) });
  if (rest < 0) return t('De termijn is voorbij: {{aantal}} geleden.', { aantal: aantal(-rest, 'dag', 'dagen') });
  const voorbij = t('{{deel}} van de termijn is voorbij.', { deel: percentage(aandeel(dagenTussen(van, vandaag), dagenTussen(van, tot))) });
  if (rest < 62) return `${t('Nog {{aantal}}.', { aantal: aantal(rest, 'dag', 'dagen') })} ${voorbij}`;
  return `${t('Nog ongeveer {{aantal}}.', { aantal: aantal(Math.round(rest / 30.4), 'maand', 'maanden') })} ${voorbij}`;
}

/** The term as a ruler with today on it. What it shows stands below it in words. */
export function Liniaal({ van, tot, vandaag, merken }: LiniaalProps) {
  const zin = `${periodeTekst(van, tot)}. ${resttekst(van, tot, vandaag)}`;
  return (
    <div className="ss-liniaal">
      <div className="ss-liniaal__vak" role="img" aria-label={`${t('Inburgeringstermijn')}. ${zin}`}>
        <div className="ss-liniaal__spoor">
          <div className={vandaag > tot ? 'ss-liniaal__gedaan ss-liniaal__gedaan--voorbij' : 'ss-liniaal__gedaan'} style={{ inlineSize: plaats(vandaag, van, tot) }} />
          {jaargrenzen(van, tot).map((dag) => <span key={dag} className="ss-liniaal__jaar" style={{ insetInlineStart: plaats(dag, van, tot) }} />)}
          {merken.map(({ op, tekst }) => <span key={tekst} className="ss-liniaal__merk" style={{ insetInlineStart: plaats(op, van, tot) }} title={`${tekst}: ${datumTekst(op)}`} />)}
          <span className="ss-liniaal__nu" style={{ insetInlineStart: plaats(vandaag, van, tot) }}><span>{t('vandaag')}</span></span>
        </div>
        <div className="ss-liniaal__einden"><span>{datumKort(van)} {van.slice(0, 4)}</span><span>{datumKort(tot)} {tot.slice(0, 4)}</span></div>
      </div>
      <p>{resttekst(van, tot, vandaag)}</p>
      {merken.length > 0 && <ul className="ss-liniaal__merken">{merken.map(({ op, tekst }) => <li key={tekst}><span className="ss-liniaal__merk" aria-hidden="true" />{tekst}: {datumTekst(op)}</li>)}</ul>}
    </div>
  );
}
