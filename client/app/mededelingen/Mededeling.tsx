import type { MededelingveldFragment } from '../../gql/generated/app.ts';
import { MededelingWegleggenDocument } from '../../gql/generated/app/MededelingWegleggenDocument.ts';
import { t } from '../../taal/taal.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { datumTekst } from '../opmaak.ts';
import { Opslagmelding } from '../vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';
import './mededelingen.css';

/** One announcement, in the language in which it was written, and the button that puts it away. */
export default function Mededeling({ mededeling: { id, titel, tekst, taal, afzender, tot, gezien } }: { mededeling: MededelingveldFragment }) {
  const opslag = useVastleggen(MededelingWegleggenDocument, { plek: id, gelukt: t('De mededeling is weggelegd. U vindt haar nog bij Mededelingen.') });
  return (
    <article className="mededeling" aria-labelledby={`mededeling-${id}`}>
      <Icoon naam="megafoon" className="mededeling__icoon" />
      <div className="mededeling__inhoud">
        <h3 id={`mededeling-${id}`} className="mededeling__titel" lang={taal} dir="auto">{titel}</h3>
        <p className="mededeling__tekst" lang={taal} dir="auto">{tekst}</p>
        <p className="ss-zacht ss-klein">{t('{{afzender}}, tot en met {{tot}}', { afzender, tot: datumTekst(tot) })}</p>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      </div>
      {!gezien && <Knop icoon="vink" bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ mededelingId: id })}>{t('Gelezen')}<span className="ss-onzichtbaar">: {titel}</span></Knop>}
    </article>
  );
}
