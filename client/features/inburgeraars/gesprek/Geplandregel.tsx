import { type ReactNode, useState } from 'react';
import { duurTekst, weekdagJaarTekst } from '../../../app/opmaak.ts';
import type { GeplandveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Regel, Tekst } from '../kaarten/delen.tsx';
import { GESPREKSOORTEN, PLANSTANDEN, stand as standVan, woord } from '../woorden.ts';
import { Afzeggen, Verzetten } from './Planning.tsx';
import { Verslag } from './Verslag.tsx';

/** One planned talk: when, where, and what was wished. */
export function Geplandregel({ gepland, children }: { gepland: GeplandveldenFragment; children?: ReactNode }) {
  const { soort, datum, tijd, plaats, duurMinuten, taal, tolkNodig, zonderDerden, stand, reden } = gepland;
  const { toon, tekst } = standVan(PLANSTANDEN, stand);
  return (
    <Regel kop={t('{{dag}} om {{tijd}}', { dag: weekdagJaarTekst(datum), tijd })} bij={<Label toon={toon}>{tekst}</Label>}>
      <p className="ss-zacht ss-klein">{woord(GESPREKSOORTEN, soort)}</p>
      <Tekst>{reden}</Tekst>
      {stand === 'GEPLAND' && (
        <>
          <Gegevens
            gegevens={[
              { term: t('Waar is het gesprek?'), waarde: <Opgeschreven>{plaats}</Opgeschreven> }, { term: t('Hoe lang duurt het?'), waarde: duurTekst(duurMinuten) },
              ...(taal === null ? [] : [{ term: t('Taal van het gesprek'), waarde: <Opgeschreven>{taal}</Opgeschreven> }]),
            ]}
          />
          {tolkNodig && <p>{t('Er komt een tolk.')}</p>}
          {zonderDerden && <p>{t('Dit gesprek is zonder anderen erbij.')}</p>}
          <p><a className="utrecht-link utrecht-link--html-a" href={`/agenda/${gepland.id}`} download>{t('Zet in mijn agenda')}</a></p>
        </>
      )}
      {children}
    </Regel>
  );
}

type Venster = 'VERSLAG' | 'VERZETTEN' | 'AFZEGGEN' | null;

/** What can be done with a talk that is planned. */
export function Geplandknoppen({ gepland, persoonId }: { gepland: GeplandveldenFragment; persoonId: string }) {
  const [venster, zetVenster] = useState<Venster>(null);
  if (gepland.stand !== 'GEPLAND') return null;
  const props = { gepland, persoonId, sluit: () => zetVenster(null) };
  return (
    <div className="ss-rij">
      <Knop icoon="potlood" onClick={() => zetVenster('VERSLAG')}>Verslag schrijven</Knop>
      <Knop soort="stil" icoon="kalender" onClick={() => zetVenster('VERZETTEN')}>Verzetten</Knop>
      <Knop soort="stil" icoon="kruis" onClick={() => zetVenster('AFZEGGEN')}>Afzeggen</Knop>
      {venster === 'VERSLAG' && <Verslag {...props} />}
      {venster === 'VERZETTEN' && <Verzetten {...props} />}
      {venster === 'AFZEGGEN' && <Afzeggen {...props} />}
    </div>
  );
}
