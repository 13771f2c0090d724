/** The mark of Samenspel: two that overlap, and what they have in common. */
export function Merkteken({ maat = 2 }: { maat?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 32 32" width={`${maat}rem`} height={`${maat}rem`} className="ss-merk">
      <circle cx="11.5" cy="16" r="9.5" className="ss-merk__een" />
      <circle cx="20.5" cy="16" r="9.5" className="ss-merk__twee" />
      <path d="M16 7.63a9.5 9.5 0 0 1 0 16.74 9.5 9.5 0 0 1 0-16.74z" className="ss-merk__samen" />
    </svg>
  );
}
