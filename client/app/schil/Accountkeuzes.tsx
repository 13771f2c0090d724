import { useState } from 'react';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Eigentaal } from '../sessie/Eigentaal.tsx';
import { useIk } from '../sessie/ikContext.ts';
import { leesThema, type Thema, zetThema } from '../thema.ts';
import { Rolkeuze } from './Rolkeuze.tsx';
import { t } from '../../taal/taal.ts';

/** What can be chosen for oneself: the role of now, the language of the own side, the look. */
export default function Accountkeuzes() {
  return (
    <>
      <Rolkeuze />
      {useIk().inburgeraarId !== null && <Eigentaal />}
      <Themakeuze />
    </>
  );
}

function Themakeuze() {
  const [thema, kies] = useState(leesThema);
  return (
    <Keuzerondjes<Thema>
      naam="thema" label={t('Kleuren')} waarde={thema}
      opties={[{ waarde: 'apparaat', tekst: t('Zoals dit apparaat') }, { waarde: 'licht', tekst: t('Licht') }, { waarde: 'donker', tekst: t('Donker') }]}
      zet={(gekozen) => {
        const nieuw = gekozen === '' ? 'apparaat' : gekozen;
        zetThema(nieuw);
        kies(nieuw);
      }}
    />
  );
}
