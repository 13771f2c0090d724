import { useVandaag } from '../../../app/klok.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { klassen } from '../../../ui/klassen.ts';
import { Waarom } from '../../../ui/Waarom.tsx';
import { herkomstTekst, nieuwste } from '../herkomst.ts';
import { KAARTEN } from '../kaarten.tsx';
import { InvoerKnop } from '../invoer/DossierInvoer.tsx';
import type { Plek } from '../kaarten/kaart.tsx';
import { beschrijving, plekVan, type Rubriek, titelVan } from '../rubrieken.ts';
import { uitlegVan } from '../uitleg.ts';
import { t } from '../../../taal/taal.ts';

/** One rubriek as a card: what stands there, who entered it, what can be done, and why somebody sees it. */
export function Rubriekkaart({ rubriek, plek }: { rubriek: Rubriek; plek: Plek }) {
  const { icoon, vorm } = beschrijving(rubriek);
  const { Inhoud, herkomst, handeling, staat, leegzin } = KAARTEN[rubriek];
  const magActie = useMag(handeling?.actie ?? '');
  const Knoppen = handeling && magActie && handeling.mag(plek.toegang) ? handeling.Knoppen : null;
  const laatste = nieuwste(herkomst(plek.persoon));
  const vandaag = useVandaag();
  return (
    <div className={klassen('ss-rubriek', vorm && `ss-rubriek--${vorm}`)} id={plekVan(rubriek)}>
      <Kaart
        titel={titelVan(rubriek, plek.eigen)} niveau={3} icoon={icoon} acties={<>{Knoppen && <Knoppen {...plek} />}<InvoerKnop rubriek={rubriek} plek={plek} /></>}
        voet={(
          <div className="ss-rubriek__voet">
            {laatste && <p className="ss-zacht ss-klein">{herkomstTekst(laatste, vandaag)}</p>}
            <Waarom over={titelVan(rubriek, plek.eigen)}>{uitlegVan(plek.toegang, plek.eigen)}</Waarom>
          </div>
        )}
      >
        {staat(plek.persoon) === 'leeg' ? <p className="ss-zacht">{t(leegzin)}</p> : <Inhoud {...plek} />}
      </Kaart>
    </div>
  );
}
