import type { Doelgroep, Fase } from '../../domain/traject/traject.entity.ts';
import type { Leerroute } from '../../../shared/rules/pip.ts';
import type { Dagen } from './basis.ts';
import type { Kalender } from './kalender.ts';
import type { Toeval } from './toeval.ts';

const NIETS: Dagen = {
  koppeling: null, koffie: null, intake: null, kennisgeving: null, brp: null, huisvesting: null, pip: null, les: null, voldaan: null, vertrokken: null,
};

/**
 * The days of one person's way, told back from where he stands now. Most of it is in time (koffie en koek within three
 * weeks, intake two weeks later, PIP within ten weeks), a part is late, as in life. All of it on
 * working days.
 */
export function tijdlijn(tijd: Kalender, t: Toeval, fase: Fase, doelgroep: Doelgroep, route: Leerroute): Dagen {
  const werkdag = (dag: number | null): number | null => (dag === null ? null : tijd.werkdag(dag));
  const d = ruweTijdlijn(t, fase, doelgroep, route);
  return {
    koppeling: werkdag(d.koppeling), koffie: werkdag(d.koffie), intake: werkdag(d.intake), kennisgeving: werkdag(d.kennisgeving), brp: werkdag(d.brp),
    huisvesting: werkdag(d.huisvesting), pip: werkdag(d.pip), les: werkdag(d.les), voldaan: werkdag(d.voldaan), vertrokken: d.vertrokken,
  };
}

function ruweTijdlijn(t: Toeval, fase: Fase, doelgroep: Doelgroep, route: Leerroute): Dagen {
  if (fase === 'KOPPELING') return { ...NIETS, koppeling: -(t.kans(0.2) ? t.heel(22, 40) : t.heel(1, 20)) };
  if (fase === 'INTAKE') return voorDeIntake(t, -t.heel(2, 12), doelgroep);
  if (fase === 'PIP') return voorHetPip(t, doelgroep);
  const pip = dagVanPip(t, fase, route);
  const dagen = metPip(t, pip, doelgroep);
  const les = pip + (fase === 'LEERROUTE' ? t.heel(14, 60) : t.heel(14, 32));
  return { ...dagen, les, voldaan: fase === 'VOLDAAN' ? voldaanOp(t, pip, route) : null };
}

/** Koffie en koek at most three weeks after koppeling, for nine of ten. */
function koppelingVoor(t: Toeval, koffie: number): number {
  return koffie - (t.kans(0.1) ? t.heel(24, 38) : t.heel(6, 18));
}

function voorDeIntake(t: Toeval, koffie: number, doelgroep: Doelgroep): Dagen {
  // One in five waits longer than the two weeks for the intake.
  const later = t.kans(0.2) ? koffie - t.heel(8, 25) : koffie;
  if (doelgroep === 'GEZINSMIGRANT') return { ...NIETS, kennisgeving: later - t.heel(3, 20), brp: later - t.heel(21, 60) };
  return { ...NIETS, koffie: later, koppeling: koppelingVoor(t, later) };
}

function voorHetPip(t: Toeval, doelgroep: Doelgroep): Dagen {
  const intake = -t.heel(3, 50);
  const dagen = voorDeIntake(t, intake - t.heel(7, 14), doelgroep);
  if (doelgroep === 'GEZINSMIGRANT') return { ...dagen, intake };
  const brp = Math.min(-2, intake + t.heel(-12, 25));
  return { ...dagen, intake, brp, huisvesting: Math.min(-1, brp + t.heel(-3, 6)), kennisgeving: Math.min(-1, brp + t.heel(-15, 10)) };
}

/** LEERROUTE: anything up to thirty months, more of them recent. The Z-route takes nearly the whole term of three years. */
function dagVanPip(t: Toeval, fase: Fase, route: Leerroute): number {
  if (fase === 'LEERROUTE') return -(15 + Math.floor(890 * t.getal() ** 1.15));
  if (fase === 'AFRONDING') return route === 'Z' ? -t.heel(930, 1060) : -t.heel(600, 1000);
  return route === 'Z' ? -t.heel(1100, 1480) : -t.heel(760, 1400);
}

function voldaanOp(t: Toeval, pip: number, route: Leerroute): number {
  const duur = route === 'Z' ? t.heel(1040, 1085) : route === 'B1' ? t.heel(600, 1060) : t.heel(560, 800);
  return Math.min(pip + duur, -t.heel(8, 60));
}

function metPip(t: Toeval, pip: number, doelgroep: Doelgroep): Dagen {
  // Nineteen of twenty PIP's are dated within ten weeks.
  const start = pip - (t.kans(0.05) ? t.heel(74, 110) : t.heel(25, 66));
  const intake = Math.min(pip - 2, start + t.heel(-20, 20));
  if (doelgroep === 'GEZINSMIGRANT') return { ...NIETS, pip, intake, kennisgeving: start, brp: start - t.heel(10, 40) };
  const koffie = intake - (t.kans(0.1) ? t.heel(15, 28) : t.heel(7, 14));
  const koppeling = koppelingVoor(t, koffie);
  const brp = Math.max(start - t.heel(0, 15), koppeling + 8);
  return { ...NIETS, pip, intake, koffie, koppeling, kennisgeving: start, brp, huisvesting: Math.min(pip - 1, brp + t.heel(-3, 8)) };
}
