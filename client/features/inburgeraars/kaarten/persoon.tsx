import { datumTekst } from '../../../app/opmaak.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { GESLACHTEN, GEZINSRELATIES, woord } from '../woorden.ts';
import { Lijstje, Mail, Regel, Telefoon } from './delen.tsx';
import { allesLeeg, kaart } from './kaart.tsx';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';

export const ROEPNAAM = kaart({
  uit: ({ roepnaam, portaalnummer }) => roepnaam && { ...roepnaam, portaalnummer },
  leeg: ({ roepnaam, portaalnummer }) => allesLeeg(roepnaam, portaalnummer),
  leegzin: 'De roepnaam is nog niet ingevuld.',
  Inhoud: ({ van }) => <Gegevens gegevens={[{ term: t('Roepnaam'), waarde: van.roepnaam }, { term: t('Portaalnummer'), waarde: van.portaalnummer }]} />,
});

export const ACHTERNAAM = kaart({
  uit: ({ achternaam }) => achternaam,
  leeg: ({ achternaam, voorletters }) => allesLeeg(achternaam, voorletters),
  leegzin: 'De achternaam is nog niet ingevuld.',
  Inhoud: ({ van }) => (
    <Gegevens gegevens={[{ term: t('Voorletters'), waarde: van.voorletters }, { term: t('Achternaam'), waarde: [van.voorvoegsel, van.achternaam].filter(Boolean).join(' ') }]} />
  ),
});

export const GEBOORTE = kaart({
  uit: ({ geboorte }) => geboorte,
  leeg: ({ geboortedatum, geslacht, landVanHerkomst }) => allesLeeg(geboortedatum, geslacht, landVanHerkomst),
  leegzin: 'Er is nog niets ingevuld over geboorte en herkomst.',
  Inhoud: ({ van }) => (
    <Gegevens
      gegevens={[
        { term: t('Geboortedatum'), waarde: van.geboortedatum && datumTekst(van.geboortedatum) },
        { term: t('Geslacht'), waarde: van.geslacht && woord(GESLACHTEN, van.geslacht) },
        { term: t('Land van herkomst'), waarde: van.landVanHerkomst && <Opgeschreven>{van.landVanHerkomst}</Opgeschreven> },
      ]}
    />
  ),
});

const JA_NEE = (waarde: boolean | null) => (waarde === null ? null : waarde ? t('Ja') : t('Nee'));

export const CONTACT = kaart({
  uit: ({ contact }) => contact,
  leeg: ({ telefoon, email, contacttaal, tolkNodig }) => allesLeeg(telefoon, email, contacttaal, tolkNodig),
  leegzin: 'Er zijn nog geen contactgegevens.',
  Inhoud: ({ van }) => (
    <Gegevens
      gegevens={[
        { term: t('Telefoon'), waarde: van.telefoon && <Telefoon nummer={van.telefoon} /> },
        { term: t('E-mail'), waarde: van.email && <Mail adres={van.email} /> },
        { term: t('Taal voor contact'), waarde: van.contacttaal && <Opgeschreven>{van.contacttaal}</Opgeschreven> },
        { term: t('Tolk nodig'), waarde: JA_NEE(van.tolkNodig) },
      ]}
    />
  ),
});

export const ADRES = kaart({
  uit: ({ adres }) => adres,
  leeg: ({ straat, postcode, woonplaats }) => allesLeeg(straat, postcode, woonplaats),
  leegzin: 'Er is nog geen adres.',
  Inhoud: ({ van }) => (
    <address className="ss-adres" lang="nl" dir="auto">{[van.straat, van.huisnummer].filter(Boolean).join(' ')}<br />{[van.postcode, van.woonplaats].filter(Boolean).join(' ')}</address>
  ),
});

export const GEZIN = kaart({
  uit: ({ gezin }) => gezin,
  leeg: ({ leden }) => leden.length === 0,
  leegzin: 'Er is niets vastgelegd over het gezin.',
  herkomst: ({ leden }) => leden.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <Lijstje
      label={t('Gezinsleden')} items={van.leden} sleutel={({ id }) => id} eerst={6} dicht
      regel={({ relatie, leeftijd }) => <Regel kop={woord(GEZINSRELATIES, relatie)} bij={leeftijd === null ? undefined : t('wordt dit jaar {{leeftijd}}', { leeftijd })} />}
    />
  ),
});
