import { Pagina } from '../../app/Pagina.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useDownload } from '../../app/uitvoer/useDownload.ts';
import { t } from '../../taal/taal.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';

const BESTANDEN = [
  { soort: 'DOSSIER_PDF', titel: 'Om te lezen (PDF)', uitleg: 'Een document met alles wat over u is opgeschreven. U kunt het lezen en printen.', knop: 'Download PDF' },
  { soort: 'DOSSIER_JSON', titel: 'Voor een ander programma (JSON)', uitleg: 'Dezelfde gegevens, in een vorm die een computer kan lezen.', knop: 'Download JSON' },
] as const;

/** Everything about who is logged in, as a file (AVG 15 and 20). */
export default function AllesOverMijPagina() {
  const { download, bezig, storing, opnieuw } = useDownload();
  return (
    <Pagina titel={t('Download alles over mij')} terug={{ naar: '/mijn-dossier', tekst: t('Mijn dossier') }} smal onder={t('U hebt recht op alles wat Samenspel over u bewaart. Signalen van partners aan de gemeente staan er niet in.')}>
      <Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void opnieuw()} />
      <div className="ss-stapel">
        {BESTANDEN.map(({ soort, titel, uitleg, knop }) => (
          <Kaart key={soort} titel={t(titel)} icoon="bestand">
            <div className="ss-stapel ss-stapel--dicht">
              <p>{t(uitleg)}</p>
              <p><Knop icoon="download" bezig={bezig} onClick={() => void download({ soort })}>{t(knop)}</Knop></p>
            </div>
          </Kaart>
        ))}
      </div>
      <p className="ss-zacht">{t('In het bestand staan persoonlijke gegevens, zoals uw BSN. Bewaar het op een veilige plek.')}</p>
    </Pagina>
  );
}
