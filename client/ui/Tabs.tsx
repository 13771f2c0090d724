import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import './Tabs.css';

export interface Tabblad<S extends string> {
  sleutel: S;
  label: ReactNode;
  inhoud: ReactNode;
}

interface TabsProps<S extends string> {
  /** What the tabs divide, for who cannot see it. */
  label: string;
  bladen: readonly Tabblad<S>[];
  gekozen: S;
  kies: (sleutel: S) => void;
}

/** Views of one subject beside each other. Keep the choice in the address where a reload should keep it. */
export function Tabs<S extends string>({ label, bladen, gekozen, kies }: TabsProps<S>) {
  return (
    <AriaTabs
      className="ss-tabs" selectedKey={gekozen} keyboardActivation="manual"
      onSelectionChange={(sleutel) => {
        const blad = bladen.find((kandidaat) => kandidaat.sleutel === sleutel);
        if (blad) kies(blad.sleutel);
      }}
    >
      <TabList aria-label={label} className="ss-tabs__lijst">
        {bladen.map((blad) => <Tab key={blad.sleutel} id={blad.sleutel} className="ss-tab">{blad.label}</Tab>)}
      </TabList>
      {bladen.map((blad) => <TabPanel key={blad.sleutel} id={blad.sleutel} className="ss-tabs__blad">{blad.inhoud}</TabPanel>)}
    </AriaTabs>
  );
}
