/** Where the gemeente that runs this portal can be reached. Another gemeente changes these lines, as it does the first block of thema.css. */
export const GEMEENTE = { naam: 'gemeente Dalfsen', telefoon: '14 0529', tel: 'tel:140529', post: 'Postbus 35, 7720 AA Dalfsen' } as const;
