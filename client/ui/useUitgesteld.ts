import { useEffect, useState } from 'react';

/** The value as it was when it last stood still: not every letter of a search is a question to the server. */
export function useUitgesteld<T>(waarde: T, milliseconden = 300): T {
  const [rustig, zetRustig] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zetRustig(waarde), milliseconden);
    return () => clearTimeout(wekker);
  }, [waarde, milliseconden]);
  return rustig;
}
