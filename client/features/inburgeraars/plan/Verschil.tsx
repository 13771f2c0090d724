import type { ReactNode } from 'react';
import type { PipOnderdeelbeeld } from '../../../../shared/rules/pipInhoud.ts';
import { isZonderVerschil, type Kernwaarde, type Kernwijziging, type PipAfspraakbeeld, type PipVerschil } from '../../../../shared/rules/pipVerschil.ts';
import { datumTekst, getalTekst, periodeTekst, urenTekst } from '../../../app/opmaak.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { titelVan } from '../rubrieken.ts';
import { LEERROUTES, woord } from '../woorden.ts';
import { KERNVELDEN, ONDERDELEN } from './woorden.ts';

interface Wijziging {
  sleutel: string;
  wat: string;
  was: ReactNode;
  is: ReactNode;
}

function kern(veld: Kernwijziging['veld'], waarde: Kernwaarde): ReactNode {
  if (waarde === null) return '–';
  if (veld === 'leerroute') return woord(LEERROUTES, String(waarde));
  if (typeof waarde === 'number') return getalTekst(waarde);
  return veld === 'hoofddoel' ? <Opgeschreven>{waarde}</Opgeschreven> : waarde;
}

/** What a part of the plan says. */
export function onderdeelTekst({ tekst, urenPerWeek, dagtekening }: PipOnderdeelbeeld): ReactNode {
  if (urenPerWeek !== null) return urenTekst(urenPerWeek);
  if (dagtekening === null) return <Opgeschreven>{tekst ?? ''}</Opgeschreven>;
  return tekst === null ? datumTekst(dagtekening) : t('{{datum}}, kenmerk {{kenmerk}}', { datum: datumTekst(dagtekening), kenmerk: tekst });
}

function afspraakTekst(a: PipAfspraakbeeld): ReactNode {
  const bij = [a.uitvoerder, a.urenPerWeek === null ? null : t('{{uren}} per week', { uren: urenTekst(a.urenPerWeek) }), a.van || a.tot ? periodeTekst(a.van, a.tot) : null].filter(Boolean);
  return (
    <>
      <Opgeschreven>{a.tekst}</Opgeschreven>
      {a.doel !== null && <><br />{t('Doel:')} <Opgeschreven>{a.doel}</Opgeschreven></>}
      {bij.length > 0 && <span className="ss-zacht ss-klein"><br />{bij.join(' · ')}</span>}
    </>
  );
}

function wijzigingen({ kern: velden, onderdelen, afspraken }: PipVerschil, eigen: boolean): Wijziging[] {
  const leeg = '–';
  return [
    ...velden.map(({ veld, was, is }) => ({ sleutel: veld, wat: t(KERNVELDEN[veld]), was: kern(veld, was), is: kern(veld, is) })),
    ...onderdelen.map(({ soort, was, is }) => ({ sleutel: soort, wat: t(ONDERDELEN[soort]), was: was ? onderdeelTekst(was) : leeg, is: is ? onderdeelTekst(is) : leeg })),
    ...afspraken.map(({ afspraakId, thema, was, is }) => ({
      sleutel: afspraakId, wat: titelVan(thema, eigen), was: was ? afspraakTekst(was) : t('Deze afspraak was er nog niet.'), is: is ? afspraakTekst(is) : t('Staat niet meer in het plan.'),
    })),
  ];
}

/** What was, what is and why, line by line. */
export function Verschil({ verschil, reden, eigen }: { verschil: PipVerschil; reden: string | null; eigen: boolean }) {
  return (
    <div className="ss-stapel">
      {reden !== null && <p><strong>{t('Waarom:')}</strong> <Opgeschreven>{reden}</Opgeschreven></p>}
      {isZonderVerschil(verschil) && <p className="ss-zacht">{t('In wat u van het plan mag lezen is niets gewijzigd.')}</p>}
      <ul className="ss-lijst pip-verschil">
        {wijzigingen(verschil, eigen).map(({ sleutel, wat, was, is }) => (
          <li key={sleutel}>
            <p className="pip-verschil__wat"><strong>{wat}</strong></p>
            <dl className="pip-verschil__waarden">
              <div><dt>{t('Dit was het')}</dt><dd>{was}</dd></div>
              <div><dt>{t('Dit is het nu')}</dt><dd>{is}</dd></div>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
