import { useState } from 'react';
import { useApparaat, useApparaatstand } from '../../app/apparaat/apparaatContext.ts';
import { tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Inzendingkaart } from './Inzendingkaart.tsx';
import './apparaat.css';

/** What was saved on this device, and what became of it. Nothing here goes by itself without being said. */
export default function ApparaatPagina() {
  const { speelAf } = useApparaat();
  const { aan, verbonden, inzendingen } = useApparaatstand();
  const beslis = inzendingen.filter(({ stand }) => stand === 'geweigerd' || stand === 'verlopen');
  const wacht = inzendingen.filter(({ stand }) => stand === 'wacht');
  const ontvangen = inzendingen.filter(({ stand }) => stand === 'ontvangen').reverse();
  return (
    <Pagina titel="Op dit apparaat" terug={{ naar: '/', tekst: 'Start' }} onder={verbonden ? 'Er is verbinding met Samenspel.' : 'Er is nu geen verbinding met Samenspel.'} smal>
      {!aan && <Melding soort="letop" titel="Dit apparaat kan niets bewaren">Uw browser laat dat niet toe, zoals in een privévenster. U kunt alleen opslaan als er verbinding is.</Melding>}
      {beslis.length > 0 && (
        <section className="ss-stapel ss-stapel--dicht" aria-labelledby="beslis">
          <Kop id="beslis">Niet ontvangen</Kop>
          <p className="ss-zacht">Er is niets overschreven. U kiest zelf wat ermee gebeurt.</p>
          <ul className="apparaat-lijst">{beslis.map((inzending) => <li key={inzending.sleutel}><Inzendingkaart inzending={inzending} /></li>)}</ul>
        </section>
      )}
      {wacht.length > 0 && (
        <section className="ss-stapel ss-stapel--dicht" aria-labelledby="wacht">
          <div className="ss-rij ss-rij--uiteen"><Kop id="wacht">Wacht op verbinding</Kop><Knop icoon="vernieuw" onClick={() => void speelAf()}>Nu versturen</Knop></div>
          <p className="ss-zacht">Dit gaat vanzelf weg zodra er verbinding is. Hier blijft het hoogstens 48 uur staan.</p>
          <ul className="apparaat-lijst">{wacht.map((inzending) => <li key={inzending.sleutel}><Inzendingkaart inzending={inzending} /></li>)}</ul>
        </section>
      )}
      {ontvangen.length > 0 && (
        <section className="ss-stapel ss-stapel--dicht" aria-labelledby="ontvangen">
          <Kop id="ontvangen">Ontvangen</Kop>
          <ul className="apparaat-lijst">{ontvangen.map(({ sleutel, titel, op }) => <li key={sleutel} className="apparaat-ontvangen"><span>{titel}</span><span className="ss-zacht ss-klein">ontvangen, {tijdstipTekst(new Date(op).toISOString())}</span></li>)}</ul>
        </section>
      )}
      {inzendingen.length === 0 && <Leeg titel="Er wacht niets" icoon="vink">Slaat u op zonder verbinding, dan ziet u hier of het is ontvangen.</Leeg>}
      <Uitklap titel="Samenspel als app op uw telefoon">
        <div className="ss-stapel ss-stapel--dicht">
          <p>Zo opent Samenspel sneller, en ook zonder verbinding. Op Android: kies in het menu van de browser <strong>App installeren</strong> of <strong>Toevoegen aan startscherm</strong>. Op een iPhone: tik op <strong>Delen</strong> en dan op <strong>Zet op beginscherm</strong>.</p>
        </div>
      </Uitklap>
      <Uitklap titel="Wat bewaart dit apparaat?">
        <div className="ss-stapel ss-stapel--dicht">
          <p>De lessen of weken die u nodig hebt, hoogstens 12 uur. Wat u zonder verbinding opslaat, hoogstens 48 uur en zonder namen. Alles is versleuteld en alleen voor u. Bij het uitloggen wordt het gewist.</p>
          <Wissen />
        </div>
      </Uitklap>
    </Pagina>
  );
}

/** For who lends a device: the lessons go, and what waits only after a question. */
function Wissen() {
  const { wis, sluitVoorraad } = useApparaat();
  const { inzendingen } = useApparaatstand();
  const [open, zetOpen] = useState(false);
  const [gewist, zetGewist] = useState(false);
  const doe = async () => {
    await sluitVoorraad();
    for (const { sleutel } of inzendingen) await wis(sleutel);
    zetOpen(false);
    zetGewist(true);
  };
  const wacht = inzendingen.some(({ stand }) => stand === 'wacht' || stand === 'geweigerd');
  return (
    <>
      <p><Knop icoon="kruis" onClick={() => zetOpen(true)}>Wis dit apparaat</Knop></p>
      {gewist && <Melding soort="goed" meteen>Dit apparaat bewaart niets meer.</Melding>}
      <Dialoog open={open} sluit={() => zetOpen(false)} titel="Alles van dit apparaat wissen?" knoppen={<><Knop soort="gevaar" onClick={() => void doe()}>Wissen</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}>
        <p>{wacht ? 'Ook wat nog niet is ontvangen, wordt gewist. Dat moet u dan opnieuw vastleggen.' : 'De lessen en weken worden van dit apparaat gewist. Er wacht niets om te versturen.'}</p>
      </Dialoog>
    </>
  );
}
