import type { ReactNode } from 'react';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Mail } from '../kaarten/delen.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';

interface ContactkaartProps {
  persoon: { contactpersoonGemeente: Dossier['contactpersoonGemeente'] };
  titel: string;
  children?: ReactNode;
}

/** Who to call: one tap on a phone. */
export function Contactkaart({ persoon: { contactpersoonGemeente: wie }, titel, children }: ContactkaartProps) {
  return (
    <Kaart titel={titel} icoon="gesprek">
      <div className="ss-stapel ss-stapel--dicht">
        {children}
        <p>{t('Uw contactpersoon bij de gemeente:')} <strong><Opgeschreven>{wie?.naam ?? null}</Opgeschreven>{!wie?.naam && t('nog niet bekend')}</strong></p>
        {wie?.telefoon && (
          <a className="utrecht-button utrecht-button--primary-action ss-knop ss-knop--breed" href={`tel:${wie.telefoon.replace(/[^\d+]/g, '')}`}>
            <Icoon naam="telefoon" /><span>{t('Bel')} <bdi dir="ltr">{wie.telefoon}</bdi></span>
          </a>
        )}
        {wie?.email && <p><Mail adres={wie.email} /></p>}
      </div>
    </Kaart>
  );
}
