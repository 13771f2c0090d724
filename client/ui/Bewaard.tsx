import { Icoon } from './Icoon.tsx';
import './Bewaard.css';

/** Saved on this device and not received yet: said in words, and looking like neither done nor lost. */
export function Bewaard() {
  return <p role="status" className="ss-bewaard"><Icoon naam="apparaat" />Bewaard op dit apparaat, nog niet ontvangen</p>;
}
