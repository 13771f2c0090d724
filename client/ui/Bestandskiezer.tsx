import { useId, useState } from 'react';
import { Icoon } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import { klassen } from './klassen.ts';
import { Foutzin } from './Veld.tsx';
import './Bestandskiezer.css';

interface BestandskiezerProps {
  label: string;
  hint: string;
  /** E.g. '.csv,.xlsx' */
  soorten: string;
  maxBytes: number;
  bestand: File | null;
  kies: (bestand: File | null) => void;
  fout?: string;
}

/**
 * One file, by dragging or by choosing. The browser's own file input lies unseen over the whole field: it takes a drop,
 * a tap and the keyboard without code of ours.
 */
export function Bestandskiezer({ label, hint, soorten, maxBytes, bestand, kies, fout }: BestandskiezerProps) {
  const id = useId();
  const [boven, zetBoven] = useState(false);
  const [weigering, zetWeigering] = useState<string>();
  const zin = fout ?? weigering;
  const neem = (gekozen: File | undefined) => {
    const waaromNiet = gekozen && weiger(gekozen, soorten, maxBytes);
    zetWeigering(waaromNiet);
    if (gekozen && !waaromNiet) kies(gekozen);
  };
  return (
    <div className="ss-bestand">
      <label htmlFor={id} className="utrecht-form-label">{label}</label>
      {zin && <Foutzin id={`${id}-fout`}>{zin}</Foutzin>}
      {bestand ? (
        <div className="ss-bestand__gekozen">
          <Icoon naam="bestand" maat={1.5} />
          <span className="ss-bestand__naam">{bestand.name}<span className="ss-zacht ss-klein"> {grootte(bestand.size)}</span></span>
          <Knop soort="stil" icoon="kruis" onClick={() => kies(null)}>Ander bestand</Knop>
        </div>
      ) : (
        <div className={klassen('ss-bestand__vak', boven && 'ss-bestand__vak--boven')} onDragEnter={() => zetBoven(true)} onDragLeave={() => zetBoven(false)} onDrop={() => zetBoven(false)}>
          <Icoon naam="upload" maat={2} />
          <p><span className="ss-bestand__doe">Kies een bestand</span> of sleep het hierheen</p>
          <p id={`${id}-hint`} className="ss-zacht ss-klein">{hint}</p>
          <input
            id={id} type="file" accept={soorten} aria-invalid={zin !== undefined || undefined} aria-describedby={klassen(zin !== undefined && `${id}-fout`, `${id}-hint`)}
            onChange={(gebeurtenis) => {
              neem(gebeurtenis.target.files?.[0]);
              // The same file may be chosen again after it was mended.
              gebeurtenis.target.value = '';
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Why this file cannot be used, before it is sent; the server checks it again. */
export function weiger({ name, size }: Pick<File, 'name' | 'size'>, soorten: string, maxBytes: number): string | undefined {
  const toegestaan = soorten.split(',').map((soort) => soort.trim().toLowerCase());
  if (!toegestaan.some((soort) => name.toLowerCase().endsWith(soort))) return `Dit soort bestand kan niet. Kies een bestand dat eindigt op ${toegestaan.join(' of ')}.`;
  if (size === 0) return 'Dit bestand is leeg.';
  return size > maxBytes ? `Dit bestand is te groot: ${grootte(size)}. Het mag hoogstens ${grootte(maxBytes)} zijn.` : undefined;
}

function grootte(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1) return `${bytes} bytes`;
  return kilo < 1024 ? `${Math.round(kilo)} kB` : `${(kilo / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
