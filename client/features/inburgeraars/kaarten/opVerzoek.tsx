import type { ErrorLike } from '@apollo/client';
import { useLazyQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { leesStoring } from '../../../app/storing.ts';
import { DossierBsnDocument } from '../../../gql/generated/inburgeraars/DossierBsnDocument.ts';
import { DossierGezondheidDocument } from '../../../gql/generated/inburgeraars/DossierGezondheidDocument.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import type { Rubriek } from '../rubrieken.ts';
import { type Deel, type Dossier, kaart } from './kaart.tsx';
import { t } from '../../../taal/taal.ts';

/** These are not in the query of the dossier, so it is the toegang that says whether they are shielded. */
function gesloten(rubriek: Rubriek): (persoon: Dossier) => true | null {
  return ({ toegang }) => (toegang.some((recht) => recht.rubriek === rubriek && recht.lezen) ? true : null);
}

function BsnInhoud({ persoon, eigen }: Deel<true>) {
  const [haal, { data, loading, error }] = useLazyQuery(DossierBsnDocument);
  const bsn = data?.inburgeraar?.bsn;
  return (
    <OpVerzoek wat={t('BSN')} eigen={eigen} bezig={loading} fout={error} toon={() => void haal({ variables: { id: persoon.id } }).catch(() => undefined)}>
      {bsn && <Gegevens gegevens={[{ term: t('BSN'), waarde: bsn.bsn }, { term: t('V-nummer'), waarde: bsn.vNummer }]} />}
    </OpVerzoek>
  );
}

function GezondheidInhoud({ persoon, eigen }: Deel<true>) {
  const [haal, { data, loading, error }] = useLazyQuery(DossierGezondheidDocument);
  const gezondheid = data?.inburgeraar?.gezondheid;
  return (
    <OpVerzoek wat={t('gezondheid')} eigen={eigen} bezig={loading} fout={error} toon={() => void haal({ variables: { id: persoon.id } }).catch(() => undefined)}>
      {gezondheid && <Gegevens gegevens={[{ term: t('Lichamelijk'), waarde: gezondheid.lichamelijk }, { term: t('Mentaal'), waarde: gezondheid.mentaal }]} />}
    </OpVerzoek>
  );
}

interface OpVerzoekProps {
  wat: string;
  eigen: boolean;
  bezig: boolean;
  fout: ErrorLike | undefined;
  toon: () => void;
  children: ReactNode;
}

/** Fetched when it is needed and not along with the rest: less is seen, and the inzagelog tells what was. */
function OpVerzoek({ wat, eigen, bezig, fout, toon, children }: OpVerzoekProps) {
  if (children) return children;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {!eigen && <p className="ss-zacht ss-klein">Open dit alleen als u het nu nodig hebt. De inburgeraar ziet dat uw organisatie het bekeek.</p>}
      {fout && <Melding soort="fout" meteen>{leesStoring(fout).zin}</Melding>}
      <div><Knop icoon="oog" bezig={bezig} onClick={toon}>{t('Toon {{wat}}', { wat })}</Knop></div>
    </div>
  );
}

export const BSN = kaart({ uit: gesloten('BSN'), leeg: () => false, leegzin: 'Nog niets vastgelegd', Inhoud: BsnInhoud });
export const GEZONDHEID = kaart({ uit: gesloten('GEZONDHEID'), leeg: () => false, leegzin: 'Nog niets vastgelegd', Inhoud: GezondheidInhoud });
