import { STAPPARTIJ } from '../../../shared/rules/wonen.ts';
import { partijTekst, WOONPLEKKEN, WOONSTAPPEN } from '../../app/woonwoorden.ts';
import { datumKort, GEEN } from '../../app/opmaak.ts';
import { t } from '../../taal/taal.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import type { Plan } from './woon.ts';

/** The steps of a day in words, for paper and for who reads rather than looks. */
export function Dagtabel({ regels, metDag = false }: { regels: readonly Plan[]; metDag?: boolean }) {
  return (
    <Tabel
      bijschrift={t('De dag, van vroeg naar laat')} rijen={regels} rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'tijd', kop: t('Hoe laat'), cel: ({ tijd, datum }) => (metDag ? [datumKort(datum), tijd].filter(Boolean).join(', ') : tijd ?? GEEN) },
        { sleutel: 'stap', kop: t('Wat'), kopcel: true, cel: ({ stap }) => t(WOONSTAPPEN[stap]) },
        { sleutel: 'wie', kop: t('Met wie'), cel: ({ stap }) => partijTekst(STAPPARTIJ[stap]) },
        { sleutel: 'waar', kop: t('Waar'), cel: ({ plek }) => (plek ? t(WOONPLEKKEN[plek]) : GEEN) },
      ]}
    />
  );
}
