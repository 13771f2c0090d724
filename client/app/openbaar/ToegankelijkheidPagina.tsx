import { datumTekst } from '../opmaak.ts';
import { huidigeTaal, t } from '../../taal/taal.ts';
import { GEMEENTE } from './contact.ts';
import { Deel, Openbaar } from './Openbaar.tsx';

/** The day on which somebody went through this list again; not the day on which it is read. */
const BIJGEWERKT = '2026-11-28';

/** What is known not to be right yet, with who notices it. Take a line out when it is mended. */
const NOG_NIET = [
  { wat: 'Geen onafhankelijk onderzoek', hoe: 'Wij hebben het portaal zelf getest. Een ander bureau heeft het nog niet onderzocht. Daarom zeggen wij niet dat alles klopt.' },
  { wat: 'PDF-bestanden', hoe: 'Een plan, een certificaat of ‘alles over mij’ als PDF heeft geen tags. Een schermlezer leest zo’n bestand minder goed voor. Dezelfde tekst staat in het portaal, en daar kan een schermlezer hem wel goed lezen.' },
  { wat: 'Andere talen', hoe: 'Wat een partner opschrijft staat er in het Nederlands, ook als u een andere taal koos. De vertalingen zijn nog niet allemaal nagelezen door iemand die de taal spreekt.' },
  { wat: 'Tijd', hoe: 'Na twee uur niets doen moet u opnieuw inloggen. Er is geen waarschuwing vooraf. Wat u typte, blijft wel staan.' },
] as const;

/** The statement that Dutch law asks (Besluit digitale toegankelijkheid overheid), in its model and in plain words. A text of law: in Dutch. */
export default function ToegankelijkheidPagina() {
  return (
    <Openbaar titel={t('Toegankelijkheid')} onder={huidigeTaal() === 'nl' ? 'Iedereen moet Samenspel kunnen gebruiken. Hier staat hoe ver wij daarmee zijn.' : t('Deze verklaring is in het Nederlands.')}>
      <div lang="nl" dir="ltr" className="ss-stapel">
        <Deel titel="Toegankelijkheidsverklaring">
          <p>De {GEMEENTE.naam} wil dat iedereen Samenspel kan gebruiken, ook wie slecht ziet, niet hoort, geen muis gebruikt of moeilijk leest. De wet vraagt dat ook (Besluit digitale toegankelijkheid overheid).</p>
          <p>Deze verklaring gaat over het portaal Samenspel. Zij gaat niet over de website van de gemeente.</p>
        </Deel>
        <Deel titel="Hoe ver zijn wij?">
          <p><strong>Samenspel voldoet gedeeltelijk</strong> aan de eisen. Die eisen zijn EN 301 549 en WCAG 2.2, niveau A en AA.</p>
          <p>Dat betekent: wij kennen de punten die nog niet goed zijn, en wij werken eraan. Die punten staan hieronder.</p>
        </Deel>
        <Deel titel="Wat is nog niet goed?">
          <dl className="ss-stapel ss-stapel--dicht">
            {NOG_NIET.map(({ wat, hoe }) => <div key={wat}><dt><strong>{wat}</strong></dt><dd style={{ margin: 0 }}>{hoe}</dd></div>)}
          </dl>
        </Deel>
        <Deel titel="Hoe hebben wij het getest?">
          <p>Bij elke wijziging controleert een programma elke pagina van elke rol: op een telefoon en een groot scherm, licht en donker. Het zoekt naar fouten in de code, te weinig contrast, en tekst die buiten het scherm valt bij 400 procent vergroten. Een ander programma doet een hele taak met alleen het toetsenbord.</p>
          <p>Een programma ziet niet alles. Daarom horen wij graag wat er niet lukt.</p>
        </Deel>
        <Deel titel="Lukt er iets niet? Laat het ons weten">
          <p>Bel de {GEMEENTE.naam}: <a className="utrecht-link utrecht-link--html-a" href={GEMEENTE.tel}>{GEMEENTE.telefoon}</a>. Of schrijf naar {GEMEENTE.post}. Zeg erbij op welke pagina u was en wat u wilde doen.</p>
          <p>U krijgt binnen vijf werkdagen bericht. Kunt u iets niet doen in Samenspel? Dan helpen wij u op een andere manier.</p>
          <p>Bent u niet tevreden met ons antwoord? Dan kunt u een klacht indienen bij de gemeente, en daarna bij de Nationale ombudsman.</p>
        </Deel>
        <p className="ss-zacht">Deze verklaring is voor het laatst bijgewerkt op {datumTekst(BIJGEWERKT)}.</p>
      </div>
    </Openbaar>
  );
}
