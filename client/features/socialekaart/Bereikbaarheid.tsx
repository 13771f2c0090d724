import { KAART_HOOGSTENS } from '../../../shared/rules/socialekaart.ts';
import { Tekstveld } from '../../ui/Veld.tsx';

export interface Bereikvelden { adres: string; telefoon: string; openingstijden: string; website: string }

/** Where, by which number, when and on which website. */
export function Bereikbaarheid({ waarde, zet }: { waarde: Bereikvelden; zet: (nieuw: Partial<Bereikvelden>) => void }) {
  return (
    <>
      <Tekstveld naam="telefoon" label="Telefoon" hint="Het nummer van de organisatie, niet van één persoon." optioneel breedte="midden" inputMode="tel" maxLength={KAART_HOOGSTENS.telefoon} waarde={waarde.telefoon} zet={(telefoon) => zet({ telefoon })} />
      <Tekstveld naam="adres" label="Adres" optioneel maxLength={KAART_HOOGSTENS.adres} waarde={waarde.adres} zet={(adres) => zet({ adres })} />
      <Tekstveld naam="openingstijden" label="Wanneer open?" hint="Bijvoorbeeld: maandag tot en met vrijdag, 9 tot 12 uur." optioneel maxLength={KAART_HOOGSTENS.openingstijden} waarde={waarde.openingstijden} zet={(openingstijden) => zet({ openingstijden })} />
      <Tekstveld naam="website" label="Website" hint="Bijvoorbeeld: www.dalfsen.nl" optioneel breedte="midden" inputMode="url" maxLength={KAART_HOOGSTENS.website} waarde={waarde.website} zet={(website) => zet({ website })} />
    </>
  );
}
